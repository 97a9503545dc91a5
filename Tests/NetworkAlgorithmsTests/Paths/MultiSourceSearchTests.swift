import NetworkAlgorithms
import Testing

@Suite struct MultiSourceSearchTests {
  @Test(
    "Batches pushed once, twice or never, against one search from each of some nodes",
    arguments: Shape.allCases)
  func pushed(shape: Shape) {
    let graph = shape.graph
    let sums = graph.harmonicCloseness(normalized: false)
    let closeness = graph.closeness()
    let farthest = graph.eccentricities()
    for node in stride(from: 0, to: graph.nodeCount, by: graph.nodeCount / 9) {
      let steps = Self.steps(from: node, in: graph)
      let others = Double(steps.count - 1)
      expectClose(sums[node], steps.reduce(0) { $0 + ($1 > 0 ? 1 / Double($1) : 0) }, "\(node)")
      expectClose(
        closeness[node],
        others > 0 ? others * others / Double(steps.reduce(0, +) * (graph.nodeCount - 1)) : nil, "\(node)")
      #expect(farthest[node] == steps.max())
    }
    #expect(Threads.$limit.withValue(1) { graph.harmonicCloseness(normalized: false) } == sums)
  }

  /// More than four times 512 nodes.
  enum Shape: CaseIterable {
    /// Few ties from anywhere: the second step is pushed too.
    case ring
    /// Most ties lead to some hubs, which few steps reach: it is not.
    case hubs
    /// All nodes are reached in two steps.
    case star
    /// A tree, and pieces too small to push.
    case pieces

    var graph: Graph {
      var generator = SeededGenerator(seed: 7)
      let n = 2600
      var ends = [(Int, Int)]()
      for node in 1..<n {
        switch self {
        case .ring: ends += [(node, node - 1), (node, node / 40 * 7 % node)]
        case .hubs: for _ in 0..<3 { ends.append((node, generator.next(below: min(node, 30)))) }
        case .star: ends.append((node, 0))
        case .pieces where node < 2150: ends.append((node, node / 2))
        case .pieces: if node % 7 > 0 { ends.append((node, node - node % 7)) }
        }
      }
      return Graph(nodeCount: n, ends: ends.map { (Int32($0.0), Int32($0.1)) }.filter { $0.0 != $0.1 })
    }
  }

  /// The steps to each node that can be reached, the first 0.
  private static func steps(from source: Int, in graph: Graph) -> [Int] {
    var steps = [source: 0]
    var queue = [source]
    var head = 0
    while head < queue.count {
      for next in graph.neighbors(of: queue[head]).map(Int.init) where steps[next] == nil {
        steps[next] = steps[queue[head], default: 0] + 1
        queue.append(next)
      }
      head += 1
    }
    return Array(steps.values)
  }
}
