import NetworkAlgorithms
import Testing

@Suite struct KeyPlayerSetsTests {
  private static let g = Networks.guadagni
  private static let m = Networks.medici
  private static let s = Networks.strozzi

  @Test("Florentine families, by an independent exhaustive search")
  func florentine() {
    let graph = Networks.florentine
    expect(graph, 1, .fragmentation, 0.384615, [[Self.m]])
    expect(graph, 1, .distanceFragmentation, 0.673810, [[Self.m]])
    expect(graph, 1, .reach, 0.7, [[Self.m]])
    expect(graph, 2, .fragmentation, 0.705128, [[Self.g, Self.m]])
    expect(graph, 2, .distanceFragmentation, 0.802350, [[Self.g, Self.m]])
    expect(graph, 2, .reach, 0.866667, [[3, Self.m]])
    expect(graph, 3, .fragmentation, 0.863636, [[Self.g, Self.m, Self.s]])
    expect(graph, 3, .distanceFragmentation, 0.888889, [[Self.g, Self.m, Self.s]])
    let reach = graph.keyPlayers(3, for: .reach)
    expectClose(reach?.score, 0.933333, within: 0.0000005)
    #expect((reach?.sets.count ?? 0) > 3)
  }

  @Test("Krackhardt’s kite: the best pair holds neither of the best single players")
  func kite() {
    expect(Networks.kite, 1, .fragmentation, 0.388889, [[7]])
    expect(Networks.kite, 1, .distanceFragmentation, 0.486111, [[7]])
    expect(Networks.kite, 1, .reach, 0.808333, [[3]])
    expect(Networks.kite, 2, .fragmentation, 0.535714, [[5, 6]])
    expect(Networks.kite, 2, .reach, 1, [[3, 8]])
  }

  @Test("Undefined when too few nodes are left; every tie reported")
  func tiny() {
    #expect(Networks.path(2).keyPlayers(1, for: .fragmentation) == nil)
    #expect(Networks.path(2).keyPlayers(3, for: .reach) == nil)
    #expect(Networks.path(2).keyPlayers(0, for: .reach) == nil)
    #expect(Networks.path(2).keyPlayers(2, for: .reach)?.score == 1)
    #expect(Networks.isolated(5).keyPlayers(2, for: .fragmentation)?.sets.count == 10)
    #expect(Networks.cycle(6).keyPlayers(2, for: .reach)?.sets == [[0, 3], [1, 4], [2, 5]])
  }

  @Test("Beyond the limit, growing and swapping finds good sets and says so")
  func climbing() {
    let graph = Networks.florentine
    let sets = graph.keyPlayers(3, for: .distanceFragmentation, limit: 10)
    #expect(sets?.isExact == false)
    expectClose(sets?.score, 0.888889, within: 0.0000005)
    #expect(graph.keyPlayers(3, for: .fragmentation, limit: 455)?.isExact == true)
    #expect(graph.keyPlayers(3, for: .fragmentation, limit: 454)?.isExact == false)
  }

  @Test("Beyond the limit too, the best three of twelve, which neither one climb nor growing alone finds")
  func climbingTwelve() throws {
    let ends: [(Int32, Int32)] = [
      (0, 1), (0, 2), (0, 4), (1, 6), (1, 9), (2, 3), (2, 5), (3, 7), (3, 10), (4, 5), (4, 6), (5, 8),
      (8, 9), (10, 11),
    ]
    let graph = Graph(nodeCount: 12, ends: ends)
    var best = -1.0, sets: [[Int]] = []
    for a in 0..<12 {
      for b in a + 1..<12 {
        for c in b + 1..<12 {
          let score = try #require(graph.keyPlayerScore(of: [a, b, c], for: .fragmentation))
          if score > best + 1e-12 { (best, sets) = (score, []) }
          if score > best - 1e-12 { sets.append([a, b, c]) }
        }
      }
    }
    #expect(sets == [[1, 3, 5]])
    let climbed = try #require(graph.keyPlayers(3, for: .fragmentation, limit: 1))
    expectClose(climbed.score, best)
    #expect(climbed.sets == sets && !climbed.isExact)
  }

  @Test(
    "No set is wrongly ruled out: all pairs and triples, evaluated one by one",
    arguments: 0..<40 as Range<UInt64>)
  func everySet(seed: UInt64) throws {
    let graph = Networks.random(seed: seed)
    let n = graph.nodeCount
    for size in 2...3 where n >= size + 2 {
      var best = -1.0, sets: [[Int]] = []
      for set in subsets(of: n, size: size) {
        let score = try #require(graph.keyPlayerScore(of: set, for: .distanceFragmentation))
        if score > best + 1e-12 { (best, sets) = (score, []) }
        if score > best - 1e-12 { sets.append(set) }
      }
      let found = try #require(graph.keyPlayers(size, for: .distanceFragmentation))
      expectClose(found.score, best)
      #expect(found.sets == sets && found.isExact && found.evaluated == subsets(of: n, size: size).count)
    }
  }

  private func subsets(of n: Int, size: Int) -> [[Int]] {
    size == 0
      ? [[]]
      : subsets(of: n, size: size - 1).flatMap { set in
        ((set.last ?? -1) + 1..<max(n, (set.last ?? -1) + 1)).map { set + [$0] }
      }
  }

  @Test("The definitions, from all distances in what is left", arguments: 0..<60 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = Networks.random(seed: seed)
    let n = graph.nodeCount
    let whole = BruteForce(graph).distance
    for a in 0..<n {
      for b in 0..<a {
        let reach = (0..<n).reduce(0.0) { sum, node in
          sum + max(nearness(whole[a][node]), nearness(whole[b][node]))
        }
        expectClose(graph.keyPlayerScore(of: [a, b], for: .reach), reach / Double(n))
        guard n > 3 else { continue }
        let rest = BruteForce(graph.induced(keeping: (0..<n).map { $0 != a && $0 != b })).distance
        let left = Double(n - 2) * Double(n - 3)
        let joined = rest.joined().count { $0 != nil } - (n - 2)
        let near = rest.joined().reduce(0) { $0 + nearness($1) } - Double(n - 2)
        expectClose(graph.keyPlayerScore(of: [a, b], for: .fragmentation), 1 - Double(joined) / left)
        let others = (0..<n).filter { $0 != a && $0 != b }
        let today = others.reduce(0) { sum, i in sum + others.count { $0 != i && whole[i][$0] != nil } }
        expectClose(graph.keyPlayerScore(of: [a, b], for: .separation), Double(today - joined) / left)
        expectClose(graph.keyPlayerScore(of: [a, b], for: .distanceFragmentation), 1 - near / left)
      }
    }
  }

  private func nearness(_ steps: Int?) -> Double { steps.map { $0 == 0 ? 1 : 1 / Double($0) } ?? 0 }

  private func expect(
    _ graph: Graph, _ size: Int, _ goal: KeyPlayerGoal, _ score: Double, _ sets: [[Int]],
    at place: SourceLocation = #_sourceLocation
  ) {
    let found = graph.keyPlayers(size, for: goal)
    expectClose(found?.score, score, within: 0.0000005, at: place)
    #expect(found?.sets == sets, sourceLocation: place)
    #expect(found?.isExact == true, sourceLocation: place)
  }

  @Test("In a large network too, one pair more is more")
  func onePair() {
    // A ring; from one node hang two others apart, from another node two others together.
    let n: Int32 = 50_000
    let ring = (0..<n - 4).map { ($0, ($0 + 1) % (n - 4)) }
    let hanging: [(Int32, Int32)] = [(0, n - 4), (0, n - 3), (100, n - 2), (n - 2, n - 1)]
    let found = Graph(nodeCount: Int(n), ends: ring + hanging)
      .keyPlayers(1, for: .fragmentation, among: [0, 100])
    #expect(found?.sets == [[0]])
  }

  @Test("Only candidates play: the best pair of the kite without its best nodes, tried one by one")
  func candidates() throws {
    let candidates = [9, 0, 2, 4, 7, 2]
    for goal in [KeyPlayerGoal.fragmentation, .distanceFragmentation, .reach] {
      let found = try #require(Networks.kite.keyPlayers(2, for: goal, among: candidates))
      var best = -1.0
      for a in candidates {
        for b in candidates where a != b {
          best = max(best, Networks.kite.keyPlayerScore(of: [a, b], for: goal) ?? -1)
        }
      }
      expectClose(found.score, best)
      #expect(found.isExact && found.evaluated == 10)
      #expect(found.sets.joined().allSatisfy(candidates.contains))
      let climbed = try #require(Networks.kite.keyPlayers(2, for: goal, among: candidates, limit: 1))
      #expect(!climbed.isExact && climbed.sets.joined().allSatisfy(candidates.contains))
    }
    #expect(Networks.kite.keyPlayers(3, for: .reach, among: [1, 2]) == nil)
  }
}
