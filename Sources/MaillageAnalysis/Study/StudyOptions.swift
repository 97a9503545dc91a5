/// What a study may be asked to do differently; the defaults are those that the outputs state.
public struct StudyOptions: Sendable, Equatable {
  /// From how many holders on a function without exactly one pilot needs coordination.
  public var coordinationThreshold: Int

  /// Creates options.
  public init(coordinationThreshold: Int = 5) {
    self.coordinationThreshold = coordinationThreshold
  }
}
