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
}
