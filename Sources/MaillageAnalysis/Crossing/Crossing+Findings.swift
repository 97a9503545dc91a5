internal import MaillageModel

extension Crossing.Result {
  /// Where most happens, what stays empty, and what could not be placed.
  public var findings: [Finding] {
    [overview] + [partnerships, unplaced].compactMap { $0 }
  }

  /// What happens in a zone, its families together and each thing once.
  private struct ZoneTotal {
    let zone: String
    let actions: Int, partnerships: Int
    var sum: Int { actions + partnerships }
  }

  private var totals: [ZoneTotal] {
    let cellsByZone = Dictionary(grouping: cells, by: \.zone)
    let totals = cellsByZone.map { zone, cells in
      ZoneTotal(
        zone: zone, actions: Set(cells.flatMap(\.actions)).count,
        partnerships: Set(cells.flatMap(\.partnerships)).count)
    }
    return totals.sorted { a, b in
      a.sum == b.sum ? a.zone.precedesInBytes(b.zone) : a.sum > b.sum
    }
  }

  private var overview: Finding {
    let reached = totals.filter { $0.sum > 0 }
    guard !reached.isEmpty else {
      return Finding(
        LocalizedText(
          fr: "Aucune action ni aucun partenariat en vigueur ne se rattache à une zone.",
          en: "No action and no partnership in force belongs to a zone."),
        tone: .caution)
    }
    let most = reached.prefix(3).map { total in
      let actions = Phrasing.count(total.actions, .action)
      let partnerships = Phrasing.count(total.partnerships, .partnership)
      return LocalizedText(
        fr: "\(zoneLabel(total.zone).fr) (\(actions.fr), \(partnerships.fr))",
        en: "\(zoneLabel(total.zone).en) (\(actions.en), \(partnerships.en))")
    }
    let list = Phrasing.list(most)
    guard reached.count > 1 else {
      return Finding(
        LocalizedText(
          fr:
            "Les actions et partenariats en vigueur touchent une seule zone sur \(totals.count)\u{A0}: \(list.fr).",
          en: "Actions and partnerships in force reach a single zone out of \(totals.count): \(list.en)."))
    }
    return Finding(
      LocalizedText(
        fr: """
          Les actions et partenariats en vigueur touchent \(reached.count) zones sur \(totals.count), qui \
          se chevauchent\u{A0}; les plus présentes\u{A0}: \(list.fr).
          """,
        en: """
          Actions and partnerships in force reach \(reached.count) zones out of \(totals.count), which \
          overlap; the most present: \(list.en).
          """))
  }

  private var partnerships: Finding? {
    let all = Set(cells.flatMap(\.partnerships))
    let doubtful = Set(cells.flatMap(\.doubtfulPartnerships))
    let unspecified = Set(
      cells.filter { $0.family == Crossing.unspecifiedFamily }.flatMap(\.partnerships))
    guard !all.isEmpty || !doubtful.isEmpty else { return nil }
    let count = Phrasing.countOrNone(all.count, .partnership).uppercasedFirst
    let open = doubtful.count
    let without = Phrasing.count(unspecified.count, .partnership)
    let missingFamily =
      unspecified.isEmpty
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        fr: " Famille non précisée pour \(without.fr).", en: " Family not specified for \(without.en).")
    return Finding(
      LocalizedText(
        fr: """
          \(count.fr) avec un partenaire étranger en vigueur, et \(open == 0 ? "aucun" : "\(open)") à vérifier.
          """,
        en: """
          \(count.en) with a foreign partner in force, and \(open == 0 ? "none" : "\(open)") to be verified.
          """) + missingFamily)
  }

  private var unplaced: Finding? {
    guard !actionsWithoutPlace.isEmpty else { return nil }
    let count = Phrasing.count(actionsWithoutPlace.count, .action)
    let titles = Phrasing.list(
      actionsWithoutPlace.map { Phrasing.quoted(LocalizedText(verbatim: names.action($0))) }, limit: 4)
    let isOne = actionsWithoutPlace.count == 1
    return Finding(
      LocalizedText(
        fr:
          "\(count.fr) sans zone ni pays \(isOne ? "n’apparaît" : "n’apparaissent") dans aucune ligne\u{A0}: \(titles.fr).",
        en: "\(count.en) without zone or country \(isOne ? "appears" : "appear") in no row: \(titles.en)."),
      tone: .caution)
  }
}
