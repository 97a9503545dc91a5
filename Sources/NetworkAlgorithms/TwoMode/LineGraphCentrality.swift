extension LineGraph {
  /// s-betweenness of each row: ``Graph/betweenness(normalized:)`` in the s-line graph.
  ///
  /// - Returns: 0...1, unitless; `nil` for the rows of fewer than s columns, and for all when fewer than three rows
  ///   have as many.
  /// - Complexity: O(n·p) for n rows and p ties.
  /// - Source: S. G. Aksoy et al., EPJ Data Sci. 9, 16, 2020, doi:10.1140/epjds/s13688-020-00231-0.
  public func betweenness() -> [Double?] { perRow(graph.betweenness()) }

  /// s-closeness of each row: ``Graph/closeness(lengths:)`` in the s-line graph.
  ///
  /// - Returns: 0...1, unitless; `nil` for the rows of fewer than s columns and for those without ties.
  /// - Complexity: O(n·p) for n rows and p ties.
  /// - Source: S. G. Aksoy et al., EPJ Data Sci. 9, 16, 2020, doi:10.1140/epjds/s13688-020-00231-0.
  public func closeness() -> [Double?] { perRow(graph.closeness()) }

  /// s-harmonic closeness of each row: ``Graph/harmonicCloseness(normalized:)`` in the s-line graph.
  ///
  /// - Returns: 0...1, unitless, 0 for a row without ties; `nil` for the rows of fewer than s columns.
  /// - Complexity: O(n·p) for n rows and p ties.
  /// - Source: S. G. Aksoy et al., EPJ Data Sci. 9, 16, 2020, doi:10.1140/epjds/s13688-020-00231-0.
  public func harmonicCloseness() -> [Double?] { perRow(graph.harmonicCloseness()) }

  /// s-eccentricity of each row: steps to the farthest row of its s-component.
  ///
  /// - Returns: 0 or more; `nil` for the rows of fewer than s columns.
  /// - Complexity: O(n·p) for n rows and p ties.
  /// - Source: S. G. Aksoy et al., EPJ Data Sci. 9, 16, 2020, doi:10.1140/epjds/s13688-020-00231-0.
  public func eccentricities() -> [Int?] { perRow(graph.eccentricities()) }
}
