internal import Foundation
internal import MaillageModel

/// Computes the indicators that a study allows.
struct IndicatorComputation {
  /// What a computation finds.
  private struct Outcome {
    var value: Double?
    var isLowerBound = false
    var reason: LocalizedText?
    var detail: [String] = []
    var diversity: Indicators.Diversity?
  }

  private let study: Study
  private let engaged: [Actor]
  private let valuesByIndicator: [String: [IndicatorValue]]

  init(_ study: Study) {
    self.study = study
    engaged = EngagedOrganisations(of: study).actors
    valuesByIndicator = Dictionary(
      grouping: study.territory.indicatorValues.filter { $0.date.firstDay <= study.date }, by: \.indicator)
  }

  /// A definition with its value: computed when the tables allow it, else the last one typed in.
  func indicator(_ definition: IndicatorDefinition, isOfGuide: Bool) -> Indicators.Indicator {
    let computed = definition.computation.flatMap { compute($0, code: definition.code) }
    let entered = lastValue(of: definition.code)
    let outcome = computed?.value == nil && entered != nil ? Outcome(value: entered?.value) : computed
    let origin: Indicators.Origin =
      outcome?.value == nil ? .none : (computed?.value == nil ? .entered : .computed)
    return Indicators.Indicator(
      code: definition.code, label: definition.label,
      unit: origin == .entered
        ? entered?.unit.map { LocalizedText(verbatim: $0) } ?? definition.unit : definition.unit,
      family: definition.family, value: outcome?.value, date: origin == .entered ? entered?.date : nil,
      origin: origin, isLowerBound: outcome?.isLowerBound ?? false,
      isComputable: computed?.value != nil,
      reason: outcome?.reason ?? computed?.reason ?? reason(of: definition, isOfGuide: isOfGuide),
      access: definition.access,
      relevance: definition.relevance, detail: outcome?.detail ?? [], isOfGuide: isOfGuide,
      diversity: outcome?.diversity)
  }

  private func reason(of definition: IndicatorDefinition, isOfGuide: Bool) -> LocalizedText {
    guard !isOfGuide, definition.reason.fr.isEmpty else { return definition.reason }
    return LocalizedText(
      fr: "Indicateur propre au territoire\u{A0}: sa valeur est saisie.",
      en: "Indicator of the territory: its value is typed in.")
  }

  /// The territory's own value of latest date.
  private func lastValue(of code: String) -> IndicatorValue? {
    (valuesByIndicator[code] ?? []).filter { $0.action == nil }.max { $0.date < $1.date }
  }

  /// The result of a computation that the typology names; absent when the program does not know it.
  private func compute(_ key: String, code: String) -> Outcome? {
    switch key {
    case "organisations":
      count(engaged, diversity: Indicators.Diversity(categoriesOf: engaged))
    case "associations":
      count(engaged.filter { study.typology.category($0.category, has: .association) })
    case "firms":
      count(engaged.filter { study.typology.category($0.category, has: .firm) })
    case "foreign-firms":
      foreignFirms()
    case "university-partnerships":
      universityPartnerships()
    case "contracts":
      contracts(code)
    default:
      nil
    }
  }

  private func count(_ actors: [Actor], diversity: Indicators.Diversity? = nil) -> Outcome {
    Outcome(
      value: Double(actors.count), isLowerBound: true, detail: actors.map(\.id), diversity: diversity)
  }

  /// Firms under foreign ownership; when no line says who owns them, nothing can be counted.
  private func foreignFirms() -> Outcome {
    let firms = engaged.filter { study.typology.category($0.category, has: .firm) }
    let unknown = firms.filter { $0.hasForeignCapital == nil }
    guard unknown.count < firms.count else {
      return Outcome(
        reason: LocalizedText(
          fr: "Aucune entreprise recensée ne dit si ses capitaux sont étrangers.",
          en: "No recorded company says whether its capital is foreign."))
    }
    var outcome = count(firms.filter { $0.hasForeignCapital == true })
    if !unknown.isEmpty {
      outcome.reason = LocalizedText(
        fr:
          "Entreprises recensées sous capitaux étrangers\u{A0}; non renseigné pour d’autres\u{A0}: \(unknown.count).",
        en: "Recorded companies under foreign ownership; not given for others: \(unknown.count).")
    }
    return outcome
  }

  private func universityPartnerships() -> Outcome {
    let partnerships = study.partnerships.filter { relation in
      let tags = [relation.origin, relation.target].map { end in
        study.actor(end).flatMap { study.typology.categories[$0.category]?.tags } ?? []
      }
      return (tags[0].contains(.higherEducation) && tags[1].contains(.foreign))
        || (tags[1].contains(.higherEducation) && tags[0].contains(.foreign))
    }
    let certain = Set(partnerships.filter(\.isCertain).map(\.relation.id)).sortedByBytes()
    let doubtful = Set(partnerships.filter { !$0.isCertain }.map(\.relation.id)).subtracting(certain)
    var outcome = Outcome(value: Double(certain.count), isLowerBound: true, detail: certain)
    if !doubtful.isEmpty {
      outcome.reason = LocalizedText(
        fr: "Partenariats sûrs en vigueur\u{A0}; à vérifier en plus\u{A0}: \(doubtful.count).",
        en: "Sure partnerships in force; to be verified besides: \(doubtful.count).")
    }
    return outcome
  }

  /// The values typed in for actions, over the last year that has some.
  private func contracts(_ code: String) -> Outcome {
    let values = (valuesByIndicator[code] ?? []).filter { $0.action != nil }
    guard let year = values.map(\.date.year).max() else { return Outcome() }
    let counted = values.filter { $0.date.year == year }
    return Outcome(
      value: counted.reduce(0) { $0 + $1.value }, isLowerBound: true,
      reason: LocalizedText(
        fr: "Somme des valeurs saisies pour les actions en \(year).",
        en: "Sum of the values typed in for actions in \(year)."),
      detail: Set(counted.compactMap(\.action)).sortedByBytes())
  }
}

extension Indicators.Diversity {
  /// The variety of the actors' categories; absent without actors.
  init?(categoriesOf actors: [Actor]) {
    guard !actors.isEmpty else { return nil }
    let counts = Dictionary(grouping: actors, by: \.category).sorted { $0.key.precedesInBytes($1.key) }
      .map { Double($0.value.count) / Double(actors.count) }
    shannon = counts.reduce(0) { $0 - $1 * log($1) }
    simpson = 1 - counts.reduce(0) { $0 + $1 * $1 }
    categories = counts.count
  }
}
