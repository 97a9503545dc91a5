internal import MaillageModel

extension ForeignPartners.Result {
  /// Which partners share most, and which ones are alone.
  public var findings: [Finding] {
    guard !sheets.isEmpty else {
      return [
        Finding(
          LocalizedText(
            fr: "Les tables ne décrivent aucun partenaire étranger en vigueur.",
            en: "The tables describe no foreign partner in force."))
      ]
    }
    return [overview] + [single, dormant].compactMap { $0 }
  }

  private var overview: Finding {
    let countries = Set(sheets.map(\.country)).count
    let active = sheets.count { !$0.currentActions.isEmpty }
    let count = Phrasing.count(
      sheets.count,
      Phrasing.Noun(
        fr: ("partenaire étranger", "partenaires étrangers"), en: ("foreign partner", "foreign partners")))
    return Finding(
      LocalizedText(
        fr: """
          Les tables décrivent \(count.fr), dans \(countries) pays\u{A0}; \(active) \
          \(active < 2 ? "partage" : "partagent") au moins une action en vigueur.
          """,
        en: """
          The tables describe \(count.en), in \(countries == 1 ? "1 country" : "\(countries) countries"); \(active) \
          \(active == 1 ? "shares" : "share") at least one action in force.
          """))
  }

  /// A partnership that one actor alone carries leaves with it.
  private var single: Finding? {
    let fragile = sheets.filter { $0.actors.count == 1 }
    guard !fragile.isEmpty else { return nil }
    let list = Phrasing.list(
      fragile.map { sheet in
        let actor = sheet.actors.first.map(names.inSentence) ?? ""
        return LocalizedText(verbatim: "\(names.inSentence(sheet.partner)) (\(actor))")
      }, limit: 4)
    return Finding(
      LocalizedText(
        fr: "Liés à un seul acteur du territoire\u{A0}: \(list.fr).",
        en: "Tied to a single actor of the territory: \(list.en)."),
      tone: .caution)
  }

  private var dormant: Finding? {
    let asleep = sheets.filter { sheet in
      sheet.currentActions.isEmpty && !sheet.agreements.contains { $0.isInForce && $0.isCertain }
    }
    guard !asleep.isEmpty else { return nil }
    let list = Phrasing.list(names: asleep.map { names.inSentence($0.partner) }, limit: 4)
    return Finding(
      LocalizedText(
        fr: "Sans accord sûr ni action en vigueur dans les tables\u{A0}: \(list.fr).",
        en: "Without sure agreement nor action in force in the tables: \(list.en)."),
      tone: .caution)
  }
}
