extension String {
  /// Whether this identifier comes before the other in the order of its bytes, which no locale changes.
  public func precedesInBytes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension Sequence where Element == String {
  /// The identifiers in the order of their bytes.
  public func sortedByBytes() -> [String] {
    sorted { $0.precedesInBytes($1) }
  }
}
