internal import MaillageModel

extension Comparison.Result {
  /// What changed, the gravest first, after one sentence that says how much.
  public var findings: [Finding] {
    guard !isUnchanged else {
      return [
        Finding(
          LocalizedText(
            fr:
              "Rien ne change\u{A0}: les acteurs, leurs rôles, leurs relations et leurs actions sont les mêmes.",
            en: "Nothing changes: the actors, their roles, relations and actions are the same."),
          tone: .positive)
      ]
    }
    let losses: [Finding?] = [lostActors, newHoles, lostFunctions, lostRelations, newGaps]
    let doubts: [Finding?] = [newDoubts, doubtfulRoles, newFragilities, suggestedFiliations]
    let moves: [Finding?] = [continuedActors, hands, coverageRanges, movedRanks, otherTables]
    let gains: [Finding?] = [gainedActors, closedHoles, gainedFunctions, gainedRelations, closedGaps]
    let all = losses + doubts + moves + gains
    return [overview] + all.compactMap { $0 }
  }

  private var overview: Finding {
    func count(_ status: ChangeStatus) -> Int { actors.filter { $0.status == status }.count }
    let continued = actors.filter { $0.reason == .filiation }.count
    let all = similarities.first { $0.family == Coverage.allFamilies }
    let kept = all?.jaccard.map { Phrasing.percent($0) }
    let relations = kept.map {
      LocalizedText(
        fr: "\u{A0}; \($0.fr) des relations de l’un ou l’autre état sont communes aux deux",
        en: "; \($0.en) of the relations of either state are common to both")
    }
    return Finding(
      LocalizedText(
        fr: """
          \(period.fr)\u{A0}: \
          \(Phrasing.count(count(.removed), .actor).fr) en moins, \(count(.added)) en plus, \
          \(count(.kept) + count(.changed)) qui demeurent, dont \(continued) par filiation\
          \(relations?.fr ?? "").
          """,
        en: """
          \(period.en): \
          \(Phrasing.count(count(.removed), .actor).en) fewer, \(count(.added)) more, \
          \(count(.kept) + count(.changed)) that remain, \(continued) of them through a filiation\
          \(relations?.en ?? "").
          """))
  }

  private var period: LocalizedText {
    before.date == after.date
      ? LocalizedText(fr: "Au \(after.date.formatted(.fr))", en: "On \(after.date.formatted(.en))")
      : LocalizedText(
        fr: "Du \(before.date.formatted(.fr)) au \(after.date.formatted(.fr))",
        en: "From \(before.date.formatted(.en)) to \(after.date.formatted(.en))")
  }

  // MARK: Actors

  private var lostActors: Finding? {
    list(
      actors.filter { $0.status == .removed }.map { LocalizedText(verbatim: $0.name) }, tone: .alert,
      fr: ("acteur disparaît", "acteurs disparaissent"), en: ("actor disappears", "actors disappear"))
  }

  private var gainedActors: Finding? {
    list(
      actors.filter { $0.status == .added }.map { LocalizedText(verbatim: $0.name) }, tone: .positive,
      fr: ("acteur apparaît", "acteurs apparaissent"), en: ("actor appears", "actors appear"))
  }

  private var continuedActors: Finding? {
    let passages = actors.filter { $0.reason == .filiation }.map { actor in
      let old = Phrasing.list(names: actor.before.map(\.name))
      let new = Phrasing.list(names: actor.after.map(\.name))
      return LocalizedText(fr: "\(new.fr) (avant\u{A0}: \(old.fr))", en: "\(new.en) (before: \(old.en))")
    }
    return list(
      passages, tone: .neutral,
      fr: (
        "acteur demeure sous un autre nom ou dans un autre",
        "acteurs demeurent sous d’autres noms ou dans d’autres"
      ),
      en: (
        "actor remains under another name or within another",
        "actors remain under other names or within others"
      ))
  }

  private var suggestedFiliations: Finding? {
    list(
      suggestions.map { LocalizedText(verbatim: "\($0.before.name) → \($0.after.name)") }, tone: .caution,
      fr: ("filiation manque peut-être", "filiations manquent peut-être"),
      en: ("filiation may be missing", "filiations may be missing"))
  }

  // MARK: Relations

  private var lostRelations: Finding? {
    list(
      relations.filter { $0.status == .removed && !$0.isInternal }.map(named), tone: .alert,
      fr: ("relation n’existe plus", "relations n’existent plus"),
      en: ("relation exists no more", "relations exist no more"))
  }

  private var gainedRelations: Finding? {
    list(
      relations.filter { $0.status == .added && !$0.isInternal }.map(named), tone: .positive,
      fr: ("relation nouvelle", "relations nouvelles"), en: ("new relation", "new relations"))
  }

  private func named(_ relation: ComparedRelation) -> LocalizedText {
    let kind = typology.relationKinds.label(relation.identity.kind).map { $0.lowercased() }
    let ends = name(relation.identity.origin) + " – " + name(relation.identity.target)
    return LocalizedText(fr: "\(ends) (\(kind.fr))", en: "\(ends) (\(kind.en))")
  }

  private var otherTables: Finding? {
    let core = [Coverage.id, "couverture_synthese", Centrality.id]
    let changed = tableComparisons.filter { !core.contains($0.id) && !$0.differences.isEmpty }
    guard !changed.isEmpty else { return nil }
    let parts = changed.map { comparison in
      comparison.title + LocalizedText(verbatim: " (\(comparison.differences.count))")
    }
    return Finding(
      LocalizedText(
        fr: "Lignes qui changent dans les autres analyses\u{A0}: \(Phrasing.list(parts, limit: 8).fr).",
        en: "Rows that change in the other analyses: \(Phrasing.list(parts, limit: 8).en)."))
  }

  /// « 3 acteurs disparaissent : A, B et C. »
  func list(
    _ items: [LocalizedText], tone: Finding.Tone, fr: (singular: String, plural: String),
    en: (singular: String, plural: String)
  ) -> Finding? {
    guard !items.isEmpty else { return nil }
    let count = Phrasing.count(items.count, Phrasing.Noun(fr: fr, en: en))
    let names = Phrasing.list(items, limit: 8)
    return Finding(
      LocalizedText(fr: "\(count.fr)\u{A0}: \(names.fr).", en: "\(count.en): \(names.en)."), tone: tone)
  }
}
