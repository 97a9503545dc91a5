internal import MaillageModel

extension Stakeholders.Result {
  /// How many there are in each category, and how many of whom nothing is said.
  public var findings: [Finding] {
    guard !stakeholders.isEmpty else {
      return [
        Finding(
          LocalizedText(fr: "Aucun acteur n’est en vigueur.", en: "No actor is in force."), tone: .caution)
      ]
    }
    return [overview] + [silent].compactMap { $0 }
  }

  private static let stakeholder = Phrasing.Noun(
    fr: ("partie prenante", "parties prenantes"), en: ("stakeholder", "stakeholders"), isFeminine: true)

  private var overview: Finding {
    let count = Phrasing.count(stakeholders.count, Self.stakeholder)
    let categories = typology.categories.compactMap { category -> (number: Int, text: LocalizedText)? in
      let number = stakeholders.count { $0.category == category.code }
      guard number > 0 else { return nil }
      return (
        number,
        LocalizedText(
          fr: "\(category.label.fr) \(number)",
          en: "\(category.label.en) \(number)")
      )
    }
    // Sorting by number keeps the typology's order among equals: positions settle ties.
    let ordered = categories.enumerated().sorted { a, b in
      a.element.number != b.element.number ? a.element.number > b.element.number : a.offset < b.offset
    }
    let list = Phrasing.list(ordered.map(\.element.text), limit: ordered.count)
    return Finding(LocalizedText(fr: "\(count.fr)\u{A0}: \(list.fr).", en: "\(count.en): \(list.en)."))
  }

  private var silent: Finding? {
    let quiet = stakeholders.filter(\.isSilent)
    guard !quiet.isEmpty else { return nil }
    let count = Phrasing.count(quiet.count, .actor)
    let list = Phrasing.list(names: quiet.map { names.inSentence($0.actor) }, limit: 5)
    return Finding(
      LocalizedText(
        fr: "\(count.fr) sans fonction, relation ni action sûre dans les tables\u{A0}: \(list.fr).",
        en: "\(count.en) without sure function, relation or action in the tables: \(list.en)."),
      tone: .caution)
  }
}
