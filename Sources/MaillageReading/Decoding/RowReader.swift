internal import MaillageModel

/// Where a line names a line of another table.
struct Reference: Hashable {
  /// The table meant.
  let table: String
  /// What the cell says.
  let id: String
  /// The cell.
  let place: SourceLocation
}

/// Reads the cells of a table row by row: each value decoded, or told why it cannot be.
///
/// A value that cannot be read comes back absent with its diagnostic; the row goes on, so that one run
/// tells everything.
struct RowReader {
  let table: TableRows
  let typology: Typology
  /// The row being read.
  private(set) var row = 0
  /// What is wrong with the row being read.
  private var findings: [Diagnostic] = []
  /// Every reference met so far.
  private(set) var references: [Reference] = []
  /// Whether a number with a decimal comma was met.
  private(set) var sawDecimalComma = false
  private var knownCodes: [CodeSource: [String: String]] = [:]
  private var nearestWords: [String: NearestWords] = [:]
  private var suggestionCount = 0
  /// The row whose diagnostic lists the values of a source: a whole column that is wrong is not told a long list
  /// on every line.
  private var listingRows: [CodeSource: Int] = [:]

  init(table: TableRows, typology: Typology) {
    self.table = table
    self.typology = typology
  }

  /// Reads every row once; two rows that say the same count once, unless both may be true.
  mutating func decodeAll<Element>(
    log: inout DiagnosticLog, _ decode: (inout RowReader) -> Element?
  ) -> [Element] {
    var elements: [Element] = []
    var seen: [[String]: Int] = [:]
    elements.reserveCapacity(table.rows.count)
    if !table.schema.allowsTwins { seen.reserveCapacity(table.rows.count) }
    for index in table.rows.indices {
      if !table.schema.allowsTwins {
        if let first = seen[table.rows[index].cells] {
          let places = (table.location(nil, at: index), table.location(nil, at: first))
          log.add(
            .duplicateRow(
              at: places.0, first: places.1, isRelation: table.schema.id == RelationColumns.table.id))
          continue
        }
        seen[table.rows[index].cells] = index
      }
      row = index
      findings = []
      if let element = decode(&self) { elements.append(element) }
      log.add(judged())
    }
    return elements
  }

  // A short line that cannot be read lacks a separator; one that can has lost its empty last cells.
  private func judged() -> [Diagnostic] {
    let missing = table.rows[row].missingCells
    guard missing > 0 else { return findings }
    let needed = table.header.names.count
    let place = table.location(nil, at: row)
    if findings.contains(where: { $0.severity == .error }) {
      return [.brokenRecord(at: place, found: needed - missing, needed: needed, quoteLine: nil)]
    }
    return findings + [.shortRecord(at: place, found: needed - missing, needed: needed)]
  }

  /// The place of a cell of the row.
  func place(_ column: ColumnSchema?) -> SourceLocation { table.location(column, at: row) }

  /// Tells something about the row.
  mutating func report(_ diagnostic: Diagnostic) { findings.append(diagnostic) }

  /// Where the row comes from.
  func provenance() -> Provenance {
    Provenance(
      location: place(nil), source: table.text(CommonColumns.source, at: row),
      comment: table.text(CommonColumns.comment, at: row), attributes: table.attributes(at: row))
  }

  // MARK: Cells

  /// The text of a cell; a required one that is empty is an error.
  mutating func text(_ column: ColumnSchema) -> String? {
    if let text = table.text(column, at: row) { return text }
    // A column that is missing altogether has been told once.
    if column.isRequired, table.header.positions[column.id] != nil {
      report(.missingValue(at: place(column)))
    }
    return nil
  }

  /// The parts of a cell that holds several values.
  mutating func list(_ column: ColumnSchema) -> [String] {
    guard let text = text(column) else { return [] }
    return text.split(separator: "|").map { CellText.trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// The identifier of the row.
  mutating func identifier(_ column: ColumnSchema) -> String? {
    guard let text = text(column) else { return nil }
    if !Identifier.isValid(text) { report(.malformedIdentifier(text, at: place(column))) }
    return text
  }

  /// The identifier of a row of another table, to be looked for when all tables are read.
  mutating func reference(_ column: ColumnSchema) -> String? {
    guard case .reference(let table) = column.kind, let text = text(column) else { return nil }
    references.append(Reference(table: table, id: text, place: place(column)))
    return text
  }

  /// A date.
  mutating func date(_ column: ColumnSchema) -> PartialDate? {
    guard let text = text(column) else { return nil }
    if let date = DateText.parse(text) { return date }
    report(
      Diagnostic(
        .malformedDate, at: place(column), value: text,
        Wording(fr: "\(quoting: text) n’est pas une date.", en: "\(quoting: text) is not a date."),
        remedy: DateText.remedy(text)))
    return nil
  }

  /// The period of the row; an end before the start is an error.
  mutating func period() -> Period {
    let period = Period(start: date(CommonColumns.start), end: date(CommonColumns.end))
    guard period.isReversed, let start = period.start, let end = period.end else { return period }
    report(
      Diagnostic(
        .reversedPeriod, at: place(CommonColumns.end), value: end.description,
        Wording(
          fr: "la fin (\(end.formatted(.fr))) précède le début (\(start.formatted(.fr))).",
          en: "the end (\(end.formatted(.en))) precedes the start (\(start.formatted(.en)))."),
        remedy: Wording(fr: "Vérifiez les deux dates.", en: "Check both dates.")))
    return Period()
  }

  /// A number in the range of its column.
  mutating func number(_ column: ColumnSchema) -> Double? {
    guard case .number(let range) = column.kind, let text = text(column) else { return nil }
    guard let value = NumberText.parse(text) else {
      report(
        Diagnostic(
          .malformedNumber, at: place(column), value: text,
          Wording(fr: "\(quoting: text) n’est pas un nombre.", en: "\(quoting: text) is not a number."),
          remedy: NumberText.remedy(text)))
      return nil
    }
    if NumberText.hasDecimalComma(text) { sawDecimalComma = true }
    if let problem = Diagnostic.outOfRange(value, text, range, at: place(column)) {
      report(problem)
      return nil
    }
    return value
  }

  /// A year.
  mutating func year(_ column: ColumnSchema) -> Int? {
    date(column)?.year
  }

  /// Yes or no; `?` and an empty cell are unknown.
  mutating func yesNo(_ column: ColumnSchema) -> Bool? {
    guard let text = text(column), text != "?" else { return nil }
    if let answer = typology.vocabulary.parse(YesNo.self, text) { return answer == .yes }
    report(unknownWord(text, .vocabulary(YesNo.list), at: place(column), isList: false))
    return nil
  }

  /// A value of a closed list that the program reasons about.
  mutating func term<Term: VocabularyTerm>(_ column: ColumnSchema, _ type: Term.Type) -> Term? {
    guard let text = text(column) else { return nil }
    if let term = typology.vocabulary.parse(type, text) { return term }
    report(unknownWord(text, .vocabulary(Term.list), at: place(column), isList: false))
    return nil
  }

  /// A code of the typology.
  mutating func code(_ column: ColumnSchema) -> String? {
    guard case .code(let source) = column.kind, let text = text(column) else { return nil }
    return code(text, source, column)
  }

  /// Several codes of the typology, each once, in the typology's order of bytes.
  mutating func codes(_ column: ColumnSchema) -> [String] {
    guard case .codes(let source) = column.kind else { return [] }
    let found = list(column).compactMap { code($0, source, column) }
    return Set(found).sortedByBytes()
  }

  private mutating func code(_ word: String, _ source: CodeSource, _ column: ColumnSchema) -> String? {
    if let known = knownCodes[source]?[word] { return known }
    if let code = source.parse(word, in: typology) {
      knownCodes[source, default: [:]][word] = code
      return code
    }
    report(unknownWord(word, source, at: place(column), isList: column.kind.isList))
    return nil
  }

  private mutating func unknownWord(
    _ word: String, _ source: CodeSource, at place: SourceLocation, isList: Bool
  ) -> Diagnostic {
    let near = suggestions(for: word, key: "\(source)") { source.spellings(in: $0) }
    // What is told of a broken row is not kept: it cannot be referred to.
    if listingRows[source] == nil, table.rows[row].missingCells == 0 { listingRows[source] = row }
    let listing = listingRows[source].flatMap { $0 == row ? nil : table.rows[$0].line }
    return .unknownWord(word, source, typology, near: near, isList: isList, listedAt: listing, at: place)
  }

  /// The nearest words of a list, which is prepared once; none when so many were asked for that their
  /// diagnostics will only be counted.
  mutating func suggestions(
    for word: String, key: String, among words: (Typology) -> NearestWords
  ) -> [NearestWords.Candidate] {
    suggestionCount += 1
    guard suggestionCount <= DiagnosticLog.limit else { return [] }
    let nearest = nearestWords[key] ?? words(typology)
    nearestWords[key] = nearest
    return nearest.suggestions(for: word)
  }
}
