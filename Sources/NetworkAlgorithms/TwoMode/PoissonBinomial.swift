/// Distribution of the number of successes of independent trials of different probabilities.
///
/// Every probability is a sum of positive terms, so that small tails keep their relative precision.
///
/// - Source: Y. Hong, Comput. Stat. Data Anal. 59, 2013, doi:10.1016/j.csda.2012.10.006.
public struct PoissonBinomial: Sendable, Equatable {
  /// How many trials there are.
  public let trialCount: Int
  /// P(X = k) for k = 0, 1… up to the number of trials, or to the limit if one was given.
  public let probabilities: [Double]
  /// P(X > k) for the last k of `probabilities`.
  private let rest: Double

  /// The distribution of the given trials.
  ///
  /// - Precondition: every probability lies in 0...1.
  /// - Complexity: O(n·min(n, limit)) for n trials.
  ///
  /// - Parameters:
  ///   - trials: The probability of success of each trial.
  ///   - limit: The largest number of successes that will be asked for; `nil` for all.
  public init(_ trials: [Double], limit: Int? = nil) {
    self.init(groups: trials.map { (probability: $0, count: 1) }, limit: limit)
  }

  /// The distribution of groups of trials of one probability.
  ///
  /// - Precondition: every probability lies in 0...1.
  /// - Complexity: O(n·min(n, limit)) for n trials.
  ///
  /// - Parameters:
  ///   - groups: The probability of success and the number of trials of each group.
  ///   - limit: The largest number of successes that will be asked for; `nil` for all.
  public init(groups: [(probability: Double, count: Int)], limit: Int? = nil) {
    precondition(groups.allSatisfy { 0...1 ~= $0.probability }, "probabilities are in 0...1")
    trialCount = groups.reduce(0) { $0 + $1.count }
    let last = min(trialCount, max(0, limit ?? trialCount))
    var sum = TruncatedSum(last: last)
    for group in groups where group.probability > 0 {
      if let law = TruncatedBinomial(group.count, group.probability, last: last) {
        sum.add(law)
      } else {
        for _ in 0..<group.count { sum.add(trial: group.probability) }
      }
    }
    probabilities = sum.masses
    rest = sum.beyond
  }

  /// P(X ≥ k).
  ///
  /// - Precondition: k is not above the limit given, if any.
  ///
  /// - Parameter successes: k.
  /// - Returns: The probability; 1 when k is 0 or less, 0 when it exceeds the number of trials.
  public func atLeast(_ successes: Int) -> Double {
    if successes <= 0 { return 1 }
    if successes > trialCount { return 0 }
    precondition(successes < probabilities.count, "beyond the limit")
    return min(1, probabilities[successes...].reversed().reduce(rest, +))
  }

  /// P(X ≤ k).
  ///
  /// - Precondition: k is not above the limit given, if any.
  ///
  /// - Parameter successes: k.
  /// - Returns: The probability; 0 when k is negative, 1 when it is the number of trials or more.
  public func atMost(_ successes: Int) -> Double {
    if successes < 0 { return 0 }
    if successes >= trialCount { return 1 }
    precondition(successes < probabilities.count, "beyond the limit")
    return min(1, probabilities[...successes].reduce(0, +))
  }
}
