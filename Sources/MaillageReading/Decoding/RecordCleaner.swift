internal import MaillageModel

/// Turns records into rows: the right number of cells, clean texts, personal data taken out.
struct RecordCleaner {
  let schema: TableSchema
  let file: String
  let header: Header
  let set: RecordSet
  private let kinds: [ColumnKind?]
  private let personal: Set<Int>
  /// The identifiers of the lines that were left out.
  private(set) var brokenIdentifiers: Set<String> = []

  init(schema: TableSchema, file: String, header: Header, set: RecordSet) {
    self.schema = schema
    self.file = file
    self.header = header
    self.set = set
    let columns = Dictionary(
      schema.columns.compactMap { column in header.positions[column.id].map { ($0, column.kind) } },
      uniquingKeysWith: { first, _ in first })
    kinds = header.names.indices.map { columns[$0] }
    personal = Set(header.personal)
  }

  /// The rows that have the cells of the header.
  mutating func rows(log: inout DiagnosticLog) -> [TableRows.Row] {
    var rows: [TableRows.Row] = []
    rows.reserveCapacity(set.records.count)
    let unclosed = set.unclosedQuote
    if let unclosed {
      log.add(brokenQuote(line: unclosed))
    }
    for (index, record) in set.records.enumerated().dropFirst() {
      if unclosed != nil, index == set.records.count - 1 { break }
      // Tables put one after the other bring their headers along.
      if repeatsHeader(record) {
        log.add(repeatedHeader(line: record.line))
      } else if let row = row(record, log: &log) {
        rows.append(row)
      }
    }
    for line in Set(set.strayQuotes).sorted() where unclosed == nil {
      log.add(strayQuote(line: line))
    }
    return rows
  }

  private func repeatsHeader(_ record: RecordSet.Record) -> Bool {
    let first = set.records[0]
    guard record.cellCount == first.cellCount else { return false }
    return (0..<record.cellCount).allSatisfy { offset in
      set.bytes(record.firstCell + offset).elementsEqual(set.bytes(first.firstCell + offset))
    }
  }

  private mutating func row(_ record: RecordSet.Record, log: inout DiagnosticLog) -> TableRows.Row? {
    let width = header.names.count
    var cells: [String] = []
    cells.reserveCapacity(width)
    for offset in 0..<record.cellCount {
      let cell = record.firstCell + offset
      if offset >= width {
        if !CellText(set.bytes(cell), keepsLines: false).text.isEmpty {
          log.add(.brokenRecord(at: place(record.line), found: filledCount(record), needed: width, record))
          if let column = schema.identifierColumn, let position = header.positions[column.id] {
            brokenIdentifiers.insert(cells[position])
          }
          return nil
        }
      } else if personal.contains(offset) {
        cells.append("")
      } else {
        cells.append(text(of: cell, column: offset, log: &log))
      }
    }
    let missing = width - cells.count
    if missing > 0 { cells += Array(repeating: "", count: missing) }
    return TableRows.Row(line: record.line, cells: cells, missingCells: max(0, missing))
  }

  private func filledCount(_ record: RecordSet.Record) -> Int {
    var count = record.cellCount
    while count > 0,
      CellText(set.bytes(record.firstCell + count - 1), keepsLines: false).text.isEmpty
    { count -= 1 }
    return count
  }

  private func text(of cell: Int, column: Int, log: inout DiagnosticLog) -> String {
    let kind = kinds[column]
    let limit = kind?.limit ?? ColumnKind.longestText
    let bytes = set.bytes(cell)
    let cleaned = CellText(Self.start(of: bytes, limit: limit), keepsLines: kind?.keepsLines ?? true)
    var text = cleaned.text
    if cleaned.hadControls || cleaned.hasDamagedLetters || cleaned.mayHoldPersonalData {
      text = checked(
        cleaned, kind: kind, at: place(set.lines[cell]).at(column: header.names[column]), log: &log)
    }
    if bytes.count > limit, text.utf8.count > limit, text.unicodeScalars.count > limit {
      let length = bytes.count { $0 & 0xC0 != 0x80 }
      log.add(
        .tooLong(
          text, length: length, limit: limit,
          at: place(set.lines[cell]).at(column: header.names[column])))
      text = String(text.prefix(limit))
    }
    return text
  }

  // A letter has four bytes at most: what is beyond makes a cell too long, and need not be looked at.
  private static func start(of bytes: ArraySlice<UInt8>, limit: Int) -> ArraySlice<UInt8> {
    guard bytes.count > limit * 4 + 4 else { return bytes }
    var start = bytes.prefix(limit * 4 + 4)
    while let last = start.last, last & 0xC0 == 0x80 { start.removeLast() }
    if let last = start.last, last >= 0xC0 { start.removeLast() }
    return start
  }

  private func checked(
    _ cleaned: CellText, kind: ColumnKind?, at place: SourceLocation, log: inout DiagnosticLog
  ) -> String {
    var text = cleaned.text
    if cleaned.mayHoldPersonalData {
      let phones = !(kind?.isNumeric ?? false) && kind != .website
      let search = PersonalData.search(text, phones: phones)
      if !search.kinds.isEmpty { log.add(.personalData(search.kinds, at: place)) }
      text = search.text
    }
    if cleaned.hadControls {
      log.add(
        Diagnostic(
          .controlCharacters, at: place, value: text,
          Wording(
            fr: "la cellule contenait des caractères invisibles de contrôle ; ils sont retirés.",
            en: "the cell held invisible control characters; they are taken out."),
          remedy: Wording(
            fr: "Retapez la cellule : elle vient sans doute d’un copier-coller.",
            en: "Type the cell again: it probably comes from a copy and paste.")))
    }
    if cleaned.hasDamagedLetters {
      log.add(
        Diagnostic(
          .damagedLetters, at: place, value: text,
          Wording(
            fr: "des lettres sont abîmées : \(quoting: text).", en: "letters are damaged: \(quoting: text)."),
          remedy: Wording(
            fr: "Reprenez la cellule dans le document d’origine, et enregistrez en CSV UTF-8.",
            en: "Take the cell again from the original, and save as CSV UTF-8.")))
    }
    return text
  }

  private func place(_ line: Int) -> SourceLocation { SourceLocation(file: file, line: line) }

  private func brokenQuote(line: Int) -> Diagnostic {
    Diagnostic(
      .brokenRecord, at: place(line),
      Wording(
        fr: "un guillemet ouvert sur cette ligne n’est jamais fermé ; la suite du fichier n’est pas lue.",
        en: "a quote opened on this line is never closed; the rest of the file is not read."),
      remedy: Wording(
        fr: """
          Fermez-le, ou doublez les guillemets qui font partie du texte ; ce qui renvoie à cette table sera \
          vérifié ensuite.
          """,
        en: """
          Close it, or double the quotes that belong to the text; what refers to this table will be checked \
          then.
          """))
  }

  private func repeatedHeader(line: Int) -> Diagnostic {
    Diagnostic(
      .duplicateRow, at: place(line), related: [place(set.records[0].line)],
      Wording(
        fr: "la ligne d’en-tête est répétée ; elle est ignorée.",
        en: "the header is repeated; it is left out."),
      remedy: Wording(fr: "Supprimez cette ligne.", en: "Delete this line."))
  }

  private func strayQuote(line: Int) -> Diagnostic {
    Diagnostic(
      .strayQuote, at: place(line),
      Wording(
        fr: "un guillemet se trouve au milieu d’une cellule ; il est gardé tel quel.",
        en: "a quote stands in the middle of a cell; it is kept as it is."),
      remedy: Wording(
        fr: "Dans une cellule entre guillemets, doublez ceux qui font partie du texte.",
        en: "In a quoted cell, double the quotes that belong to the text."))
  }
}
