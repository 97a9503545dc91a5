/// A way in which the observed network may be wrong.
public enum GraphChange: Sendable, Hashable {
  /// Some ties do not exist: this many are taken away at a time.
  case removingTies(Int)
  /// Some ties were missed: this many are added at a time, each of weight 1.
  case addingTies(Int)
  /// Some nodes were not to be counted: this many are taken away at a time, with their ties.
  case removingNodes(Int)
}

/// The cases of a change: all of them, or a seeded sample.
struct ChangeCases {
  let change: GraphChange
  /// For each case the ties, the absent pairs or the nodes it is about.
  private(set) var cases: [[Graph.Tie]] = []
  let isExact: Bool

  /// - Parameters:
  ///   - change: What happens.
  ///   - graph: The network.
  ///   - limit: How many cases to list at most; beyond, `sample` random ones.
  ///   - sample: How many random cases.
  ///   - seed: Seed of the random cases.
  init(_ change: GraphChange, of graph: Graph, limit: Int, sample: Int, seed: UInt64) {
    self.change = change
    let n = graph.nodeCount
    let pool: Int
    let size: Int
    switch change {
    case .removingTies(let count): (pool, size) = (graph.tieCount, count)
    case .addingTies(let count): (pool, size) = (n * (n - 1) / 2 - graph.tieCount, count)
    case .removingNodes(let count): (pool, size) = (n, count)
    }
    isExact = size < 1 || subsetCount(pool, size, atMost: limit) <= limit
    guard size > 0, size <= pool else { return }
    if isExact {
      let items = Self.items(change, graph)
      forEachSubset(of: items.count, size: size) { subset in cases.append(subset.map { items[$0] }) }
    } else {
      var generator = SeededGenerator(seed: seed)
      let ties = graph.ties
      cases = (0..<sample).map { _ in Self.draw(size, change, graph, ties, &generator) }
    }
  }

  /// The graph of a case; nodes keep their numbers, those removed lose their ties.
  func graph(_ number: Int, of graph: Graph) -> Graph {
    let items = cases[number]
    switch change {
    case .removingTies: return graph.removing(items)
    case .addingTies: return Graph(nodeCount: graph.nodeCount, ties: graph.ties + items)
    case .removingNodes: return graph.induced(keeping: kept(number, of: graph))
    }
  }

  /// Whether each node is still there.
  func kept(_ number: Int, of graph: Graph) -> [Bool] {
    var keeps = [Bool](repeating: true, count: graph.nodeCount)
    if case .removingNodes = change {
      for item in cases[number] { keeps[item.a] = false }
    }
    return keeps
  }

  private static func items(_ change: GraphChange, _ graph: Graph) -> [Graph.Tie] {
    switch change {
    case .removingTies: return graph.ties
    case .removingNodes: return (0..<graph.nodeCount).map { Graph.Tie(a: $0, b: $0) }
    case .addingTies:
      return (0..<graph.nodeCount).flatMap { a in
        (a + 1..<max(a + 1, graph.nodeCount)).filter { !graph.hasTie(a, $0) }.map { Graph.Tie(a: a, b: $0) }
      }
    }
  }

  private static func draw(
    _ size: Int, _ change: GraphChange, _ graph: Graph, _ ties: [Graph.Tie],
    _ generator: inout SeededGenerator
  ) -> [Graph.Tie] {
    var drawn = [Graph.Tie]()
    while drawn.count < size {
      let item: Graph.Tie
      switch change {
      case .removingTies: item = ties[generator.next(below: ties.count)]
      case .removingNodes:
        let node = generator.next(below: graph.nodeCount)
        item = Graph.Tie(a: node, b: node)
      case .addingTies:
        let (a, b) = (generator.next(below: graph.nodeCount), generator.next(below: graph.nodeCount))
        guard a < b, !graph.hasTie(a, b) else { continue }
        item = Graph.Tie(a: a, b: b)
      }
      if !drawn.contains(item) { drawn.append(item) }
    }
    return drawn
  }
}

extension Graph {
  /// The graph without some of its ties.
  func removing(_ gone: [Tie]) -> Graph {
    let ends = Set(gone.map { [$0.a, $0.b] })
    var offsets: [Int32] = [0]
    var targets = [Int32]()
    var weights = [Double]()
    let touched = Set(gone.flatMap { [$0.a, $0.b] })
    for node in 0..<nodeCount {
      if touched.contains(node) {
        for position in rows.range(of: node) {
          let other = Int(rows.targets[position])
          guard !ends.contains([min(node, other), max(node, other)]) else { continue }
          targets.append(Int32(other))
          if isWeighted { weights.append(rows.weight(at: position)) }
        }
      } else {
        targets += neighbors(of: node)
        if isWeighted { weights += rows.weights(of: node) }
      }
      offsets.append(Int32(targets.count))
    }
    let rest = CompressedRows(offsets: offsets, targets: targets, weights: isWeighted ? weights : nil)
    return Graph(rows: isWeighted ? rest.merged() : rest)
  }
}
