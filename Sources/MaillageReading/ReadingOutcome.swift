public import MaillageModel

/// What reading a folder gave.
public struct ReadingOutcome: Sendable {
  /// The territory; absent when there is an error.
  public let territory: Territory?
  /// Everything that is wrong, doubtful or worth knowing, the gravest first.
  public let diagnostics: [Diagnostic]
}

/// The tables have errors: nothing can be computed from them.
public struct ReadingFailure: Error, Sendable {
  /// Everything that is wrong, doubtful or worth knowing, the gravest first.
  public let diagnostics: [Diagnostic]
}
