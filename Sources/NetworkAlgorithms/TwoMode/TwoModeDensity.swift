extension TwoModeGraph {
  /// Share of the possible incidences that exist.
  ///
  ///     D = e / (n·m)   for n rows, m columns and e incidences
  ///
  /// - Returns: 0...1; `nil` without rows or without columns.
  /// - Complexity: O(1).
  /// - Source: S. P. Borgatti, M. G. Everett, Soc. Networks 19(3), 1997, doi:10.1016/S0378-8733(96)00301-2.
  public func density() -> Double? {
    guard rowCount > 0, columnCount > 0 else { return nil }
    return Double(incidenceCount) / (Double(rowCount) * Double(columnCount))
  }
}
