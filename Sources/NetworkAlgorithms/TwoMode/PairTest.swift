/// How likely chance gives pairs of nodes of one mode as much in common as they have.
public struct PairTest: Sendable, Equatable {
  /// The pairs tested, with what they share.
  public let projection: Projection
  /// For each pair, the probability to share as much as observed, or more.
  public let upper: [Double]
  /// For each pair, the probability to share as much as observed, or less.
  public let lower: [Double]

  /// For each pair, twice the smaller of the two probabilities, 1 at most.
  public var twoTailed: [Double] { zip(upper, lower).map { min(1, 2 * min($0, $1)) } }

  /// What a test says of a pair.
  public enum Verdict: Sendable, Hashable {
    /// The two share more than chance would give them.
    case positive
    /// The two share less than chance would give them.
    case negative
    /// What the two share cannot be told from chance.
    case chance
  }

  /// What the two-tailed test says of each pair.
  ///
  /// - Parameters:
  ///   - level: The largest corrected probability that counts as more than chance.
  ///   - correction: How the probabilities are corrected for the number of pairs.
  ///   - considered: For each pair, whether it is tested; the others are left to chance and do not count among the
  ///     tests. `nil` for all.
  /// - Returns: One verdict for each pair.
  /// - Complexity: O(p·log p) for p pairs.
  public func verdicts(
    level: Double = 0.05, correction: MultipleTesting, considered: [Bool]? = nil
  ) -> [Verdict] {
    precondition(considered.map { $0.count == upper.count } ?? true, "one flag for each pair")
    let tested = upper.indices.filter { considered?[$0] ?? true }
    let probabilities = twoTailed
    let corrected = correction.adjusted(tested.map { probabilities[$0] })
    var verdicts = [Verdict](repeating: .chance, count: upper.count)
    for (pair, probability) in zip(tested, corrected) where probability <= level {
      verdicts[pair] = upper[pair] < lower[pair] ? .positive : .negative
    }
    return verdicts
  }
}
