/// How long a tie is, for the measures that follow shortest paths.
public enum TieLength: Sendable, Equatable {
  /// Every tie is one step long, whatever its weight.
  case steps
  /// The weight is a strength: a tie is 1 / weight long, and a tie of weight 0 leads nowhere.
  case inverseWeight
  /// The weight is a length. A length of 0 makes shortest paths uncountable: the measures are then absent.
  case weight

  /// The lengths of the arcs, in the order of the rows; `nil` when every arc is one step long.
  func lengths(of rows: CompressedRows) -> [Double]? {
    switch self {
    case .steps: nil
    case .inverseWeight: rows.weights?.map { 1 / $0 }
    case .weight: rows.weights
    }
  }
}
