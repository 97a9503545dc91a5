/// Objects and attributes that define each other: the objects are all those that have the attributes, and the
/// attributes all those that the objects share.
public struct FormalConcept: Sendable, Hashable {
  /// The objects, in increasing order.
  public let extent: [Int]
  /// The attributes, in increasing order.
  public let intent: [Int]
}

extension FormalContext {
  /// Every formal concept.
  ///
  /// There may be as many as 2ᵐ for m attributes.
  ///
  /// - Parameter limit: How many concepts to list at most.
  /// - Returns: The concepts, those of more objects first, then in dictionary order of their attributes; `nil` when
  ///   there are more than the limit.
  /// - Complexity: O(c·m²·n / 64) time for c concepts, m attributes and n objects.
  /// - Source: R. Wille, Ordered Sets, 1982, doi:10.1007/978-94-009-7798-3_15; the algorithm (In-Close):
  ///   S. Andrews, ICCS 2011, doi:10.1007/978-3-642-22688-5_4.
  public func concepts(atMost limit: Int = 100_000) -> [FormalConcept]? {
    var search = ConceptSearch(self, limit: limit)
    guard search.extend(allObjects, BitSet(capacity: attributeCount), from: 0) else { return nil }
    return search.found.map { FormalConcept(extent: $0.extent.elements, intent: $0.intent.elements) }
      .sorted {
        if $0.extent.count != $1.extent.count { return $0.extent.count > $1.extent.count }
        return $0.intent.lexicographicallyPrecedes($1.intent)
      }
  }
}

/// Grows concepts attribute by attribute, and reaches each from one parent only.
private struct ConceptSearch {
  private let context: FormalContext
  private let limit: Int
  private(set) var found: [(extent: BitSet, intent: BitSet)] = []

  init(_ context: FormalContext, limit: Int) {
    self.context = context
    self.limit = limit
  }

  /// Completes the attributes of an extent and grows its children; `false` past the limit.
  ///
  /// - Parameters:
  ///   - extent: The objects of the concept.
  ///   - known: Its attributes below `start`, and those it inherits.
  ///   - start: The first attribute to try.
  /// - Returns: Whether to go on.
  mutating func extend(_ extent: BitSet, _ known: BitSet, from start: Int) -> Bool {
    guard found.count < limit else { return false }
    var intent = known
    var children = [(extent: BitSet, attribute: Int)]()
    for attribute in start..<max(start, context.attributeCount) where !intent.contains(attribute) {
      let smaller = extent.intersection(context.objectsOf[attribute])
      if smaller == extent {
        intent.insert(attribute)
      } else if isNew(smaller, at: attribute, intent) {
        children.append((smaller, attribute))
      }
    }
    found.append((extent, intent))
    for child in children {
      var inherited = intent
      inherited.insert(child.attribute)
      guard extend(child.extent, inherited, from: child.attribute + 1) else { return false }
    }
    return true
  }

  /// Whether no attribute left aside before this one would have given the same objects.
  private func isNew(_ extent: BitSet, at attribute: Int, _ intent: BitSet) -> Bool {
    (0..<attribute).allSatisfy { intent.contains($0) || !extent.isSubset(of: context.objectsOf[$0]) }
  }
}
