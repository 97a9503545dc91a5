extension TwoModeGraph {
  /// Degree of each node divided by the size of the other mode.
  ///
  /// - Returns: 0...1, 1 for a node incident to the whole other mode; `nil` for all nodes of a mode that faces
  ///   an empty one.
  /// - Complexity: O(n + m) for n rows and m columns.
  /// - Source: S. P. Borgatti, M. G. Everett, Soc. Networks 19(3), 1997, doi:10.1016/S0378-8733(96)00301-2.
  public func degreeCentrality() -> TwoModeScores {
    TwoModeScores(
      rows: Self.shares(byRow, of: columnCount), columns: Self.shares(byColumn, of: rowCount))
  }

  private static func shares(_ mode: CompressedRows, of other: Int) -> [Double?] {
    (0..<mode.rowCount).map { other > 0 ? Double(mode.count(of: $0)) / Double(other) : nil }
  }
}
