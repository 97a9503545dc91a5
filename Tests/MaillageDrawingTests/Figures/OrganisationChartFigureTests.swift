import MaillageDrawing
import MaillageModel
import Testing

struct OrganisationChartFigureTests {
  @Test("Who depends on whom; a collective is a box around its members")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(OrganisationChartFigure())
    #expect(
      diagram.summary.withPlainSpaces.contains(
        "par 3 relations de dépendance : financement (1) et appartenance (2)"))
    // Membership is drawn by the box: funding is the only line.
    #expect(diagram.edgeCount == 1)
    guard case .graph(let graph) = diagram.body else { return #expect(Bool(false), "not a graph") }
    #expect(graph.clusters.count == 1)
  }

  @Test("The actors that no page holds are counted")
  func left() throws {
    // A chain too long for any page, and pairs: each actor of the chain has two ties, each of a pair one.
    var tables = SmallTerritory.tables
    let chain = (0..<40).map { "c\($0)" }, pairs = (0..<6).flatMap { ["p\($0)", "q\($0)"] }
    tables["acteurs"] =
      "id,nom,categorie\n"
      + (chain + pairs).map { "\($0),Organisme au nom assez long \($0),COLL" }.joined(separator: "\n")
    tables["relations"] =
      "origine,cible,type\n"
      + (zip(chain, chain.dropFirst()).map { "\($0),\($1),tutelle" }
      + (0..<6).map { "p\($0),q\($0),tutelle" }).joined(separator: "\n")
    for table in ["roles", "services", "actions", "mobilisations", "effectifs"] { tables[table] = nil }
    let diagram = try #require(try SmallTerritory.diagrams(OrganisationChartFigure(), tables).first)
    guard case .graph(let graph) = diagram.body else { return #expect(Bool(false), "not a graph") }
    let drawn = graph.nodes.map(\.id)
    #expect(!chain.allSatisfy(drawn.contains))
    #expect(
      diagram.cartouche.omissions.map(\.withPlainSpaces)
        == [
          "\(52 - drawn.count) acteurs ne tiennent pas sur la page : "
            + "ceux qui ont le plus de ces liens sont placés d’abord."
        ])
  }
}
