public import NetworkAlgorithms

/// Where the ties of an actor stand among the families.
public struct FamilyPosition: Sendable, Hashable {
  /// The actor's identifier.
  public let actor: String
  /// How many actors it is tied to in each family, in the typology's order.
  public let tiesByFamily: [Int]
  /// How many actors it is tied to by relations none of which names a family.
  public let tiesWithoutFamily: Int
  /// The sum of its ties over the families.
  public let overlap: Int
  /// How evenly these spread over the families, 0 to 1; absent without any.
  public let participation: Double?
  /// The entropy of this spread, in nats; absent without any.
  public let entropy: Double?
  /// The place of that participation; absent without any.
  public let role: MultiplexRole?
  /// The participation if the ties without family belonged to the families least and most favourable to it;
  /// absent for an actor without ties.
  public let participationRange: ClosedRange<Double>?
  /// How far its overlap lies from the mean, in standard deviations; absent when all are equal.
  public let zScore: Double?
  /// The codes of the families in which it surely holds a function, in the typology's order.
  public let familiesOfRoles: [String]
  /// Whether it stands for a kind of actor.
  public let isGeneric: Bool

  /// Whether its place stays the same whatever the families of the ties that name none.
  public var isRoleSure: Bool {
    guard let role, let participationRange else { return false }
    return MultiplexRole(participation: participationRange.lowerBound) == role
      && MultiplexRole(participation: participationRange.upperBound) == role
  }
}

extension FamilyPosition {
  /// The participations that some further ties could lead to, each falling in any one family.
  ///
  /// The participation only depends on the sum of squares: smallest when the ties fill up the emptiest
  /// families, largest when all go to the fullest.
  static func participationRange(of ties: [Int], further: Int) -> ClosedRange<Double>? {
    guard ties.count > 1 else { return nil }
    var even = ties
    for _ in 0..<further {
      guard let emptiest = even.indices.min(by: { (even[$0], $0) < (even[$1], $1) }) else { break }
      even[emptiest] += 1
    }
    var uneven = ties
    if let fullest = uneven.indices.max(by: { (uneven[$0], $0) < (uneven[$1], $1) }) {
      uneven[fullest] += further
    }
    guard let least = Multiplex.participation(of: uneven.map(Double.init)),
      let most = Multiplex.participation(of: even.map(Double.init))
    else { return nil }
    return min(least, most)...max(least, most)
  }
}
