internal import MaillageModel

extension ReferenceModel.Result {
  /// How far the territory looks like the guide's description, and where it differs.
  public var findings: [Finding] {
    guard hasRoles else {
      return [
        Finding(
          LocalizedText(
            fr: "Aucun rôle n’est déclaré\u{A0}: rien ne peut être comparé au guide.",
            en: "No role is declared: nothing can be compared with the guide."),
          tone: .caution)
      ]
    }
    guard comparisons.contains(where: { $0.expectedLevel != nil }) else {
      return [
        Finding(
          LocalizedText(
            fr: "La typologie ne décrit aucune attente.", en: "The typology describes no expectation."))
      ]
    }
    return [overview] + [absentLeads, toCheck, unexpected, outside].compactMap { $0 }
  }

  private var overview: Finding {
    let present = comparisons(.present).count
    let absent = comparisons(.absent).count
    let open = comparisons(.toCheck).count
    let total = present + absent + open
    return Finding(
      LocalizedText(
        fr: """
          Sur \(total) attentes du guide (une catégorie d’acteurs dans une fonction et une famille) que les \
          acteurs décrits permettent d’examiner, satisfaites\u{A0}: \(present)\u{A0}; suspendues à un rôle à vérifier\u{A0}: \
          \(open)\u{A0}; sans acteur déclaré\u{A0}: \(absent). Le guide décrit des usages, pas des obligations.
          """,
        en: """
          Out of \(total) expectations of the guide (a category of actors in a function and a family) that the \
          actors described allow to examine, met: \(present); depending on a part to verify: \(open); without \
          declared actor: \(absent). The guide describes practice, not duties.
          """))
  }

  /// The expectations to lead that nobody of the category meets.
  private var absentLeads: Finding? {
    let missing = comparisons(.absent).filter { $0.expectedLevel == .pilot }
    guard !missing.isEmpty else { return nil }
    let list = Phrasing.list(missing.map(described), limit: 5)
    return Finding(
      LocalizedText(
        fr: "Le guide y voit un pilote, et aucun acteur de la catégorie n’y est déclaré\u{A0}: \(list.fr).",
        en: "The guide sees a lead there, and no actor of the category is declared: \(list.en)."),
      tone: .caution)
  }

  private var toCheck: Finding? {
    let open = comparisons(.toCheck)
    guard !open.isEmpty else { return nil }
    let list = Phrasing.list(open.map(described), limit: 4)
    return Finding(
      LocalizedText(
        fr: "Attendus, et déclarés avec un doute\u{A0}: \(list.fr).",
        en: "Expected, and declared with a doubt: \(list.en)."),
      tone: .caution)
  }

  private var unexpected: Finding? {
    let found = comparisons(.unexpected).filter(\.applies)
    guard !found.isEmpty else { return nil }
    let list = Phrasing.list(found.map(described), limit: 4)
    return Finding(
      LocalizedText(
        fr: """
          À l’inverse, le guide ne mentionne pas \(Phrasing.count(found.count, .cell).fr) où une catégorie est \
          présente\u{A0}: \(list.fr). Ce peut être une force propre au territoire.
          """,
        en: """
          Conversely, the guide does not mention \(Phrasing.count(found.count, .cell).en) where a category is \
          present: \(list.en). This may be a strength of the territory.
          """))
  }

  private var outside: Finding? {
    let categories = comparisons(.outsideScope).map(\.category)
    let distinct = typology.categories.filter { categories.contains($0.code) }
    guard !distinct.isEmpty else { return nil }
    let list = Phrasing.list(distinct.map(\.label))
    return Finding(
      LocalizedText(
        fr: """
          Catégories dont le guide attend quelque chose et qui n’ont aucun acteur dans les tables, donc non \
          jugées\u{A0}: \(list.fr).
          """,
        en: """
          Categories from which the guide expects something and without any actor in the tables, hence not \
          judged: \(list.en).
          """))
  }

  private func described(_ comparison: ReferenceModel.Comparison) -> LocalizedText {
    let cell = CellNames(typology: typology).cell(comparison.cell)
    let category = typology.categories.label(comparison.category)
    return LocalizedText(fr: "\(category.fr) – \(cell.fr)", en: "\(category.en) – \(cell.en)")
  }
}
