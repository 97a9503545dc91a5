internal import MaillageModel

/// Operations of a scenario that cannot all be true.
struct ScenarioCheck {
  let operations: [ScenarioOperation]
  let day: CalendarDate
  /// The identifiers of the actors of the territory.
  let existing: Set<String>

  func run(log: inout DiagnosticLog) {
    checkEndings(log: &log)
    checkLives(log: &log)
    checkRivals(log: &log)
    for operation in operations {
      if case .splitActor(let role, let part) = operation.change, role.actor == part.id {
        log.add(splitIntoItself(operation, part.id))
      }
    }
  }

  private func effect(_ operation: ScenarioOperation) -> CalendarDate { operation.effectDay(default: day) }

  /// An actor disappears once, in one way.
  private func checkEndings(log: inout DiagnosticLog) {
    let endings = Dictionary(grouping: operations.filter { $0.change.closed != nil }) {
      $0.change.closed ?? ""
    }
    for (actor, lines) in endings.sorted(by: { $0.key.precedesInBytes($1.key) }) {
      let sorted = lines.sorted { $0.provenance.location < $1.provenance.location }
      for line in sorted.dropFirst() where ending(line) != ending(sorted[0]) {
        log.add(
          contradiction(
            line, sorted[0],
            Wording(
              fr: "\(quoting: actor) disparaît déjà d’une autre façon ou à une autre date.",
              en: "\(quoting: actor) already disappears in another way or on another date.")))
      }
    }
  }

  private func ending(_ operation: ScenarioOperation) -> [String] {
    let way =
      switch operation.change {
      case .mergeActor(_, let whole): "merge " + whole.id
      case .splitActor: "split"
      default: "remove"
      }
    return [way, effect(operation).description]
  }

  /// A line names actors that exist on its day.
  private func checkLives(log: inout DiagnosticLog) {
    var ends: [String: ScenarioOperation] = [:]
    var starts: [String: ScenarioOperation] = [:]
    for operation in operations.sorted(by: { $0.provenance.location < $1.provenance.location }) {
      if let actor = operation.change.closed, ends[actor] == nil { ends[actor] = operation }
      if let actor = operation.change.opened?.id, !existing.contains(actor) {
        if let known = starts[actor], effect(known) <= effect(operation) { continue }
        starts[actor] = operation
      }
    }
    for operation in operations {
      for actor in Set(operation.change.named).sortedByBytes() {
        if let end = ends[actor], operation.change.closed != actor, comesAfter(operation, end, actor) {
          log.add(
            contradiction(
              operation, end,
              Wording(
                fr:
                  "\(quoting: actor) a disparu le \(effect(end).formatted(.fr)) ; cette ligne le nomme encore.",
                en:
                  "\(quoting: actor) disappeared on \(effect(end).formatted(.en)); this line still names it.")
            ))
        }
        if let start = starts[actor], effect(operation) < effect(start) {
          log.add(
            contradiction(
              operation, start,
              Wording(
                fr: "\(quoting: actor) n’apparaît que le \(effect(start).formatted(.fr)).",
                en: "\(quoting: actor) only appears on \(effect(start).formatted(.en)).")))
        }
      }
    }
  }

  // On the day of its end an actor may still give away and lose, not receive.
  private func comesAfter(_ operation: ScenarioOperation, _ end: ScenarioOperation, _ actor: String) -> Bool {
    if effect(operation) != effect(end) {
      // An actor that was taken away may be put back.
      if case .addActor = operation.change { return false }
      return effect(operation) > effect(end)
    }
    switch operation.change {
    case .addActor, .addService, .addRole, .addRelation: return true
    case .mergeActor(_, let whole): return whole.id == actor
    case .splitActor(_, let part): return part.id == actor
    default: return false
    }
  }

  /// Two lines of one day do not say contrary things of one role, relation or service.
  private func checkRivals(log: inout DiagnosticLog) {
    let sorted = operations.sorted { $0.provenance.location < $1.provenance.location }
    for (index, operation) in sorted.enumerated() {
      let rival = sorted[..<index].first {
        effect($0) == effect(operation)
          && ($0.change.contradicts(operation.change)
            || operation.change.contradicts($0.change))
      }
      guard let rival else { continue }
      log.add(
        contradiction(
          operation, rival,
          Wording(
            fr: "deux lignes disent le contraire l’une de l’autre le même jour.",
            en: "two lines say contrary things on the same day.")))
    }
  }

  private func contradiction(
    _ operation: ScenarioOperation, _ other: ScenarioOperation, _ message: Wording
  ) -> Diagnostic {
    Diagnostic(
      .contradictoryOperations, at: operation.provenance.location, related: [other.provenance.location],
      message,
      remedy: Wording(
        fr: "Gardez l’une des deux, ou changez une date.", en: "Keep one of the two, or change a date."))
  }

  private func splitIntoItself(_ operation: ScenarioOperation, _ actor: String) -> Diagnostic {
    Diagnostic(
      .contradictoryOperations, at: operation.provenance.location.at(column: ScenarioColumns.target.id),
      value: actor,
      Wording(
        fr: "un acteur scindé disparaît : \(quoting: actor) n’est pas un de ses propres morceaux.",
        en: "an actor that splits disappears: \(quoting: actor) is no part of itself."),
      remedy: Wording(
        fr: "S’il demeure, ajoutez l’autre acteur et transférez-lui ses fonctions.",
        en: "If it stays, add the other actor and transfer functions to it."))
  }
}
