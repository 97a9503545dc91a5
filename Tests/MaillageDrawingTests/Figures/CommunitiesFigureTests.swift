import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import Testing

struct CommunitiesFigureTests {
  /// Two groups of four, all tied within, joined by one tie; one actor apart.
  private static let tables: [String: String] = {
    var actors = "id,nom,categorie\nz,Acteur z,ESR", relations = "origine,cible,type,certitude"
    for group in ["a", "b"] {
      for place in 1...4 {
        actors += "\n\(group)\(place),Acteur \(group)\(place),\(group == "a" ? "COLL" : "CONS")"
        for other in 1..<place { relations += "\n\(group)\(place),\(group)\(other),convention,oui" }
      }
    }
    relations += "\na1,b1,convention,oui\nz,a1,accord,?"
    return ["acteurs": actors, "relations": relations]
  }()

  @Test("A box for each group, the ties between groups counted, those in no group named apart")
  func figure() throws {
    _ = try SmallTerritory.diagram(CommunitiesFigure())
    let diagram = try #require(try SmallTerritory.diagrams(CommunitiesFigure(), Self.tables).first)
    guard case .graph(let graph) = diagram.body else { return }
    #expect(graph.nodes.count == 2)
    #expect(graph.edges.map(\.label) == [["1"]])
    let titles = graph.nodes.map { $0.title.withPlainSpaces }
    #expect(
      titles.allSatisfy { $0.contains("4 acteurs, 6 liens internes, 1 vers d’autres groupes") })
    #expect(titles[0].hasSuffix("Acteur a1, Acteur a2, Acteur a3 et Acteur a4"))
    #expect(graph.appendix != nil)
    // Side by side, on a sheet that they do not leave half empty.
    #expect(diagram.page.orientation == .portrait)
    let places = graph.nodes.compactMap(\.place)
    #expect(places.count == 2 && abs(places[0].x - places[1].x) > abs(places[0].y - places[1].y))
    #expect(!diagram.legend.notes.joined().contains("Sigles."))
    // Q = 12/13 − 2·(13/26)²
    #expect(diagram.summary.withPlainSpaces.hasPrefix("2 groupes observés ; modularité 0,42, contre"))
    #expect(diagram.summary.withPlainSpaces.contains("Rand ajusté 1,00"))
  }

  @Test("A single group is no division: the page says so, and gives it no stability")
  func single() throws {
    let tables = [
      "acteurs": "id,nom,categorie\na,A,ASSO\nb,B,ASSO\nc,C,ASSO",
      "relations": "origine,cible,type\na,b,travail\nb,c,travail\na,c,travail",
    ]
    let diagram = try #require(try SmallTerritory.diagrams(CommunitiesFigure(), tables).first)
    #expect(
      diagram.legend.notes.map(\.withPlainSpaces) == [
        "Les acteurs liés ne forment qu’un groupe : aucune division trouvée ne vaut mieux. Il n’y a rien à "
          + "comparer aux catégories."
      ])
    #expect(!String(describing: diagram.body).contains("stabilité"))
  }

  @Test("An acronym in a box is spelt out in the legend")
  func acronyms() throws {
    let diagram = try SmallTerritory.diagram(CommunitiesFigure())
    let note = try #require(diagram.legend.notes.last).withPlainSpaces
    #expect(note == "Sigles. ADRE : Agence de développement de la Région Essai.")
  }

  @Test("Where boxes name nobody, they are not told to name some")
  func nobody() throws {
    let study = try SmallTerritory.study(SyntheticTerritory.tables(actors: 400))
    let diagrams = CommunitiesFigure().diagrams(of: study, filter: FigureFilter(), language: .fr)
    let words = try #require(diagrams.first).cartouche.omissions.joined(separator: " ").withPlainSpaces
    let boxes = try #require(diagrams.first).cellTexts
    #expect(
      !boxes.contains { $0.contains("[") } == words.contains("Les cadres ne nomment personne ; la suite"))
    #expect(words.contains("Un cadre peut") != words.contains("Les cadres ne nomment personne"))
  }
}
