/// A network between two modes of nodes, such as persons and events: rows on one side, columns on the other.
///
/// Rows are `0..<rowCount`, columns `0..<columnCount`. Incidences are stored in compressed rows in both orders,
/// at 8 bytes each, up to 2³¹ of them. What is said of rows holds for columns in ``transposed``.
public struct TwoModeGraph: Sendable, Equatable {
  /// The columns of each row.
  let byRow: CompressedRows
  /// The rows of each column.
  let byColumn: CompressedRows

  /// A network of the given incidences.
  ///
  /// An incidence given twice counts once; the order of the incidences has no effect.
  ///
  /// - Precondition: every row lies in `0..<rowCount` and every column in `0..<columnCount`.
  /// - Complexity: O(n + m + e) for n rows, m columns and e incidences.
  ///
  /// - Parameters:
  ///   - rowCount: How many rows there are, empty ones included.
  ///   - columnCount: How many columns there are, empty ones included.
  ///   - incidences: The row and the column of every incidence.
  public init(rowCount: Int, columnCount: Int, incidences: [(row: Int32, column: Int32)]) {
    let inside = incidences.allSatisfy {
      $0.row >= 0 && $0.column >= 0 && Int($0.row) < rowCount && Int($0.column) < columnCount
    }
    precondition(inside, "an incidence lies outside of the table")
    let unsorted = CompressedRows(
      rowCount: columnCount, sources: incidences.map(\.column), targets: incidences.map(\.row), weights: nil)
    let sorted = unsorted.transposed(rowCount: rowCount).merged()
    byRow = CompressedRows(offsets: sorted.offsets, targets: sorted.targets, weights: nil)
    byColumn = byRow.transposed(rowCount: columnCount)
  }

  private init(byRow: CompressedRows, byColumn: CompressedRows) {
    self.byRow = byRow
    self.byColumn = byColumn
  }

  /// How many rows there are.
  public var rowCount: Int { byRow.rowCount }

  /// How many columns there are.
  public var columnCount: Int { byColumn.rowCount }

  /// How many incidences there are.
  public var incidenceCount: Int { byRow.targets.count }

  /// The same network with rows and columns exchanged.
  ///
  /// - Complexity: O(1).
  public var transposed: TwoModeGraph { TwoModeGraph(byRow: byColumn, byColumn: byRow) }

  /// The columns incident to a row, in increasing order.
  ///
  /// - Parameter row: A row.
  /// - Returns: Its columns.
  public func columns(of row: Int) -> ArraySlice<Int32> { byRow.targets[byRow.range(of: row)] }

  /// The rows incident to a column, in increasing order.
  ///
  /// - Parameter column: A column.
  /// - Returns: Its rows.
  public func rows(of column: Int) -> ArraySlice<Int32> { byColumn.targets[byColumn.range(of: column)] }

  /// How many columns are incident to a row.
  ///
  /// - Parameter row: A row.
  /// - Returns: The count.
  public func degree(ofRow row: Int) -> Int { byRow.count(of: row) }

  /// How many rows are incident to a column.
  ///
  /// - Parameter column: A column.
  /// - Returns: The count.
  public func degree(ofColumn column: Int) -> Int { byColumn.count(of: column) }

  /// Whether a row and a column are incident.
  ///
  /// - Parameters:
  ///   - row: A row.
  ///   - column: A column.
  /// - Returns: `true` when they are.
  /// - Complexity: O(log d) for a row of degree d.
  public func contains(_ row: Int, _ column: Int) -> Bool { byRow.position(of: column, in: row) != nil }

  /// The network as a graph of `rowCount + columnCount` nodes: the rows first, then the columns.
  ///
  /// - Complexity: O(n + m + e).
  public var graph: Graph {
    let rows = Int32(rowCount)
    let columns = byRow.targets.map { $0 + rows }
    let shifted = byColumn.offsets.dropFirst().map { $0 + Int32(incidenceCount) }
    return Graph(
      rows: CompressedRows(
        offsets: byRow.offsets + shifted, targets: columns + byColumn.targets, weights: nil))
  }
}

extension CompressedRows {
  /// The rows of the transposed rectangular matrix, each in increasing order.
  func transposed(rowCount: Int) -> CompressedRows {
    var sources = [Int32]()
    sources.reserveCapacity(targets.count)
    for row in 0..<self.rowCount {
      for _ in range(of: row) { sources.append(Int32(row)) }
    }
    return CompressedRows(rowCount: rowCount, sources: targets, targets: sources, weights: nil)
  }
}
