import MaillageDrawing
import MaillageModel
import Testing

struct RelayFigureTests {
  @Test("An actor in both phases, or a sure relation, makes the relay; a doubt is dotted")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(RelayFigure())
    #expect(diagram.id == "relais")
    #expect(
      diagram.summary.withPlainSpaces
        == "Internationalisation des entreprises : de « Amont » à « Conception », relais assuré (1 acteur "
        + "commun) ; de « Conception » à « Mise en œuvre », relais assuré (1 lien).")
    guard case .graph(let graph) = diagram.body else { return }
    let ways = graph.edges.filter { !$0.title.isEmpty }
    // The chamber stands in the first two phases and has an agreement with the agency; the State may work
    // with the chamber.
    #expect(ways.count == 3)
    #expect(
      ways.filter { $0.style?.pattern == .dotted }.map(\.title) == [
        "Service de l’État – CCI Essai (à vérifier)"
      ])
    #expect(diagram.cartouche.omissions.first?.contains("Promotion du territoire et Coopération") == true)
  }

  @Test("Without the relation the relay breaks, and the chain of support says the same")
  func broken() throws {
    var tables = SmallTerritory.tables
    tables["relations"] = """
      id,origine,cible,type,certitude
      r1,region,agence,financement,oui
      r5,etat,cci,travail,?
      """
    tables["actions"] = nil
    tables["mobilisations"] = nil
    let diagram = try #require(try SmallTerritory.diagrams(RelayFigure(), tables).first)
    #expect(diagram.summary.withPlainSpaces.hasSuffix("à « Mise en œuvre », relais rompu."))
    #expect(diagram.legend.lines.contains { $0.style.pattern == .dashed })
    let chain = try #require(try SmallTerritory.diagrams(ChainFigure(), tables).first)
    #expect(chain.summary.withPlainSpaces.hasSuffix("1 relais rompu."))
  }

  @Test("Each family has its page, at the places that the figure computes")
  func families() throws {
    let study = try Territories.study("territoire-exemple")
    let diagrams = RelayFigure().diagrams(of: study, filter: FigureFilter(), language: .fr)
    #expect(diagrams.map(\.id) == ["relais-1", "relais-2", "relais-3"])
    for diagram in diagrams {
      guard case .graph(let graph) = diagram.body else { continue }
      #expect(graph.engine == .placed)
      #expect(graph.nodes.allSatisfy { $0.place != nil })
    }
    var filter = FigureFilter()
    filter.families = ["C"]
    #expect(RelayFigure().diagrams(of: study, filter: filter, language: .fr).count == 1)
  }
}
