extension TwoModeGraph {
  /// Robins and Alexander's clustering: the share of the paths of three incidences that a fourth closes.
  ///
  ///     C = 4·C₄ / L₃
  ///
  /// C₄ counts the four-cycles (two rows sharing two columns), L₃ the paths of three incidences.
  ///
  /// - Returns: 0...1, 1 when every row of a component is incident to its every column; `nil` without such paths.
  /// - Complexity: that of ``projection(_:)``.
  /// - Source: G. Robins, M. Alexander, Comput. Math. Organ. Theory 10, 2004,
  ///   doi:10.1023/B:CMOT.0000032580.12184.c0.
  public func clustering() -> Double? {
    let paths = (0..<rowCount).reduce(0.0) { sum, row in
      columns(of: row).reduce(sum) {
        $0 + Double(degree(ofRow: row) - 1) * Double(degree(ofColumn: Int($1)) - 1)
      }
    }
    let cycles = projection().counts.reduce(0.0) { $0 + Double($1) * Double($1 - 1) / 2 }
    return paths > 0 ? 4 * cycles / paths : nil
  }
}
