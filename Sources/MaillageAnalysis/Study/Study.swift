public import MaillageModel
internal import Synchronization

/// A territory on a day: who is in force, what they do, with whom.
///
/// Everything that the analyses need in common is resolved here once, so that two analyses cannot read the
/// tables differently. It never changes, and everything holds it: an object costs less to hand over than its
/// many tables.
public final class Study: Sendable {
  /// The territory studied.
  public let territory: Territory
  /// The typology of the territory.
  public let typology: Typology
  /// The day of the study.
  public let date: CalendarDate
  /// What was asked.
  public let options: StudyOptions
  /// The actors in force, in the order of their identifiers: the nodes of every graph.
  public let actors: [Actor]
  /// The actors that had ended, and those that had not begun.
  public let endedActors: [Actor], futureActors: [Actor]
  /// For each actor in force, what it does, by function code.
  public let roles: [String: [String: ResolvedRole]]
  /// The relations in force, doubtful ones included and marked.
  public let relations: [ActiveRelation]
  /// The actions begun by the day, in the order of their identifiers.
  public let actions: [Action]
  /// Who takes part in each action begun, by action identifier.
  public let participations: [String: Participation]
  /// The services in force, in the order of their identifiers.
  public let services: [Service]

  private let lineage: Lineage
  private let indexByActor: [String: Int]
  private let actorsById: [String: Actor]
  private let servicesById: [String: Service]
  /// What analyses answered: figures, findings and tables ask the same questions.
  private let answers = Remembered<ObjectIdentifier, any AnalysisResult>()
  private let trials = Mutex<RankTrials?>(nil)

  /// Studies a territory on a day.
  public init(of territory: Territory, on date: CalendarDate, options: StudyOptions = StudyOptions()) {
    let lineage = Lineage(territory)
    let inForce = territory.actors.filter { lineage.validity(of: $0.id).contains(date) }
    let inForceIds = Set(inForce.map(\.id))
    let roleResolution = RoleResolution(territory, lineage: lineage, date: date)
    let relationResolution = RelationResolution(
      territory, lineage: lineage, date: date, inForce: inForceIds)
    let actions = territory.actions.filter { $0.validity.hasBegun(by: date) }
    let actorOfService = Dictionary(uniqueKeysWithValues: territory.services.map { ($0.id, $0.actor) })
    let mobilisations = Dictionary(grouping: territory.mobilisations, by: \.action)

    self.territory = territory
    typology = territory.typology
    self.date = date
    self.options = options
    self.lineage = lineage
    actors = inForce
    endedActors = territory.actors.filter { lineage.validity(of: $0.id).hasEnded(before: date) }
    futureActors = territory.actors.filter { !lineage.validity(of: $0.id).hasBegun(by: date) }
    roles = Dictionary(uniqueKeysWithValues: inForce.map { ($0.id, roleResolution.roles(of: $0.id)) })
    relations = relationResolution.relations()
    self.actions = actions
    participations = Dictionary(
      uniqueKeysWithValues: actions.map { action in
        (
          action.id,
          Participation(
            action: action.id, mobilisations: mobilisations[action.id] ?? [],
            actorOfService: actorOfService)
        )
      })
    services = territory.services.filter {
      $0.validity.contains(date) && inForceIds.contains($0.actor)
    }
    indexByActor = Dictionary(
      uniqueKeysWithValues: inForce.enumerated().map { ($0.element.id, $0.offset) })
    actorsById = Dictionary(uniqueKeysWithValues: territory.actors.map { ($0.id, $0) })
    servicesById = Dictionary(uniqueKeysWithValues: territory.services.map { ($0.id, $0) })
  }

  /// What an analysis with its default options finds on this study; computed once, whoever asks.
  public func answer<A: Analysis>(to type: A.Type) -> A.Result {
    let answer = answers.value(of: ObjectIdentifier(type)) { A().run(on: self) }
    guard let result = answer as? A.Result else { preconditionFailure("an analysis has one kind of result") }
    return result
  }

  /// The network of its actors.
  var network: ActorNetwork { rankTrials.network }

  /// The rankings of its actors put to the test.
  var rankTrials: RankTrials {
    trials.withLock { known in
      if let known { return known }
      let made = RankTrials(in: ActorNetwork(of: self), actors: actors.map(\.id))
      known = made
      return made
    }
  }

  /// The place of an actor in force among the nodes.
  public func index(of actor: String) -> Int? { indexByActor[actor] }

  /// An actor of the tables, in force or not.
  public func actor(_ id: String) -> Actor? { actorsById[id] }

  /// A service of the tables, in force or not.
  public func service(_ id: String) -> Service? { servicesById[id] }

  /// When an actor exists, its filiations counted.
  public func validity(of actor: String) -> Period { lineage.validity(of: actor) }

  /// What an actor in force does in a function, if a line says anything.
  public func role(of actor: String, in function: String) -> ResolvedRole? { roles[actor]?[function] }

  /// The actions in force on the day.
  public var currentActions: [Action] { actions.filter { $0.validity.contains(date) } }

  /// The relations that count as agreements between territories or institutions.
  public var partnerships: [ActiveRelation] {
    relations.filter { typology.relationKinds[$0.relation.kind]?.isPartnership ?? false }
  }

  /// The actors that are members of a collective on the day, in the order of their identifiers.
  public func members(of collective: String) -> [String] {
    Set(
      relations.filter { relation in
        relation.target == collective && relation.isCertain
          && typology.relationKinds[relation.relation.kind]?.tags.contains(.membership) ?? false
      }
      .map(\.origin)
    ).sortedByBytes()
  }
}
