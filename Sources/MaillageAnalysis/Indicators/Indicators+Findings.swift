internal import MaillageModel

extension Indicators.Result {
  /// How many indicators have a value, what the computed ones say, and what remains to be looked for.
  public var findings: [Finding] {
    let guide = indicators.filter(\.isOfGuide)
    guard !guide.isEmpty else { return ownFindings }
    let computed = guide.filter { $0.origin == .computed }
    let entered = guide.filter { $0.origin == .entered }
    let missing = guide.count - computed.count - entered.count
    let be = computed.count < 2 ? "is" : "are", have = entered.count < 2 ? "has" : "have"
    let overview = Finding(
      LocalizedText(
        fr: """
          Sur les \(guide.count) indicateurs du guide, \(Self.few(computed.count).fr) \
          \(computed.isEmpty ? "ne se calcule" : computed.count < 2 ? "se calcule" : "se calculent") \
          avec ces tables, \(Self.few(entered.count).fr) \
          \(entered.isEmpty ? "n’a de" : entered.count < 2 ? "a une" : "ont une") valeur saisie et \
          \(Self.few(missing).fr) \(missing == 0 ? "n’est" : missing < 2 ? "reste" : "restent") sans valeur.
          """,
        en: """
          Out of the \(guide.count) indicators of the guide, \(Self.few(computed.count).en) \(be) computed from \
          these tables, \(Self.few(entered.count).en) \(have) a typed value and \(Self.few(missing).en) \
          \(missing == 0 ? "is without a value" : missing < 2 ? "has none" : "have none").
          """),
      tone: missing > 0 ? .caution : .neutral)
    return [overview] + computed.map(valued) + ownFindings
  }

  private func valued(_ indicator: Indicators.Indicator) -> Finding {
    guard !(indicator.isLowerBound && indicator.value == 0) else {
      return Finding(
        LocalizedText(
          fr:
            "\(indicator.label.fr)\u{A0}: rien n’est recensé dans les tables, ce qui ne dit pas qu’il n’y a rien.",
          en:
            "\(indicator.label.en): nothing is recorded in the tables, which does not say that there is nothing."
        ))
    }
    let value = number(indicator.value ?? 0)
    let bound =
      indicator.isLowerBound
      ? LocalizedText(fr: "au moins ", en: "at least ") : LocalizedText(verbatim: "")
    let variety =
      indicator.diversity.map { diversity in
        let categories = Phrasing.count(diversity.categories, .category)
        return LocalizedText(fr: ", dans \(categories.fr)", en: ", in \(categories.en)")
      } ?? LocalizedText(verbatim: "")
    return Finding(
      LocalizedText(
        fr: "\(indicator.label.fr)\u{A0}: \(bound.fr)\(value.fr)\(variety.fr).",
        en: "\(indicator.label.en): \(bound.en)\(value.en)\(variety.en)."))
  }

  private var ownFindings: [Finding] {
    let own = indicators.filter { !$0.isOfGuide }
    guard !own.isEmpty else { return [] }
    let list = Phrasing.list(
      own.filter { $0.value != nil }.map { indicator in
        let value = number(indicator.value ?? 0)
        return LocalizedText(
          fr: "\(indicator.label.fr) (\(value.fr) \(indicator.unit.fr))",
          en: "\(indicator.label.en) (\(value.en) \(indicator.unit.en))")
      }, limit: 4)
    guard !list.fr.isEmpty else { return [] }
    return [
      Finding(
        LocalizedText(
          fr: "Indicateurs propres au territoire, dernière valeur saisie\u{A0}: \(list.fr).",
          en: "The territory’s own indicators, last value typed in: \(list.en)."))
    ]
  }

  /// « aucun » and “none” for nothing, before a verb that says « ne » itself, a number otherwise.
  private static func few(_ count: Int) -> LocalizedText {
    count == 0 ? LocalizedText(fr: "aucun", en: "none") : Phrasing.whole(count)
  }

  private func number(_ value: Double) -> LocalizedText {
    Phrasing.number(value, decimals: value == value.rounded() ? 0 : 1)
  }
}
