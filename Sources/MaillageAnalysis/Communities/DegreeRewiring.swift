internal import NetworkAlgorithms

/// Random networks in which every node keeps its number of ties.
///
/// Two ties a–b and c–d become a–d and c–b, unless that would double a tie or tie a node to itself; ten such
/// trials per tie separate two draws.
struct DegreeRewiring {
  private let nodeCount: Int
  private var ends: [(a: Int, b: Int)]
  private var tied: Set<[Int]>
  private var generator: SeededGenerator

  init(_ graph: Graph, seed: UInt64) {
    nodeCount = graph.nodeCount
    ends = graph.ties.map { ($0.a, $0.b) }
    tied = Set(ends.map { Self.pair($0.a, $0.b) })
    generator = SeededGenerator(seed: seed)
  }

  /// The next random network.
  mutating func next() -> Graph {
    if ends.count > 1 {
      for _ in 0..<(10 * ends.count) { swapOnce() }
    }
    return Graph(nodeCount: nodeCount, ties: ends.map { Graph.Tie(a: $0.a, b: $0.b) })
  }

  private mutating func swapOnce() {
    let (first, second) = (generator.next(below: ends.count), generator.next(below: ends.count))
    let one = ends[first]
    // Either end of the second tie may come first, as a tie has no direction.
    let other =
      generator.next(below: 2) == 0 ? ends[second] : (a: ends[second].b, b: ends[second].a)
    let (new, newer) = (Self.pair(one.a, other.b), Self.pair(other.a, one.b))
    guard first != second, one.a != other.b, other.a != one.b, !tied.contains(new), !tied.contains(newer)
    else { return }
    tied.remove(Self.pair(one.a, one.b))
    tied.remove(Self.pair(other.a, other.b))
    tied.formUnion([new, newer])
    ends[first] = (one.a, other.b)
    ends[second] = (other.a, one.b)
  }

  private static func pair(_ a: Int, _ b: Int) -> [Int] { [min(a, b), max(a, b)] }
}
