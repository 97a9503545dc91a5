internal import MaillageModel

extension RulePredicate {
  /// Questions about the agreements and ties that an action rests on, or about a partnership itself.
  static var partnershipPredicates: [RulePredicate] {
    [restsOnPartnership, hasForeignTie, hasForeignPartner, hasTerm, hasEconomicUse]
  }

  /// `partenariat`: the action hangs from a partnership in force, or its participants hold one with a
  /// foreign participant.
  private static let restsOnPartnership = RulePredicate(
    "partenariat", subjects: [RuleBook.Subject.action]
  ) { _, context in
    guard let action = context.action else { return .no() }
    let lacking = LocalizedText(
      fr: "un partenariat en vigueur entre territoires", en: "a partnership in force between territories")
    let own = action.relation.flatMap { context.facts.relationsById[$0] } ?? []
    let ties =
      own.filter(context.facts.isPartnership) + foreignTies(context).filter(context.facts.isPartnership)
    let found = presence(of: ties, in: context, lacking: lacking)
    guard found.value == .no, action.relation == nil else { return found }
    guard context.facts.declaresPartnerships || context.facts.statesAgreements else {
      return .unknown(
        LocalizedText(
          fr: "ces tables ne déclarent aucun partenariat", en: "these tables declare no partnership"))
    }
    return context.participants.hasLines ? found : .unknown(RuleWording.noParticipant)
  }

  /// `lien_etranger`: a tie of any kind joins a participant of the territory and a foreign one.
  private static let hasForeignTie = RulePredicate("lien_etranger", subjects: [RuleBook.Subject.action]) {
    _, context in
    guard context.participants.hasLines else { return .unknown(RuleWording.noParticipant) }
    return presence(
      of: foreignTies(context), in: context,
      lacking: LocalizedText(
        fr: "un lien, même informel, avec un partenaire étranger de l’action",
        en: "a tie, even informal, with a foreign partner of the action"))
  }

  /// `partenaire_etranger`: the partnership joins a foreign partner.
  private static let hasForeignPartner = RulePredicate(
    "partenaire_etranger", subjects: [RuleBook.Subject.relation]
  ) { _, context in
    context.partnership.contains { context.facts.isForeign($0.origin) || context.facts.isForeign($0.target) }
      ? .yes() : .no(CategoryTag.foreign.actor)
  }

  /// `echeance`: the partnership has an end or a review date.
  private static let hasTerm = RulePredicate("echeance", subjects: [RuleBook.Subject.relation]) {
    _, context in
    context.partnership.contains { $0.relation.validity.end != nil || $0.relation.reviewDate != nil }
      ? .yes()
      : .no(LocalizedText(fr: "une date de fin ou de révision", en: "an end or review date"))
  }

  /// `usage_economique`: an economic action in force hangs from the partnership.
  private static let hasEconomicUse = RulePredicate(
    "usage_economique", subjects: [RuleBook.Subject.relation]
  ) { _, context in
    guard case .relation(let id) = context.subject else { return .no() }
    let actions = context.facts.actionsByRelation[id] ?? []
    if actions.contains(where: { $0.isEconomic == true }) { return .yes() }
    if actions.contains(where: { $0.isEconomic == nil }) {
      return .unknown(
        LocalizedText(
          fr: "la table ne dit pas si les actions de ce partenariat sont économiques",
          en: "the table does not say whether the actions of this partnership are economic"))
    }
    guard context.facts.statesAgreements else {
      return .unknown(
        LocalizedText(
          fr: "aucune action de ces tables ne dit de quel partenariat elle relève",
          en: "no action of these tables says which partnership it belongs to"))
    }
    return .no(
      LocalizedText(
        fr: "une action économique en vigueur qui relève du partenariat",
        en: "an economic action in force that belongs to the partnership"))
  }

  /// The ties in force between a participant of the territory and a foreign one.
  private static func foreignTies(_ context: RuleContext) -> [ActiveRelation] {
    let actors = Set(context.participants.certainActors)
    return actors.filter(context.facts.isForeign).sortedByBytes().flatMap { partner in
      (context.facts.relationsByActor[partner] ?? []).filter { tie in
        let other = tie.origin == partner ? tie.target : tie.origin
        return actors.contains(other) && !context.facts.isForeign(other)
      }
    }
  }

  private static func presence(
    of ties: [ActiveRelation], in context: RuleContext, lacking: LocalizedText
  ) -> Truth {
    let certain = ties.filter(\.isCertain)
    if !certain.isEmpty { return .yes(certain.map(context.facts.name)) }
    guard let doubtful = ties.first else { return .no(lacking) }
    return .unknown(RuleWording.doubtful(tie: context.facts.name(of: doubtful)))
  }
}
