internal import MaillageModel

/// Places the agreements and the actions in force, and looks for what stands alone.
struct GeographyBuilder {
  private let study: Study
  private let agreements: [Agreement]
  private let home: Set<String>

  init(_ study: Study) {
    self.study = study
    agreements = AgreementBuilder(study).agreements()
    // Where the territory's own authorities are is not abroad.
    home = Set(
      study.actors.filter { study.typology.category($0.category, has: .localAuthority) }.map(\.country))
  }

  func result() -> Geography.Result {
    Geography.Result(
      places: PlaceGathering(study, agreements: agreements).places(), agreements: agreements,
      opportunities: agreementsAlone + actionsAlone, timeline: timeline, date: study.date,
      typology: study.typology, names: Names(of: study))
  }

  /// The economic actions in force, by country.
  private var economicActions: [String: [Action]] {
    var result: [String: [Action]] = [:]
    for action in study.currentActions where action.isEconomic == true {
      for country in Set(action.countries) { result[country, default: []].append(action) }
    }
    return result
  }

  private var agreementsAlone: [Geography.Opportunity] {
    let economic = economicActions
    let alone = agreements.filter {
      $0.isForeign && $0.isInForce && $0.isCertain && $0.economicActions.isEmpty
    }
    return alone.flatMap { agreement -> [Geography.Opportunity] in
      let countries = agreement.countries.isEmpty ? [nil] : agreement.countries.map(Optional.some)
      return countries.map { country in
        Geography.Opportunity(
          kind: .agreementAlone, country: country, agreement: agreement.relation,
          actions: (country.flatMap { economic[$0] } ?? []).map(\.id).sortedByBytes(),
          partners: agreement.partners,
          actors: [agreement.origin, agreement.target].filter { !agreement.partners.contains($0) }
            .sortedByBytes())
      }
    }
    .sortedByIdentifiers { [$0.country ?? "", $0.agreement ?? ""] }
  }

  private var actionsAlone: [Geography.Opportunity] {
    let covered = Set(agreements.filter { $0.isForeign && $0.isInForce && $0.isCertain }.flatMap(\.countries))
    return economicActions.filter { !covered.contains($0.key) && !home.contains($0.key) }
      .sortedByIdentifiers { [$0.key] }
      .map { country, actions in
        Geography.Opportunity(
          kind: .actionsAlone, country: country, agreement: nil,
          actions: actions.map(\.id).sortedByBytes(),
          partners: study.actors.filter { actor in
            actor.country == country && study.typology.category(actor.category, has: .foreign)
          }
          .map(\.id),
          actors: Set(actions.flatMap { study.participations[$0.id]?.certainActors ?? [] })
            .filter { !isForeign($0) }.sortedByBytes())
      }
  }

  /// Every agreement from which actions hang, begun or planned, followed by these actions.
  private var timeline: [Geography.Event] {
    let actions = Dictionary(
      grouping: study.territory.actions.filter { $0.relation != nil }, by: { $0.relation ?? "" })
    var seen: Set<String> = []
    return agreements.flatMap { agreement -> [Geography.Event] in
      guard let hanging = actions[agreement.relation], seen.insert(agreement.relation).inserted
      else { return [] }
      let head = Geography.Event(
        agreement: agreement.relation, action: nil, validity: agreement.validity,
        family: agreement.family, isEconomic: nil, outlivesAgreement: false)
      let ordered = hanging.sorted {
        $0.validity == $1.validity ? $0.id.precedesInBytes($1.id) : $0.validity < $1.validity
      }
      return [head]
        + ordered.map { action in
          Geography.Event(
            agreement: agreement.relation, action: action.id, validity: action.validity,
            family: study.typology.family(ofType: action.type)?.code, isEconomic: action.isEconomic,
            outlivesAgreement: !agreement.isInForce && action.validity.contains(study.date))
        }
    }
  }

  private func isForeign(_ actor: String) -> Bool {
    study.actor(actor).map { study.typology.category($0.category, has: .foreign) } ?? false
  }
}
