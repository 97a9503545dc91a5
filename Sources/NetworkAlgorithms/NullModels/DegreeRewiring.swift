/// Random networks in which every node keeps its number of ties.
///
/// Two ties a–b and c–d become a–d and c–b, unless that would double a tie or tie a node to itself. Refused trials
/// count, so that in the long run all networks of these degrees without doubled ties are equally likely. Weights
/// are not kept: every tie of a random network has weight 1.
///
/// - Source: S. Maslov, K. Sneppen, Science 296, 2002, doi:10.1126/science.1065103; for the refusals and the number
///   of trials, R. Milo et al., arXiv:cond-mat/0312028, 2003.
public struct DegreeRewiring: Sendable {
  private let nodeCount: Int
  private let trialsPerTie: Int
  private var ends: [(a: Int32, b: Int32)]
  private var tied: Set<UInt64>
  private var generator: SeededGenerator

  /// The rewirings of a network, which is itself the start.
  ///
  /// - Parameters:
  ///   - graph: The network.
  ///   - seed: Seed of the draws; equal seeds give equal networks.
  ///   - trialsPerTie: How many trials, for each tie, separate two networks.
  public init(_ graph: Graph, seed: UInt64, trialsPerTie: Int = 10) {
    nodeCount = graph.nodeCount
    self.trialsPerTie = trialsPerTie
    ends = graph.ties.map { (Int32($0.a), Int32($0.b)) }
    tied = Set(ends.map { Self.pair($0.a, $0.b) })
    generator = SeededGenerator(seed: seed)
  }

  /// The next random network.
  ///
  /// - Returns: A network of the same degrees; the network itself when no two of its ties can be exchanged.
  /// - Complexity: O(m) expected time.
  public mutating func next() -> Graph {
    if ends.count > 1 {
      for _ in 0..<(trialsPerTie * ends.count) { swapOnce() }
    }
    return Graph(nodeCount: nodeCount, ends: ends.map { ($0.a, $0.b) })
  }

  private mutating func swapOnce() {
    let (first, second) = (generator.next(below: ends.count), generator.next(below: ends.count))
    let one = ends[first]
    // Either end of the second tie may come first, as a tie has no direction.
    let other =
      generator.next(below: 2) == 0 ? ends[second] : (a: ends[second].b, b: ends[second].a)
    guard first != second, one.a != other.b, other.a != one.b else { return }
    let (new, newer) = (Self.pair(one.a, other.b), Self.pair(other.a, one.b))
    guard !tied.contains(new), !tied.contains(newer) else { return }
    tied.remove(Self.pair(one.a, one.b))
    tied.remove(Self.pair(other.a, other.b))
    tied.insert(new)
    tied.insert(newer)
    ends[first] = (one.a, other.b)
    ends[second] = (other.a, one.b)
  }

  private static func pair(_ a: Int32, _ b: Int32) -> UInt64 { UInt64(min(a, b)) << 32 | UInt64(max(a, b)) }
}
