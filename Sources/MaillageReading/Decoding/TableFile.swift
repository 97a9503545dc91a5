internal import MaillageModel

/// Reads the bytes of a file as a table: text, records, header, clean cells.
struct TableFile {
  let schema: TableSchema
  let name: String

  /// The table, or nothing when the file is no table; what is wrong goes to the log.
  func read(_ contents: SourceFile.Contents, log: inout DiagnosticLog) -> TableRows? {
    guard let bytes = readableBytes(contents, log: &log) else { return nil }
    let text = DecodedText(bytes)
    let finding = Delimiter.find(text.bytes)
    let set = RecordParser.parse(
      text.bytes, delimiter: finding.delimiter, from: finding.start, line: finding.line)
    guard let first = set.records.first else {
      log.add(empty(isHeaderOnly: false))
      return nil
    }
    let header = Header(set.strings(first), table: schema)
    let problems = header.diagnostics(of: schema, file: name, line: first.line)
    log.add(problems)
    log.add(reading(text.encoding, set))
    if schema.columns.allSatisfy({ header.positions[$0.id] == nil }) { return nil }
    var cleaner = RecordCleaner(schema: schema, file: name, header: header, set: set)
    let rows = cleaner.rows(log: &log)
    if set.records.count == 1 { log.add(empty(isHeaderOnly: true)) }
    return TableRows(
      schema: schema, file: name, header: header, rows: rows, brokenIdentifiers: cleaner.brokenIdentifiers,
      isTruncated: set.unclosedQuote != nil,
      input: InputTable(
        file: name, table: schema.id, encoding: text.encoding.rawValue,
        delimiter: Character(Unicode.Scalar(finding.delimiter)), rowCount: rows.count,
        unknownColumns: header.attributes.map { header.names[$0] }, bytes: bytes))
  }

  private func readableBytes(_ contents: SourceFile.Contents, log: inout DiagnosticLog) -> [UInt8]? {
    let place = SourceLocation(file: name)
    switch contents {
    case .bytes(let bytes):
      guard let signature = FileSignature.of(bytes) else { return bytes }
      log.add(.notText(signature, at: place))
    case .folder:
      log.add(
        Diagnostic(
          .unreadableFile, at: place,
          Wording(fr: "c’est un dossier, pas un fichier.", en: "this is a folder, not a file."),
          remedy: Wording(
            fr: "Renommez-le, et mettez à sa place la table en CSV UTF-8.",
            en: "Rename it, and put the table there as CSV UTF-8.")))
    case .unreadable:
      log.add(
        Diagnostic(
          .unreadableFile, at: place,
          Wording(fr: "le fichier ne peut pas être lu.", en: "the file cannot be read."),
          remedy: Wording(
            fr: "Fermez-le dans le tableur, et vérifiez que vous avez le droit de le lire.",
            en: "Close it in the spreadsheet, and check that you may read it.")))
    case .tooLarge:
      log.add(
        Diagnostic(
          .unreadableFile, at: place,
          Wording(
            fr: "le fichier dépasse \(InputFolder.maximumSize / 1_000_000) Mo.",
            en: "the file is larger than \(InputFolder.maximumSize / 1_000_000) MB."),
          remedy: Wording(
            fr: "Vérifiez que c’est bien une table tapée à la main.",
            en: "Check that it is a table typed by hand.")))
    }
    return nil
  }

  private func empty(isHeaderOnly: Bool) -> Diagnostic {
    Diagnostic(
      schema.isRequired ? .emptyRequiredTable : .emptyTable, at: SourceLocation(file: name),
      isHeaderOnly
        ? Wording(
          fr: "le fichier n’a que sa ligne d’en-tête.", en: "the file has only its header line.")
        : Wording(fr: "le fichier est vide.", en: "the file is empty."),
      remedy: schema.isRequired
        ? Wording(
          fr: "Ajoutez au moins une ligne, ou partez d’un modèle : maillage modele.",
          en: "Add at least one line, or start from a template: maillage new.")
        : Wording(
          fr: "Remplissez-le, ou supprimez-le s’il ne sert pas.",
          en: "Fill it in, or delete it if it is of no use."))
  }

  private func reading(_ encoding: DecodedText.Encoding, _ set: RecordSet) -> [Diagnostic] {
    let place = SourceLocation(file: name)
    var found: [Diagnostic] = []
    if encoding == .mixed {
      found.append(
        Diagnostic(
          .damagedLetters, at: place,
          Wording(
            fr: "le fichier mêle deux encodages, comme après un collage.",
            en: "the file mixes two encodings, as after pasting."),
          remedy: Wording(
            fr: "Relisez ses accents, puis enregistrez-le en CSV UTF-8.",
            en: "Check its accents, then save it as CSV UTF-8.")))
    }
    if set.blankRecords > 0 {
      let count = set.blankRecords
      found.append(
        Diagnostic(
          .howRead, at: place,
          count == 1
            ? Wording(fr: "1 ligne vide ignorée.", en: "1 blank line ignored.")
            : Wording(fr: "\(count) lignes vides ignorées.", en: "\(count) blank lines ignored.")))
    }
    return found
  }
}

extension Diagnostic {
  /// A file that is no text, though its name says table.
  static func notText(_ signature: FileSignature, at place: SourceLocation) -> Diagnostic {
    let what: Wording =
      switch signature {
      case .workbook:
        Wording(fr: "ce fichier est un classeur de tableur.", en: "this file is a spreadsheet workbook.")
      case .oldWorkbook:
        Wording(
          fr: "ce fichier est un classeur .xls, ou un classeur protégé.",
          en: "this file is an .xls workbook, or a protected one.")
      case .utf16:
        Wording(
          fr: "ce fichier est en « texte Unicode » (UTF-16).", en: "this file is “Unicode text” (UTF-16).")
      case .otherBinary:
        Wording(fr: "ce fichier n’est pas du texte.", en: "this file is not text.")
      }
    return Diagnostic(
      .notText, at: place, what,
      remedy: Wording(
        fr: "Ouvrez-le dans le tableur, et enregistrez chaque feuille en CSV UTF-8.",
        en: "Open it in the spreadsheet, and save each sheet as CSV UTF-8."))
  }
}
