import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import Testing

struct BrokerageFigureTests {
  @Test("Tied categories have a line with their number of ties, the others the name of who links them")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(BrokerageFigure())
    guard case .graph(let graph) = diagram.body else { return }
    #expect(graph.nodes.map(\.id) == ["ETAT", "CONS", "COLL", "AGEN", "ASSO", "ENTR", "ETRA"])
    // Sure ties: region–agence, agence–pme, cci–agence, region–ville, cci–equipe, agence–equipe.
    let direct = graph.edges.filter { $0.style?.pattern == .solid }
    #expect(
      Set(direct.map { [$0.from, $0.to] }) == [
        ["COLL", "AGEN"], ["AGEN", "ENTR"], ["CONS", "AGEN"], ["COLL", "ETRA"], ["ETAT", "CONS"],
        ["ETAT", "AGEN"],
      ])
    #expect(direct.allSatisfy { $0.label == ["1"] })
    // The agency alone joins the State, the chamber, the region and the firms; the region the city.
    let apart = graph.edges.filter { $0.style?.pattern == .dashed }
    #expect(apart.count == 6)
    let city = try #require(apart.first { [$0.from, $0.to].contains("ETRA") })
    #expect(city.title.hasSuffix("par Région Essai seulement"))
    #expect(
      diagram.summary.withPlainSpaces.hasPrefix(
        "6 paires de catégories ont des liens directs ; 6 n’en ont pas mais ont un contact commun, dont 6 par un "
          + "seul acteur, le plus souvent Agence de développement de la Région Essai (5)"))
  }

  @Test("Key actors are those of the table, with their values")
  func keyActors() throws {
    let diagram = try SmallTerritory.diagram(BrokerageFigure())
    let result = Brokerage().run(on: try SmallTerritory.study())
    let reach = try #require(result.keyActors(.reach, size: 1))
    #expect(reach.sets == [["agence"]])
    let value = Phrasing.number(reach.score, decimals: 2).fr
    #expect(diagram.description.contains("Agence de développement de la Région Essai (portée \(value))"))
  }
}
