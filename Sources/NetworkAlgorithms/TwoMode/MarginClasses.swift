/// Rows, or columns, that no margin and no fixed cell tells apart.
///
/// A model of maximal entropy gives them equal probabilities, so that it needs one unknown for each class.
struct MarginClasses: Sendable, Equatable {
  /// The class of each node.
  private(set) var classOf: [Int32] = []
  /// How many nodes each class has.
  private(set) var sizes: [Int] = []
  /// A node of each class.
  private(set) var members: [Int] = []

  /// The classes of the rows of a network.
  init(rowsOf graph: TwoModeGraph, _ fixed: FixedCells) {
    var known: [[Int32]: Int32] = [:]
    for row in 0..<graph.rowCount {
      // A separator that is no column keeps the two lists apart.
      let key =
        [Int32(graph.degree(ofRow: row))] + fixed.forbidden.columns(of: row) + [-1]
        + fixed.compulsory.columns(of: row)
      let number = known[key] ?? Int32(sizes.count)
      if known[key] == nil {
        known[key] = number
        sizes.append(0)
        members.append(row)
      }
      sizes[Int(number)] += 1
      classOf.append(number)
    }
  }

  var count: Int { sizes.count }
}
