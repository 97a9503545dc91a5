internal import MaillageModel

/// Everything that is checked once all tables are decoded, in one readable list.
struct TerritoryCheck {
  let draft: TerritoryDraft
  /// The day asked for; absent: the project's own.
  let day: CalendarDate?

  func run(log: inout DiagnosticLog) {
    for schema in InputSchema.tables where schema.hasUniqueIdentifiers {
      guard let table = draft.tables[schema.id], let column = schema.identifierColumn else { continue }
      log.add(DuplicateIdentifiers(table, column).diagnostics)
    }
    ReferenceCheck(draft: draft).run(log: &log)
    let actors = ActorIndex(draft)
    LoopCheck(draft: draft).run(log: &log)
    RoleConflictCheck(draft: draft).run(log: &log)
    MobilisationConflictCheck(draft: draft).run(log: &log)
    LifetimeCheck(draft: draft, actors: actors).run(log: &log)
    FiliationDateCheck(draft: draft, actors: actors).run(log: &log)
    LikelyDuplicateCheck(draft: draft).run(log: &log)
    RelationCheck(draft: draft).run(log: &log)
    ServiceCheck(draft: draft, actors: actors).run(log: &log)
    // An actor may only look isolated when the line that mentions it could not be read.
    if !log.hasErrors { IsolatedActorCheck(draft: draft).run(log: &log) }
    ProjectCheck(draft: draft).run(log: &log)
    ReadingNotices(draft: draft, day: day).run(log: &log)
  }
}

/// The actors by identifier, with what a message says of them.
struct ActorIndex {
  private let byID: [String: Actor]
  private let successorsByID: [String: [Actor]]

  init(_ draft: TerritoryDraft) {
    let byID = Dictionary(draft.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.byID = byID
    successorsByID = Dictionary(
      grouping: draft.filiations.filter { $0.kind != .missionTransfer }, by: \.predecessor
    )
    .mapValues { filiations in
      Set(filiations.map(\.successor)).sortedByBytes().compactMap { byID[$0] }
    }
  }

  /// The actor of an identifier.
  subscript(id: String) -> Actor? { byID[id] }

  /// The actors that took over, in the order of their identifiers.
  func successors(of id: String) -> [Actor] { successorsByID[id] ?? [] }
}
