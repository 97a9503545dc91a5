import MaillageAnalysis
@testable import MaillageDrawing
import MaillageModel
import Testing

struct ChainFigureTests {
  @Test("The chain names who holds each step, and says where nobody does")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(ChainFigure())
    #expect(
      diagram.summary.withPlainSpaces.hasPrefix(
        "Aucun acteur déclaré pour 14 fonctions sur 18, dont informer, former et veiller ; 2 fonctions"))
    #expect(diagram.summary.withPlainSpaces.contains("2 fonctions ne tiennent que par un seul acteur"))
    // The chamber is in the first two phases, and an agreement joins it to the agency of the third.
    #expect(diagram.summary.withPlainSpaces.hasSuffix("aucun relais rompu."))
    #expect(
      diagram.description.withPlainSpaces.contains("Amont, sensibiliser : CCI Essai et Service de l’État."))
  }

  @Test("Roles of other families are not denied")
  func otherFamilies() throws {
    var tables = SmallTerritory.tables
    tables["roles"] = "acteur,fonction,famille,niveau\nregion,FIN,C,P"
    let diagram = try #require(try SmallTerritory.diagrams(ChainFigure(), tables).first)
    #expect(diagram.summary.hasPrefix("Aucun rôle déclaré dans la famille de cette chaîne"))
  }

  @Test("A collective beside one of its members is named, and not counted as without a role")
  func collective() throws {
    var tables = SmallTerritory.tables
    tables["roles"] = "acteur,fonction,niveau,famille\ncci,SEN,P,I\nequipe,SEN,C,I"
    let diagram = try #require(try SmallTerritory.diagrams(ChainFigure(), tables).first)
    let note = "Un collectif n’est pas montré à côté de l’un de ses membres : Équipe Essai (sensibiliser)."
    #expect(diagram.legend.notes.map(\.withPlainSpaces).contains(note))
    // Of eight actors, the chamber and the collective have a role.
    #expect(diagram.cartouche.counts.withPlainSpaces.contains("6 sans rôle dans cette famille"))
    let relay = try #require(try SmallTerritory.diagrams(RelayFigure(), tables).first)
    #expect(relay.legend.notes.map(\.withPlainSpaces).contains(note))
    let without = try SmallTerritory.diagram(ChainFigure())
    #expect(!without.legend.notes.contains { $0.contains("collectif") })
  }

  @Test("A role without family is called so; a category keeps its colour where its roles are doubtful")
  func doubtful() throws {
    var tables = SmallTerritory.tables
    tables["roles"] = "acteur,fonction,niveau,famille\ncci,SEN,P,I\netat,FIN,C,"
    let diagram = try #require(try SmallTerritory.diagrams(ChainFigure(), tables).first)
    #expect(diagram.legend.marks.last?.meaning == "rôle à vérifier ou de famille non précisée")
    let fills = Dictionary(uniqueKeysWithValues: diagram.legend.categories.map { ($0.code, $0.style.fill) })
    let network = try #require(try SmallTerritory.diagrams(NetworkFigure(), tables).first)
    for entry in network.legend.categories where fills[entry.code] != nil {
      #expect(entry.style.fill == fills[entry.code])
    }
    #expect(fills.count == 2 && !fills.values.contains(diagram.legend.marks.last?.style.fill ?? ""))
  }

  @Test("No function names more actors than told, and those that hide some name one less")
  func longest() throws {
    let study = try SmallTerritory.study(SyntheticTerritory.tables(actors: 300))
    let context = FigureContext(study, FigureFilter(), .fr)
    let drawings = ChainDrawing.pages(context, try #require(SupportChain(context)))
    var hiding = 0
    for drawing in drawings {
      let cells = (drawing.chain.relay + drawing.chain.transverse).flatMap(\.cells)
      let hidden = cells.filter { drawing.shown(of: $0).count < $0.holders.count + $0.uncertain.count }
      guard let first = hidden.first else { continue }
      hiding += 1
      let most = drawing.longest
      #expect(cells.allSatisfy { drawing.shown(of: $0).count <= most })
      #expect(hidden.allSatisfy { drawing.shown(of: $0).count == most - 1 })
      #expect(first.holders.count + first.uncertain.count > most)
      #expect(
        drawing.omissions.first?.withPlainSpaces.hasPrefix(
          "Une fonction de plus de \(most) acteurs n’en nomme que \(most - 1), les pilotes d’abord,") == true)
    }
    #expect(hiding > 0)
  }

  @Test("Five cards of one height stand in three columns, none alone under four others")
  func columns() throws {
    // Nobody holds a function of the first phase: its cards say so, all alike.
    let study = try Territories.study("bretagne-2013")
    let diagram = try #require(
      ChainFigure().diagrams(of: study, filter: FigureFilter(), language: .fr).first)
    guard case .graph(let graph) = diagram.body,
      let first = graph.nodes.first(where: { $0.id == "phase/0" }), case .grid(let frame) = first.content,
      case .grid(let cards) = try #require(frame.rows.last?.first).content
    else { throw Missing() }
    #expect(diagram.page.orientation == .portrait)
    let heights = cards.rows[0].map { cell in
      if case .grid(let column) = cell.content { column.rows.count } else { 0 }
    }
    #expect(heights.count == 3)
  }

  private struct Missing: Error {}

  @Test("A verdict is explained where the chain bears it")
  func verdicts() throws {
    func notes(_ roles: String) throws -> String {
      var tables = SmallTerritory.tables
      tables["roles"] = "acteur,fonction,niveau,famille\n" + roles
      tables["relations"] = nil
      for table in ["actions", "mobilisations"] { tables[table] = nil }
      let diagram = try #require(try SmallTerritory.diagrams(ChainFigure(), tables).first)
      return diagram.legend.notes.joined(separator: " ").withPlainSpaces
    }
    // The chamber may hold a function of the first two phases; nobody holds one of the third.
    let doubtful = try notes("cci,SEN,P,I\ncci,CON,?,I")
    #expect(doubtful.contains("Relais à vérifier : il ne repose que sur un rôle à vérifier"))
    #expect(doubtful.contains("Relais rompu : ") && !doubtful.contains("Relais assuré"))
    let sure = try notes("cci,SEN,P,I\ncci,CON,P,I\ncci,PRO,P,I")
    #expect(sure.contains("Relais assuré : ") && !sure.contains("Relais à vérifier"))
    #expect(!sure.contains("Relais rompu"))
  }
}
