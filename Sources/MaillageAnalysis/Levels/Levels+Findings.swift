internal import MaillageModel

extension Levels.Result {
  /// How many act at each level, and which levels no relation ties.
  public var findings: [Finding] {
    guard !members.isEmpty else {
      return [
        Finding(
          LocalizedText(fr: "Aucun acteur n’est en vigueur.", en: "No actor is in force."), tone: .caution)
      ]
    }
    return [overview] + [ties, untied, unplaced].compactMap { $0 }
  }

  private static let ledCell = Phrasing.Noun(
    fr: ("case pilotée", "cases pilotées"), en: ("cell led", "cells led"), isFeminine: true)

  private var overview: Finding {
    let parts = echelons.map { echelon in
      let members = members(at: echelon)
      let name = label(of: echelon)
      let count = Phrasing.count(members.count, .actor)
      let led = Phrasing.countOrNone(Set(members.flatMap(\.leads)).count, Self.ledCell)
      return LocalizedText(
        fr: "\(name.fr.lowercased()) \(count.fr), \(led.fr)",
        en: "\(name.en.lowercased()) \(count.en), \(led.en)")
    }
    return Finding(
      LocalizedText(
        fr: "Acteurs en vigueur par échelon\u{A0}: \(parts.map(\.fr).joined(separator: "\u{A0}; ")).",
        en: "Actors in force by level: \(parts.map(\.en).joined(separator: "; "))."))
  }

  private var ties: Finding? {
    let total = links.reduce(0) { $0 + $1.certain }
    let across = links.filter { $0.a != $0.b }.reduce(0) { $0 + $1.certain }
    guard total > 0 else { return nil }
    let share = Phrasing.percent(Double(across) / Double(total))
    return Finding(
      LocalizedText(
        fr: """
          Sur \(Phrasing.count(total, .tie).fr) entre acteurs, \(across) \
          (\(share.fr)) relient deux échelons différents.
          """,
        en: """
          Out of \(Phrasing.count(total, .tie).en) between actors, \(across) (\(share.en)) join two different \
          levels.
          """))
  }

  private var untied: Finding? {
    let apart = links.filter { link in
      link.a != nil && link.b != nil && link.a != link.b && link.certain == 0
    }
    guard !apart.isEmpty else { return nil }
    let list = Phrasing.list(
      apart.map { link in
        let (first, second) = (label(of: link.a), label(of: link.b))
        return LocalizedText(
          fr: "\(first.fr.lowercased()) et \(second.fr.lowercased())",
          en: "\(first.en.lowercased()) and \(second.en.lowercased())")
      }, limit: 5)
    return Finding(
      LocalizedText(
        fr: "Échelons qu’aucune relation sûre ne relie directement dans les tables\u{A0}: \(list.fr).",
        en: "Levels that no sure relation ties directly in the tables: \(list.en)."))
  }

  private var unplaced: Finding? {
    let count = members(at: nil).count
    guard count > 0 else { return nil }
    let actors = Phrasing.count(count, .actor)
    return Finding(
      LocalizedText(
        fr: "\(actors.fr) \(count < 2 ? "n’a" : "n’ont") pas d’échelon dans les tables.",
        en: "\(actors.en) \(count == 1 ? "has" : "have") no level in the tables."),
      tone: .caution)
  }
}
