import NetworkAlgorithms
import Testing

@Suite struct ModularityTests {
  private static let thirds = (0..<34).map { $0 % 3 }

  @Test("Karate club, igraph 1.0.0: the two clubs, thirds by number, resolution and weights")
  func karate() {
    let graph = Networks.karate
    expectClose(graph.quality(of: Networks.karateClubs), 0.3582347140039448)
    expectClose(graph.quality(of: Self.thirds), -0.009615384615384595)
    expectClose(graph.quality(of: Self.thirds, by: .modularity(resolution: 0.5)), 0.16185897435897434)
    let weighted = Graph(
      nodeCount: 34,
      ties: graph.ties.enumerated().map { Graph.Tie(a: $1.a, b: $1.b, weight: Double(1 + $0 % 4)) })
    expectClose(weighted.quality(of: Self.thirds), 0.014752073881177968)
  }

  @Test("Constant Potts model, half of what leidenalg 0.12.0 gives, which counts every pair twice")
  func constantPotts() {
    expectClose(Networks.karate.quality(of: Self.thirds, by: .constantPotts(resolution: 0.05)), 17.2)
    expectClose(Networks.karate.quality(of: Self.thirds, by: .constantPotts(resolution: 0.25)), -18)
  }

  @Test("One group has modularity 0; without ties it is absent")
  func extremes() {
    expectClose(Networks.kite.quality(of: [Int](repeating: 0, count: 10)), 0)
    #expect(Networks.isolated(3).quality(of: [0, 1, 2]) == nil)
    #expect(Networks.isolated(3).quality(of: [0, 0, 0], by: .constantPotts(resolution: 1)) == -3)
    #expect(Networks.isolated(0).quality(of: []) == nil)
  }
}
