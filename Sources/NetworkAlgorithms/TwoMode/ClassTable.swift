/// A two-mode network summed over classes of rows and of columns.
struct ClassTable {
  /// What is known of the cells of a block.
  enum Block: Sendable {
    /// Their values may vary.
    case free
    /// All are 0.
    case empty
    /// All are 1.
    case full
  }

  let rowSizes: [Double]
  let columnSizes: [Double]
  /// The incidences that free blocks owe to each row of a class.
  private(set) var rowTargets: [Double]
  /// The incidences that free blocks owe to each column of a class.
  private(set) var columnTargets: [Double]
  /// The blocks, row class by row class.
  private(set) var blocks: [Block]

  var columnCount: Int { columnSizes.count }
  var rowCount: Int { rowSizes.count }

  init(_ graph: TwoModeGraph, rows: MarginClasses, columns: MarginClasses, _ fixed: FixedCells) {
    rowSizes = rows.sizes.map(Double.init)
    columnSizes = columns.sizes.map(Double.init)
    rowTargets = rows.members.map { Double(graph.degree(ofRow: $0)) }
    columnTargets = columns.members.map { Double(graph.degree(ofColumn: $0)) }
    blocks = [Block](repeating: .free, count: rows.count * columns.count)
    for (number, row) in rows.members.enumerated() {
      for column in fixed.forbidden.columns(of: row) {
        blocks[number * columns.count + Int(columns.classOf[Int(column)])] = .empty
      }
      for column in fixed.compulsory.columns(of: row) {
        blocks[number * columns.count + Int(columns.classOf[Int(column)])] = .full
      }
    }
    fixForcedBlocks(Self.incidences(graph, rows, columns))
    for block in blocks.indices where blocks[block] == .full {
      let (row, column) = block.quotientAndRemainder(dividingBy: columns.count)
      rowTargets[row] -= columnSizes[column]
      columnTargets[column] -= rowSizes[row]
    }
  }

  private static func incidences(
    _ graph: TwoModeGraph, _ rows: MarginClasses, _ columns: MarginClasses
  ) -> [Int] {
    var counts = [Int](repeating: 0, count: rows.count * columns.count)
    for row in 0..<graph.rowCount {
      let start = Int(rows.classOf[row]) * columns.count
      for column in graph.columns(of: row) { counts[start + Int(columns.classOf[Int(column)])] += 1 }
    }
    return counts
  }

  /// Fixes the free blocks that have one value in every table of these margins.
  ///
  /// Tables of equal margins differ by cycles that take an incidence and give one in turn. With an arc from row to
  /// column for what can be taken and back for what can be given, a block lies on a cycle exactly when its ends
  /// share a strong component.
  private mutating func fixForcedBlocks(_ incidences: [Int]) {
    var arcs = [DirectedGraph.Arc]()
    for block in blocks.indices where blocks[block] == .free {
      let (row, column) = block.quotientAndRemainder(dividingBy: columnCount)
      if incidences[block] > 0 { arcs.append(.init(source: row, target: rowCount + column)) }
      if Double(incidences[block]) < rowSizes[row] * columnSizes[column] {
        arcs.append(.init(source: rowCount + column, target: row))
      }
    }
    let component = DirectedGraph(nodeCount: rowCount + columnCount, arcs: arcs).strongComponents()
    for block in blocks.indices where blocks[block] == .free {
      let (row, column) = block.quotientAndRemainder(dividingBy: columnCount)
      if component[row] != component[rowCount + column] {
        blocks[block] = incidences[block] > 0 ? .full : .empty
      }
    }
  }
}
