internal import MaillageModel

extension Indicators.Result {
  /// How many indicators have a value, what the computed ones say, and what remains to be looked for.
  public var findings: [Finding] {
    let guide = indicators.filter(\.isOfGuide)
    guard !guide.isEmpty else { return ownFindings }
    let computed = guide.filter { $0.origin == .computed }
    let entered = guide.filter { $0.origin == .entered }
    let missing = guide.count - computed.count - entered.count
    let overview = Finding(
      LocalizedText(
        fr: """
          Sur les \(guide.count) indicateurs du guide, \(Self.few(computed.count)) \
          \(computed.count < 2 ? "se calcule" : "se calculent") avec ces tables, \(Self.few(entered.count)) \
          \(entered.isEmpty ? "n’a de" : entered.count < 2 ? "a une" : "ont une") valeur saisie et \
          \(Self.few(missing)) \(missing == 0 ? "n’est" : missing < 2 ? "reste" : "restent") sans valeur.
          """,
        en: """
          Out of the \(guide.count) indicators of the guide, \(computed.count) are computed from these \
          tables, \(entered.count) have a typed value and \(missing) have none.
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
        LocalizedText(
          fr: ", dans \(diversity.categories) catégories",
          en: ", in \(diversity.categories) categories")
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

  /// « aucun ne » before a verb whose negation is split, a number otherwise.
  private static func few(_ count: Int) -> String { count == 0 ? "aucun" : "\(count)" }

  private func number(_ value: Double) -> LocalizedText {
    Phrasing.number(value, decimals: value == value.rounded() ? 0 : 1)
  }
}
