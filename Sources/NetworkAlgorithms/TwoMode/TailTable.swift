/// The tails of the hypergeometric law for every two degrees that pairs have, and the counts they share.
///
/// Pairs are many, degrees that differ few: with d of them for e incidences, d²/2 is at most e.
struct TailTable: Sendable {
  /// For each node, the place of its degree among those that differ.
  private let rank: [Int32]
  /// For each two degrees, what to add to a count to find its tails.
  private let shift: [Int]
  private let upper: [Double]
  private let lower: [Double]

  /// - Parameter projection: The pairs; `nil` when their counts lie so far apart that most of a table would be idle.
  init?(_ projection: Projection) {
    let distinct = Set(projection.degrees).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(distinct, Int32(0)...))
    rank = projection.degrees.map { places[$0] ?? 0 }
    let (least, most) = Self.extremes(projection, rank, distinct.count)
    // As many counts for each two degrees as lie between the least and the most that their pairs share.
    var shift = [Int](repeating: 0, count: least.count)
    var size = 0
    for key in shift.indices where most[key] >= 0 {
      shift[key] = size - Int(least[key])
      size += Int(most[key] - least[key]) + 1
    }
    guard size <= 16 * projection.pairCount + 4096 else { return nil }
    self.shift = shift
    // A second thread would not pay for itself on a small table.
    let partCount = size < 8192 ? 1 : 32
    let parts = inParallel(partCount) { part in
      var (upper, lower) = ([Double](), [Double]())
      for larger in part * distinct.count / partCount..<(part + 1) * distinct.count / partCount {
        for smaller in 0...larger {
          let key = Self.key(larger, smaller)
          guard most[key] >= 0 else { continue }
          let law = Hypergeometric(distinct[smaller], distinct[larger], projection.otherCount)
          law.appendTails(Int(least[key])...Int(most[key]), upper: &upper, lower: &lower)
        }
      }
      return (upper, lower)
    }
    upper = parts.flatMap(\.0)
    lower = parts.flatMap(\.1)
  }

  /// One tail of every pair, in the order of the pairs.
  func tails(of projection: Projection, isUpper: Bool) -> [Double] {
    let (values, ranks, shifts) = (isUpper ? upper.span : lower.span, rank.span, shift.span)
    let (seconds, counts) = (projection.seconds.span, projection.counts.span)
    return [Double](capacity: projection.pairCount) { tails in
      for node in 0..<projection.nodeCount {
        let first = Int(ranks[node])
        for pair in projection.offsets[node]..<projection.offsets[node + 1] {
          let key = Self.key(first, Int(ranks[Int(seconds[pair])]))
          tails.append(values[shifts[key] &+ Int(counts[pair])])
        }
      }
    }
  }

  /// For each two degrees, the least and the most that their pairs share; the most is −1 where there is none.
  private static func extremes(
    _ projection: Projection, _ rank: [Int32], _ distinct: Int
  ) -> (least: [Int32], most: [Int32]) {
    var least = [Int32](repeating: .max, count: key(distinct, 0))
    var most = [Int32](repeating: -1, count: least.count)
    var lows = least.mutableSpan
    var highs = most.mutableSpan
    let (ranks, seconds, counts) = (rank.span, projection.seconds.span, projection.counts.span)
    for node in 0..<projection.nodeCount {
      let first = Int(ranks[node])
      for pair in projection.offsets[node]..<projection.offsets[node + 1] {
        let key = key(first, Int(ranks[Int(seconds[pair])]))
        lows[key] = min(lows[key], counts[pair])
        highs[key] = max(highs[key], counts[pair])
      }
    }
    return (least, most)
  }

  /// The place of two degrees, whichever comes first: that of the larger counts most.
  @inline(__always)
  private static func key(_ first: Int, _ second: Int) -> Int {
    let larger = max(first, second)
    return larger &* (larger &+ 1) / 2 &+ min(first, second)
  }
}
