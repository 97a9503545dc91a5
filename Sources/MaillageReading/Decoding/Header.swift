internal import MaillageModel

/// The first line of a table: which column stands where.
struct Header {
  /// The names as the file writes them, trailing empty ones left out.
  let names: [String]
  /// The place of each known column, by its French name.
  let positions: [String: Int]
  /// The places of the columns kept as attributes.
  let attributes: [Int]
  /// The places of the columns left out as personal data.
  let personal: [Int]

  init(_ cells: [String], table: TableSchema) {
    let trimmed = cells.map(CellText.trimmed)
    names = Array(trimmed[..<((trimmed.lastIndex { !$0.isEmpty } ?? -1) + 1)])
    var positions: [String: Int] = [:]
    var attributes: [Int] = []
    var personal: [Int] = []
    let known = Dictionary(
      table.columns.flatMap { column in column.names.reversed().map { ($0.folded, column.id) } },
      uniquingKeysWith: { first, _ in first })
    for (index, name) in names.enumerated() where !name.isEmpty {
      if let id = known[name.folded] {
        if positions[id] == nil { positions[id] = index }
      } else if PersonalColumns.contains(name) || PersonalData.isIn(name) {
        personal.append(index)
      } else {
        attributes.append(index)
      }
    }
    self.positions = positions
    self.attributes = attributes
    self.personal = personal
  }

  /// What is wrong with the header, and what it lets out.
  func diagnostics(of table: TableSchema, file: String, line: Int) -> [Diagnostic] {
    let place = SourceLocation(file: file, line: line)
    return duplicates(table, place) + missing(table, place) + unnamed(file, line) + notices(table, file)
  }

  private func duplicates(_ table: TableSchema, _ place: SourceLocation) -> [Diagnostic] {
    var seen: [String: String] = [:]
    var found: [Diagnostic] = []
    for (index, name) in names.enumerated() where !name.isEmpty && !personal.contains(index) {
      let column = table.columns.first { $0.names.contains { $0.folded == name.folded } }
      let key = column?.id ?? name.folded
      if let first = seen[key] {
        found.append(
          Diagnostic(
            .duplicateColumn, at: place.at(column: name), value: name,
            Wording(
              fr: "les colonnes \(quoting: first) et \(quoting: name) sont la même colonne.",
              en: "columns \(quoting: first) and \(quoting: name) are the same column."),
            remedy: Wording(
              fr: "Gardez-en une, ou donnez un autre nom à l’autre.",
              en: "Keep one of them, or give the other another name.")))
      } else {
        seen[key] = name
      }
    }
    return found
  }

  private func missing(_ table: TableSchema, _ place: SourceLocation) -> [Diagnostic] {
    let unknown = attributes.map { names[$0] }
    let read = names.enumerated().filter { !$0.element.isEmpty && !personal.contains($0.offset) }
      .map(\.element)
    let lacking = table.columns.filter { $0.isRequired && positions[$0.id] == nil }
    // One message for a line that is all in one cell, and not one for each column.
    return (quotedLine == nil ? lacking : Array(lacking.prefix(1))).map { column in
      let words = NearestWords(
        unknown.map { NearestWords.Candidate(id: $0, spelling: $0) })
      let near = column.names.flatMap { words.suggestions(for: $0) }.first?.id
      let misled = names.first { name in column.misleadingNames.contains { $0.folded == name.folded } }
      let question =
        quotedLine
        ?? misled.map {
          Wording(
            fr: """
              Si \(quoting: $0) donne cette valeur, renommez-la \(quoting: column.id) : ici, \(quoting: $0) est le \
              nom d’une autre colonne.
              """,
            en: """
              If \(quoting: $0) gives this value, rename it \(quoting: column.id): here, \(quoting: $0) is the name \
              of another column.
              """)
        }
        ?? near.map {
          Wording(fr: "Vouliez-vous dire \(quoting: $0) ?", en: "Did you mean \(quoting: $0)?")
        }
        ?? Wording(
          fr: "Ajoutez la colonne \(quoting: column.id) à la première ligne.",
          en: "Add the column \(quoting: column.id) to the first line.")
      let list = read.prefix(40).map(Diagnostic.shortened).joined(separator: ", ")
      return Diagnostic(
        .missingColumn, at: place, value: near,
        Wording(
          fr: "\(place.file) n’a pas de colonne \(quoting: column.id). Colonnes lues : \(list).",
          en: "\(place.file) has no column \(quoting: column.id). Columns read: \(list)."),
        remedy: question)
    }
  }

  // A spreadsheet that opened the file as one column puts every whole line between quotes.
  private var quotedLine: Wording? {
    guard names.count == 1, names[0].contains(where: { ";,\t|".contains($0) }) else { return nil }
    return Wording(
      fr: """
        Toute la ligne est dans une seule cellule : séparez les colonnes par des points-virgules, sans \
        guillemets autour de la ligne.
        """,
      en: """
        The whole line is in one cell: separate the columns with semicolons, without quotes around the \
        line.
        """)
  }

  // Cells under a column without a name are lost: better said.
  private func unnamed(_ file: String, _ line: Int) -> [Diagnostic] {
    names.indices.filter { names[$0].isEmpty }.map { index in
      Diagnostic(
        .unnamedColumn, at: SourceLocation(file: file, line: line),
        Wording(
          fr: "la colonne n° \(index + 1) n’a pas de nom ; elle n’est pas lue.",
          en: "column number \(index + 1) has no name; it is not read."),
        remedy: Wording(
          fr: "Donnez-lui un nom, ou supprimez-la.", en: "Give it a name, or delete it."))
    }
  }

  private func notices(_ table: TableSchema, _ file: String) -> [Diagnostic] {
    let place = SourceLocation(file: file)
    let ignored = personal.map { index in
      let name = PersonalData.removed(from: names[index])
      return Diagnostic(
        .howRead, at: place,
        Wording(
          fr: "colonne \(quoting: name) : donnée personnelle, ignorée.",
          en: "column \(quoting: name): personal data, ignored."))
    }
    let kept = (quotedLine == nil ? attributes : []).map { index in
      let names = NearestWords(
        table.columns.filter { positions[$0.id] == nil }.flatMap { column in
          column.names.map { NearestWords.Candidate(id: column.id, spelling: $0) }
        })
      return Diagnostic(
        .unknownColumn, at: place.at(column: self.names[index]),
        Wording(
          fr: "cette colonne n’est pas connue ; elle est gardée telle quelle.",
          en: "this column is not known; it is kept as it is."),
        remedy: names.suggestions(for: self.names[index]).first.map {
          Wording(fr: "Vouliez-vous dire \(quoting: $0.id) ?", en: "Did you mean \(quoting: $0.id)?")
        } ?? Wording(fr: "", en: ""))
    }
    return ignored + kept
  }
}
