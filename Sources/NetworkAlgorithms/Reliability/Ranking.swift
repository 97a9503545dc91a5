/// Ranks of scores, the highest first.
public enum Ranking {
  /// Scores nearer than this share of the greatest one, in magnitude, are equal.
  ///
  /// Rounding, and the end of a search by steps, leave errors in proportion to the greatest score, not to 1: an
  /// absolute margin would make one rank of the small normalised scores of a large network.
  public static let tolerance = 1e-9

  /// The difference under which scores of a list are equal.
  ///
  /// - Parameter scores: The scores; absent ones do not count.
  /// - Returns: The tolerance times the greatest magnitude, in the unit of the scores; 0 without scores.
  public static func margin(of scores: [Double?]) -> Double {
    tolerance * scores.reduce(0) { max($0, $1?.magnitude ?? 0) }
  }

  /// The rank of each score: 1 plus the number of scores that are greater by more than the margin.
  ///
  /// - Parameter scores: The scores; absent ones have no rank.
  /// - Returns: One rank for each score, from 1; equal scores share theirs. `nil` for an absent score.
  /// - Complexity: O(n·log n).
  public static func ranks(of scores: [Double?]) -> [Int?] {
    let sorted = scores.compactMap { $0 }.sorted(by: >)
    let margin = margin(of: scores)
    return scores.map { score in score.map { 1 + above($0 + margin, in: sorted) } }
  }

  /// How many scores of a decreasing list are greater than a score.
  private static func above(_ score: Double, in sorted: [Double]) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] > score { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
