/// One score for each node of the two modes.
public struct TwoModeScores: Sendable, Equatable {
  /// The scores of the rows, in order; `nil` where undefined.
  public let rows: [Double?]
  /// The scores of the columns, in order; `nil` where undefined.
  public let columns: [Double?]
}

extension TwoModeScores {
  /// Scores of the nodes of ``TwoModeGraph/graph``, the rows first.
  init(_ scores: [Double?], rowCount: Int) {
    rows = Array(scores.prefix(rowCount))
    columns = Array(scores.dropFirst(rowCount))
  }
}
