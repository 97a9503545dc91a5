internal import MaillageModel

extension Conformance.Result {
  /// How many rules hold throughout, which are least followed, what is most often missing, who leads against them.
  public var findings: [Finding] {
    guard actionCount > 0, !overall.isEmpty else {
      return [
        Finding(
          LocalizedText(
            fr: "Aucune action commencée à la date n’est concernée par une règle du guide.",
            en: "No action begun by the date is concerned by a rule of the guide."))
      ]
    }
    return [overview] + [least, lacking, leading].compactMap { $0 }
  }

  /// The rules that can be decided and are no mere information, the least followed first.
  private var ranked: [Conformance.Score] {
    overall.filter { $0.rate != nil && $0.level != .info }.sorted { a, b in
      (a.rate ?? 0, -a.gaps - a.toCheck, 0) < (b.rate ?? 0, -b.gaps - b.toCheck, 0)
    }
  }

  private var overview: Finding {
    let whole = ranked.count { $0.rate == 1 }
    let undecided = overall.count { $0.rate == nil }
    let actions = Phrasing.count(actionCount, .action)
    let rest =
      undecided == 0
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        fr:
          "\u{A0}; \(undecided) ne \(undecided == 1 ? "peut" : "peuvent") être \(undecided == 1 ? "jugée" : "jugées") faute de données",
        en: "; \(undecided) cannot be judged for want of data")
    return Finding(
      LocalizedText(
        fr: """
          Sur \(actions.fr), terminées comprises\u{A0}: \(whole) des \(Phrasing.count(ranked.count, .rule).fr) qui demandent \
          ou recommandent quelque chose \(whole < 2 ? "est suivie" : "sont suivies") dans tous les cas jugés\(rest.fr).
          """,
        en: """
          Over \(actions.en), ended ones included: \(whole) of the \(Phrasing.count(ranked.count, .rule).en) that ask or \
          recommend something \(whole == 1 ? "is" : "are") followed in every case judged\(rest.en).
          """))
  }

  private var least: Finding? {
    let weak = ranked.filter { ($0.rate ?? 1) < 1 }.prefix(3)
    guard !weak.isEmpty else { return nil }
    let list = Phrasing.list(
      weak.map { score in
        let decided = score.applicable - score.undetermined
        return LocalizedText(
          fr: "\(score.title.fr) (\(score.rule), \(score.compliant) sur \(decided))",
          en: "\(score.title.en) (\(score.rule), \(score.compliant) out of \(decided))")
      })
    return Finding(
      LocalizedText(
        fr:
          "Les moins suivies, avec les actions conformes sur celles où l’on peut conclure\u{A0}: \(list.fr).",
        en: "The least followed, with the actions in line over those that can be decided: \(list.en)."),
      tone: .caution)
  }

  private var lacking: Finding? {
    let most = lacks.map(\.actions.count).max() ?? 0
    let first = lacks.filter { $0.actions.count == most }
    guard !first.isEmpty else { return nil }
    let list = Phrasing.list(
      first.map { lack in
        let names = names(of: lack)
        return LocalizedText(
          fr: "\(names.fr.lowercasedInitial) (\(lack.rule))",
          en: "\(names.en.lowercasedInitial) (\(lack.rule))")
      }, limit: 3)
    let actions = Phrasing.count(most, .action)
    let isOne = first.count == 1
    return Finding(
      LocalizedText(
        fr: isOne
          ? "Le service qui manque le plus souvent, à \(actions.fr)\u{A0}: \(list.fr)."
          : "Les services qui manquent le plus souvent, à \(actions.fr) chacun\u{A0}: \(list.fr).",
        en: isOne
          ? "The service most often missing, in \(actions.en): \(list.en)."
          : "The services most often missing, in \(actions.en) each: \(list.en)."),
      tone: .caution)
  }

  private var leading: Finding? {
    let against = leads.filter { $0.unexpected > 0 && ($0.kind == .service || $0.kind == .actor) }
    let nobody = leads.filter { $0.kind == .nobody }.reduce(0) { $0 + $1.actions.count }
    guard !against.isEmpty || nobody > 0 else { return nil }
    let list = Phrasing.list(
      against.map { lead in
        let family = typology.families.label(lead.family)
        let name = name(of: lead)
        return LocalizedText(
          fr:
            "\(name.fr.lowercasedInitial) en \(family.fr.lowercasedInitial) (\(lead.unexpected) sur \(lead.actions.count))",
          en:
            "\(name.en.lowercasedInitial) in \(family.en.lowercasedInitial) (\(lead.unexpected) out of \(lead.actions.count))"
        )
      }, limit: 3)
    let parts = [
      against.isEmpty
        ? nil
        : LocalizedText(
          fr: "Pilotes que les règles attendent autrement\u{A0}: \(list.fr).",
          en: "Leads where the rules expect another: \(list.en)."),
      nobody == 0
        ? nil
        : LocalizedText(
          fr: "Sans pilote déclaré\u{A0}: \(Phrasing.count(nobody, .action).fr).",
          en: "Without a declared lead: \(Phrasing.count(nobody, .action).en)."),
    ].compactMap { $0 }
    return Finding(
      LocalizedText(fr: parts.map(\.fr).joined(separator: " "), en: parts.map(\.en).joined(separator: " ")),
      tone: .caution)
  }
}

extension String {
  /// The text with its first letter in lower case.
  fileprivate var lowercasedInitial: String { prefix(1).lowercased() + dropFirst() }
}
