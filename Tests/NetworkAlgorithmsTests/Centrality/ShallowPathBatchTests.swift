import Testing

@testable import NetworkAlgorithms

@Suite struct ShallowPathBatchTests {
  @Test(
    "Tangles with trees hanging from them, in one block and in several", arguments: 0..<60 as Range<UInt64>)
  func shapes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var ends = [(Int32, Int32)]()
    var n = 0
    for _ in 0..<1 + Int(seed % 3) {
      let first = n
      let size = 12 + generator.next(below: 30)
      // Pieces hold together by one node: two blocks, or a bridge.
      if first > 0 { ends.append((Int32(generator.next(below: first)), Int32(first))) }
      for _ in 0..<size * (2 + Int(seed % 4)) {
        let (a, b) = (generator.next(below: size), generator.next(below: size))
        if a != b { ends.append((Int32(first + a), Int32(first + b))) }
      }
      n += size
      for leaf in 0..<size / 4 {
        ends.append((Int32(first + generator.next(below: size + leaf)), Int32(n)))
        n += 1
      }
    }
    let graph = Graph(nodeCount: n, ends: ends)
    let shares = WeightedBlocks(graph.rows).pathShares(by: ShallowPathBatch.self)
    let isShallow = blockDepths(graph).allSatisfy { $0 <= 4 }
    #expect(shares.areWhole == isShallow)
    expectPlain(graph)
  }

  @Test("Pairs one to four steps apart in a wheel of wheels, as the definition says")
  func definition() {
    // A hub tied to six nodes; each of these shares two more with the next one, where another node hangs between both.
    var ends = (1...6 as ClosedRange<Int32>).map { (0 as Int32, $0) }
    for spoke in 0..<6 as Range<Int32> {
      let next = 1 + (spoke + 1) % 6
      let (one, two, outer) = (7 + 3 * spoke, 8 + 3 * spoke, 9 + 3 * spoke)
      ends += [(1 + spoke, one), (next, one), (1 + spoke, two), (next, two), (one, outer), (two, outer)]
    }
    let graph = Graph(nodeCount: 25, ends: ends)
    #expect(graph.diameter() == 6)
    expectPlain(graph)
    // Without the outer nodes, where no path ends any more, none is longer than four ties.
    let inner = Graph(nodeCount: 25, ends: ends.filter { max($0.0, $0.1) < 9 || ($0.1 - 9) % 3 != 0 })
    let shares = WeightedBlocks(inner.rows).pathShares(by: ShallowPathBatch.self)
    #expect(shares.areWhole)
    expectClose(shares.nodes.sorted(), BruteForce(inner).betweenness.filter { $0 > 0 }.sorted())
  }

  @Test("A block that its last node shows as shallow, though others lie farther apart")
  func misleading() {
    var found = 0
    for seed in 0..<400 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let ends = (0..<24).map { _ in (Int32(generator.next(below: 16)), Int32(generator.next(below: 16))) }
      let graph = Graph(nodeCount: 16, ends: ends.filter { $0.0 != $0.1 })
      let blocks = WeightedBlocks(graph.rows)
      guard blocks.areShallow, blockDepths(graph).contains(where: { $0 > 4 }) else { continue }
      found += 1
      expectPlain(graph)
    }
    #expect(found > 0)
  }

  @Test("Counts of paths too large for 16 bits are left to another kernel, larger ones at the end are not")
  func counts() {
    let bundle = Graph(
      nodeCount: 302, ends: (2..<302 as Range<Int32>).flatMap { [(0 as Int32, $0), (1 as Int32, $0)] })
    #expect(!WeightedBlocks(bundle.rows).pathShares(by: ShallowPathBatch.self).areWhole)
    expectPlain(bundle)
    let layers = [0..<1, 1..<31, 31..<61, 61..<134, 134..<135] as [Range<Int32>]
    let ends = zip(layers, layers.dropFirst()).flatMap { one, next in
      one.flatMap { a in next.map { (a, $0) } }
    }
    let layered = Graph(nodeCount: 135, ends: ends)
    #expect(WeightedBlocks(layered.rows).pathShares(by: ShallowPathBatch.self).areWhole)
    expectPlain(layered)
  }

  /// The longest shortest path of each block that is kept.
  private func blockDepths(_ graph: Graph) -> [Int] {
    let blocks = WeightedBlocks(graph.rows)
    let within = Graph(rows: blocks.rows)
    return zip(blocks.offsets, blocks.offsets.dropFirst()).map { start, end in
      within.eccentricities()[start..<end].max() ?? 0
    }
  }

  /// Expects what the kernel for directed graphs finds, which counts every path from both of its ends in full.
  private func expectPlain(_ graph: Graph) {
    let plain = graph.directed.betweenness(normalized: false).map { $0.map { $0 / 2 } }
    let largest = plain.compactMap { $0 }.max() ?? 0
    expectClose(graph.betweenness(normalized: false), plain, within: 1e-12 * max(1, largest))
  }
}
