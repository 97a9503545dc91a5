public import MaillageModel

extension Priorities.Result {
  /// What the territory has, in a few sentences for who reads one page only.
  public var assets: [LocalizedText] {
    [actorsAndTies, coverage, actions].compactMap { $0 }
  }

  /// What is missing or unknown, in a few sentences.
  public var shortfalls: [LocalizedText] {
    [emptyPlaces, fragilePlaces, unknownPlaces, advice, completeness].compactMap { $0 }
  }

  private var actorsAndTies: LocalizedText {
    let study = grounds.study
    guard !study.actors.isEmpty else {
      return LocalizedText(fr: "Aucun acteur en vigueur.", en: "No actor in force.")
    }
    let actors = Phrasing.count(study.actors.count, .actor)
    let areSeveral = study.actors.count > 1
    let categories = areSeveral ? categories : LocalizedText(verbatim: "")
    let sure = study.relations.count(where: \.isCertain)
    let doubtful = study.relations.count - sure
    let ties = Phrasing.countOrNone(sure, .sureRelation)
    // « autres » and “more” stand beside sure ones only.
    let others = sure == 0 ? "" : doubtful < 2 ? " autre" : " autres"
    return LocalizedText(
      fr: "\(actors.fr)\(categories.fr) en vigueur, et \(ties.fr)\(areSeveral ? " entre eux" : "")"
        + (doubtful > 0 ? " (\(doubtful)\(others) à vérifier)." : "."),
      en: "\(actors.en)\(categories.en) in force, and \(ties.en)\(areSeveral ? " between them" : "")"
        + (doubtful > 0 ? " (\(doubtful)\(sure == 0 ? "" : " more") to be verified)." : "."))
  }

  private var categories: LocalizedText {
    let number = Set(grounds.study.actors.map(\.category)).count
    guard number > 1 else { return LocalizedText(fr: " d’une seule catégorie", en: " of a single category") }
    let count = Phrasing.count(number, .category)
    return LocalizedText(fr: " de \(count.fr)", en: " of \(count.en)")
  }

  private var coverage: LocalizedText? {
    guard grounds.hasRoles,
      let all = grounds.coverage.summaries.last(where: { $0.family == Coverage.allFamilies })
    else { return nil }
    let held = all.heldWords
    let families = grounds.coverage.summaries.filter { $0.family != Coverage.allFamilies }
      .compactMap { summary -> LocalizedText? in
        guard let ratio = summary.ratio else { return nil }
        let low = Phrasing.percent(ratio.lowerBound), high = Phrasing.percent(ratio.upperBound)
        let label = grounds.words.family(summary.family)
        return low == high
          ? LocalizedText(fr: "\(label.fr) \(low.fr)", en: "\(label.en) \(low.en)")
          : LocalizedText(
            fr: "\(label.fr) de \(low.fr) à \(high.fr)", en: "\(label.en) \(low.en) to \(high.en)")
      }
    return LocalizedText(
      fr:
        "Sur \(all.functions) fonctions d’appui, \(held.fr) par au moins un acteur\u{A0}; par famille\u{A0}: "
        + "\(Phrasing.list(families).fr).",
      en:
        "Out of \(all.functions) functions of support, \(held.en) by at least one actor; by family: "
        + "\(Phrasing.list(families).en).")
  }

  private var actions: LocalizedText? {
    let study = grounds.study
    let current = study.currentActions.count
    let partnerships = grounds.geography.agreements.filter { $0.isForeign && $0.isInForce && $0.isCertain }
    let countries = Set(partnerships.flatMap(\.countries)).count
    guard current > 0 || !partnerships.isEmpty else { return nil }
    let acts = Phrasing.countOrNone(current, .action).uppercasedFirst
    let agreements = Phrasing.countOrNone(
      partnerships.count,
      Phrasing.Noun(
        fr: ("partenariat sûr avec l’étranger", "partenariats sûrs avec l’étranger"),
        en: ("sure partnership with foreign partners", "sure partnerships with foreign partners")))
    return LocalizedText(
      fr: "\(acts.fr) en cours, \(agreements.fr)"
        + (countries > 0 ? " dans \(countries) pays." : "."),
      en: "\(acts.en) under way, \(agreements.en)"
        + (countries > 0 ? " in \(countries) \(countries == 1 ? "country" : "countries")." : "."))
  }

  private func cells(_ state: CoverageState) -> [CellKey] {
    grounds.hasRoles ? grounds.coverage.cells.filter { $0.state == state }.map(\.key) : []
  }

  private var emptyPlaces: LocalizedText? {
    let holes = cells(.hole)
    guard !holes.isEmpty else { return nil }
    let count = Phrasing.count(holes.count, .cell)
    let list = grounds.words.cells(holes, limit: 4)
    return LocalizedText(
      fr: "Aucun acteur déclaré dans \(count.fr) (une fonction dans une famille)\u{A0}: \(list.fr).",
      en: "No declared actor in \(count.en) (a function in a family): \(list.en).")
  }

  private var fragilePlaces: LocalizedText? {
    let fragile = cells(.fragile)
    guard !fragile.isEmpty else { return nil }
    let count = Phrasing.count(fragile.count, .cell)
    return LocalizedText(
      fr: "\(count.fr) \(fragile.count < 2 ? "repose" : "reposent") sur un seul acteur sûr.",
      en: "\(count.en) \(fragile.count == 1 ? "rests" : "rest") on a single sure actor.")
  }

  private var unknownPlaces: LocalizedText? {
    let unknown = cells(.undetermined)
    guard !unknown.isEmpty else { return nil }
    let count = Phrasing.count(unknown.count, .cell)
    return LocalizedText(
      fr:
        "\(count.fr) \(unknown.count < 2 ? "dépend" : "dépendent") de rôles à vérifier\u{A0}: on ne sait pas.",
      en: "\(count.en) \(unknown.count == 1 ? "depends" : "depend") on parts to be verified: unknown.")
  }

  private var advice: LocalizedText? {
    let gaps = grounds.rules.outcomes(.gap).count, toCheck = grounds.rules.outcomes(.toCheck).count
    guard gaps + toCheck > 0 else { return nil }
    let departures = Phrasing.countOrNone(
      gaps, Phrasing.Noun(fr: ("écart", "écarts"), en: ("departure", "departures")))
    let points = Phrasing.countOrNone(
      toCheck,
      Phrasing.Noun(
        fr: ("point à vérifier", "points à vérifier"), en: ("point to check", "points to check")))
    return LocalizedText(
      fr: "Par rapport au guide\u{A0}: \(departures.fr) et \(points.fr)"
        + (guide.map { " (source\u{A0}: \($0))" } ?? "") + ".",
      en: "Against the guide: \(departures.en) and \(points.en)" + (guide.map { " (source: \($0))" } ?? "")
        + ".")
  }

  /// The work that most of these departures and points come from, so that « the guide » has a name: what the
  /// sources of their rules begin with.
  private var guide: String? {
    let told = grounds.rules.outcomes(.gap) + grounds.rules.outcomes(.toCheck)
    let rules = Set(told.map(\.rule))
    var counts: [String: Int] = [:]
    for rule in grounds.typology.rules where rules.contains(rule.code) {
      var work = rule.source.prefix { $0 != "," && $0 != ";" }
      while work.last?.isWhitespace ?? false { work.removeLast() }
      if !work.isEmpty { counts[String(work), default: 0] += told.count { $0.rule == rule.code } }
    }
    return counts.max { a, b in a.value != b.value ? a.value < b.value : b.key.precedesInBytes(a.key) }?.key
  }

  private var completeness: LocalizedText {
    let reason = grounds.roleConfidence.reason
    return LocalizedText(
      fr: "Ce que valent ces constats\u{A0}: \(reason.fr)\u{A0}; un manque peut n’être qu’une ligne oubliée.",
      en: "What these findings are worth: \(reason.en); a gap may only be a forgotten line.")
  }
}
