/// The part of an actor in a function.
public struct Role: Sendable, Hashable {
  /// The identifiers of the actor and of the function.
  public let actor: String, function: String
  /// How much it takes part.
  public let level: RoleLevel
  /// The family; absent for a role declared for all of them together.
  public let family: String?
  /// The zone, when the role is limited to one.
  public let zone: String?
  /// When it holds.
  public let validity: Period
  /// Where the line comes from.
  public let provenance: Provenance

  package init(
    actor: String, function: String, level: RoleLevel, family: String? = nil, zone: String? = nil,
    validity: Period = Period(), provenance: Provenance
  ) {
    self.actor = actor
    self.function = function
    self.level = level
    self.family = family
    self.zone = zone
    self.validity = validity
    self.provenance = provenance
  }
}

/// A tie between two actors.
public struct Relation: Sendable, Hashable, Identifiable {
  /// The identifier, the line's own or made from its content.
  public let id: String
  /// The identifiers of the two actors.
  public let origin: String, target: String
  /// The code of its kind.
  public let kind: String
  /// Whether its direction matters.
  public let isOriented: Bool
  /// How much it counts, more than 0.
  public let weight: Double
  /// What the tie is about.
  public let purpose: String?
  /// The code of the family, when given.
  public let family: String?
  /// The amount in euros, when known.
  public let amount: Double?
  /// When it holds.
  public let validity: Period
  /// When it is to be reviewed.
  public let reviewDate: PartialDate?
  /// Whether it is written; absent when unknown.
  public let isFormal: Bool?
  /// Whether it surely exists.
  public let certainty: Certainty
  /// The probability that a doubtful tie exists, 0 to 1; 1 when it is certain.
  public let probability: Double
  /// Where the line comes from.
  public let provenance: Provenance

  package init(
    id: String, origin: String, target: String, kind: String, isOriented: Bool, weight: Double = 1,
    purpose: String? = nil, family: String? = nil, amount: Double? = nil, validity: Period = Period(),
    reviewDate: PartialDate? = nil, isFormal: Bool? = nil, certainty: Certainty = .certain,
    probability: Double = 1, provenance: Provenance
  ) {
    self.id = id
    self.origin = origin
    self.target = target
    self.kind = kind
    self.isOriented = isOriented
    self.weight = weight
    self.purpose = purpose
    self.family = family
    self.amount = amount
    self.validity = validity
    self.reviewDate = reviewDate
    self.isFormal = isFormal
    self.certainty = certainty
    self.probability = probability
    self.provenance = provenance
  }
}
