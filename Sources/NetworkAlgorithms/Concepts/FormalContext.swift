/// Objects and the attributes they have, for formal concept analysis.
public struct FormalContext: Sendable, Equatable {
  /// The objects (rows) and their attributes (columns).
  public let table: TwoModeGraph
  /// The attributes of each object.
  let attributesOf: [BitSet]
  /// The objects that have each attribute.
  let objectsOf: [BitSet]

  /// The context of a table.
  ///
  /// - Complexity: O(n·m / 64 + e) for n objects, m attributes and e incidences.
  ///
  /// - Parameter table: The objects as rows, their attributes as columns.
  public init(_ table: TwoModeGraph) {
    self.table = table
    attributesOf = (0..<table.rowCount).map { object in
      BitSet(capacity: table.columnCount, table.columns(of: object).lazy.map(Int.init))
    }
    objectsOf = (0..<table.columnCount).map { attribute in
      BitSet(capacity: table.rowCount, table.rows(of: attribute).lazy.map(Int.init))
    }
  }

  /// How many objects there are.
  public var objectCount: Int { table.rowCount }

  /// How many attributes there are.
  public var attributeCount: Int { table.columnCount }

  /// The objects that have all the given attributes.
  ///
  /// - Parameter attributes: Some attributes.
  /// - Returns: The objects, in increasing order; all of them for no attribute.
  /// - Complexity: O(a·n / 64) for a attributes and n objects.
  public func objects(having attributes: [Int]) -> [Int] {
    extent(of: BitSet(capacity: attributeCount, attributes)).elements
  }

  /// The attributes that all the given objects have.
  ///
  /// - Parameter objects: Some objects.
  /// - Returns: The attributes, in increasing order; all of them for no object.
  /// - Complexity: O(o·m / 64) for o objects and m attributes.
  public func attributes(sharedBy objects: [Int]) -> [Int] {
    intent(of: BitSet(capacity: objectCount, objects)).elements
  }

  /// The attributes that every object with the given attributes has.
  ///
  /// - Parameter attributes: Some attributes.
  /// - Returns: The closure of the attributes, themselves included, in increasing order.
  /// - Complexity: O(n·m / 64) for n objects and m attributes.
  public func closure(of attributes: [Int]) -> [Int] {
    closure(of: BitSet(capacity: attributeCount, attributes)).elements
  }

  var allObjects: BitSet { BitSet(capacity: objectCount, 0..<objectCount) }
  var allAttributes: BitSet { BitSet(capacity: attributeCount, 0..<attributeCount) }

  func extent(of attributes: BitSet) -> BitSet {
    attributes.elements.reduce(into: allObjects) { $0.formIntersection(objectsOf[$1]) }
  }

  func intent(of objects: BitSet) -> BitSet {
    objects.elements.reduce(into: allAttributes) { $0.formIntersection(attributesOf[$1]) }
  }

  func closure(of attributes: BitSet) -> BitSet { intent(of: extent(of: attributes)) }
}
