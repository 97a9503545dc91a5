internal import MaillageModel

/// How files were read when it is worth knowing, and how many actors are in force on the day described.
struct ReadingNotices {
  let draft: TerritoryDraft
  /// The day asked for; absent: the project's own.
  let day: CalendarDate?

  func run(log: inout DiagnosticLog) {
    for schema in InputSchema.tables {
      if let table = draft.tables[schema.id] { log.add(encoding(table)) }
    }
    countActors(log: &log)
  }

  // UTF-8 needs no word; anything else may have given wrong accents.
  private func encoding(_ table: TableRows) -> [Diagnostic] {
    let input = table.input
    guard input.encoding != DecodedText.Encoding.utf8.rawValue else { return [] }
    let isTab = input.delimiter == "\t"
    let hasComma = draft.decimalCommaTables.contains(input.table)
    let marks = LocalizedText(
      fr: isTab ? "tabulation" : String(input.delimiter), en: isTab ? "tab" : String(input.delimiter))
    return [
      Diagnostic(
        .howRead, at: SourceLocation(file: table.file), value: input.encoding,
        Wording(
          fr: """
            fichier lu en \(input.encoding), séparateur \(quoting: marks.fr)\(hasComma ? ", virgule décimale" : "").
            """,
          en: """
            file read as \(input.encoding), separator \(quoting: marks.en)\(hasComma ? ", decimal comma" : "").
            """),
        remedy: Wording(
          fr: "Si des accents sont faux, enregistrez-le en CSV UTF-8.",
          en: "If accents are wrong, save it as CSV UTF-8."))
    ]
  }

  private func countActors(log: inout DiagnosticLog) {
    guard let date = day ?? draft.project?.observationDate, let table = draft.tables[ActorColumns.table.id]
    else {
      return
    }
    let actors = draft.actors
    let ended = actors.filter { validity(of: $0).hasEnded(before: date) }
    let future = actors.filter { !validity(of: $0).hasBegun(by: date) }
    let active = actors.count - ended.count - future.count
    let read = LocalizedText(
      fr: actors.count < 2 ? "acteur lu" : "acteurs lus", en: actors.count == 1 ? "actor" : "actors")
    var fr = "\(actors.count) \(read.fr), \(active) en vigueur au \(date.formatted(.fr))"
    var en = "\(actors.count) \(read.en) read, \(active) in force on \(date.formatted(.en))"
    if !ended.isEmpty {
      fr += ", \(ended.count) \(ended.count < 2 ? "éteint" : "éteints") (\(Self.list(ended)))"
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

  // As every study reads it: without a date of its own, an actor ends or begins with its filiations.
  private func validity(of actor: Actor) -> Period {
    let filiations = draft.filiations.filter { $0.kind != .missionTransfer }
    let starts = filiations.filter { $0.successor == actor.id }.compactMap(\.date)
    let ends = filiations.filter { $0.predecessor == actor.id }.compactMap(\.date)
    return Period(
      start: actor.validity.start ?? starts.min(),
      end: actor.validity.end ?? ends.max().map { PartialDate($0.firstDay.previous) })
  }

  private static func list(_ actors: [Actor]) -> String {
    let ids = actors.map(\.id).sortedByBytes()
    let shown = ids.prefix(10).map(Diagnostic.shortened).joined(separator: ", ")
    return ids.count > 10 ? shown + "…" : shown
  }
}
