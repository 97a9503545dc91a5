import Testing

@testable import NetworkAlgorithms

@Suite struct CompactPathBatchTests {
  @Test("Two hubs and m nodes between them, closed form", arguments: [2, 255, 1023, 1024, 1500])
  func counts(m: Int) {
    // m paths join the hubs, two any other two nodes that are not tied: 1,024 is the first count left to PathBatch.
    let graph = Self.bundle(m)
    let hub = Double(m) * Double(m - 1) / 4
    let expected = [hub, hub] + [Double](repeating: 1 / Double(m), count: m)
    expectClose(compact(graph), expected, within: 1e-12 * max(1, hub))
  }

  @Test("Few paths, but to a node of many ties", arguments: [200, 255, 256, 300])
  func manyTies(m: Int) {
    // What the second hub, of m + 1 ties, could receive in the next step is more than 16 bits hold from m = 256 on.
    let last = Int32(m + 2)
    let around = [(0, last), (last, last + 1), (last + 1, last + 2), (last + 2, last + 3), (last + 3, 1)]
    expectPlain(Graph(nodeCount: m + 6, ties: Self.bundle(m).ties + around.map(Self.tie)))
  }

  @Test("65,700 paths to the last node, which 16 bits would show as 164")
  func overflow() {
    // One node, layers of 30, 30 and 73 nodes and one node again, each tied to all of the next layer.
    let layers = [0..<1, 1..<31, 31..<61, 61..<134, 134..<135] as [Range<Int32>]
    let ends = zip(layers, layers.dropFirst()).flatMap { one, next in
      one.flatMap { a in next.map { (a, $0) } }
    }
    expectPlain(Graph(nodeCount: 135, ends: ends))
  }

  @Test("Layers of four nodes, whose paths grow fourfold from one to the next", arguments: 2...9)
  func layers(count: Int) {
    let ends = (4..<4 * count as Range<Int>).flatMap { node in
      (0..<4).map { (Int32(node / 4 * 4 - 4 + $0), Int32(node)) }
    }
    let graph = Graph(nodeCount: 4 * count, ends: ends)
    expectClose(compact(graph), BruteForce(graph).betweenness.map { $0 / 2 })
  }

  @Test("Blocks of large counts among blocks of small ones, the same bytes whatever the number of threads")
  func mixture() {
    var ends = [(Int32, Int32)]()
    var first: Int32 = 0
    for block in 0..<12 {
      // Grids of 4 × 4 and, for every third, 9 × 9, where 12,870 paths join opposite corners; corners are shared.
      let side: Int32 = block % 3 == 0 ? 9 : 4
      for row in 0..<side {
        for column in 0..<side {
          let node = first + row * side + column
          if column > 0 { ends.append((node - 1, node)) }
          if row > 0 { ends.append((node - side, node)) }
        }
      }
      first += side * side - 1
    }
    let graph = Graph(nodeCount: Int(first) + 1, ends: ends)
    expectPlain(graph)
    let scores = compact(graph)
    for limit in 1...3 { #expect(Threads.$limit.withValue(limit) { compact(graph) } == scores) }
  }

  @Test(
    "Deep blocks, left to PathBatch from 100 levels on: odd cycles, closed form",
    arguments: [199, 201, 203, 401])
  func deep(n: Int) { expectCycle(n) }

  @Test("A block too large for eight sources at a time is left to four")
  func largeBlock() { expectCycle(101, largestCompact: 100) }

  @Test(
    "Shapes from a tangle to long cycles, in one piece and in several", arguments: 0..<40 as Range<UInt64>)
  func shapes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var ends = [(Int32, Int32)]()
    var n = 0
    for piece in 0..<1 + Int(seed % 4) {
      let size = 1 + generator.next(below: 90)
      if (piece + Int(seed)) % 2 == 0 {
        ends += (0..<size).map { (Int32(n + $0), Int32(n + ($0 + 1) % size)) }
      }
      for _ in 0..<size * Int(seed % 5) {
        let (a, b) = (generator.next(below: size), generator.next(below: size))
        if a != b { ends.append((Int32(n + a), Int32(n + b))) }
      }
      n += size
    }
    expectPlain(Graph(nodeCount: n, ends: ends.filter { $0.0 != $0.1 }))
  }

  /// Between any two nodes of an odd cycle one path is the shortest: k nodes stand between those k + 1 steps apart.
  private func expectCycle(_ n: Int, largestCompact: Int = CompactPathBatch.largestBlock) {
    let graph = Graph(nodeCount: n, ends: (0..<Int32(n)).map { ($0, ($0 + 1) % Int32(n)) })
    let half = Double(n - 1) / 2
    let expected = half * (half - 1) / 2
    let found = graph.betweenness(normalized: false, largestCompact: largestCompact)
    expectClose(found, [Double](repeating: expected, count: n), within: 1e-12 * expected)
  }

  /// Expects what the kernel for directed graphs finds, which counts paths as floating-point numbers.
  private func expectPlain(_ graph: Graph) {
    let plain = graph.directed.betweenness(normalized: false).map { $0.map { $0 / 2 } }
    let largest = plain.compactMap { $0 }.max() ?? 0
    expectClose(compact(graph), plain, within: 1e-12 * max(1, largest))
  }

  /// Unordered pairs, even of graphs so shallow that another kernel would serve them.
  private func compact(_ graph: Graph) -> [Double] {
    WeightedBlocks(graph.rows).pathDependencies(by: CompactPathBatch.self).map { $0 / 2 }
  }

  private static func tie(_ a: Int32, _ b: Int32) -> Graph.Tie { Graph.Tie(a: Int(a), b: Int(b)) }

  /// Two hubs, the nodes 0 and 1, both tied to each of m other nodes.
  private static func bundle(_ m: Int) -> Graph {
    Graph(
      nodeCount: m + 2,
      ends: (2..<Int32(m + 2)).flatMap { node in [(0, node), (1, node)] as [(Int32, Int32)] })
  }
}
