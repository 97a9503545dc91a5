/// The formal concepts of a context in their order: a concept is below another when its objects are among the
/// other's.
public struct ConceptLattice: Sendable, Equatable {
  /// The concepts, those of more objects first: the first is the top of the lattice, the last its bottom.
  public let concepts: [FormalConcept]
  /// For each concept, the concepts just below it, in increasing order.
  public let lowerCovers: [[Int]]
  /// For each concept, the concepts just above it, in increasing order.
  public let upperCovers: [[Int]]
  /// For each object, the lowest concept that holds it: where a drawing names the object once.
  public let objectConcepts: [Int]
  /// For each attribute, the highest concept that has it: where a drawing names the attribute once.
  public let attributeConcepts: [Int]
}

extension FormalContext {
  /// The concept lattice.
  ///
  /// - Parameter limit: How many concepts to list at most.
  /// - Returns: The lattice; `nil` when there are more concepts than the limit.
  /// - Complexity: O(c·m²·n / 64) time for c concepts, m attributes and n objects.
  /// - Source: B. Ganter, R. Wille, Formal Concept Analysis, 1999, doi:10.1007/978-3-642-59830-2.
  public func lattice(atMost limit: Int = 100_000) -> ConceptLattice? {
    guard let concepts = concepts(atMost: limit) else { return nil }
    let extents = concepts.map { BitSet(capacity: objectCount, $0.extent) }
    let place = Dictionary(uniqueKeysWithValues: extents.enumerated().map { ($1, $0) })
    let lower = concepts.indices.map { index in
      neighbors(below: extents[index], BitSet(capacity: attributeCount, concepts[index].intent))
        .compactMap { place[$0] }.sorted()
    }
    var upper = [[Int]](repeating: [], count: concepts.count)
    for (index, covers) in lower.enumerated() {
      for cover in covers { upper[cover].append(index) }
    }
    return ConceptLattice(
      concepts: concepts, lowerCovers: lower, upperCovers: upper,
      objectConcepts: attributesOf.compactMap { place[extent(of: $0)] },
      attributeConcepts: objectsOf.compactMap { place[$0] })
  }

  /// The largest extents that one attribute more leaves.
  private func neighbors(below extent: BitSet, _ intent: BitSet) -> [BitSet] {
    let smaller = Set(
      (0..<attributeCount).filter { !intent.contains($0) }.map { extent.intersection(objectsOf[$0]) })
    return smaller.filter { candidate in
      !smaller.contains { $0 != candidate && candidate.isSubset(of: $0) }
    }
  }
}
