internal import MaillageModel

extension Diagnostic {
  /// A line whose cells do not match the header.
  static func brokenRecord(
    at place: SourceLocation, found: Int, needed: Int, _ record: RecordSet.Record
  ) -> Diagnostic {
    brokenRecord(at: place, found: found, needed: needed, quoteLine: record.multilineQuote)
  }

  /// A line whose cells do not match the header; the quote is one that opened in it and closed later.
  static func brokenRecord(
    at place: SourceLocation, found: Int, needed: Int, quoteLine: Int?
  ) -> Diagnostic {
    let counts = Wording(
      fr: "\(found) \(found == 1 ? "valeur" : "valeurs") pour \(needed) colonnes.",
      en: "\(found) \(found == 1 ? "value" : "values") for \(needed) columns.")
    if let quoteLine {
      return Diagnostic(
        .brokenRecord, at: place,
        related: quoteLine == place.line ? [] : [SourceLocation(file: place.file, line: quoteLine)], counts,
        remedy: Wording(
          fr: "Un guillemet ouvert n’est-il pas fermé ? Sinon, un séparateur manque ou est en trop.",
          en: "Is an opened quote not closed? Otherwise a separator is missing or one too many."))
    }
    return Diagnostic(
      .brokenRecord, at: place, counts,
      remedy: found < needed
        ? Wording(
          fr: "Un séparateur manque-t-il, ou un guillemet n’est-il pas fermé ?",
          en: "Is a separator missing, or a quote not closed?")
        : Wording(
          fr: "Un séparateur est-il en trop ? Mettez entre guillemets une cellule qui en contient un.",
          en: "Is there one separator too many? Put a cell that holds one between quotes."))
  }

  /// A cell that is far too long.
  static func tooLong(
    _ text: String, length: Int, limit: Int, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .tooLong, at: place, value: text,
      Wording(
        fr: "la cellule a \(length) caractères ; la limite est \(limit).",
        en: "the cell has \(length) characters; the limit is \(limit)."),
      remedy: Wording(
        fr: "Raccourcissez-la ; un guillemet mal fermé peut aussi avoir avalé la suite.",
        en: "Shorten it; a quote that is not closed may also have swallowed what follows."))
  }

  /// Personal data in a cell: what was found is never shown.
  static func personalData(_ kinds: Set<PersonalData.Kind>, at place: SourceLocation) -> Diagnostic {
    let isBoth = kinds.count == 2
    let isEmail = kinds.contains(.email)
    let what =
      isBoth
      ? (
        "une adresse électronique et un numéro de téléphone figurent",
        "an e-mail address and a phone number are"
      )
      : isEmail
        ? ("une adresse électronique figure", "an e-mail address is")
        : ("un numéro de téléphone figure", "a phone number is")
    return Diagnostic(
      .personalData, at: place,
      Wording(
        fr: "\(what.0) dans cette cellule : donnée personnelle, elle ne sera jamais montrée ni exportée.",
        en: "\(what.1) in this cell: personal data, it is never shown nor exported."),
      remedy: Wording(
        fr: "Retirez-la du fichier ; l’adresse du site de l’organisme suffit.",
        en: "Take it out of the file; the address of the organisation’s site is enough."))
  }
}
