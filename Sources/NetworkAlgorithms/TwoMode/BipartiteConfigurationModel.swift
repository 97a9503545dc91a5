/// The random two-mode network of maximal entropy whose expected degrees are those of a given network (BiCM).
///
///     p(i,j) = x(i)·y(j) / (1 + x(i)·y(j))
///
/// Incidences are independent. Cells that every network of these degrees shares, such as those of empty and of
/// full rows, keep their value: p is exactly 0 or 1 there, as it is in the cells fixed beforehand.
///
/// - Source: F. Saracco et al., Sci. Rep. 5, 10595, 2015, doi:10.1038/srep10595; fixed cells: Z. P. Neal,
///   J. W. Neal, Complex Networks & Their Applications XII, 2024, doi:10.1007/978-3-031-53468-3_11.
public struct BipartiteConfigurationModel: Sendable, Equatable {
  let rowClasses: MarginClasses
  let columnClasses: MarginClasses
  /// One probability for each pair of a row class and a column class, row class by row class.
  let classProbabilities: [Double]
  /// The largest difference between an expected and a given degree.
  ///
  /// The fit stops where rounding stops its progress, near 10⁻¹⁴ of the largest degree.
  public let residual: Double

  /// The model of a network.
  ///
  /// The fit maximises the likelihood by Newton's method over classes of equal rows and of equal columns. There is
  /// no model, and the result is `nil`, when the network contradicts a fixed cell.
  ///
  /// - Precondition: the fixed cells are those of a table of the size of the network.
  /// - Complexity: for each of some ten iterations, O(R·C·min(R, C)) for R classes of rows and C of columns.
  ///
  /// - Parameters:
  ///   - graph: The network whose degrees the model keeps on average.
  ///   - fixed: The cells that are not random; `nil` for none.
  public init?(_ graph: TwoModeGraph, fixed: FixedCells? = nil) {
    let cells = fixed ?? FixedCells(noneOf: graph.rowCount, by: graph.columnCount)
    precondition(
      cells.forbidden.rowCount == graph.rowCount && cells.forbidden.columnCount == graph.columnCount,
      "fixed cells of a table of this size")
    guard cells.agree(with: graph) else { return nil }
    rowClasses = MarginClasses(rowsOf: graph, cells)
    columnClasses = MarginClasses(
      rowsOf: graph.transposed,
      FixedCells(forbidden: cells.forbidden.transposed, compulsory: cells.compulsory.transposed))
    let table = ClassTable(graph, rows: rowClasses, columns: columnClasses, cells)
    var fit = EntropyFit(table)
    fit.solve()
    classProbabilities = fit.probabilities
    residual = fit.residual
  }

  /// The probability that a row and a column are incident.
  ///
  /// - Parameters:
  ///   - row: A row.
  ///   - column: A column.
  /// - Returns: 0...1.
  public func probability(_ row: Int, _ column: Int) -> Double {
    let rowClass = Int(rowClasses.classOf[row])
    return classProbabilities[rowClass * columnClasses.count + Int(columnClasses.classOf[column])]
  }

  /// The probabilities of a row's incidences with every column.
  ///
  /// - Parameter row: A row.
  /// - Returns: One probability for each column.
  public func probabilities(ofRow row: Int) -> [Double] {
    columnClasses.classOf.indices.map { probability(row, $0) }
  }
}
