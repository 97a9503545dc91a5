/// Pairs of nodes of one mode with what they share in the other.
///
/// Pairs are ordered by their first node, then by their second; the first is the smaller. Results about pairs are
/// arrays in this order.
public struct Projection: Sendable, Equatable {
  /// Two nodes of one mode and what they share.
  public struct Pair: Sendable, Hashable {
    /// The smaller node.
    public let first: Int
    /// The larger node.
    public let second: Int
    /// How many nodes of the other mode are incident to both.
    public let count: Int
  }

  /// Which pairs a projection lists.
  public enum Selection: Sendable, Hashable {
    /// The pairs that share something.
    case sharing
    /// All pairs, those that share nothing included: n(n − 1) / 2 of them.
    case all
  }

  /// The pairs of first node `a` lie at `offsets[a]..<offsets[a + 1]`.
  let offsets: [Int]
  let seconds: [Int32]
  /// How many nodes of the other mode each pair shares.
  public let counts: [Int32]
  /// How many nodes of the other mode are incident to each node.
  public let degrees: [Int32]
  /// How many nodes the other mode has.
  public let otherCount: Int

  /// How many nodes there are in the mode, those without pairs included.
  public var nodeCount: Int { degrees.count }

  /// How many pairs are listed.
  public var pairCount: Int { counts.count }

  /// The pairs, in order.
  public var pairs: [Pair] {
    var pairs = [Pair]()
    pairs.reserveCapacity(pairCount)
    for first in 0..<nodeCount {
      for index in offsets[first]..<offsets[first + 1] {
        pairs.append(Pair(first: first, second: Int(seconds[index]), count: Int(counts[index])))
      }
    }
    return pairs
  }

  /// The place of a pair in the order of the pairs.
  ///
  /// - Parameters:
  ///   - a: A node.
  ///   - b: Another node.
  /// - Returns: The place; `nil` when the pair is not listed.
  /// - Complexity: O(log n).
  public func index(of a: Int, _ b: Int) -> Int? {
    let wanted = Int32(max(a, b))
    var low = offsets[min(a, b)]
    let end = offsets[min(a, b) + 1]
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if seconds[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < end && seconds[low] == wanted ? low : nil
  }

  /// The pairs that share something as ties, weighted by how much they share.
  ///
  /// - Complexity: O(n + p) for n nodes and p pairs.
  public var graph: Graph { graph(sharing: 1) }

  /// The pairs that share enough as ties, weighted by how much they share.
  ///
  /// - Parameter least: How many shared nodes make a tie, at least 1.
  /// - Returns: A graph of the nodes of the mode.
  /// - Complexity: O(n + p) for n nodes and p pairs.
  public func graph(sharing least: Int) -> Graph {
    var ends = [(Int32, Int32)]()
    var weights = [Double]()
    for first in 0..<nodeCount {
      for index in offsets[first]..<offsets[first + 1] where counts[index] >= max(least, 1) {
        ends.append((Int32(first), seconds[index]))
        weights.append(Double(counts[index]))
      }
    }
    return Graph(nodeCount: nodeCount, ends: ends, weights: weights)
  }
}
