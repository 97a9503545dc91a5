internal import MaillageModel

/// A territory being changed by a scenario, one day of effect after the other.
struct TerritoryEdit {
  private let original: Territory
  private(set) var day: CalendarDate
  private(set) var actors: [String: Actor]
  /// The identifiers of the actors in force on the day.
  private(set) var inForce: Set<String> = []
  var filiations: [Filiation]
  var services: [Service]
  var roles: [Role]
  var relations: [Relation]
  var actions: [Action]
  var mobilisations: [Mobilisation]
  var fundingInstruments: [FundingInstrument]

  init(_ territory: Territory) {
    original = territory
    day = .reference
    actors = Dictionary(uniqueKeysWithValues: territory.actors.map { ($0.id, $0) })
    filiations = territory.filiations
    services = territory.services
    roles = territory.roles
    relations = territory.relations
    actions = territory.actions
    mobilisations = territory.mobilisations
    fundingInstruments = territory.fundingInstruments
  }

  /// The typology of the territory.
  var typology: Typology { original.typology }

  /// The territory as it stands.
  var territory: Territory {
    Territory(
      project: original.project, actors: Array(actors.values), filiations: filiations, services: services,
      roles: roles, relations: relations, actions: actions, mobilisations: mobilisations,
      serviceCompetences: original.serviceCompetences, skillAssessments: original.skillAssessments,
      fundingInstruments: fundingInstruments, fundingGrants: original.fundingGrants,
      indicators: original.indicators, indicatorValues: original.indicatorValues,
      surveyResponses: original.surveyResponses, typology: original.typology, inputs: original.inputs,
      diagnostics: original.diagnostics)
  }

  /// Moves to a day: what reaches actors through filiations by then becomes lines of their own.
  mutating func begin(_ day: CalendarDate) {
    self.day = day
    let settlement = Settlement(of: territory, on: day)
    roles = settlement.roles
    relations = settlement.relations
    inForce = settlement.inForce
  }

  /// Applies operations that belong together; one effect for each.
  mutating func apply(_ operations: [ScenarioOperation]) -> [ScenarioEffect] {
    switch operations.first?.change {
    case .splitActor(let role, _): split(role.actor, operations)
    case .mergeActor(_, let whole): merge(into: whole, operations)
    default: operations.map { apply($0.change, $0.provenance) }
    }
  }

  private mutating func apply(_ change: ScenarioChange, _ provenance: Provenance) -> ScenarioEffect {
    switch change {
    case .addActor(let actor): add(actor, provenance)
    case .transferRole(let role, let target): transfer(role, to: target)
    case .transferService(let service, let target): transfer(service: service, to: target)
    case .removeRole(let role): end(role, keepingHistory: false)
    case .endRole(let role): end(role, keepingHistory: true)
    case .removeRelation(let relation): end(relation, keepingHistory: false)
    case .endRelation(let relation): end(relation, keepingHistory: true)
    case .removeService(let service): close(service: service)
    case .removeActor(let actor): remove(actor)
    case .addService(let id, let name, let actor, let types):
      addService(id, name: name, actor: actor, types: types, provenance)
    case .addRole(let role, let level): add(role, level: level, provenance)
    case .addRelation(let origin, let target, let kind, let family):
      addRelation(origin, target, kind: kind, family: family, provenance)
    // Those of one day come together, and never here.
    case .splitActor, .mergeActor: ScenarioEffect()
    }
  }

  // MARK: Actors

  /// Puts an actor in force.
  mutating func open(_ actor: Actor) {
    actors[actor.id] = actor
    inForce.insert(actor.id)
  }

  /// Ends an actor the day before; it stays in the tables as one that existed.
  mutating func close(_ id: String) {
    guard let actor = actors[id] else { return }
    actors[id] = actor.with(validity: actor.validity.ended(before: day))
    inForce.remove(id)
  }

  /// Gives the actors that were part of one another whole, or none.
  mutating func reparent(_ old: String, to new: String?) {
    for (id, actor) in actors where actor.parent == old {
      actors[id] = actor.with(parent: id == new ? .some(nil) : .some(new))
    }
    if let new, let whole = actors[new], whole.parent == old { actors[new] = whole.with(parent: .some(nil)) }
  }

  /// Whether a line still holds on the day, or will.
  func isOpen(_ validity: Period) -> Bool { !validity.hasEnded(before: day) }

  /// The identifiers of the actions that run on the day, or will.
  var openActions: Set<String> { Set(actions.filter { isOpen($0.validity) }.map(\.id)) }
}
