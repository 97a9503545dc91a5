internal import MaillageModel

extension Geography.Result {
  /// Where agreements and economic actions are, what could be built upon, and which agreements age.
  public var findings: [Finding] {
    [overview] + [agreementsAlone, actionsAlone, expired, overdue, openEnded, unspecified].compactMap { $0 }
  }

  private var current: [Agreement] { agreements.filter { $0.isForeign && $0.isInForce && $0.isCertain } }

  private var overview: Finding {
    let countries = places.filter { $0.axis == .country }
    let withAgreement = Set(countries.filter { !$0.partnerships.isEmpty }.map(\.value))
    let withEconomic = Set(countries.filter { !$0.economicActions.isEmpty }.map(\.value))
    guard !withAgreement.isEmpty || !withEconomic.isEmpty else {
      return Finding(
        LocalizedText(
          fr: "Aucun accord avec l’étranger ni aucune action économique en vigueur ne se rattache à un pays.",
          en: "No agreement with a foreign partner and no economic action in force belongs to a country."),
        tone: .caution)
    }
    let both = withAgreement.intersection(withEconomic).count
    return Finding(
      LocalizedText(
        fr: """
          Pays où un accord est en vigueur\u{A0}: \(withAgreement.count)\u{A0}; pays que vise une action économique en \
          vigueur\u{A0}: \(withEconomic.count)\u{A0}; pays dans les deux cas\u{A0}: \(both). Le guide rappelle que ces \
          territoires n’ont pas à coïncider.
          """,
        en: """
          Countries where an agreement is in force: \(withAgreement.count); countries that an economic action in \
          force targets: \(withEconomic.count); countries in both cases: \(both). The guide recalls that these \
          territories need not be the same.
          """))
  }

  private var agreementsAlone: Finding? {
    let alone = opportunities.filter { $0.kind == .agreementAlone }
    guard !alone.isEmpty else { return nil }
    let list = Phrasing.list(
      alone.map { opportunity in
        let country = label(of: opportunity.country)
        let ends = (opportunity.actors + opportunity.partners).map(names.inSentence)
          .joined(separator: " – ")
        return LocalizedText(fr: "\(ends) (\(country.fr))", en: "\(ends) (\(country.en))")
      }, limit: 5)
    return Finding(
      LocalizedText(
        fr: """
          Possibilité à examiner\u{A0}: aucun lien n’est déclaré entre une action économique en vigueur et les \
          accords suivants\u{A0}: \(list.fr).
          """,
        en: """
          Possibility to look at: no link is declared between an economic action in force and these \
          agreements: \(list.en).
          """))
  }

  private var actionsAlone: Finding? {
    let alone = opportunities.filter { $0.kind == .actionsAlone }
    guard !alone.isEmpty else { return nil }
    let list = Phrasing.list(alone.map { label(of: $0.country) })
    return Finding(
      LocalizedText(
        fr: """
          Possibilité à examiner\u{A0}: des actions économiques visent des pays sans accord en vigueur (\(list.fr))\u{A0}; \
          un partenariat n’y est pas nécessaire, il pourrait les porter.
          """,
        en: """
          Possibility to look at: economic actions target countries without agreement in force (\(list.en)); a \
          partnership is not needed there, it could carry them.
          """))
  }

  private var expired: Finding? {
    let over = agreements.filter { $0.state == .expired }
    guard !over.isEmpty else { return nil }
    let list = Phrasing.list(over.map(described), limit: 4)
    let going = timeline.filter(\.outlivesAgreement).compactMap(\.action)
    let still =
      going.isEmpty
      ? LocalizedText(fr: "", en: "")
      : LocalizedText(
        fr:
          " Des actions en vigueur s’y rattachent encore\u{A0}: \(Phrasing.list(names: going.map(names.action)).fr).",
        en: " Actions in force still hang from them: \(Phrasing.list(names: going.map(names.action)).en).")
    return Finding(
      LocalizedText(
        fr: "Accords dont la fin déclarée est passée\u{A0}: \(list.fr).\(still.fr)",
        en: "Agreements whose declared end is past: \(list.en).\(still.en)"),
      tone: .caution)
  }

  private var overdue: Finding? {
    let late = agreements.filter { $0.state == .reviewOverdue || $0.state == .endingSoon }
    guard !late.isEmpty else { return nil }
    let list = Phrasing.list(late.map(described), limit: 4)
    return Finding(
      LocalizedText(
        fr: "À revoir dans l’année, ou dont la révision est passée\u{A0}: \(list.fr).",
        en: "To review within the year, or whose review is past: \(list.en)."),
      tone: .caution)
  }

  private var openEnded: Finding? {
    let open = current.filter { $0.state == .openEnded }
    guard !open.isEmpty else { return nil }
    let list = Phrasing.list(open.map(described), limit: 4)
    return Finding(
      LocalizedText(
        fr: """
          Avec l’étranger, sans date de fin ni de révision dans les tables\u{A0}: \(list.fr). Le guide conseille des \
          accords révisables.
          """,
        en: """
          With foreign partners, with neither end nor review date in the tables: \(list.en). The guide advises \
          agreements that can be revised.
          """))
  }

  private var unspecified: Finding? {
    let actions = Set(places.flatMap(\.unspecifiedActions))
    guard !actions.isEmpty else { return nil }
    let count = Phrasing.count(actions.count, .action)
    return Finding(
      LocalizedText(
        fr:
          "On ne sait pas si \(count.fr) en vigueur \(actions.count < 2 ? "est économique" : "sont économiques").",
        en: "Whether \(count.en) in force \(actions.count == 1 ? "is" : "are") economic is not said."),
      tone: .caution)
  }

  private func described(_ agreement: Agreement) -> LocalizedText {
    LocalizedText(verbatim: "\(names.inSentence(agreement.origin)) – \(names.inSentence(agreement.target))")
  }
}
