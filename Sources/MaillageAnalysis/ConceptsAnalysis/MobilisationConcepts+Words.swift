internal import MaillageModel

extension MobilisationConcepts.Result {
  /// « Toute action qui mobilise A et B mobilise aussi C : 6 cas sur 6. »
  func sentence(_ rule: MobilisationConcepts.Implication) -> LocalizedText {
    guard rule.isCertain else {
      let cases = Phrasing.count(rule.support, .certainCase)
      return condition(rule.premise)
        + LocalizedText(fr: " pourrait toujours mobiliser ", en: " may always mobilise ")
        + list(rule.conclusion)
        + LocalizedText(
          fr: "\u{A0}: rien ne le dément sur \(cases.fr), des participations restent à vérifier.",
          en: ": nothing belies it over \(cases.en), participations remain to be verified.")
    }
    guard rule.possibleSupport > 0 else {
      return LocalizedText(fr: "Aucune action ne mobilise ensemble ", en: "No action mobilises together ")
        + list(rule.premise) + LocalizedText(verbatim: ".")
    }
    let doubtful = rule.possibleSupport - rule.support
    let rest =
      doubtful == 0
      ? LocalizedText(verbatim: ".")
      : LocalizedText(
        fr: ", \(doubtful) de plus si ce qui est à vérifier se confirme.",
        en: ", \(doubtful) more if what is to be verified is confirmed.")
    return condition(rule.premise)
      + (rule.premise.isEmpty
        ? LocalizedText(verbatim: " ")
        : LocalizedText(fr: " mobilise aussi ", en: " also mobilises "))
      + list(rule.conclusion) + ratio(rule.support, of: rule.support) + rest
  }

  /// « Les actions qui mobilisent A mobilisent souvent aussi B : 5 cas sur 6. »
  func sentence(_ rule: MobilisationConcepts.Association) -> LocalizedText {
    LocalizedText(fr: "Les actions qui mobilisent ", en: "The actions that mobilise ") + list(rule.premise)
      + LocalizedText(fr: " mobilisent souvent aussi ", en: " often also mobilise ")
      + list([rule.conclusion]) + ratio(rule.support, of: rule.cases) + LocalizedText(verbatim: ".")
  }

  private func condition(_ premise: [String]) -> LocalizedText {
    premise.isEmpty
      ? LocalizedText(fr: "Toute action mobilise", en: "Every action mobilises")
      : LocalizedText(fr: "Toute action qui mobilise ", en: "Every action that mobilises ") + list(premise)
  }

  private func list(_ services: [String]) -> LocalizedText {
    Phrasing.list(
      services.map { Phrasing.quoted(LocalizedText(verbatim: names.service($0))) }, limit: services.count)
  }

  private func ratio(_ count: Int, of total: Int) -> LocalizedText {
    LocalizedText(
      fr: "\u{A0}: \(count) cas sur \(total)",
      en: ": \(count) \(count == 1 ? "case" : "cases") out of \(total)")
  }
}

extension Phrasing.Noun {
  static let certainCase = Self(fr: ("cas sûr", "cas sûrs"), en: ("sure case", "sure cases"))
  static let rule = Self(fr: ("règle", "règles"), en: ("rule", "rules"), isFeminine: true)
  static let concept = Self(fr: ("concept", "concepts"), en: ("concept", "concepts"))
  static let service = Self(fr: ("service", "services"), en: ("service", "services"))
  static let group = Self(fr: ("groupe", "groupes"), en: ("group", "groups"))
}
