internal import MaillageModel

/// Gathers what is shared with each foreign partner.
struct PartnerBuilder {
  private let study: Study
  private let agreements: [Agreement]
  private let grantsByAction: [String: [FundingGrant]]

  init(_ study: Study) {
    self.study = study
    agreements = AgreementBuilder(study).agreements()
    grantsByAction = Dictionary(grouping: study.territory.fundingGrants, by: \.action)
  }

  func result() -> ForeignPartners.Result {
    ForeignPartners.Result(
      sheets: study.actors.filter { isForeign($0.id) }.map(sheet), typology: study.typology,
      names: Names(of: study),
      relationsById: Dictionary(uniqueKeysWithValues: study.territory.relations.map { ($0.id, $0) }),
      instruments: Dictionary(
        uniqueKeysWithValues: study.territory.fundingInstruments.map { ($0.id, $0.name) }))
  }

  private func sheet(_ partner: Actor) -> ForeignPartners.Sheet {
    let own = agreements.filter { $0.origin == partner.id || $0.target == partner.id }
    let ownIds = Set(own.map(\.relation))
    let others = study.relations.filter {
      ($0.origin == partner.id || $0.target == partner.id) && !ownIds.contains($0.relation.id)
    }
    let actions = study.actions.filter { action in
      action.relation.map(ownIds.contains) ?? false
        || study.participations[action.id]?.actors[partner.id]?.takesPart ?? false
    }
    let related = own.flatMap { [$0.origin, $0.target] } + others.flatMap { [$0.origin, $0.target] }
    let mobilised = actions.flatMap { study.participations[$0.id]?.certainActors ?? [] }
    let grants = actions.flatMap { grantsByAction[$0.id] ?? [] }
    return ForeignPartners.Sheet(
      partner: partner.id, country: partner.country,
      zones: study.typology.zones(of: partner.country, on: study.date).map(\.code).sortedByBytes(),
      agreements: own, relations: Set(others.map(\.relation.id)).sortedByBytes(), actions: actions,
      currentActions: actions.filter { $0.validity.contains(study.date) }.map(\.id),
      actors: Set(related + mobilised).filter { !isForeign($0) }.sortedByBytes(),
      amount: grants.compactMap(\.amount).reduce(0, +),
      unknownAmounts: grants.count { $0.amount == nil }, grants: grants)
  }

  private func isForeign(_ actor: String) -> Bool {
    study.actor(actor).map { study.typology.category($0.category, has: .foreign) } ?? false
  }
}
