/// The rows of a two-mode network as hyperedges, tied when they share enough columns (s-line graph).
public struct LineGraph: Sendable, Equatable {
  /// How many shared columns make a tie: s.
  public let least: Int
  /// The rows that have s columns or more, in increasing order: the nodes of ``graph``.
  public let rows: [Int]
  /// The rows tied to each other, by place in ``rows``; the weights are the numbers of shared columns.
  public let graph: Graph
  /// How many rows the two-mode network has.
  public let rowCount: Int

  /// Scores of the nodes of ``graph`` as scores of the rows.
  ///
  /// Any measure of ``graph`` becomes an s-measure of the rows in this way: `line.perRow(line.graph.betweenness())`
  /// is s-betweenness.
  ///
  /// - Precondition: one score for each row of ``rows``.
  ///
  /// - Parameter scores: One score for each node of ``graph``.
  /// - Returns: One score for each row; `nil` for the rows of fewer than s columns.
  /// - Complexity: O(n) for n rows.
  public func perRow<Score>(_ scores: [Score?]) -> [Score?] {
    precondition(scores.count == rows.count, "one score for each row of the line graph")
    var spread = [Score?](repeating: nil, count: rowCount)
    for (row, score) in zip(rows, scores) { spread[row] = score }
    return spread
  }

  /// The s-component of each row: rows joined by chains of rows that share s columns or more.
  ///
  /// - Returns: One component number for each row, numbered from 0 in the order of their smallest row; `nil` for the
  ///   rows of fewer than s columns.
  /// - Complexity: O(n + p) for n rows and p ties.
  /// - Source: S. G. Aksoy et al., EPJ Data Sci. 9, 16, 2020, doi:10.1140/epjds/s13688-020-00231-0.
  public func components() -> [Int?] { perRow(graph.components()) }
}

extension TwoModeGraph {
  /// The s-line graph of the rows: rows of s columns or more, tied when they share s columns or more.
  ///
  /// - Precondition: `least` is 1 or more.
  ///
  /// - Parameter least: How many shared columns make a tie: s.
  /// - Returns: The line graph; for the columns, that of ``transposed``.
  /// - Complexity: that of ``projection(_:)``.
  /// - Source: S. G. Aksoy et al., EPJ Data Sci. 9, 16, 2020, doi:10.1140/epjds/s13688-020-00231-0.
  public func lineGraph(sharing least: Int) -> LineGraph {
    precondition(least > 0, "s is 1 or more")
    let large = (0..<rowCount).map { degree(ofRow: $0) >= least }
    return LineGraph(
      least: least, rows: large.indices.filter { large[$0] },
      graph: projection().graph(sharing: least).induced(keeping: large), rowCount: rowCount)
  }
}
