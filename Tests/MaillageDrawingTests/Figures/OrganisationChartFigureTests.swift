import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import Testing

struct OrganisationChartFigureTests {
  @Test("Who depends on whom; a collective is a box around its members")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(OrganisationChartFigure())
    #expect(
      diagram.summary.withPlainSpaces.contains(
        "par 3 relations : financement (1) et appartenance (2)"))
    // Words alone have no legend that explains acronyms.
    #expect(diagram.description.contains("Agence de développement de la Région Essai"))
    // Membership is drawn by the box: funding is the only line.
    #expect(diagram.edgeCount == 1)
    guard case .graph(let graph) = diagram.body else { return #expect(Bool(false), "not a graph") }
    #expect(graph.clusters.count == 1)
  }

  @Test("The actors that no page holds are counted")
  func left() throws {
    // A chain and more pairs than pages hold: each actor of the chain has two ties, each of a pair one.
    var tables = SmallTerritory.tables
    let chain = (0..<40).map { "c\($0)" }, pairs = (0..<60).flatMap { ["p\($0)", "q\($0)"] }
    tables["acteurs"] =
      "id,nom,categorie\n"
      + (chain + pairs).map { "\($0),Organisme au nom assez long \($0),COLL" }.joined(separator: "\n")
    tables["relations"] =
      "origine,cible,type\n"
      + (zip(chain, chain.dropFirst()).map { "\($0),\($1),tutelle" }
      + (0..<60).map { "p\($0),q\($0),tutelle" }).joined(separator: "\n")
    for table in ["roles", "services", "actions", "mobilisations", "effectifs"] { tables[table] = nil }
    let diagrams = try SmallTerritory.diagrams(OrganisationChartFigure(), tables)
    let graphs = diagrams.compactMap { diagram -> GraphBody? in
      guard case .graph(let graph) = diagram.body else { return nil }
      return graph
    }
    let shown = Set(graphs.flatMap { $0.nodes.map(\.id) })
    // A relation stands on one page; stacking small parts adds lines without a title.
    let lines = graphs.flatMap { $0.edges.map(\.title) }.filter { !$0.isEmpty }
    #expect(Set(lines).count == lines.count && graphs.first.map { $0.nodes.count < 160 } == true)
    let actors = 160 - shown.count, relations = 99 - lines.count
    #expect(diagrams.count > 1 && actors > 1 && relations > 1)
    // The ends of the chain have one tie of two, its other actors two, those of pairs one.
    let ends = Set(["c0", "c39"] + pairs)
    for graph in graphs {
      let labels = graph.nodes.map { node -> (String, String) in
        guard case .label(let lines, _, _) = node.content else { return (node.id, "") }
        return (node.id, lines.joined(separator: " "))
      }
      for (id, label) in labels {
        let undrawn = (ends.contains(id) ? 1 : 2) - graph.edges.count { $0.from == id || $0.to == id }
        #expect(label.hasSuffix("(+\(undrawn))") == (undrawn > 0), "\(label)")
      }
    }
    for diagram in diagrams {
      #expect(
        diagram.cartouche.omissions.map(\.withPlainSpaces) == [
          "Plusieurs pages répondent à cette question : un acteur peut être sur plusieurs, une relation n’est que "
            + "sur une.",
          "\(actors) acteurs et \(relations) relations ne sont sur aucune page de cette question : le dessin part "
            + "des plus liés et s’étend de proche en proche, et relations_en_vigueur.csv donne les autres.",
        ])
    }
  }

  @Test("Pairs that one page does not hold go on to the next, each relation on one")
  func pages() throws {
    var tables = SmallTerritory.tables
    tables["acteurs"] =
      "id,nom,categorie\n"
      + (0..<50).flatMap { ["a\($0),Payeur \($0),COLL", "b\($0),Payé \($0),COLL"] }.joined(separator: "\n")
    tables["relations"] =
      "origine,cible,type\n" + (0..<50).map { "a\($0),b\($0),financement" }.joined(separator: "\n")
    for table in ["roles", "services", "actions", "mobilisations", "effectifs"] { tables[table] = nil }
    let diagrams = try SmallTerritory.diagrams(OrganisationChartFigure(), tables)
    let lines = diagrams.flatMap { diagram -> [String] in
      guard case .graph(let graph) = diagram.body else { return [] }
      return graph.edges.map(\.title).filter { !$0.isEmpty }
    }
    #expect(diagrams.count > 1 && diagrams.count <= 3)
    #expect(lines.count == 50 && Set(lines).count == 50)
    for diagram in diagrams {
      #expect(
        diagram.cartouche.omissions == [
          "Plusieurs pages répondent à cette question, sans séparer d’acteurs liés entre eux."
        ])
    }
  }

  @Test("Two questions share a page that neither would fill")
  func questions() throws {
    let study = try Territories.study("territoire-exemple")
    let diagrams = OrganisationChartFigure().diagrams(of: study, filter: FigureFilter(), language: .fr)
    #expect(
      diagrams.map(\.title.withPlainSpaces) == [
        "Organigramme des acteurs : qui dépend de qui et qui finance qui (1/2)",
        "Organigramme des acteurs : qui est membre de quoi (2/2)",
      ])
    // Oversight, funding and mandates; each relation once, whichever question it answers.
    #expect(diagrams[0].legend.lines.count == 3)
    #expect(diagrams[0].summary.withPlainSpaces.contains("par 16 relations"))
  }

  @Test("No page parts actors joined with one another, where as many pages can hold them together")
  func groups() throws {
    let study = try Territories.study("dispositif-national")
    let diagrams = OrganisationChartFigure().diagrams(of: study, filter: FigureFilter(), language: .fr)
    let pages = diagrams.filter { $0.title.contains("membre") }
    #expect(pages.count == 2)
    let actors = pages.compactMap { diagram -> Set<String>? in
      guard case .graph(let graph) = diagram.body else { return nil }
      return Set(graph.nodes.map(\.id).filter { study.actor($0) != nil })
    }
    #expect(actors.count == 2 && actors[0].isDisjoint(with: actors[1]))
    #expect(actors[0].isSuperset(of: ["regions", "departements", "communes", "intercommunalites"]))
  }
}
