import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import Testing

/// What all figures have in common, on the territories of the repository.
@Suite struct FigureGrammarTests {
  private static func diagrams(
    _ name: String, _ filter: FigureFilter = FigureFilter(), _ language: Language = .fr
  ) throws -> [Diagram] {
    let study = try Territories.study(name)
    return Territories.figures.flatMap { $0.diagrams(of: study, filter: filter, language: language) }
  }

  @Test(
    "The legend lists the categories that are drawn, all of them and no other",
    arguments: Territories.names)
  func categories(name: String) throws {
    // Every shape of the brokers is a category and bears its name and its code.
    for diagram in try Self.diagrams(name) where diagram.id != BrokerageFigure.id {
      guard case .graph(let graph) = diagram.body else { continue }
      let drawn = Set(graph.nodes.flatMap(\.classes).filter { $0.hasPrefix("cat-") }.map { $0.dropFirst(4) })
      let listed = Set(diagram.legend.categories.map { $0.code[...] })
      #expect(drawn.isSubset(of: listed), "\(diagram.id)")
      if graph.appendix == nil, graph.engine != .dot { #expect(drawn == listed, "\(diagram.id)") }
    }
  }

  @Test("The legend explains every pattern and head that is drawn", arguments: Territories.names)
  func lines(name: String) throws {
    for diagram in try Self.diagrams(name) where !diagram.id.hasPrefix(ChainFigure.id) {
      guard case .graph(let graph) = diagram.body else { continue }
      let explained = Set(diagram.legend.lines.map { Self.key($0.style) })
      for edge in graph.edges {
        guard let style = edge.style else { continue }
        let isDoubtful = edge.label == ["?"]
        #expect(
          explained.contains(Self.key(style)) || isDoubtful, "\(diagram.id): \(edge.title)")
      }
      if graph.edges.contains(where: { $0.label == ["?"] }) {
        #expect(diagram.legend.lines.contains { $0.look.contains("?") }, "\(diagram.id)")
      }
    }
  }

  private static func key(_ style: LineStyle) -> String {
    switch style.head {
    case .none: style.pattern.rawValue
    case .atEnd(let head), .atStart(let head): style.pattern.rawValue + " " + head
    }
  }

  @Test("The cartouche tells source, perimeter and day, and that a territory is invented")
  func cartouche() throws {
    for name in Territories.names {
      let project = try Territories.study(name).territory.project
      for diagram in try Self.diagrams(name) {
        #expect(diagram.cartouche.source.hasPrefix("Source"))
        #expect(diagram.cartouche.perimeter.contains(PlainText.printable(project.territory)))
        #expect(diagram.cartouche.signature.hasPrefix("Maillage, "))
        #expect((diagram.cartouche.fiction != nil) == project.isFictitious)
      }
    }
  }

  @Test("Identifiers are unique, summaries are sentences", arguments: Territories.names)
  func identifiers(name: String) throws {
    for language in Language.allCases {
      let diagrams = try Self.diagrams(name, FigureFilter(), language)
      #expect(Set(diagrams.map(\.id)).count == diagrams.count)
      for diagram in diagrams {
        #expect(diagram.summary.hasSuffix("."), "\(diagram.id)")
        #expect(diagram.description.count >= diagram.summary.count)
        #expect(!diagram.tables.isEmpty)
      }
    }
  }

  @Test("French typography in what the product writes")
  func typography() throws {
    for figure in Territories.figures {
      for diagram in try SmallTerritory.diagrams(figure) {
        let texts =
          [diagram.title, diagram.question, diagram.summary, diagram.description, diagram.cartouche.counts]
          + diagram.legend.notes + diagram.legend.lines.map(\.meaning) + diagram.legend.marks.map(\.meaning)
        for text in texts {
          let bad = [" :", " ;", " !", " ?", " »", "« ", "'"].filter { text.contains($0) }
          #expect(bad.isEmpty, "\(diagram.id): \(text)")
        }
      }
    }
  }

  @Test("A filter leaves out what it does not ask for, and the cartouche says so")
  func filters() throws {
    var filter = FigureFilter()
    filter.categories = ["COLL", "CONS"]
    for diagram in try Self.diagrams("territoire-exemple", filter) {
      // Figures about the whole territory say that they follow no filter.
      let words = diagram.cartouche.omissions
      #expect(
        words.first?.contains("filtrée") == true
          || words.last?.contains("Le filtre ne s’applique pas") == true,
        "\(diagram.id)")
      let listed = Set(diagram.legend.categories.map(\.code))
      if diagram.id.hasPrefix("reseau") || diagram.id.hasPrefix("dispositif") || diagram.id == "panorama" {
        #expect(listed.isSubset(of: ["COLL", "CONS"]), "\(diagram.id): \(listed)")
      }
    }
    filter = FigureFilter()
    filter.minimumDegree = 4
    let network = try SmallTerritory.diagrams(NetworkFigure(), filter: filter)
    #expect(network.first?.nodeTitles.isEmpty == true)
  }
}
