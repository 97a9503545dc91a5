internal import MaillageModel

/// How many actors were read, and how many are in force on the day that the tables describe.
struct ReadingNotices {
  let draft: TerritoryDraft

  func run(log: inout DiagnosticLog) {
    guard let date = draft.project?.observationDate, let table = draft.tables[ActorColumns.table.id] else {
      return
    }
    let actors = draft.actors
    let ended = actors.filter { $0.validity.hasEnded(before: date) }
    let future = actors.filter { !$0.validity.hasBegun(by: date) }
    let active = actors.count - ended.count - future.count
    var fr = "\(actors.count) acteurs lus, \(active) en vigueur au \(date.formatted(.fr))"
    var en = "\(actors.count) actors read, \(active) in force on \(date.formatted(.en))"
    if !ended.isEmpty {
      fr += ", \(ended.count) éteints (\(Self.list(ended)))"
      en += ", \(ended.count) ended (\(Self.list(ended)))"
    }
    if !future.isEmpty {
      fr += ", \(future.count) à venir (\(Self.list(future)))"
      en += ", \(future.count) to come (\(Self.list(future)))"
    }
    log.add(
      Diagnostic(
        .summary, at: SourceLocation(file: table.file), Wording(fr: "\(fr).", en: "\(en).")))
  }

  private static func list(_ actors: [Actor]) -> String {
    let ids = actors.map(\.id).sortedByBytes()
    let shown = ids.prefix(10).map(Diagnostic.shortened).joined(separator: ", ")
    return ids.count > 10 ? shown + "…" : shown
  }
}
