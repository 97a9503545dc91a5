/// A function in a family: what coverage counts.
public struct CellKey: Sendable, Hashable {
  /// The codes of the function and of the family.
  public let function: String, family: String

  init(function: String, family: String) {
    self.function = function
    self.family = family
  }
}

extension CoverageCell {
  /// The function and the family of the cell.
  public var key: CellKey { CellKey(function: function, family: family) }
}
