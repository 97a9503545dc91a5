import NetworkAlgorithms
import Testing

@Suite struct LeidenTests {
  @Test("Karate club: the largest modularity there is, 0.41979, in four communities")
  func karate() {
    let found = Networks.karate.leidenCommunities(tries: 10)
    expectClose(found.quality, 0.41978961209730437)
    #expect(found.count == 4)
    expectClose(Networks.karate.quality(of: found.groups), found.quality)
    #expect((Networks.karate.leidenCommunities().quality ?? 0) > 0.41)
  }

  @Test("Karate club by the constant Potts model: as good as 200 runs of igraph 1.0.0")
  func constantPotts() {
    for (resolution, best) in [(0.05, 54.4), (0.1, 43.1), (0.25, 25.75)] {
      let found = Networks.karate.leidenCommunities(by: .constantPotts(resolution: resolution), tries: 20)
      #expect((found.quality ?? 0) >= best - 1e-9)
    }
  }

  @Test("The best of some tries, whatever the unit of the weights")
  func unit() {
    for scale in [0x1p-60, 0x1p60] {
      let ties = Networks.karate.ties.map { Graph.Tie(a: $0.a, b: $0.b, weight: scale) }
      let scaled = Graph(nodeCount: 34, ties: ties)
      for resolution in [0.05, 0.1, 0.25] {
        for seed in 1...4 as ClosedRange<UInt64> {
          let plain = Networks.karate.leidenCommunities(
            by: .constantPotts(resolution: resolution), seed: seed, tries: 10)
          let found = scaled.leidenCommunities(
            by: .constantPotts(resolution: resolution * scale), seed: seed, tries: 10)
          expectClose(found.quality.map { $0 / scale }, plain.quality)
        }
      }
    }
  }

  @Test("A ring of cliques falls into its cliques; pieces never mix")
  func cliques() {
    var ends = [(Int32, Int32)]()
    for clique in 0..<6 as Range<Int32> {
      for a in 0..<5 as Range<Int32> {
        for b in 0..<a { ends.append((5 * clique + a, 5 * clique + b)) }
      }
      ends.append((5 * clique, 5 * ((clique + 1) % 6) + 1))
    }
    let found = Graph(nodeCount: 31, ends: ends).leidenCommunities()
    #expect(found.groups == (0..<31).map { $0 / 5 })
    let weighted = Graph(nodeCount: 31, ends: ends, weights: ends.map { _ in 1e-8 })
    #expect(weighted.leidenCommunities().groups == found.groups)
  }

  @Test("Every community is connected, and no node would rather move", arguments: 0..<60 as Range<UInt64>)
  func stable(seed: UInt64) {
    let graph = Networks.random(seed: seed, weighted: seed % 2 == 0)
    for quality in [CommunityQuality.modularity(), .constantPotts(resolution: 0.3)] {
      let found = graph.leidenCommunities(by: quality, seed: seed)
      for group in 0..<found.count {
        #expect(graph.induced(keeping: found.groups.map { $0 == group }).isConnected)
      }
      for node in 0..<graph.nodeCount {
        for group in 0...found.count {
          var moved = found.groups
          moved[node] = group
          let value = graph.quality(of: moved, by: quality) ?? 0
          #expect(value <= (found.quality ?? 0) + 1e-9)
        }
      }
    }
  }

  @Test("The best of all divisions of small graphs, with some tries", arguments: 0..<40 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = Networks.random(seed: seed, weighted: true)
    guard (2...7).contains(graph.nodeCount), graph.tieCount > 0 else { return }
    var best = -Double.infinity
    func divide(_ groups: [Int]) {
      if groups.count == graph.nodeCount {
        best = max(best, graph.quality(of: groups) ?? 0)
      } else {
        for group in 0...((groups.max() ?? -1) + 1) { divide(groups + [group]) }
      }
    }
    divide([])
    expectClose(graph.leidenCommunities(seed: seed, tries: 20).quality, best)
  }

  @Test("Graphs large enough for several threads: cliques are found, threads change nothing")
  func threads() throws {
    let cliqueCount: Int32 = 2_500
    var ends = [(Int32, Int32)]()
    for clique in 0..<cliqueCount {
      for a in 0..<5 as Range<Int32> {
        for b in 0..<a { ends.append((5 * clique + a, 5 * clique + b)) }
      }
      ends.append((5 * clique, 5 * ((clique + 1) % cliqueCount) + 1))
    }
    let graph = Graph(nodeCount: 5 * Int(cliqueCount), ends: ends)
    // A tie between two cliques adds 1 to their union, which costs 12.5; one within adds 1 and costs 0.5.
    #expect(
      graph.leidenCommunities(by: .constantPotts(resolution: 0.5)).groups
        == (0..<graph.nodeCount).map { $0 / 5 })

    var generator = SeededGenerator(seed: 3)
    for _ in 0..<40_000 {
      let near = Int32(generator.next(below: graph.nodeCount))
      ends.append((near, Int32((Int(near) + generator.next(below: 300)) % graph.nodeCount)))
    }
    let mixed = Graph(nodeCount: graph.nodeCount, ends: ends)
    let found = mixed.leidenCommunities(rounds: 3)
    #expect(Threads.$limit.withValue(1) { mixed.leidenCommunities(rounds: 3) } == found)
    expectClose(found.quality, mixed.quality(of: found.groups))
    for group in 0..<found.count {
      #expect(mixed.induced(keeping: found.groups.map { $0 == group }).isConnected)
    }
    // Of the better of two divisions, the one into the stretches that ties stay within is far from it.
    #expect(try #require(found.quality) > #require(mixed.quality(of: (0..<mixed.nodeCount).map { $0 / 300 })))
  }

  @Test("Equal seeds repeat; tiny graphs")
  func repeats() {
    let graph = Networks.karate
    #expect(graph.leidenCommunities(seed: 4) == graph.leidenCommunities(seed: 4))
    #expect(Networks.isolated(3).leidenCommunities().groups == [0, 1, 2])
    #expect(Networks.isolated(3).leidenCommunities().quality == nil)
    #expect(Networks.isolated(0).leidenCommunities().count == 0)
    #expect(Networks.path(2).leidenCommunities().groups == [0, 0])
  }

  @Test("Fewer rounds never end higher than more, and give the quality of the groups they give")
  func rounds() throws {
    for seed in 0..<12 as Range<UInt64> {
      let graph = Networks.broad(seed: seed)
      let found = [1, 2, 3, 100].map { graph.leidenCommunities(seed: seed, rounds: $0) }
      for (fewer, more) in zip(found, found.dropFirst()) {
        #expect(try #require(fewer.quality) <= #require(more.quality) + 1e-12)
      }
      for communities in found {
        expectClose(communities.quality, graph.quality(of: communities.groups))
      }
    }
  }

  @Test("Two divisions as good: the names of the nodes do not choose between them")
  func equals() {
    // The middle of a path of five belongs as well to one side as to the other.
    let path = Networks.path(5)
    let left = (0..<200 as Range<UInt64>).count { seed in
      let groups = path.leidenCommunities(seed: seed).groups
      return groups[1] == groups[2]
    }
    #expect((70...130).contains(left))
  }
}
