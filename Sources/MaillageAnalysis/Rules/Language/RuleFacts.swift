internal import MaillageModel

/// What the rules need of a study, gathered once and shared by all that they are held against.
///
/// An empty cell says « not stated » only in a column that the tables keep: one that most actions leave empty
/// is a lacking datum, of which no rule concludes anything.
final class RuleFacts: Sendable {
  let study: Study
  let names: Names
  let coverage: Coverage.Result
  /// The relations in force, by identifier and by actor.
  let relationsById: [String: [ActiveRelation]]
  let relationsByActor: [String: [ActiveRelation]]
  /// The actions in force that hang from a relation, by the relation's identifier.
  let actionsByRelation: [String: [Action]]
  /// The actions with a measured value by the day.
  let measuredActions: Set<String>
  /// The instruments that fund each action.
  let instrumentsByAction: [String: [FundingInstrument]]
  /// Whether at least half of the actions fill the column.
  let statesResults: Bool, statesAid: Bool
  /// Whether some action has a measured value, and hangs from an agreement.
  let statesIndicators: Bool, statesAgreements: Bool
  /// Whether some partnership is declared, and some role.
  let declaresPartnerships: Bool, declaresRoles: Bool

  init(_ study: Study) {
    let territory = study.territory
    self.study = study
    names = Names(of: study)
    coverage = study.answer(to: Coverage.self)
    relationsById = Dictionary(grouping: study.relations, by: \.relation.id)
    relationsByActor = Dictionary(
      grouping: study.relations.flatMap { [($0.origin, $0), ($0.target, $0)] }, by: \.0
    ).mapValues { $0.map(\.1) }
    actionsByRelation = Dictionary(
      grouping: study.currentActions.filter { $0.relation != nil }, by: { $0.relation ?? "" })
    measuredActions = Set(
      territory.indicatorValues.filter { $0.date.firstDay <= study.date }.compactMap(\.action))
    let instruments = Dictionary(
      territory.fundingInstruments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    instrumentsByAction = Dictionary(grouping: territory.fundingGrants, by: \.action)
      .mapValues { $0.compactMap { instruments[$0.instrument] } }
    func isKept(_ isFilled: (Action) -> Bool) -> Bool {
      let filled = territory.actions.filter(isFilled).count
      return filled > 0 && 2 * filled >= territory.actions.count
    }
    statesResults = isKept { $0.expectedResult != nil }
    statesIndicators = territory.indicatorValues.contains { $0.action != nil }
    statesAid = isKept { $0.isStateAid != nil }
    statesAgreements = territory.actions.contains { $0.relation != nil }
    declaresPartnerships = territory.relations.contains {
      study.typology.relationKinds[$0.kind]?.isPartnership ?? false
    }
    declaresRoles = !territory.roles.isEmpty
  }

  func isForeign(_ actor: String) -> Bool {
    study.actor(actor).map { study.typology.category($0.category, has: .foreign) } ?? false
  }

  func isPartnership(_ relation: ActiveRelation) -> Bool {
    study.typology.relationKinds[relation.relation.kind]?.isPartnership ?? false
  }

  /// « Métropole de Valmont – Ndiarème (Convention) ».
  func name(of relation: ActiveRelation) -> LocalizedText {
    let ends = names.inSentence(relation.origin) + " – " + names.inSentence(relation.target)
    let kind = study.typology.relationKinds.label(relation.relation.kind)
    return LocalizedText(fr: "\(ends) (\(kind.fr))", en: "\(ends) (\(kind.en))")
  }
}
