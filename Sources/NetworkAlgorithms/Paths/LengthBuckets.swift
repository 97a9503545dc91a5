/// A queue of nodes by length in buckets a little narrower than the shortest tie.
///
/// No tie then joins two nodes of one bucket on a shortest path, so that a whole bucket is settled at once, in any
/// order, and nothing is compared. Buckets follow each other in a ring as long as the longest tie.
///
/// - Source: E. A. Dinic, Transportation Modeling Systems, 1978; A. V. Goldberg, ESA 2001, doi:10.1007/3-540-44676-1_19.
struct LengthBuckets: ~Copyable {
  /// Whether the lengths differ little enough for the ring to be short.
  let isUsable: Bool
  /// The node of each entry, and the entry after it in its bucket, −1 after the last.
  let nodes: Scratch<Int32>
  let next: Scratch<Int32>
  private let first: Scratch<Int32>
  private let mask: Int
  private let perLength: Double

  /// The longest tie that fits, in shortest ones.
  private static let reach = 500.0

  /// - Parameters:
  ///   - shortest: The length of the shortest tie.
  ///   - longest: That of the longest one.
  ///   - entries: How many entries there may be between two runs.
  init(_ shortest: Double, _ longest: Double, entries: Int) {
    let width = shortest * (1 - 1e-9)
    let span = longest / width
    isUsable = shortest.isNormal && span <= Self.reach
    let size = isUsable ? Int(span) + 4 : 1
    mask = (1 << (Int.bitWidth - size.leadingZeroBitCount)) - 1
    perLength = isUsable ? 1 / width : 0
    first = Scratch(repeating: -1, count: mask + 1)
    nodes = Scratch(repeating: 0, count: isUsable ? entries : 0)
    next = Scratch(repeating: -1, count: isUsable ? entries : 0)
  }

  @inline(__always)
  func place(of length: Double) -> Int { Int(length * perLength) }

  /// Adds an entry; `count` is the number of entries of this run.
  @inline(__always)
  func add(_ node: Int32, to bucket: Int, _ count: inout Int) {
    let slot = bucket & mask
    nodes[count] = node
    next[count] = first[slot]
    first[slot] = Int32(truncatingIfNeeded: count)
    count &+= 1
  }

  /// Empties a bucket; gives its first entry, −1 without any.
  @inline(__always)
  func takeAll(from bucket: Int) -> Int32 {
    let entry = first[bucket & mask]
    first[bucket & mask] = -1
    return entry
  }
}
