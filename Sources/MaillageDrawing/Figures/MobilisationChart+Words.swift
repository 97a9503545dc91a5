internal import MaillageAnalysis
internal import MaillageModel

/// What the chart of mobilisation says in words.
extension MobilisationChart {
  func legend(of actions: [Action]) -> Legend {
    var legend = Legend()
    let present = Set(actions.flatMap { parts(in: $0).compactMap { $0 } })
    legend.marks = MobilisationPart.allCases.filter { present.contains($0) }.map { part in
      let tint = Self.tint(of: part)
      return Legend.MarkEntry(
        sample: context.letters(of: part), style: ShapeStyle(fill: tint.fill, text: tint.text),
        meaning: context.say(context.typology.vocabulary.label(part)).lowercasedFirst)
    }
    let leftRules = leftRules(of: actions)
    legend.notes =
      [
        context.say(
          fr:
            "Case vide\u{A0}: aucun service de ce type mobilisé. Un service de plusieurs types compte dans chacun. "
            + "Le constat est le plus grave des règles du guide, avec leur numéro\u{A0}; une action terminée n’en "
            + "reçoit pas ici («\u{A0}conformite\u{A0}» la compte, jugée à son dernier jour)."
            + "\(leftRules.fr) Les "
            + "colonnes, et les lignes d’une même famille, sont ordonnées pour rapprocher celles qui partagent le plus (moyennes réciproques).",
          en: "Empty cell: no service of that type mobilised. A service of several types counts in each. The "
            + "finding is the gravest of the guide’s rules, with their number; an action that has ended gets none here "
            + "(“conformite” counts it, judged on its last day)."
            + "\(leftRules.en) Columns, and the rows of a family, are "
            + "ordered to bring together those that share the most (reciprocal averaging).")
      ] + bareRules(of: actions)
    return legend
  }

  /// The titles of the rules that rows tell by their codes alone.
  private func bareRules(of actions: [Action]) -> [String] {
    let bare = actions.compactMap(verdict).filter { !Self.tellsTitles(of: $0.rules, $0.verdict) }.flatMap(
      \.rules)
    let titles = Dictionary(bare.map { ($0.rule, $0.title) }, uniquingKeysWith: { first, _ in first })
    guard !titles.isEmpty else { return [] }
    let list = titles.keys.sortedByBytes().compactMap { code in
      titles[code].map { code + Wording.colon(context.language) + context.say($0).lowercasedFirst }
    }
    return [
      context.say(fr: "Règles. ", en: "Rules. ") + list.joined(separator: Wording.semicolon(context.language))
        + "."
    ]
  }

  /// The rules that only inform, which give no finding here.
  private func leftRules(of actions: [Action]) -> LocalizedText {
    let codes = Set(actions.flatMap { informing[$0.id] ?? [] }).sortedByBytes()
    guard !codes.isEmpty else { return LocalizedText(fr: "", en: "") }
    let list = codes.joined(separator: ", ")
    return LocalizedText(
      fr:
        " Les règles qui ne font qu’informer (\(list)) n’y entrent pas\u{A0}: leurs constats sont dans regles.csv.",
      en: " The rules that only inform (\(list)) are left out: their findings are in regles.csv.")
  }

  func counts(of shown: [Action]) -> String {
    let isAll = shown.count == actions.count
    let part = isAll ? "" : context.say(fr: " sur \(actions.count)", en: " of \(actions.count)")
    return context.say(
      fr: context.count(shown.count, .begun(actions)) + part + " mobilisant un service"
        + (hidden > 0 ? "\u{A0}; \(hidden) sans service mobilisé." : "."),
      en: context.count(shown.count, .begun(actions)) + part + " mobilising a service"
        + (hidden > 0 ? "; \(hidden) without one." : "."))
  }

  var summary: String {
    let verdicts = actions.compactMap { verdict($0)?.verdict }
    let unknown = verdicts.count { $0 == .undetermined }, silent = actions.count - verdicts.count
    let types = context.count(types.count, .serviceType)
    let subject = context.count(actions.count, .action)
    let found = Phrasing.counts([
      (verdicts.count { $0 == .gap }, LocalizedText(fr: "en écart", en: "departing")),
      (verdicts.count { $0 == .toCheck }, LocalizedText(fr: "à vérifier", en: "to check")),
      (verdicts.count { $0 == .compliant }, LocalizedText(fr: "en accord", en: "in line")),
      (unknown, LocalizedText(fr: unknown < 2 ? "indéterminée" : "indéterminées", en: "undetermined")),
      (silent, LocalizedText(fr: "sans constat", en: "without finding")),
    ])
    return context.say(
      fr: subject + (actions.count > 1 ? " mobilisent " : " mobilise ") + types
        + "\u{A0}; au regard des règles du guide\u{A0}: \(found.fr).",
      en: subject + (actions.count > 1 ? " mobilise " : " mobilises ") + types
        + "; by the guide’s rules: \(found.en).")
  }

  func description(of shown: [Action]) -> String {
    let vocabulary = context.typology.vocabulary
    let sentences = shown.map { action in
      let parts = zip(types, parts(in: action)).compactMap { type, part -> String? in
        guard let part else { return nil }
        return context.say(type.label).lowercasedFirst + " ("
          + context.say(vocabulary.label(part)).lowercasedFirst + ")"
      }
      let finding = verdict(action).map { ", " + context.say(FindingWords.of($0.verdict).words) } ?? ""
      return PlainText.printable(action.title) + Wording.colon(context.language)
        + parts.joined(separator: ", ") + finding + "."
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
