/// Two actors that should coordinate, or may have to, and what ties them.
public struct CoordinationPair: Sendable, Hashable {
  /// Why they should coordinate: a function that both hold, or two that follow each other.
  public struct Reason: Sendable, Hashable {
    /// The family in which both act; ``Coordination`` compares those that name none among themselves.
    public let family: String
    /// What the first holds, and what the second holds.
    public let functionOfA: String, functionOfB: String
    /// Whether both surely do.
    public let isCertain: Bool

    /// Whether it is one function rather than two that follow each other.
    public var isSameFunction: Bool { functionOfA == functionOfB }
  }

  /// What the pair looks like.
  public enum Reading: String, Sendable, CaseIterable {
    /// The same function, with a relation.
    case coordinatedRedundancy = "redondance_coordonnee"
    /// The same function, without relation.
    case uncoordinatedDuplicate = "doublon_non_coordonne"
    /// The same function, and something to verify.
    case duplicateToCheck = "doublon_a_verifier"
    /// Only functions that follow each other, with a relation.
    case tiedChain = "chaine_reliee"
    /// Only functions that follow each other, without relation.
    case untiedChain = "chaine_non_reliee"
    /// Only functions that follow each other, and something to verify.
    case chainToCheck = "chaine_a_verifier"
  }

  /// The identifiers of the two actors, in the order of their bytes.
  public let a: String, b: String
  /// Why they should coordinate, functions in the typology's order.
  public let reasons: [Reason]
  /// The sure relations between them, by identifier.
  public let relations: [String]
  /// The relations to be verified between them, by identifier.
  public let doubtfulRelations: [String]
  /// The collectives of which both are members.
  public let commonBodies: [String]
  /// Those of the two that are kinds of actors and not actors.
  public let genericGroups: [String]

  /// Whether they surely should coordinate.
  public var isNeeded: Bool { reasons.contains(where: \.isCertain) }

  /// How many reasons: the sure ones, or the functions concerned when all are to be verified.
  public var weight: Int {
    let certain = reasons.count(where: \.isCertain)
    return certain > 0 ? certain : Set(reasons.map { [$0.functionOfA, $0.functionOfB] }).count
  }

  /// How many functions both surely hold, in how many families.
  var commonFunctions: Int { reasons.count { $0.isCertain && $0.isSameFunction } }

  /// Whether something that the tables leave open may tie them.
  var isPossiblyTied: Bool {
    !doubtfulRelations.isEmpty || !commonBodies.isEmpty || !genericGroups.isEmpty
  }

  /// What is known of their coordination.
  public var state: Coordination.State {
    if !relations.isEmpty { return .coordinated }
    return isNeeded && !isPossiblyTied ? .gap : .toCheck
  }

  /// What the pair looks like.
  public var reading: Reading {
    let relevant = isNeeded ? reasons.filter(\.isCertain) : reasons
    let isDuplicate = relevant.contains(where: \.isSameFunction)
    switch state {
    case .coordinated: return isDuplicate ? .coordinatedRedundancy : .tiedChain
    case .gap: return isDuplicate ? .uncoordinatedDuplicate : .untiedChain
    case .toCheck: return isDuplicate ? .duplicateToCheck : .chainToCheck
    }
  }
}
