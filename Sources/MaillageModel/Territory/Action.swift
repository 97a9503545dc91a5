/// An international action of the territory.
public struct Action: Sendable, Hashable, Identifiable {
  /// The identifier, unique in its table.
  public let id: String
  /// The title.
  public let title: String
  /// The code of its type.
  public let type: String
  /// Whether it is economic; absent when unknown.
  public let isEconomic: Bool?
  /// The identifier of the agreement it hangs from.
  public let relation: String?
  /// What it is.
  public let nature: ActionNature
  /// How often it comes back; absent when unknown.
  public let recurrence: Recurrence?
  /// When it holds.
  public let validity: Period
  /// The codes of its zones and countries.
  public let zones: [String], countries: [String]
  /// The sustainable development goals it serves, `8` or `8.3`.
  public let goals: [String]
  /// The sector, in the words of the tables.
  public let sector: String?
  /// The result that is expected, in words.
  public let expectedResult: String?
  /// Whether it is an aid to firms under European law; absent when unknown.
  public let isStateAid: Bool?
  /// Where the line comes from.
  public let provenance: Provenance

  package init(
    id: String, title: String, type: String, isEconomic: Bool? = nil, relation: String? = nil,
    nature: ActionNature = .action, recurrence: Recurrence? = nil, validity: Period = Period(),
    zones: [String] = [], countries: [String] = [], goals: [String] = [], sector: String? = nil,
    expectedResult: String? = nil, isStateAid: Bool? = nil, provenance: Provenance
  ) {
    self.id = id
    self.title = title
    self.type = type
    self.isEconomic = isEconomic
    self.relation = relation
    self.nature = nature
    self.recurrence = recurrence
    self.validity = validity
    self.zones = zones
    self.countries = countries
    self.goals = goals
    self.sector = sector
    self.expectedResult = expectedResult
    self.isStateAid = isStateAid
    self.provenance = provenance
  }
}

/// The part of an actor or of a service in an action.
public struct Mobilisation: Sendable, Hashable {
  /// Who takes part.
  public enum Participant: Sendable, Hashable {
    case actor(String)
    case service(String)

    /// The identifier of the actor or of the service.
    public var id: String {
      switch self {
      case .actor(let id), .service(let id): id
      }
    }
  }

  /// The identifier of the action.
  public let action: String
  /// Who takes part.
  public let participant: Participant
  /// The part taken.
  public let part: MobilisationPart
  /// Where the line comes from.
  public let provenance: Provenance

  package init(action: String, participant: Participant, part: MobilisationPart, provenance: Provenance) {
    self.action = action
    self.participant = participant
    self.part = part
    self.provenance = provenance
  }
}

/// What a service must or must not take part in.
public struct ServiceCompetence: Sendable, Hashable {
  /// The identifier of the service.
  public let service: String
  /// The code of an action type or of a family.
  public let scope: String
  /// What the line says.
  public let status: ServiceCompetenceStatus
  /// Where the line comes from.
  public let provenance: Provenance

  package init(service: String, scope: String, status: ServiceCompetenceStatus, provenance: Provenance) {
    self.service = service
    self.scope = scope
    self.status = status
    self.provenance = provenance
  }
}

/// Whether a service has a skill of the checklist.
public struct SkillAssessment: Sendable, Hashable {
  public let service: String, skill: String
  /// What the line says.
  public let status: SkillStatus
  /// Where the line comes from.
  public let provenance: Provenance

  package init(service: String, skill: String, status: SkillStatus, provenance: Provenance) {
    self.service = service
    self.skill = skill
    self.status = status
    self.provenance = provenance
  }
}
