internal import MaillageModel

/// Findings in a word and a tint, short enough for a cell.
enum FindingWords {
  /// The word of a state of coverage and the fill behind it.
  static func of(_ state: CoverageState) -> (words: LocalizedText, fill: String?) {
    switch state {
    case .hole: (LocalizedText(fr: "trou", en: "gap"), Palette.gap)
    case .undetermined: (LocalizedText(fr: "indéter- miné", en: "undeter- mined"), Palette.toCheck)
    case .fragile: (LocalizedText(fr: "fragile", en: "fragile"), Palette.toCheck)
    case .toCoordinate: (LocalizedText(fr: "à coor- donner", en: "to coor- dinate"), Palette.toCoordinate)
    case .covered: (LocalizedText(fr: "couvert", en: "covered"), nil)
    case .notApplicable: (LocalizedText(fr: "sans objet", en: "n/a"), nil)
    }
  }

  /// What the word of a state means, with why a role is not sure.
  static func meaning(
    of state: CoverageState, threshold: Int, doubt: LocalizedText
  ) -> LocalizedText {
    switch state {
    case .hole:
      LocalizedText(fr: "trou\u{A0}: aucun acteur déclaré", en: "gap: no actor declared")
    case .undetermined:
      LocalizedText(
        fr: "indéterminé\u{A0}: seulement des rôles " + doubt.fr, en: "undetermined: only roles " + doubt.en)
    case .fragile: LocalizedText(fr: "fragile\u{A0}: un seul acteur", en: "fragile: a single actor")
    case .toCoordinate:
      LocalizedText(
        fr: "à coordonner\u{A0}: \(threshold) acteurs ou plus, sans pilote unique",
        en: "to coordinate: \(threshold) actors or more, without a single lead")
    case .covered: LocalizedText(fr: "couvert\u{A0}: plusieurs acteurs", en: "covered: several actors")
    case .notApplicable:
      LocalizedText(
        fr: "sans objet\u{A0}: n’a pas de sens dans la famille", en: "n/a: makes no sense in the family")
    }
  }

  /// The word of a verdict and the fill behind it.
  static func of(_ verdict: Verdict) -> (words: LocalizedText, fill: String?) {
    switch verdict {
    case .gap: (LocalizedText(fr: "écart", en: "departs"), Palette.gap)
    case .toCheck: (LocalizedText(fr: "à vérifier", en: "to check"), Palette.toCheck)
    case .compliant: (LocalizedText(fr: "conforme", en: "in line"), Palette.compliant)
    case .undetermined: (LocalizedText(fr: "indéterminé", en: "undetermined"), nil)
    case .notApplicable: (LocalizedText(fr: "sans objet", en: "n/a"), nil)
    }
  }
}
