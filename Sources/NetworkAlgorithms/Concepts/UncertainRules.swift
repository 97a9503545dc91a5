/// A rule of an uncertain context.
public struct UncertainRule: Sendable, Hashable {
  /// How sure a rule is.
  public enum Status: Sendable, Hashable {
    /// It holds whatever the unknown cells are.
    case certain
    /// It holds for some values of the unknown cells and fails for others.
    case possible
  }

  /// The attributes of the premise, in increasing order.
  public let premise: [Int]
  /// The attributes that follow, in increasing order.
  public let conclusion: [Int]
  /// Whether the rule holds in every completion or in some.
  public let status: Status
  /// How many objects surely have the premise.
  public let certainSupport: Int
  /// How many objects have the premise or may have it.
  public let possibleSupport: Int
}

extension UncertainContext {
  /// The Duquenne–Guigues basis of the certain rules: the fewest from which every certain rule follows.
  ///
  /// Without unknown cells these are the implications of the context.
  ///
  /// - Parameter limit: How many sets of attributes to visit at most.
  /// - Returns: The rules, those of most certain support first, then those of fewer premises, then in dictionary
  ///   order of the premise; `nil` past the limit.
  /// - Complexity: as for ``FormalContext/implications(atMost:)``.
  /// - Source: B. Ganter, Two basic algorithms in concept analysis, 2010, doi:10.1007/978-3-642-11928-6_22; P.
  ///   Burmeister, R. Holzer, Formal Concept Analysis, 2005, doi:10.1007/11528784_6.
  public func certainImplications(atMost limit: Int = 100_000) -> [UncertainRule]? {
    var base = StemBase(attributeCount: certain.attributeCount) { certainClosure($0) }
    guard base.run(atMost: limit) else { return nil }
    return base.implications.map { premise, closed in
      rule(premise.elements, closed.elements.filter { !premise.contains($0) }, .certain)
    }.sorted { $0.precedes($1) }
  }

  /// The certain and the possible rules with one conclusion.
  ///
  /// A rule is left out when a part of its premise is enough for a rule at least as sure.
  ///
  /// - Precondition: the support is 1 or more.
  ///
  /// - Parameters:
  ///   - support: How many objects must surely have the premise, at least.
  ///   - premiseSize: How many attributes a premise has at most.
  /// - Returns: The rules, the certain ones first, then those of most certain support, then those of fewer premises,
  ///   then in dictionary order of the premise and of the conclusion.
  /// - Complexity: O(r·(r + m·n / 64)) for r premises of enough support, m attributes and n objects.
  /// - Source: P. Burmeister, R. Holzer, Formal Concept Analysis, 2005, doi:10.1007/11528784_6.
  public func rules(support: Int = 1, premiseSize: Int = 2) -> [UncertainRule] {
    precondition(support > 0, "a rule needs a case")
    var rules = [UncertainRule]()
    certain.forEachPremise(upTo: premiseSize, from: 0, [], certain.allObjects) { premise, holders in
      guard holders.count >= support else { return false }
      for conclusion in 0..<certain.attributeCount where !premise.contains(conclusion) {
        if isCertain(premise, implies: [conclusion]) {
          rules.append(rule(premise, [conclusion], .certain))
        } else if isPossible(premise, implies: [conclusion]) {
          rules.append(rule(premise, [conclusion], .possible))
        }
      }
      return true
    }
    return rules.filter { rule in !rules.contains { $0.makesUseless(rule) } }.sorted { $0.precedes($1) }
  }

  private func rule(
    _ premise: [Int], _ conclusion: [Int], _ status: UncertainRule.Status
  ) -> UncertainRule {
    let set = BitSet(capacity: certain.attributeCount, premise)
    return UncertainRule(
      premise: premise, conclusion: conclusion, status: status, certainSupport: certain.extent(of: set).count,
      possibleSupport: possible.extent(of: set).count)
  }
}

extension UncertainRule {
  fileprivate func makesUseless(_ other: Self) -> Bool {
    conclusion == other.conclusion && premise.count < other.premise.count
      && (status == .certain || other.status == .possible)
      && premise.allSatisfy { other.premise.contains($0) }
  }

  fileprivate func precedes(_ other: Self) -> Bool {
    if status != other.status { return status == .certain }
    if certainSupport != other.certainSupport { return certainSupport > other.certainSupport }
    if premise.count != other.premise.count { return premise.count < other.premise.count }
    if premise != other.premise { return premise.lexicographicallyPrecedes(other.premise) }
    return conclusion.lexicographicallyPrecedes(other.conclusion)
  }
}
