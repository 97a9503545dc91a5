public import MaillageModel

/// An agreement between institutions, in force or expired, and the actions that hang from it.
public struct Agreement: Sendable, Hashable {
  /// Where an agreement stands in its life.
  public enum State: String, Sendable, CaseIterable {
    /// Its end is past.
    case expired = "expire"
    /// It is in force, and the date of its review is past.
    case reviewOverdue = "revision_depassee"
    /// It is in force, with neither end nor review.
    case openEnded = "sans_terme"
    /// It ends, or is to be reviewed, within a year.
    case endingSoon = "echeance_proche"
    /// It is in force for more than a year.
    case running = "en_cours"
  }

  /// The relation's identifier.
  public let relation: String
  /// The code of its kind, and that of its family when it names one.
  public let kind: String, family: String?
  /// Its ends on the day.
  public let origin: String, target: String
  /// The ends that are foreign partners, and their countries when known.
  public let partners: [String], countries: [String]
  /// When it holds, and when it is to be reviewed.
  public let validity: Period, reviewDate: PartialDate?
  /// Whether it surely exists.
  public let isCertain: Bool
  /// Where it stands in its life.
  public let state: State
  /// The actions in force that hang from it, and those of them that are economic.
  public let actions: [String], economicActions: [String]
  /// The actions that hung from it and are over.
  public let pastActions: [String]

  /// Whether it binds on the day.
  public var isInForce: Bool { state != .expired }
  /// Whether a foreign partner holds it.
  public var isForeign: Bool { !partners.isEmpty }
}

/// Gathers the agreements of a study.
struct AgreementBuilder {
  private let study: Study
  private let actionsByRelation: [String: [Action]]

  init(_ study: Study) {
    self.study = study
    actionsByRelation = Dictionary(
      grouping: study.actions.filter { $0.relation != nil }, by: { $0.relation ?? "" })
  }

  /// The agreements begun by the day, in the order of their identifiers, then of their ends.
  func agreements() -> [Agreement] {
    let current = study.partnerships.map { active in
      agreement(active.relation, ends: (active.origin, active.target), isCertain: active.isCertain)
    }
    let inForce = Set(current.map(\.relation))
    let past = study.territory.relations.filter { relation in
      relation.validity.hasEnded(before: study.date) && !inForce.contains(relation.id)
        && relation.origin != relation.target
        && study.typology.relationKinds[relation.kind]?.isPartnership ?? false
    }
    .map { agreement($0, ends: ($0.origin, $0.target), isCertain: $0.certainty == .certain) }
    return (current + past).sortedByIdentifiers { [$0.relation, $0.origin, $0.target] }
  }

  private func agreement(
    _ relation: Relation, ends: (origin: String, target: String), isCertain: Bool
  ) -> Agreement {
    let partners = [ends.origin, ends.target].filter(isForeign)
    let actions = actionsByRelation[relation.id] ?? []
    let current = actions.filter { $0.validity.contains(study.date) }
    return Agreement(
      relation: relation.id, kind: relation.kind, family: relation.family, origin: ends.origin,
      target: ends.target, partners: partners.sortedByBytes(),
      countries: Set(partners.compactMap { study.actor($0)?.country }.filter(isKnown)).sortedByBytes(),
      validity: relation.validity, reviewDate: relation.reviewDate, isCertain: isCertain,
      state: state(of: relation), actions: current.map(\.id).sortedByBytes(),
      economicActions: current.filter { $0.isEconomic == true }.map(\.id).sortedByBytes(),
      pastActions: actions.filter { $0.validity.hasEnded(before: study.date) }.map(\.id).sortedByBytes())
  }

  private func state(of relation: Relation) -> Agreement.State {
    if relation.validity.hasEnded(before: study.date) { return .expired }
    if let review = relation.reviewDate, review.lastDay < study.date { return .reviewOverdue }
    let terms = [relation.validity.end, relation.reviewDate].compactMap { $0?.lastDay }
    guard let term = terms.min() else { return .openEnded }
    let inAYear =
      CalendarDate(year: study.date.year + 1, month: study.date.month, day: study.date.day) ?? study.date
    return term <= inAYear ? .endingSoon : .running
  }

  /// A partner whose country nobody gave is in none.
  private func isKnown(_ country: String) -> Bool { study.typology.countries[country] != nil }

  private func isForeign(_ actor: String) -> Bool {
    study.actor(actor).map { study.typology.category($0.category, has: .foreign) } ?? false
  }
}
