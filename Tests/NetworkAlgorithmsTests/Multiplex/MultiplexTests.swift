import NetworkAlgorithms
import Testing

@Suite struct MultiplexTests {
  @Test("Participation of degree vectors, by hand")
  func participation() {
    expectClose(Multiplex.participation(of: [4, 4, 4]), 1)
    expectClose(Multiplex.participation(of: [6, 0, 0]), 0)
    expectClose(Multiplex.participation(of: [3, 1, 0]), 0.5625)
    expectClose(Multiplex.participation(of: [2, 2, 0]), 0.75)
    expectClose(Multiplex.participation(of: [5, 2, 1]), 0.796875)
  }

  @Test("Entropy of degree vectors, by hand")
  func entropy() {
    expectClose(Multiplex.entropy(of: [3, 1, 0]), 0.562335, within: 0.0000005)
    expectClose(Multiplex.entropy(of: [5, 2, 1]), 0.900256, within: 0.0000005)
    expectClose(Multiplex.entropy(of: [4, 0]), 0)
    #expect(Multiplex.entropy(of: [0, 0]) == nil)
    #expect(Multiplex.participation(of: [0, 0]) == nil && Multiplex.participation(of: [3]) == nil)
  }

  private static let network = Multiplex(layers: [
    Graph(nodeCount: 4, ends: [(0, 1), (0, 2)]), Graph(nodeCount: 4, ends: [(0, 1)]),
    Graph(nodeCount: 4, ends: [(0, 1), (1, 2)]),
  ])

  @Test("Three layers over four nodes, by hand")
  func network() {
    #expect(Self.network.overlappingDegrees() == [4, 4, 2, 0])
    expectClose(Self.network.participation(), [0.9375, 0.9375, 0.75, nil])
    expectClose(Self.network.entropies()[3], nil)
    let deviation = (11 / 4.0).squareRoot()
    expectClose(
      Self.network.zScores(), [1.5 / deviation, 1.5 / deviation, -0.5 / deviation, -2.5 / deviation])
    #expect(Self.network.roles() == [.crossCutting, .crossCutting, .crossCutting, nil])
    #expect(MultiplexRole(participation: 0.2) == .focused && MultiplexRole(participation: 0.5) == .mixed)
    expectClose(Self.network.tieOverlap(0, 1), 0.5)
    expectClose(Self.network.tieOverlap(0, 2), 1 / 3.0)
  }

  @Test("Absent without ties or without variation")
  func absent() {
    let empty = Multiplex(layers: [Networks.isolated(2), Networks.isolated(2)])
    #expect(empty.zScores() == [nil, nil] && empty.tieOverlap(0, 1) == nil)
    #expect(Multiplex(layers: []).participation() == [])
  }

  @Test("Two thirds exactly are mixed, whatever rounding makes of them")
  func boundary() throws {
    for amounts in [[2.0, 15, 2, 3], [2, 1, 0], [4, 2, 0]] {
      let participation = try #require(Multiplex.participation(of: amounts))
      expectClose(participation, 2 / 3.0)
      #expect(MultiplexRole(participation: participation) == .mixed)
    }
  }
}
