/// A rule that may have exceptions: many objects that have the premise have the conclusion.
public struct AssociationRule: Sendable, Hashable {
  /// The attributes of the premise, in increasing order.
  public let premise: [Int]
  /// The attribute concluded.
  public let conclusion: Int
  /// How many objects have the premise and the conclusion.
  public let support: Int
  /// How many objects have the premise.
  public let premiseSupport: Int
  /// Share of the objects with the premise that have the conclusion, 0...1.
  public let confidence: Double
  /// The confidence divided by the share of all objects that have the conclusion; 1 when the premise changes
  /// nothing.
  public let lift: Double
}

extension FormalContext {
  /// The association rules with one conclusion.
  ///
  ///     confidence(A → b) = |A ∧ b| / |A|,   lift(A → b) = confidence(A → b) · n / |b|   for n objects
  ///
  /// - Precondition: the support is 1 or more.
  ///
  /// - Parameters:
  ///   - support: How many objects must have the premise and the conclusion, at least.
  ///   - confidence: The smallest confidence.
  ///   - premiseSize: How many attributes a premise has at most, at least one.
  /// - Returns: The rules, the most certain first, then those of most support, then those of fewer premises, then in
  ///   dictionary order of the premise and of the conclusion.
  /// - Complexity: O(r·m·n / 64) for r premises of enough support, m attributes and n objects.
  /// - Source: R. Agrawal, T. Imieliński, A. Swami, SIGMOD 1993, doi:10.1145/170035.170072; lift: S. Brin et al.,
  ///   SIGMOD 1997, doi:10.1145/253260.253325.
  public func associationRules(
    support: Int = 1, confidence: Double, premiseSize: Int = 2
  ) -> [AssociationRule] {
    precondition(support > 0, "a rule needs a case")
    var rules = [AssociationRule]()
    forEachPremise(upTo: premiseSize, from: 0, [], allObjects) { premise, objects in
      let cases = objects.count
      guard cases >= support else { return false }
      for conclusion in 0..<attributeCount where !premise.contains(conclusion) {
        let both = objects.intersection(objectsOf[conclusion]).count
        let share = Double(both) / Double(cases)
        guard both >= support, share >= confidence else { continue }
        rules.append(
          AssociationRule(
            premise: premise, conclusion: conclusion, support: both, premiseSupport: cases, confidence: share,
            lift: share * Double(objectCount) / Double(objectsOf[conclusion].count)))
      }
      return true
    }
    return rules.sorted { $0.precedes($1) }
  }

  /// Visits the sets of one attribute or more in dictionary order, with the objects that have them.
  ///
  /// - Parameters:
  ///   - size: How many attributes a set has at most.
  ///   - start: The first attribute to add.
  ///   - premise: The attributes of the set so far.
  ///   - objects: The objects that have them.
  ///   - visit: Returns whether larger sets are of interest.
  func forEachPremise(
    upTo size: Int, from start: Int, _ premise: [Int], _ objects: BitSet, _ visit: ([Int], BitSet) -> Bool
  ) {
    guard premise.count < size else { return }
    for attribute in start..<attributeCount {
      let larger = premise + [attribute]
      let fewer = objects.intersection(objectsOf[attribute])
      if visit(larger, fewer) { forEachPremise(upTo: size, from: attribute + 1, larger, fewer, visit) }
    }
  }
}

extension AssociationRule {
  fileprivate func precedes(_ other: Self) -> Bool {
    if confidence != other.confidence { return confidence > other.confidence }
    if support != other.support { return support > other.support }
    if premise.count != other.premise.count { return premise.count < other.premise.count }
    if premise != other.premise { return premise.lexicographicallyPrecedes(other.premise) }
    return conclusion < other.conclusion
  }
}
