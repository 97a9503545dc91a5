public import MaillageModel

/// An actor that could take up a function in a family, and why.
public struct Candidate: Sendable, Hashable {
  /// The actor's identifier.
  public let actor: String
  /// The level at which the reference model expects actors of its category; absent when it does not.
  public let expectedLevel: RoleLevel?
  /// Whether the reference model names the actor itself there, and not only its category.
  public let isNamed: Bool
  /// Whether a line already says that its part in this very function is to be verified.
  public let isUnverifiedHolder: Bool
  /// What it surely holds next to the gap: other functions of the phase in the family, and the same
  /// function in other families.
  public let neighbours: [CellKey]
  /// The holders of the function or of its neighbours in the phase to which a sure relation ties it.
  public let contacts: [String]
  /// The zones where it already acts in the family, by actions or partnerships.
  public let zones: [String]
  /// How many functions it surely holds in the family.
  let partsInFamily: Int

  /// 2 points when its category is expected to lead, 1 when it is expected otherwise, and 1 more when the
  /// reference model names the actor itself.
  public var expectedPoints: Int {
    guard let expectedLevel else { return 0 }
    return (expectedLevel == .pilot ? 2 : 1) + (isNamed ? 1 : 0)
  }
  /// 2 points when its part only has to be verified.
  public var unverifiedPoints: Int { isUnverifiedHolder ? 2 : 0 }
  /// 1 point for each neighbour it holds, 3 at the most.
  public var neighbourPoints: Int { min(3, neighbours.count) }
  /// 1 point for each contact, 2 at the most.
  public var contactPoints: Int { min(2, contacts.count) }
  /// 1 point when it already acts in some zone in the family.
  public var presencePoints: Int { zones.isEmpty ? 0 : 1 }

  /// The sum of the five parts, 0 to 11.
  public var score: Int {
    expectedPoints + unverifiedPoints + neighbourPoints + contactPoints + presencePoints
  }

  /// Whether more than its relations, its presence or a category as wide as the State speaks for it.
  var hasGrounds: Bool {
    isNamed || isUnverifiedHolder || !neighbours.isEmpty || (expectedLevel != nil && partsInFamily > 0)
  }
}
