internal import MaillageModel

/// A filiation meets the dates of its two actors: the former ends the day before, the new one is there.
struct FiliationDateCheck {
  let draft: TerritoryDraft
  let actors: ActorIndex

  func run(log: inout DiagnosticLog) {
    for filiation in draft.filiations where filiation.kind != .missionTransfer {
      guard let date = filiation.date else { continue }
      if let former = actors[filiation.predecessor], let diagnostic = end(of: former, filiation, date) {
        log.add(diagnostic)
      }
      if let new = actors[filiation.successor], let diagnostic = start(of: new, filiation, date) {
        log.add(diagnostic)
      }
    }
  }

  private func end(of former: Actor, _ filiation: Filiation, _ date: PartialDate) -> Diagnostic? {
    guard let end = former.validity.end else {
      // An actor may go on after giving birth to another.
      if filiation.kind == .split { return nil }
      return Diagnostic(
        .filiationDates, at: filiation.provenance.location, related: [former.provenance.location],
        value: date.description,
        Wording(
          fr:
            """
            \(quoting: former.id) passe à \(quoting: filiation.successor) \(Self.at(date).fr), mais n’a pas \
            de date de fin.
            """,
          en:
            """
            \(quoting: former.id) becomes \(quoting: filiation.successor) \(Self.at(date).en), but has no end.
            """
        ),
        remedy: Wording(
          fr: "Écrivez sa fin : \(date.firstDay.previous.description).",
          en: "Write its end: \(date.firstDay.previous.description)."))
    }
    // A year or a month meets any day that it holds; a date given as a limit, any day before it too.
    let isLate = end.firstDay > date.lastDay.previous
    let isEarly = end.lastDay < date.firstDay.previous && filiation.precision == .exact
    guard isLate || isEarly else { return nil }
    return Diagnostic(
      .filiationDates, at: filiation.provenance.location, related: [former.provenance.location],
      value: date.description,
      Wording(
        fr:
          """
          la filiation est datée \(Self.of(date)), mais \(quoting: former.id) finit \
          \(Self.at(end, day: "le").fr).
          """,
        en:
          """
          the filiation is dated \(date.formatted(.en)), but \(quoting: former.id) ends \
          \(Self.at(end).en).
          """
      ),
      remedy: Wording(
        fr: "L’ancien acteur finit la veille : \(date.firstDay.previous.description).",
        en: "The former actor ends the day before: \(date.firstDay.previous.description)."))
  }

  private func start(of new: Actor, _ filiation: Filiation, _ date: PartialDate) -> Diagnostic? {
    guard let start = new.validity.start, start.firstDay > date.lastDay else { return nil }
    return Diagnostic(
      .filiationDates, at: filiation.provenance.location, related: [new.provenance.location],
      value: date.description,
      Wording(
        fr:
          """
          la filiation est datée \(Self.of(date)), mais \(quoting: new.id) commence \
          seulement \(Self.at(start, day: "le").fr).
          """,
        en:
          """
          the filiation is dated \(date.formatted(.en)), but \(quoting: new.id) only starts \
          \(Self.at(start).en).
          """
      ),
      remedy: Wording(
        fr: "Le nouvel acteur commence le jour de la filiation.",
        en: "The new actor starts on the day of the filiation."))
  }

  // French and English both say a day otherwise than a month or a year.
  private static func at(_ date: PartialDate, day word: String = "au") -> LocalizedText {
    LocalizedText(
      fr: "\(date.day == nil ? "en" : word) \(date.formatted(.fr))",
      en: "\(date.day == nil ? "in" : "on") \(date.formatted(.en))")
  }

  private static func of(_ date: PartialDate) -> String {
    "\(date.day == nil ? "de" : "du") \(date.formatted(.fr))"
  }
}
