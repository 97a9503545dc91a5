/// What somebody imagines of a territory, as operations whose order in the file means nothing.
public struct Scenario: Sendable, Equatable {
  /// The operations, in an order that only their content decides.
  public let operations: [ScenarioOperation]

  package init(_ operations: [ScenarioOperation]) {
    self.operations = CanonicalOrder.sorted(operations)
  }

  /// The operations that have taken effect by a day, by day of effect, in the order in which they apply.
  ///
  /// An operation without date takes effect on the day itself. On one day, actors appear first, then
  /// functions and services move, lines go, actors split, merge and disappear, and new lines come last.
  /// What an actor born of a merger or a split gives or loses on that day waits until it is born.
  package func stages(by day: CalendarDate) -> [(day: CalendarDate, operations: [ScenarioOperation])] {
    Dictionary(grouping: operations) { $0.effectDay(default: day) }
      .filter { $0.key <= day }.sorted { $0.key < $1.key }
      .map { (day: $0.key, operations: Self.ordered($0.value)) }
  }

  private static func ordered(_ operations: [ScenarioOperation]) -> [ScenarioOperation] {
    let born = Set(
      operations.compactMap { operation -> String? in
        switch operation.change {
        case .splitActor(_, let actor), .mergeActor(_, let actor): actor.id
        default: nil
        }
      })
    func waits(_ operation: ScenarioOperation) -> Bool {
      operation.change.isMove && operation.change.named.contains(where: born.contains)
    }
    let afterBirths = operations.firstIndex { $0.change.followsBirths } ?? operations.endIndex
    return operations[..<afterBirths].filter { !waits($0) } + operations[..<afterBirths].filter(waits)
      + operations[afterBirths...]
  }

  /// The operations that take effect after a day.
  package func later(than day: CalendarDate) -> [ScenarioOperation] {
    operations.filter { $0.effectDay(default: day) > day }
  }
}

/// A line of a scenario: one change, and when it takes effect.
public struct ScenarioOperation: Sendable, Hashable {
  /// What changes.
  public let change: ScenarioChange
  /// When it takes effect, from its first day on; absent for the day of the study.
  public let date: PartialDate?
  /// Where the line comes from.
  public let provenance: Provenance

  package init(_ change: ScenarioChange, date: PartialDate? = nil, provenance: Provenance) {
    self.change = change
    self.date = date
    self.provenance = provenance
  }

  /// The first day on which the change holds.
  package func effectDay(default day: CalendarDate) -> CalendarDate { date?.firstDay ?? day }
}

extension ScenarioOperation: CanonicallyOrdered {
  package var orderingKey: [String] {
    change.orderingKey + [date?.description ?? ""] + provenance.orderingKey
  }
}

extension ScenarioChange {
  /// Whether the change moves or takes away lines of actors that stay.
  fileprivate var isMove: Bool {
    switch self {
    case .transferRole, .transferService, .removeRole, .endRole, .removeRelation, .endRelation: true
    default: false
    }
  }

  /// Whether the change comes after every merger and split of its day.
  fileprivate var followsBirths: Bool {
    switch self {
    case .removeActor, .addService, .addRole, .addRelation: true
    default: false
    }
  }

  // The letter gives the order in which changes of one day apply; the rest is the content of the line.
  fileprivate var orderingKey: [String] {
    switch self {
    case .addActor(let actor): ["a"] + actor.orderingKey
    case .transferRole(let role, let target): ["b"] + role.orderingKey + [target]
    case .transferService(let service, let target): ["c", service, target]
    case .removeRole(let role): ["d"] + role.orderingKey
    case .endRole(let role): ["e"] + role.orderingKey
    case .removeRelation(let relation): ["f"] + relation.orderingKey
    case .endRelation(let relation): ["g"] + relation.orderingKey
    case .removeService(let service): ["h", service]
    case .splitActor(let role, let part): ["i"] + role.orderingKey + part.orderingKey
    case .mergeActor(let actor, let whole): ["j", whole.id, actor] + whole.orderingKey
    case .removeActor(let actor): ["k", actor]
    case .addService(let id, let name, let actor, let types): ["l", id, actor, name ?? ""] + types
    case .addRole(let role, let level): ["m"] + role.orderingKey + [level.rawValue]
    case .addRelation(let origin, let target, let kind, let family):
      ["n", origin, target, kind, family ?? ""]
    }
  }
}

extension ScenarioActor {
  fileprivate var orderingKey: [String] { [id, name ?? "", category ?? ""] }
}

extension ScenarioRole {
  fileprivate var orderingKey: [String] { [actor, function ?? "", family ?? ""] }
}

extension ScenarioRelation {
  fileprivate var orderingKey: [String] {
    switch self {
    case .identified(let id): [id]
    case .between(let a, let b, let kind): [a, b, kind ?? ""]
    }
  }
}
