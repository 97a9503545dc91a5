internal import MaillageModel

extension ActionFunding.Result {
  /// How much the tables know, which instruments serve for nothing known, and which are closed.
  public var findings: [Finding] {
    guard !instruments.isEmpty || !grants.isEmpty else {
      return [
        Finding(
          LocalizedText(
            fr: "Les tables ne décrivent aucun dispositif de financement.",
            en: "The tables describe no funding instrument."))
      ]
    }
    return [overview] + [unused, closed, undeclared].compactMap { $0 }
  }

  private static let describedInstrument = Phrasing.Noun(
    fr: ("dispositif décrit", "dispositifs décrits"), en: ("instrument described", "instruments described"))

  private var overview: Finding {
    let open = instruments.count { $0.moment == .open }
    let count = Phrasing.count(instruments.count, Self.describedInstrument)
    let actions = Set(grants.map(\.action)).count
    let words = Phrasing.count(actions, .action)
    let money = money
    return Finding(
      LocalizedText(
        fr: """
          \(count.fr), dont \(open) \(open < 2 ? "ouvert" : "ouverts") à la date\u{A0}; \(words.fr) \
          \(actions < 2 ? "a" : "ont") une attribution déclarée, \(money.fr).
          """,
        en: """
          \(count.en), \(open) of them open on the day; \(words.en) \(actions == 1 ? "has" : "have") a \
          declared grant, \(money.en).
          """))
  }

  /// The amounts known, and how many are not: an amount that is not given is not zero.
  private var money: LocalizedText {
    let known = grants.compactMap(\.amount.known)
    let unknown = grants.reduce(0) { $0 + $1.amount.unknownCount }
    let rest = Phrasing.countOrNone(
      unknown,
      Phrasing.Noun(fr: ("montant inconnu", "montants inconnus"), en: ("unknown amount", "unknown amounts")))
    guard !known.isEmpty else {
      return LocalizedText(
        fr: "sans montant connu (\(rest.fr))", en: "without known amount (\(rest.en))")
    }
    let amount = Phrasing.euros(known.reduce(0, +))
    return LocalizedText(
      fr: "pour \(amount.fr) connus (\(rest.fr))", en: "for \(amount.en) known (\(rest.en))")
  }

  private var unused: Finding? {
    let idle = instruments.filter { $0.moment == .open && $0.actions.isEmpty }
    guard !idle.isEmpty else { return nil }
    let list = Phrasing.list(names: idle.map(\.instrument.name), limit: 4)
    return Finding(
      LocalizedText(
        fr: "Ouverts à la date, sans être rattachés à aucune action des tables\u{A0}: \(list.fr).",
        en: "Open on the day and tied to no action of the tables: \(list.en)."))
  }

  /// Actions in force whose instrument cannot be asked for any more.
  private var closed: Finding? {
    let over = instruments.filter { entry in
      entry.moment == .closed && !Set(entry.actions).isDisjoint(with: currentActions)
    }
    guard !over.isEmpty else { return nil }
    let list = Phrasing.list(names: over.map(\.instrument.name), limit: 4)
    return Finding(
      LocalizedText(
        fr: "Fermés à la date, alors que des actions en vigueur en dépendaient\u{A0}: \(list.fr).",
        en: "Closed on the day, while actions in force depended on them: \(list.en)."),
      tone: .caution)
  }

  private var undeclared: Finding? {
    guard !fundersWithoutGrant.isEmpty else { return nil }
    let count = Phrasing.count(fundersWithoutGrant.count, .action)
    let list = Phrasing.list(names: fundersWithoutGrant.map(names.action), limit: 3)
    return Finding(
      LocalizedText(
        fr: "\(count.fr) en vigueur avec un financeur mais sans attribution déclarée\u{A0}: \(list.fr).",
        en: "\(count.en) in force with a funder but without declared grant: \(list.en)."),
      tone: .caution)
  }
}
