internal import MaillageModel

/// Finds the identifiers that stand on several lines of a table.
struct DuplicateIdentifiers {
  let diagnostics: [Diagnostic]

  init(_ table: TableRows, _ column: ColumnSchema) {
    var first: [String: Int] = [:]
    var found: [Diagnostic] = []
    for row in table.rows.indices {
      guard let id = table.text(column, at: row) else { continue }
      guard let earlier = first[id] else {
        first[id] = row
        continue
      }
      // A copy of the whole line has been told as such.
      if table.rows[earlier].cells == table.rows[row].cells { continue }
      found.append(
        Diagnostic(
          .duplicateIdentifier, at: table.location(column, at: row),
          related: [table.location(column, at: earlier)], value: id,
          Wording(fr: "\(quoting: id) est déjà utilisé.", en: "\(quoting: id) is already used."),
          remedy: Wording(
            fr: "Chaque ligne a son identifiant : donnez-en un autre à l’une des deux.",
            en: "Each line has its own identifier: give one of the two another.")))
    }
    diagnostics = found
  }
}
