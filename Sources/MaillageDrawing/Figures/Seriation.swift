/// An order of rows and columns that brings together those that share the most, so that blocks show.
///
/// Each column stands at the mean of its rows, each row at the mean of its columns, over and over (reciprocal
/// averaging): the places settle on the first axis of a correspondence analysis.
///
/// - Source: M. O. Hill, J. Ecol. 61(1), 1973, doi:10.2307/2258931.
struct Seriation {
  /// The columns, then the rows, from one end of the axis to the other; those that tie stay in their order.
  let columns: [Int], rows: [Int]
  /// The place of each row on the axis.
  let rowScores: [Double]

  /// Orders a table of presences.
  ///
  /// - Parameters:
  ///   - table: For each row, the columns that it has.
  ///   - columnCount: How many columns there are.
  init(_ table: [[Int]], columnCount: Int) {
    var rowsOf = [[Int]](repeating: [], count: columnCount)
    for (row, columns) in table.enumerated() {
      for column in columns { rowsOf[column].append(row) }
    }
    var scores = (0..<columnCount).map { Double($0) }
    var rowScores = [Double](repeating: 0, count: table.count)
    for _ in 0..<60 {
      rowScores = table.map { Self.mean($0, scores) }
      scores = rowsOf.map { Self.mean($0, rowScores) }
      // Without its mean, weighted by the presences, the axis cannot shrink to a single point.
      let total = Double(rowsOf.reduce(0) { $0 + $1.count })
      guard total > 0 else { break }
      let mean = zip(scores, rowsOf).reduce(0) { $0 + $1.0 * Double($1.1.count) } / total
      scores = scores.map { $0 - mean }
      let length = zip(scores, rowsOf).reduce(0) { $0 + $1.0 * $1.0 * Double($1.1.count) }.squareRoot()
      guard length > 1e-9 else { break }
      scores = scores.map { $0 / length }
    }
    // The first column stands in the first half, so that an axis and its mirror give one order; rounding
    // keeps ties tied whatever the last digits.
    let sign = (scores.first ?? 0) > 0 ? -1.0 : 1.0
    let places = scores.map { ($0 * sign * 1e6).rounded() }
    let rowPlaces = rowScores.map { ($0 * sign * 1e6).rounded() }
    columns = (0..<columnCount).sorted { (places[$0], $0) < (places[$1], $1) }
    rows = table.indices.sorted { (rowPlaces[$0], $0) < (rowPlaces[$1], $1) }
    self.rowScores = rowPlaces
  }

  private static func mean(_ places: [Int], _ scores: [Double]) -> Double {
    places.isEmpty ? 0 : places.reduce(0) { $0 + scores[$1] } / Double(places.count)
  }
}
