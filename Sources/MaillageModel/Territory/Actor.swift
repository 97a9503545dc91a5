/// An organisation, or a kind of organisation, that acts or could act.
public struct Actor: Sendable, Hashable, Identifiable {
  /// The identifier, unique in its table.
  public let id: String
  /// The full name.
  public let name: String
  /// The acronym.
  public let acronym: String?
  /// Other names it is known by.
  public let aliases: [String]
  /// The code of its category.
  public let category: String
  /// The level at which it stands; absent when unknown.
  public let echelon: Echelon?
  /// What it is.
  public let nature: ActorNature
  public let siren: String?, siret: String?, communeCode: String?
  /// The two-letter code of its country; `ZZ` when it is abroad and not known.
  public let country: String
  /// The code of its activity.
  public let activityCode: String?
  /// Whether foreign capital controls it; absent when unknown.
  public let hasForeignCapital: Bool?
  /// The actor that it is part of; never a tie.
  public let parent: String?
  /// What kind of local authority it is.
  public let authorityType: AuthorityType?
  /// Whether it funds development; absent when unknown.
  public let isFunder: Bool?
  /// The sector, in the words of the tables.
  public let sector: String?
  /// When it holds.
  public let validity: Period
  /// When somebody last checked the line.
  public let verifiedOn: PartialDate?
  /// The address of its site.
  public let website: String?
  /// Where the line comes from.
  public let provenance: Provenance

  package init(
    id: String, name: String, acronym: String? = nil, aliases: [String] = [], category: String,
    echelon: Echelon? = nil, nature: ActorNature = .organisation, siren: String? = nil,
    siret: String? = nil, communeCode: String? = nil, country: String = "FR",
    activityCode: String? = nil, hasForeignCapital: Bool? = nil, parent: String? = nil,
    authorityType: AuthorityType? = nil, isFunder: Bool? = nil, sector: String? = nil,
    validity: Period = Period(), verifiedOn: PartialDate? = nil, website: String? = nil,
    provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.acronym = acronym
    self.aliases = aliases
    self.category = category
    self.echelon = echelon
    self.nature = nature
    self.siren = siren
    self.siret = siret
    self.communeCode = communeCode
    self.country = country
    self.activityCode = activityCode
    self.hasForeignCapital = hasForeignCapital
    self.parent = parent
    self.authorityType = authorityType
    self.isFunder = isFunder
    self.sector = sector
    self.validity = validity
    self.verifiedOn = verifiedOn
    self.website = website
    self.provenance = provenance
  }

  /// The name for tight places: the acronym when there is one.
  public var shortName: String { acronym ?? name }
}

/// How an actor became another.
public struct Filiation: Sendable, Hashable {
  /// The identifiers of the former and of the new actor.
  public let predecessor: String, successor: String
  /// How the one became the other.
  public let kind: FiliationKind
  /// The function that moves, for a transfer of mission.
  public let function: String?
  /// The date, with its precision.
  public let date: PartialDate?
  /// Whether the date is exact.
  public let precision: DatePrecision
  /// Where the line comes from.
  public let provenance: Provenance

  package init(
    predecessor: String, successor: String, kind: FiliationKind, function: String? = nil,
    date: PartialDate? = nil, precision: DatePrecision = .exact, provenance: Provenance
  ) {
    self.predecessor = predecessor
    self.successor = successor
    self.kind = kind
    self.function = function
    self.date = date
    self.precision = precision
    self.provenance = provenance
  }
}

/// An internal service of an actor.
public struct Service: Sendable, Hashable, Identifiable {
  /// The identifier, unique in its table.
  public let id: String
  /// The full name.
  public let name: String
  /// The identifier of its actor.
  public let actor: String
  /// The codes of its types.
  public let types: [String]
  /// When it holds.
  public let validity: Period
  /// Where the line comes from.
  public let provenance: Provenance

  package init(
    id: String, name: String, actor: String, types: [String], validity: Period = Period(),
    provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.actor = actor
    self.types = types
    self.validity = validity
    self.provenance = provenance
  }
}
