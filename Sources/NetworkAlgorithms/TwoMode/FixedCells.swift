/// Cells of a table whose value is known beforehand, such as what the rules forbid or impose.
public struct FixedCells: Sendable, Equatable {
  /// The cells that cannot hold an incidence (structural zeros).
  public let forbidden: TwoModeGraph
  /// The cells that must hold one (structural ones).
  public let compulsory: TwoModeGraph

  /// The given cells.
  ///
  /// - Precondition: both have as many rows and as many columns.
  ///
  /// - Parameters:
  ///   - forbidden: The structural zeros, as incidences.
  ///   - compulsory: The structural ones, as incidences.
  public init(forbidden: TwoModeGraph, compulsory: TwoModeGraph) {
    precondition(
      forbidden.rowCount == compulsory.rowCount && forbidden.columnCount == compulsory.columnCount,
      "tables of one size")
    self.forbidden = forbidden
    self.compulsory = compulsory
  }

  /// No cell of a table of the given size.
  ///
  /// - Parameters:
  ///   - rowCount: How many rows the table has.
  ///   - columnCount: How many columns the table has.
  public init(noneOf rowCount: Int, by columnCount: Int) {
    let empty = TwoModeGraph(rowCount: rowCount, columnCount: columnCount, incidences: [])
    self.init(forbidden: empty, compulsory: empty)
  }

  /// Whether a network has no forbidden incidence and every compulsory one.
  ///
  /// - Precondition: the network has as many rows and columns.
  ///
  /// - Parameter graph: A network.
  /// - Returns: `true` when it agrees; `false` too when a cell is both forbidden and compulsory.
  public func agree(with graph: TwoModeGraph) -> Bool {
    (0..<graph.rowCount).allSatisfy { row in
      forbidden.columns(of: row).allSatisfy { !graph.contains(row, Int($0)) }
        && compulsory.columns(of: row).allSatisfy { graph.contains(row, Int($0)) }
    }
  }
}
