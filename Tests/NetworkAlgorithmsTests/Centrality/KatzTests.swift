import NetworkAlgorithms
import Testing

@Suite struct KatzTests {
  @Test("Scattered, weighted and directed graphs, networkx 3.6.1")
  func networkx() {
    expectClose(ScatteredOracle.graph.katzCentrality(attenuation: 0.1), ScatteredOracle.katz)
    expectClose(WeightedOracle.graph.katzCentrality(attenuation: 0.03), WeightedOracle.katz)
    expectClose(DirectedOracle.graph.katzCentrality(attenuation: 0.1), DirectedOracle.katz)
  }

  @Test("Closed form: x = 1 / (1 − α(n − 1)) on a complete graph")
  func complete() {
    expectClose(
      Networks.complete(4).katzCentrality(attenuation: 0.25, normalized: false), [4, 4, 4, 4])
  }

  @Test("An eigenvalue beyond the range of numbers is absent")
  func outOfRange() {
    let ties = Networks.complete(3).ties.map { Graph.Tie(a: $0.a, b: $0.b, weight: 1.7e308) }
    #expect(Graph(nodeCount: 3, ties: ties).largestEigenvalue() == nil)
    expectClose(Networks.complete(3).largestEigenvalue(), 2)
  }

  @Test("Absent when α is too large; 1 for everyone when α is 0")
  func bounds() {
    #expect(Networks.complete(4).katzCentrality(attenuation: 0.34) == [nil, nil, nil, nil])
    #expect(Networks.path(3).katzCentrality(attenuation: 0, normalized: false) == [1, 1, 1])
    expectClose(Networks.isolated(4).katzCentrality(attenuation: 2), [0.5, 0.5, 0.5, 0.5])
    #expect(Networks.isolated(0).katzCentrality(attenuation: 1) == [])
  }

  @Test("Near the bound, 1/2 for a star of four leaves, alone and beside a part of a lower bound")
  func nearTheBound() {
    // Of the hub x = 4αy + 1, of a leaf y = αx + 1.
    let hub = (1 + 4 * 0.4999) / (1 - 4 * 0.4999 * 0.4999)
    let leaf = 0.4999 * hub + 1
    let star = Networks.star(leaves: 4)
    let scores = star.katzCentrality(attenuation: 0.4999, normalized: false)
    expectClose(scores.map { $0.map { $0 / hub } }, [1, leaf / hub, leaf / hub, leaf / hub, leaf / hub])
    for attenuation in [0.5, 0.5001, 0.7, 3] {
      #expect(star.katzCentrality(attenuation: attenuation) == [Double?](repeating: nil, count: 5))
    }
    // The complete graph of four nodes bears no more than 1/3: beyond it, nobody has a score.
    let ends = [(0, 1), (0, 2), (0, 3), (0, 4), (5, 6), (5, 7), (5, 8), (6, 7), (6, 8), (7, 8)]
    let both = Graph(nodeCount: 9, ends: ends.map { (Int32($0.0), Int32($0.1)) })
    #expect(both.katzCentrality(attenuation: 0.34) == [Double?](repeating: nil, count: 9))
    #expect(both.katzCentrality(attenuation: 0.33).allSatisfy { $0 != nil })
  }

  @Test("Largest eigenvalues: complete n − 1, star √leaves, none without nodes")
  func eigenvalues() {
    expectClose(Networks.complete(7).largestEigenvalue(), 6)
    expectClose(Networks.star(leaves: 9).largestEigenvalue(), 3)
    expectClose(Networks.path(4).largestEigenvalue(), 1.618033988749895)
    #expect(Networks.isolated(3).largestEigenvalue() == 0)
    #expect(Networks.isolated(0).largestEigenvalue() == nil)
  }
}
