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

  @Test("Two actors that stand in both phases and are tied make one tie, whichever of them is first")
  func both() throws {
    let tables = [
      "acteurs": "id,nom,categorie\na,A,ASSO\nb,B,ASSO",
      "roles": "acteur,fonction,niveau,famille\na,SEN,C,I\na,CON,C,I\nb,SEN,C,I\nb,CON,C,I",
      "relations": "origine,cible,type\na,b,travail",
    ]
    let diagram = try #require(try SmallTerritory.diagrams(RelayFigure(), tables).first)
    #expect(
      diagram.summary.withPlainSpaces.contains(
        "de « Amont » à « Conception », relais assuré (2 acteurs communs, 1 lien)"))
  }

  @Test("Past a page, only the ways whose two ends are drawn count as such, and lost cards say so")
  func crowd() throws {
    var actors = "id,nom,categorie", roles = "acteur,fonction,niveau,famille"
    var relations = "id,origine,cible,type,certitude"
    // Sixty pairs: who informs works with one that advises.
    for index in 0..<60 {
      actors += "\na\(index),Amont \(index),ASSO\nb\(index),Conception \(index),ASSO"
      roles += "\na\(index),SEN,C,I\nb\(index),CON,C,I"
      relations += "\nr\(index),a\(index),b\(59 - index),travail,oui"
    }
    let tables = ["acteurs": actors, "roles": roles, "relations": relations]
    let diagram = try #require(try SmallTerritory.diagrams(RelayFigure(), tables).first)
    guard case .graph(let graph) = diagram.body else { return }
    let ids = Set(graph.nodes.map(\.id))
    let ways = graph.edges.filter { !$0.title.isEmpty }
    #expect(ways.allSatisfy { ids.contains($0.from) && ids.contains($0.to) } && ways.count < 60)
    let counts = diagram.cartouche.counts.withPlainSpaces
    #expect(counts.contains("\(ways.count) \(ways.count < 2 ? "passage" : "passages") sur 60"))
    // A card has a way, or says that its ways leave the page.
    let tied = Set(ways.flatMap { [$0.from, $0.to] })
    let cards = graph.nodes.filter { $0.id.hasPrefix("0/a") || $0.id.hasPrefix("1/b") }
    #expect(!cards.isEmpty)
    for card in cards {
      let isLost = diagram.nodeLabels[card.id]?.contains("→") == true
      #expect(isLost == !tied.contains(card.id))
    }
    #expect(diagram.legend.marks.contains { $0.sample == "→" } == (cards.count > tied.count))
  }

  @Test(
    "No line of a card begins with the dot that parts the phases from the name", arguments: Territories.names)
  func dots(name: String) throws {
    let study = try Territories.study(name)
    let graphs = RelayFigure().diagrams(of: study, filter: FigureFilter(), language: .fr).compactMap {
      if case .graph(let graph) = $0.body { graph } else { nil }
    }
    let lines = graphs.flatMap(\.nodes).flatMap { node -> [String] in
      if case .label(let lines, _, _) = node.content { lines } else { [] }
    }
    #expect(lines.allSatisfy { !$0.hasPrefix("·") })
    #expect(name == "bretagne-2011" || lines.contains { $0.contains("\u{A0}phases") })
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

  @Test("Where nobody can hand over, the counts say so in words")
  func none() throws {
    var tables = SmallTerritory.tables
    tables["roles"] = "acteur,fonction,niveau,famille\ncci,SEN,P,I\nagence,PRO,C,I"
    tables["relations"] = "id,origine,cible,type\nr1,region,agence,financement"
    tables["actions"] = nil
    tables["mobilisations"] = nil
    let diagram = try #require(try SmallTerritory.diagrams(RelayFigure(), tables).first)
    #expect(diagram.cartouche.counts.withPlainSpaces.contains("2 acteurs représentés, aucun passage."))
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
