/// Ranks of scores, the highest first.
public enum Ranking {
  /// Scores nearer than this are equal.
  public static let tolerance = 1e-9

  /// The rank of each score: 1 plus the number of scores that are strictly greater.
  ///
  /// - Parameter scores: The scores; absent ones have no rank.
  /// - Returns: One rank for each score, from 1; equal scores share theirs. `nil` for an absent score.
  /// - Complexity: O(n·log n).
  public static func ranks(of scores: [Double?]) -> [Int?] {
    let sorted = scores.compactMap { $0 }.sorted(by: >)
    return scores.map { score in score.map { 1 + above($0, in: sorted) } }
  }

  /// How many scores of a decreasing list are greater than a score by more than the tolerance.
  private static func above(_ score: Double, in sorted: [Double]) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] > score + tolerance { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
