internal import MaillageModel

/// The lines of a table that lack their identifier, told already, and those of them that other tables call by
/// the letters of their names: one empty cell must not be told again of every line that counts on it.
struct NamelessRows {
  /// The lines that other tables call by an identifier made of their name, by that identifier.
  let recognised: [String: Int]
  /// The lines that nothing tells apart: any unknown identifier may be theirs.
  let others: [Int]

  /// Looks for the lines without identifier that unknown identifiers mean; each takes one, in the order of lines.
  init(_ table: TableRows?, unknown: Set<String>) {
    guard let table, let column = table.schema.identifierColumn, column.isRequired else {
      (recognised, others) = ([:], [])
      return
    }
    let names = table.schema.columns.filter { $0.kind == .name || $0.kind == .names }
    var byLetters: [String: [String]] = [:]
    // What is no identifier is not worth proposing.
    for id in unknown.sortedByBytes() where Identifier.isValid(id) {
      byLetters[Identifier.proposed(for: id), default: []].append(id)
    }
    var recognised: [String: Int] = [:]
    var others: [Int] = []
    for row in table.rows.indices where table.text(column, at: row) == nil {
      let found = names.compactMap { table.text($0, at: row) }
        .flatMap { $0.split(separator: "|").map { Identifier.proposed(for: String($0)) } }
        .lazy.flatMap { byLetters[$0] ?? [] }
        .first { recognised[$0] == nil }
      if let found { recognised[found] = row } else { others.append(row) }
    }
    self.recognised = recognised
    self.others = others
  }
}

extension Wording {
  /// What to write in the empty cell of a line that others name.
  static func identifierMeant(_ id: String, by count: Int) -> Wording {
    Wording(
      fr: """
        Proposition : \(id), que \(count == 1 ? "nomme une autre cellule" : "nomment \(count) autres cellules") \
        des tables.
        """,
      en: """
        Proposal: \(id), which \(count == 1 ? "another cell" : "\(count) other cells") of the tables \
        \(count == 1 ? "names" : "name").
        """)
  }
}

extension Diagnostic {
  /// An unknown identifier, told once for all the cells that name it: it may be that of a line without one.
  static func perhapsNameless(
    _ references: [Reference], _ schema: TableSchema, _ table: TableRows, rows: [Int]
  ) -> Diagnostic? {
    guard let first = references.min(by: { $0.place < $1.place }) else { return nil }
    let count = references.count
    let lines =
      rows.prefix(5).map { String(table.rows[$0].line) }.joined(separator: ", ")
      + (rows.count > 5 ? "…" : "")
    let isOne = rows.count == 1
    return Diagnostic(
      .unknownReference, at: first.place, value: first.id,
      Wording(
        fr: """
          \(schema.noun.fr) \(quoting: first.id)\(count == 1 ? "" : ", que nomment \(count) cellules,") n’existe pas \
          dans \(table.file).
          """,
        en: """
          \(schema.noun.en) \(quoting: first.id)\(count == 1 ? "" : ", which \(count) cells name,") does not exist in \
          \(table.file).
          """),
      remedy: Wording(
        fr: """
          Est-ce \(isOne ? "la ligne sans identifiant (ligne \(lines))" : "une des lignes sans identifiant (lignes \(lines))") ? \
          Sinon, ajoutez une ligne à \(table.file), ou corrigez l’identifiant.
          """,
        en: """
          Is it \(isOne ? "the line without identifier (line \(lines))" : "one of the lines without identifier (lines \(lines))")? \
          If not, add a line to \(table.file), or correct the identifier.
          """))
  }
}
