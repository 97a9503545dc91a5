/// Objects and attributes where some incidences are not known: each is yes, no or unknown.
///
/// A completion gives every unknown cell a value. What holds in all completions is certain, what holds in some of
/// them is possible.
///
/// - Source: P. Burmeister, R. Holzer, Formal Concept Analysis, 2005, doi:10.1007/11528784_6.
public struct UncertainContext: Sendable, Equatable {
  /// The incidences known to exist.
  public let certain: FormalContext
  /// These incidences and the unknown ones.
  public let possible: FormalContext

  /// The context of two tables of objects (rows) and attributes (columns).
  ///
  /// - Precondition: the tables have the same size. A cell in both is known.
  ///
  /// - Parameters:
  ///   - known: The cells known to hold an incidence.
  ///   - unknown: The cells of which nothing is known.
  public init(known: TwoModeGraph, unknown: TwoModeGraph) {
    precondition(
      known.rowCount == unknown.rowCount && known.columnCount == unknown.columnCount, "tables of one size")
    certain = FormalContext(known)
    let both = (0..<known.rowCount).flatMap { row in
      (known.columns(of: row) + unknown.columns(of: row)).map { (row: Int32(row), column: $0) }
    }
    possible = FormalContext(
      TwoModeGraph(rowCount: known.rowCount, columnCount: known.columnCount, incidences: both))
  }

  /// Whether a rule holds in every completion.
  ///
  /// - Parameters:
  ///   - premise: Some attributes.
  ///   - conclusion: The attributes said to follow.
  /// - Returns: `true` when every object that may have the premise surely has the rest of the conclusion.
  /// - Complexity: O(n·m / 64) for n objects and m attributes.
  public func isCertain(_ premise: [Int], implies conclusion: [Int]) -> Bool {
    let closed = certainClosure(BitSet(capacity: certain.attributeCount, premise))
    return conclusion.allSatisfy { closed.contains($0) }
  }

  /// Whether a rule holds in some completion.
  ///
  /// - Parameters:
  ///   - premise: Some attributes.
  ///   - conclusion: The attributes said to follow.
  /// - Returns: `true` when every object that surely has the premise may have the conclusion.
  /// - Complexity: O(n·m / 64) for n objects and m attributes.
  public func isPossible(_ premise: [Int], implies conclusion: [Int]) -> Bool {
    let holders = certain.extent(of: BitSet(capacity: certain.attributeCount, premise))
    return conclusion.allSatisfy { holders.isSubset(of: possible.objectsOf[$0]) }
  }

  /// The attributes that a set of attributes implies in every completion, itself included.
  func certainClosure(_ attributes: BitSet) -> BitSet {
    var closed = certain.intent(of: possible.extent(of: attributes))
    closed.formUnion(attributes)
    return closed
  }
}
