internal import MaillageModel

extension RowReader {
  /// A company number; a damaged one is left out, one with a wrong key kept.
  mutating func companyNumber(_ column: ColumnSchema) -> String? {
    guard let text = text(column) else { return nil }
    let digits = column.kind == .siret ? 14 : 9
    let finding = CompanyNumber.parse(text, digits: digits)
    if let diagnostic = Diagnostic.companyNumber(finding, value: text, digits: digits, at: place(column)) {
      report(diagnostic)
    }
    switch finding {
    case .valid(let number), .wrongKey(let number): return number
    case .lostZero, .scientific, .malformed: return nil
    }
  }

  /// An official geographic code; a doubtful one is left out.
  mutating func officialCode(_ column: ColumnSchema, isPast: Bool = false, isRegion: Bool = true) -> String? {
    guard let text = text(column) else { return nil }
    let finding = OfficialCode(typology: typology).parse(text)
    if case .formerRegion(let code, _) = finding {
      // The code of a former region is right for an actor that ended with it, or for a département.
      if isPast || !isRegion { return code }
    }
    if let diagnostic = Diagnostic.officialCode(finding, value: text, at: place(column)) {
      report(diagnostic)
    }
    switch finding {
    case .valid(let code), .formerRegion(let code, _): return code
    case .postcode, .lostZero, .malformed: return nil
    }
  }

  /// A country.
  mutating func country(_ column: ColumnSchema) -> String? {
    guard let text = text(column) else { return nil }
    return country(text, column)
  }

  /// Several countries, each once.
  mutating func countries(_ column: ColumnSchema) -> [String] {
    let found = list(column).compactMap { country($0, column) }.filter { $0 != CountryText.unknownCode }
    return Set(found).sortedByBytes()
  }

  private mutating func country(_ text: String, _ column: ColumnSchema) -> String? {
    switch CountryText(typology: typology).parse(text) {
    case .code(let code):
      if CountryText.isUserAssigned(code), code != text {
        report(.userAssignedCountry(text, code, at: place(column)))
      }
      return code
    case .zone(let zone):
      report(.zoneAsCountry(text, zone, at: place(column)))
      return CountryText.unknownCode
    case .unknown:
      let near = suggestions(for: text, key: "ISO 3166-1") { CountryText(typology: $0).spellings }
      report(.unknownCountry(text, near: near, isList: column.kind.isList, at: place(column)))
      return nil
    }
  }

  /// A code of activity; an unusable one is left out.
  mutating func activity(_ column: ColumnSchema) -> String? {
    guard let text = text(column) else { return nil }
    if let code = ActivityText.parse(text) { return code }
    report(
      .unusable(
        text, at: place(column),
        Wording(
          fr: "\(quoting: text) n’est pas un code NAF.", en: "\(quoting: text) is not a code of activity."),
        remedy: Wording(
          fr: "Écrivez quatre chiffres et une lettre, comme 94.11Z, ou laissez vide.",
          en: "Write four digits and a letter, such as 94.11Z, or leave it empty.")))
    return nil
  }

  /// The address of a site; an unusable one is left out.
  mutating func website(_ column: ColumnSchema) -> String? {
    guard let text = text(column), text != PersonalData.replacement else { return nil }
    if let address = WebsiteText.parse(text) { return address }
    report(
      .unusable(
        text, at: place(column),
        Wording(
          fr: "\(quoting: text) n’est pas l’adresse d’un site.",
          en: "\(quoting: text) is not the address of a site."),
        remedy: Wording(
          fr: "Écrivez une adresse comme https://www.exemple.fr, ou laissez vide.",
          en: "Write an address such as https://www.exemple.fr, or leave it empty.")))
    return nil
  }

  /// A language, as HTML names it; an unusable one is left out.
  mutating func language(_ column: ColumnSchema) -> String? {
    guard let text = text(column) else { return nil }
    let code = String(text.lowercased().prefix { $0 != "-" && $0 != "_" })
    if (2...3).contains(code.utf8.count), code.utf8.allSatisfy({ (97...122).contains($0) }) { return code }
    report(
      .unusable(
        text, at: place(column),
        Wording(
          fr: "\(quoting: text) n’est pas le code d’une langue.",
          en: "\(quoting: text) is not the code of a language."),
        remedy: Wording(
          fr:
            "Écrivez les deux ou trois lettres de la norme ISO 639, comme fr ou en, ou laissez vide pour le français.",
          en: "Write the two or three letters of ISO 639, such as fr or en, or leave it empty for French.")))
    return nil
  }

  /// Sustainable development goals, each once.
  mutating func goals(_ column: ColumnSchema) -> [String] {
    var found: Set<String> = []
    for word in list(column) {
      if let goal = GoalText.parse(word) {
        found.insert(goal)
      } else {
        let isDate = DateText.isSpreadsheetMonth(word) || DateText.parse(word) != nil
        report(
          Diagnostic(
            .unknownWord, at: place(column), value: word,
            Wording(
              fr: "\(quoting: word) n’est pas un objectif de développement durable.",
              en: "\(quoting: word) is not a sustainable development goal."),
            remedy: isDate
              ? Wording(
                fr: "Excel a changé ce qui était tapé : mettez la colonne au format Texte.",
                en: "Excel changed what was typed: set the column to Text.")
              : Wording(
                fr: "Écrivez un numéro de 1 à 17, ou une cible comme 8.3 ; séparez-les par « | ».",
                en: "Write a number from 1 to 17, or a target such as 8.3; separate them with “|”.")))
      }
    }
    return found.sorted { $0.precedesInFrench($1) }
  }
}

extension Diagnostic {
  /// A value of an optional column that is left out.
  static func unusable(_ text: String, at place: SourceLocation, _ message: Wording, remedy: Wording)
    -> Diagnostic
  {
    Diagnostic(
      .unusableValue, at: place, value: text,
      message + Wording(fr: "La valeur n’est pas gardée.", en: "The value is not kept."), remedy: remedy)
  }

  static func userAssignedCountry(_ text: String, _ code: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .doubtfulCountry, at: place, value: text,
      Wording(
        fr: "le pays \(quoting: text) n’a pas de code ISO officiel ; \(code) est utilisé.",
        en: "the country \(quoting: text) has no official ISO code; \(code) is used."),
      remedy: Wording(
        fr: "Écrivez \(code) pour ne plus voir ce message.", en: "Write \(code) to silence this message."))
  }

  static func zoneAsCountry(_ text: String, _ zone: Zone, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .doubtfulCountry, at: place, value: text,
      Wording(
        fr: "\(quoting: text) n’est pas un pays, mais une zone.",
        en: "\(quoting: text) is not a country but a zone."),
      remedy: Wording(
        fr: "Utilisez la colonne « zones » d’une action (\(zone.code)), ou nommez les pays.",
        en: "Use the column “zones” of an action (\(zone.code)), or name the countries."))
  }

  static func unknownCountry(
    _ text: String, near: [NearestWords.Candidate], isList: Bool, at place: SourceLocation
  ) -> Diagnostic {
    return Diagnostic(
      .unknownWord, at: place, value: text,
      Wording(
        fr: "le pays \(quoting: text) n’est pas reconnu.",
        en: "the country \(quoting: text) is not recognised."),
      remedy: near.remedy(orElse: Wording(fr: "", en: ""))
        + (isList
          ? Wording(
            fr: "Écrivez des codes ISO (FR, TN) ou des noms de pays, séparés par « | ».",
            en: "Write ISO codes (FR, TN) or names of countries, separated by “|”.")
          : Wording(
            fr: "Écrivez un code ISO (FR, TN) ou le nom du pays.",
            en: "Write an ISO code (FR, TN) or the name of the country.")))
  }
}
