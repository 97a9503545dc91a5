public import MaillageModel

extension TableComparison {
  /// The differences as a table: what identifies the row, what became of it, then each value before and after.
  public func table(words vocabulary: Vocabulary) -> Table {
    let differences = differences
    let keysMoved = differences.contains { row in
      guard let before = row.before, let after = row.after else { return false }
      return keys.contains { before[$0] != after[$0] }
    }
    let words = columns.indices.filter { columns[$0].kind == .text && !keys.contains($0) }
    let values = columns.indices.filter { columns[$0].kind != .text && !keys.contains($0) }
    // Of a row that one state does not have, nothing is left to be typed there: no words would be true.
    let isWholeBefore = differences.allSatisfy { $0.before != nil }
    let isWholeAfter = differences.allSatisfy { $0.after != nil }
    return Table(
      id: Comparison.id + "_" + id,
      title: LocalizedText(fr: "Ce qui change\u{A0}: ", en: "What changes: ") + title.map(Self.uncapitalized),
      note: LocalizedText(
        fr: "Seules les lignes qui diffèrent sont données\u{A0}: \(differences.count) sur \(rows.count).",
        en: "Only the rows that differ are given: \(differences.count) of \(rows.count)."),
      columns: keys.map { columns[$0] } + (keysMoved ? keys.map { columns[$0].before(isWholeBefore) } : [])
        + [.changeStatus, .changedColumns]
        + values.flatMap { [columns[$0].before(isWholeBefore), columns[$0].after(isWholeAfter)] }
        + words.map { columns[$0] },
      rows: differences.map { row in
        func either(_ place: Int) -> Cell { (row.after ?? row.before)?[place] ?? .empty }
        return keys.map(either) + (keysMoved ? keys.map { row.before?[$0] ?? .empty } : [])
          + [.identifier(vocabulary.code(row.status)), .list(row.changes.map { columns[$0].id })]
          + values.flatMap { [row.before?[$0] ?? .empty, row.after?[$0] ?? .empty] } + words.map(either)
      })
  }

  private static func uncapitalized(_ title: String) -> String {
    title.prefix(1).lowercased() + title.dropFirst()
  }
}

extension Column {
  static let changeStatus = Column(
    "statut", .identifier, LocalizedText(fr: "Statut", en: "Status"),
    description: LocalizedText(
      fr: "Ajouté, retiré, conservé ou changé d’un état à l’autre",
      en: "Added, removed, kept or changed from one state to the other"))

  static let changedColumns = Column(
    "colonnes", .list, LocalizedText(fr: "Colonnes qui changent", en: "Columns that change"))

  /// The column in the first state, its words for an empty cell when every row stands in that state.
  fileprivate func before(_ isWhole: Bool) -> Column {
    Column(
      id + "_avant", kind, heading + LocalizedText(fr: ", avant", en: ", before"), description: description,
      unit: unit, words: words, absence: isWhole ? absence : nil)
  }

  /// The column in the second state, its words for an empty cell when every row stands in that state.
  fileprivate func after(_ isWhole: Bool) -> Column {
    Column(
      id + "_apres", kind, heading + LocalizedText(fr: ", après", en: ", after"), description: description,
      unit: unit, words: words, absence: isWhole ? absence : nil)
  }
}
