internal import MaillageModel

extension RulePredicate {
  /// Questions about an action as its line describes it.
  static var actionPredicates: [RulePredicate] {
    [family, type, isEconomic, nature, recurrence, sector, statesResult, hasIndicator, marksAid, targets]
  }

  /// `famille(…)`
  private static let family = RulePredicate(
    "famille", values: .family, subjects: [RuleBook.Subject.action]
  ) { call, context in
    let family = context.action.flatMap { context.typology.family(ofType: $0.type)?.code }
    return family.map(call.values.contains) ?? false
      ? .yes() : .no(RuleWording.actionOfFamily(call.values, in: context.typology))
  }

  /// `type(…)`
  private static let type = RulePredicate(
    "type", values: .actionType, subjects: [RuleBook.Subject.action]
  ) { call, context in
    context.action.map { call.values.contains($0.type) } ?? false
      ? .yes() : .no(RuleWording.actionOfType(call.values, in: context.typology))
  }

  /// `economique`
  private static let isEconomic = RulePredicate("economique", subjects: [RuleBook.Subject.action]) {
    _, context in
    switch context.action?.isEconomic {
    case true?: .yes()
    case false?: .no(LocalizedText(fr: "une action économique", en: "an economic action"))
    case nil:
      .unknown(
        LocalizedText(
          fr: "la table ne dit pas si l’action est économique",
          en: "the table does not say whether the action is economic"))
    }
  }

  /// `nature(…)`
  private static let nature = RulePredicate(
    "nature", values: .actionNature, subjects: [RuleBook.Subject.action]
  ) { call, context in
    let wanted = call.terms(ActionNature.self, in: context.typology)
    return context.action.map { wanted.contains($0.nature) } ?? false
      ? .yes() : .no(RuleWording.nature(wanted, in: context.typology))
  }

  /// `recurrence(…)`
  private static let recurrence = RulePredicate(
    "recurrence", values: .recurrence, subjects: [RuleBook.Subject.action]
  ) { call, context in
    let wanted = call.terms(Recurrence.self, in: context.typology)
    guard let recurrence = context.action?.recurrence else {
      return .unknown(
        LocalizedText(
          fr: "la table ne dit pas si l’action revient",
          en: "the table does not say whether the action comes back"))
    }
    return wanted.contains(recurrence) ? .yes() : .no(RuleWording.recurrence(wanted, in: context.typology))
  }

  /// `secteur(…)`: the sector holds one of the words, whatever the case and accents.
  private static let sector = RulePredicate(
    "secteur", values: .words, subjects: [RuleBook.Subject.action]
  ) { call, context in
    let sector = context.action?.sector?.folded ?? ""
    return call.values.contains { sector.contains($0.folded) }
      ? .yes()
      : .no(
        LocalizedText(
          fr: "un secteur parmi\u{A0}: \(call.values.joined(separator: ", "))",
          en: "one of these sectors: \(call.values.joined(separator: ", "))"))
  }

  /// `resultat`: an expected result is formulated.
  private static let statesResult = RulePredicate("resultat", subjects: [RuleBook.Subject.action]) {
    _, context in
    stated(
      context.action?.expectedResult != nil, isColumnKept: context.facts.statesResults,
      lacking: LocalizedText(fr: "un résultat attendu", en: "an expected result"),
      why: LocalizedText(
        fr: "la plupart des actions de ces tables n’indiquent pas de résultat attendu",
        en: "most actions of these tables state no expected result"))
  }

  /// `indicateur`: a value was measured for the action.
  private static let hasIndicator = RulePredicate("indicateur", subjects: [RuleBook.Subject.action]) {
    _, context in
    stated(
      context.action.map { context.facts.measuredActions.contains($0.id) } ?? false,
      isColumnKept: context.facts.statesIndicators,
      lacking: LocalizedText(fr: "un indicateur renseigné", en: "an indicator with a value"),
      why: LocalizedText(
        fr: "aucune action de ces tables n’a de valeur d’indicateur",
        en: "no action of these tables has an indicator value"))
  }

  /// `aide_signalee`: the action is marked as an aid to firms.
  private static let marksAid = RulePredicate("aide_signalee", subjects: [RuleBook.Subject.action]) {
    _, context in
    stated(
      context.action?.isStateAid == true, isColumnKept: context.facts.statesAid,
      lacking: LocalizedText(
        fr: "la mention d’une aide économique", en: "the mention of an economic aid"),
      why: LocalizedText(
        fr: "la plupart des actions de ces tables ne disent pas si elles sont une aide économique",
        en: "most actions of these tables do not say whether they are an economic aid"))
  }

  private static func stated(
    _ isStated: Bool, isColumnKept: Bool, lacking: LocalizedText, why: LocalizedText
  ) -> Truth {
    if isStated { return .yes() }
    return isColumnKept ? .no(lacking) : .unknown(why)
  }

  /// `pays_en_zone(…)`: every country and zone that the action targets lies in one of the zones.
  private static let targets = RulePredicate(
    "pays_en_zone", values: .zone, subjects: [RuleBook.Subject.action]
  ) { call, context in
    guard let action = context.action else { return .no() }
    let zones = call.values.compactMap { context.typology.zones[$0] }
    let isInside = { (country: String) in zones.contains { $0.contains(country, on: context.study.date) } }
    let countries = action.countries.map { country in
      isInside(country) ? Truth.yes() : .no(RuleWording.country(outside: country, in: context.typology))
    }
    let targeted = action.zones.filter { !call.values.contains($0) }.map { code -> Truth in
      let members = context.typology.zones[code]?.members ?? []
      let current = members.filter { $0.validity.contains(context.study.date) }.map(\.country)
      if !current.isEmpty && current.allSatisfy(isInside) { return .yes() }
      return current.contains(where: isInside)
        ? .unknown(RuleWording.zonePartlyInside(code, in: context.typology))
        : .no(RuleWording.zone(outside: code, in: context.typology))
    }
    guard !action.countries.isEmpty || !action.zones.isEmpty else {
      return .unknown(
        LocalizedText(fr: "l’action n’indique aucun pays", en: "the action names no country"))
    }
    return .all(countries + targeted)
  }
}
