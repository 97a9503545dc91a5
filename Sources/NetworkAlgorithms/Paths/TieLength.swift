/// How long a tie is, for the measures that follow shortest paths.
public enum TieLength: Sendable, Equatable {
  /// Every tie is one step long, whatever its weight.
  case steps
  /// The weight is a strength: a tie is 1 / weight long, and a tie of weight 0 leads nowhere. Strengths above 0 and
  /// below 5.6·10⁻³⁰⁹, whose inverse no number holds, make the measures absent.
  case inverseWeight
  /// The weight is a length. A length of 0 makes shortest paths uncountable: the measures are then absent.
  case weight

  /// The lengths of the arcs of some rows.
  func lengths(of rows: CompressedRows) -> ArcLengths {
    guard self != .steps, let weights = rows.weights else { return .steps }
    guard self == .inverseWeight else { return weights.contains(0) ? .unusable : .lengths(weights) }
    let isTooWeak = weights.contains { $0 > 0 && 1 / $0 == .infinity }
    return isTooWeak ? .unusable : .lengths(weights.map { 1 / $0 })
  }
}

/// The lengths of the arcs of a graph.
enum ArcLengths {
  /// Every arc is one step long.
  case steps
  /// Lengths above 0, in the order of the rows, infinite for arcs that lead nowhere.
  case lengths([Double])
  /// Some length is 0 or out of range.
  case unusable
}
