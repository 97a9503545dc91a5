internal import MaillageModel

extension Diagnostic {
  /// An empty cell that must be filled.
  static func missingValue(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .missingValue, at: place,
      Wording(fr: "la cellule est vide.", en: "the cell is empty."),
      remedy: Wording(
        fr: "Remplissez-la : cette colonne est obligatoire.", en: "Fill it in: this column is required."))
  }

  /// A line that says the same as another.
  static func duplicateRow(at place: SourceLocation, first: SourceLocation, isRelation: Bool) -> Diagnostic {
    Diagnostic(
      isRelation ? .oddRelation : .duplicateRow, at: place, related: [first],
      isRelation
        ? Wording(
          fr: "cette relation figure deux fois ; elle est comptée une fois.",
          en: "this relation is there twice; it counts once.")
        : Wording(
          fr: "la ligne est la copie d’une autre ; elle est comptée une fois.",
          en: "the line is a copy of another; it counts once."),
      remedy: Wording(fr: "Supprimez l’une des deux.", en: "Delete one of the two."))
  }

  /// A line that has lost its empty last cells.
  static func shortRecord(at place: SourceLocation, found: Int, needed: Int) -> Diagnostic {
    Diagnostic(
      .shortRecord, at: place,
      Wording(
        fr: "\(found) valeurs pour \(needed) colonnes ; les dernières sont lues comme vides.",
        en: "\(found) values for \(needed) columns; the last ones are read as empty."),
      remedy: Wording(
        fr: "Vérifiez qu’aucun séparateur ne manque au milieu de la ligne.",
        en: "Check that no separator is missing inside the line."))
  }

  /// An identifier that is none, with the one its letters suggest.
  static func malformedIdentifier(_ text: String, at place: SourceLocation) -> Diagnostic {
    let proposal = Identifier.proposed(for: text)
    let fault = Identifier.fault(of: text).text
    return Diagnostic(
      .malformedIdentifier, at: place, value: text,
      Wording(fr: "\(quoting: text) \(fault.fr).", en: "\(quoting: text) \(fault.en)."),
      remedy: proposal.isEmpty
        ? Wording(
          fr: "Utilisez des minuscules sans accent, des chiffres et des traits d’union.",
          en: "Use lower-case letters without accents, digits and hyphens.")
        : Wording(fr: "Proposition : \(proposal).", en: "Proposal: \(proposal)."))
  }

  /// A number outside its range; absent when it is inside.
  static func outOfRange(
    _ value: Double, _ text: String, _ range: NumberRange, at place: SourceLocation
  ) -> Diagnostic? {
    if range == .positive {
      guard value <= 0 else { return nil }
      return Diagnostic(
        .malformedNumber, at: place, value: text,
        Wording(
          fr: "\(quoting: text) doit être positif.", en: "\(quoting: text) must be more than 0."),
        remedy: Wording(
          fr: "Écrivez un nombre plus grand que 0, ou laissez vide pour 1.",
          en: "Write a number above 0, or leave it empty for 1."))
    }
    let (minimum, maximum) = range.bounds
    guard minimum.map({ value < $0 }) ?? false || maximum.map({ value > $0 }) ?? false else { return nil }
    let low = minimum.map { NumberText.shown($0, .en) } ?? ""
    guard let maximum else {
      return Diagnostic(
        .outOfRange, at: place, value: text,
        Wording(fr: "\(quoting: text) est négatif.", en: "\(quoting: text) is negative."),
        remedy: Wording(fr: "Écrivez un nombre à partir de 0.", en: "Write a number from 0 up."))
    }
    let high = NumberText.shown(maximum, .en)
    return Diagnostic(
      .outOfRange, at: place, value: text,
      Wording(
        fr: "\(quoting: text) n’est pas entre \(low) et \(high).",
        en: "\(quoting: text) is not between \(low) and \(high)."),
      remedy: Wording(
        fr: "Écrivez un nombre de \(low) à \(high), ou laissez vide.",
        en: "Write a number from \(low) to \(high), or leave it empty."))
  }

  /// A word that is not in its list, with the nearest value, then all those allowed, each with what it means, or
  /// the line whose diagnostic lists them.
  static func unknownWord(
    _ word: String, _ source: CodeSource, _ typology: Typology, near: [NearestWords.Candidate],
    isList: Bool, listedAt line: Int?, at place: SourceLocation
  ) -> Diagnostic {
    if source == .actionTypes || source == .actionTypesAndFamilies {
      return unknownActionType(word, source, typology, near: near, at: place)
    }
    let separator =
      !isList && word.contains("|")
      ? Wording(
        fr: "Une seule valeur par cellule : faites une ligne par valeur.",
        en: "One value a cell: make one line for each.")
      : isList && word.contains(where: { ",;/".contains($0) })
        ? Wording(fr: "Séparez plusieurs valeurs par « | ».", en: "Separate several values with “|”.")
        : Wording(fr: "", en: "")
    return Diagnostic(
      .unknownWord, at: place, value: word,
      Wording(fr: "\(quoting: word) n’est pas reconnu.", en: "\(quoting: word) is not recognised."),
      remedy: near.proposal(of: source, typology) + separator
        + (line.map {
          Wording(fr: "Valeurs possibles : voir la ligne \($0).", en: "Possible values: see line \($0).")
        }
          ?? Wording(
            fr: "Valeurs possibles : \(source.list(in: typology, .fr, upTo: 30)).",
            en: "Possible values: \(source.list(in: typology, .en, upTo: 30)).")))
  }

  private static func unknownActionType(
    _ word: String, _ source: CodeSource, _ typology: Typology, near: [NearestWords.Candidate],
    at place: SourceLocation
  ) -> Diagnostic {
    let codes = typology.actionTypes.map(\.code)
    let first = codes.first ?? "", last = codes.last ?? ""
    let families =
      source == .actionTypesAndFamilies
      ? Wording(
        fr: "Une famille convient aussi : \(CodeSource.families.list(in: typology, .fr)).",
        en: "A family will do as well: \(CodeSource.families.list(in: typology, .en)).")
      : Wording(fr: "", en: "")
    return Diagnostic(
      .unknownActionType, at: place, value: word,
      Wording(
        fr: "\(quoting: word) n’est pas dans la typologie (\(first) à \(last)).",
        en: "\(quoting: word) is not in the typology (\(first) to \(last))."),
      remedy: near.remedy(
        naming: source, typology,
        orElse: Wording(
          fr: "La liste des types d’action est donnée par : maillage catalogue.",
          en: "The list of the types of action is given by: maillage list.")) + families)
  }
}
