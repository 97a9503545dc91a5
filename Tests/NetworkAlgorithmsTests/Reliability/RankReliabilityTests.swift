import NetworkAlgorithms
import Testing

@Suite struct RankReliabilityTests {
  private static let medici = Networks.medici
  private static let guadagni = Networks.guadagni

  @Test("One tie fewer, all 20 cases: figures of an independent exhaustive run")
  func removingOneTie() {
    let result = Networks.florentine.rankReliability(under: .removingTies(1)) { $0.betweenness() }
    #expect(result.cases == 20 && result.isExact)
    #expect(result.nodes[Self.medici].casesFirst == 20)
    #expect(result.nodes[Self.medici].stability == 1)
    let guadagni = result.nodes[Self.guadagni]
    #expect(guadagni.rank == 2 && guadagni.best == 2 && guadagni.worst == 6 && guadagni.stability == 0.75)
    expectClose(result.topOverlap, 0.81)
    expectClose(result.concordance, 0.898485, within: 0.0000005)
    #expect(result.concordanceError == 0)
  }

  @Test("Two ties fewer, all 190 cases: figures of an independent exhaustive run")
  func removingTwoTies() {
    let result = Networks.florentine.rankReliability(under: .removingTies(2)) { $0.betweenness() }
    #expect(result.cases == 190 && result.isExact)
    #expect(result.nodes[Self.medici].casesFirst == 180)
    #expect(result.nodes[Self.guadagni].best == 1 && result.nodes[Self.guadagni].worst == 9)
    // Without Castellani’s marriages to Strozzi and Barbadori, Albizzi and Ridolfi tie for third place at 19⅔, and
    // both count. NetworkX, all equals of the third place counted: 0.671579.
    expectClose(result.topOverlap, 127.6 / 190)
    expectClose(result.concordance, 0.835938, within: 0.0000005)
  }

  @Test("One tie more, all 85 cases; one node fewer, all 15 cases")
  func addingAndDropping() {
    let added = Networks.florentine.rankReliability(under: .addingTies(1)) { $0.betweenness() }
    #expect(added.cases == 85 && added.nodes[Self.medici].casesFirst == 85)
    #expect(added.nodes[Self.guadagni].best == 2 && added.nodes[Self.guadagni].worst == 4)
    #expect(added.nodes[Networks.strozzi].best == 2 && added.nodes[Networks.strozzi].worst == 10)
    let dropped = Networks.florentine.rankReliability(under: .removingNodes(1)) { $0.betweenness() }
    #expect(dropped.cases == 15)
    #expect(dropped.nodes[Self.medici].cases == 14 && dropped.nodes[Self.medici].casesFirst == 14)
  }

  @Test("The numbers of the nodes change nothing, even among equals")
  func renumbered() {
    // A star of four leaves, its centre first or last: without a tie, the centre and the three leaves left are
    // the first, of five who were.
    for centre in [0, 4] {
      let star = Graph(
        nodeCount: 5,
        ties: (0..<5).filter { $0 != centre }.map { Graph.Tie(a: min(centre, $0), b: max(centre, $0)) })
      let result = star.rankReliability(under: .removingTies(1)) { $0.degrees().map(Double.init) }
      expectClose(result.topOverlap, 0.8)
    }
  }

  @Test("A ranking that a departure leaves as it was is kept whole")
  func departureKeepsTheOrder() {
    let result = Graph(nodeCount: 5, ties: []).rankReliability(under: .removingNodes(1)) { graph in
      (0..<graph.nodeCount).map { -Double($0) }
    }
    expectClose(result.topOverlap, 1)
    expectClose(result.concordance, 1)
  }

  @Test("Where no drawn case differs, its error is unknown; where all cases were tried, it is 0")
  func unknownError() {
    // Without two of its ties too, the centre of a star is first and its leaves are equal.
    func star(limit: Int) -> RankReliability {
      Networks.star(leaves: 7).rankReliability(under: .removingTies(2), limit: limit, sample: 9) {
        $0.betweenness()
      }
    }
    let sample = star(limit: 0)
    #expect(sample.topOverlap == 1 && sample.topOverlapError == nil)
    #expect(sample.concordance == 1 && sample.concordanceError == nil)
    let all = star(limit: 21)
    #expect(all.isExact && all.topOverlapError == 0 && all.concordanceError == 0)
  }

  @Test("A sample nears the exact figures within its error, and repeats with its seed")
  func sampled() throws {
    let exact = Networks.florentine.rankReliability(under: .removingTies(2)) { $0.betweenness() }
    func sample(_ seed: UInt64) -> RankReliability {
      Networks.florentine.rankReliability(under: .removingTies(2), limit: 189, sample: 400, seed: seed) {
        $0.betweenness()
      }
    }
    let result = sample(3)
    #expect(!result.isExact && result.cases == 400)
    let error = try #require(result.concordanceError)
    #expect(error > 0 && error < 0.01)
    expectClose(result.concordance, exact.concordance, within: 4 * error)
    expectClose(result.topOverlap, exact.topOverlap, within: 4 * (result.topOverlapError ?? 0))
    #expect(result == sample(3) && result != sample(4))
    for change in [GraphChange.addingTies(2), .removingNodes(2)] {
      let other = Networks.florentine.rankReliability(under: change, limit: 10, sample: 50) {
        $0.harmonicCloseness()
      }
      #expect(other.cases == 50 && !other.isExact)
    }
  }

  @Test("A case drawn at random never takes the same tie or node twice")
  func distinct() {
    let ties = Networks.path(3).rankReliability(under: .removingTies(2), limit: 0, sample: 50) {
      $0.strengths()
    }
    #expect(ties.nodes.map(\.casesByRank) == [[50], [50], [50]])
    let nodes = Networks.path(3).rankReliability(under: .removingNodes(3), limit: 0, sample: 50) {
      $0.strengths()
    }
    #expect(nodes.nodes.map(\.cases) == [0, 0, 0])
  }

  @Test("Weights survive; a node without a score has no rank")
  func weights() {
    let graph = Graph(nodeCount: 3, ties: [Graph.Tie(a: 0, b: 1, weight: 5), Graph.Tie(a: 1, b: 2)])
    let result = graph.rankReliability(under: .removingTies(1)) { $0.strengths() }
    #expect(result.nodes.map(\.rank) == [2, 1, 3])
    #expect(result.nodes.map(\.casesByRank) == [[1, 0, 1], [2], [1, 0, 1]])
    let alone = graph.rankReliability(under: .removingTies(1)) { $0.constraint() }
    #expect(alone.nodes.map(\.cases) == [1, 2, 1])
    let added = graph.rankReliability(under: .addingTies(1)) { $0.strengths() }
    #expect(added.nodes.map(\.casesByRank) == [[1], [1], [0, 0, 1]])
  }

  @Test("Nothing to change, nothing to tell")
  func empty() {
    let none = Networks.isolated(2).rankReliability(under: .removingTies(1)) { $0.betweenness() }
    #expect(none.cases == 0 && none.topOverlap == nil && none.concordance == nil)
    #expect(none.nodes.map(\.stability) == [nil, nil] && none.nodes.map(\.worst) == [nil, nil])
    let full = Networks.complete(3).rankReliability(under: .addingTies(1)) { $0.betweenness() }
    #expect(full.cases == 0 && full.nodes[0].rank == 1)
    #expect(Networks.path(3).rankReliability(under: .removingTies(0)) { $0.betweenness() }.cases == 0)
  }
}
