/// A rule without exception: whatever has the premise has the conclusion.
public struct Implication: Sendable, Hashable {
  /// The attributes of the premise, in increasing order.
  public let premise: [Int]
  /// The attributes that the premise adds, in increasing order.
  public let conclusion: [Int]
  /// How many objects have the premise, and so the conclusion; 0 when the rule holds for want of cases.
  public let support: Int
}

extension FormalContext {
  /// The Duquenne–Guigues basis: the fewest implications from which all others of the context follow.
  ///
  /// - Parameter limit: How many concepts and premises to visit at most.
  /// - Returns: The implications, those of most support first, then those of fewer premises, then in dictionary
  ///   order of the premise; `nil` past the limit.
  /// - Complexity: O(v·m·b·m / 64 + v·m·n / 64) for v concepts and premises, m attributes, n objects and b
  ///   implications.
  /// - Source: J.-L. Guigues, V. Duquenne, Math. Sci. Hum. 95, 1986; the algorithm (NextClosure): B. Ganter, Two
  ///   basic algorithms in concept analysis, 2010, doi:10.1007/978-3-642-11928-6_22.
  public func implications(atMost limit: Int = 100_000) -> [Implication]? {
    var base = StemBase(attributeCount: attributeCount) { closure(of: $0) }
    guard base.run(atMost: limit) else { return nil }
    return base.implications.map { premise, closed in
      Implication(
        premise: premise.elements, conclusion: closed.elements.filter { !premise.contains($0) },
        support: extent(of: premise).count)
    }.sorted {
      ($0.support, $1.premise.count) == ($1.support, $0.premise.count)
        ? $0.premise.lexicographicallyPrecedes($1.premise)
        : ($0.support, $1.premise.count) > ($1.support, $0.premise.count)
    }
  }
}
