internal import MaillageAnalysis
internal import MaillageModel

/// A table as people read it: names instead of identifiers, no column that says nothing, what matters first.
///
/// Files keep every column and every identifier; the page shows each fact once, in words.
struct PeopleTable {
  let columns: [Column]
  let rows: [[Cell]]
  /// For each row, the places of the columns where words of the tables stand alone: names that were typed, in the
  /// language of who typed them.
  let typed: [Set<Int>]
  /// For each row, the places among the study's actors of those that it is about.
  let actors: [[Int]]

  /// The rows that a page shows, of all those of the table.
  init(_ table: Table, in names: PeopleNames, limit: Int, _ language: Language) {
    let shown = Self.shownColumns(table)
    columns = shown.map { column in
      let heading = table.columns[column.heading], shown = table.columns[column.place]
      // Told of names, what identifiers are would be false.
      let told = column.heading == column.place || shown.description != shown.heading
      return Column(
        heading.id, shown.kind, heading.heading,
        description: told ? shown.description : heading.heading, unit: heading.unit,
        absence: shown.absence)
    }
    let ordered = table.rowsForPeople(language).prefix(limit)
    let things = TableThings(table, names.study.typology)
    actors = ordered.map { row in
      Set(row.indices.flatMap { names.actors(in: row[$0], as: things.thing(in: row, at: $0)) }).sorted()
    }
    let rows = ordered.map { row in
      shown.map {
        names.named(row[$0.place], in: table.columns[$0.place], as: things.thing(in: row, at: $0.place))
      }
    }
    self.rows = rows
    typed = zip(ordered, rows).map { row, cells in
      Set(
        cells.indices.filter {
          cells[$0].isTyped(as: things.thing(in: row, at: shown[$0].heading))
        })
    }
  }

  /// A column of the page: where its cells are, and which column heads it.
  private struct Shown {
    let heading: Int
    let place: Int
  }

  /// The columns to show: the names stand in the place and under the heading of their identifiers, and a
  /// column disappears that is empty from top to bottom, or that tells by a code what the others tell in words.
  private static func shownColumns(_ table: Table) -> [Shown] {
    let ids = table.columns.map(\.id)
    var companions: [Int: Int] = [:]
    // A number is its own name, even beside the name of what it counts.
    for (place, column) in table.columns.enumerated() where !column.isNumeric {
      let names = Self.companions(of: column.id).compactMap(ids.firstIndex(of:))
      if let companion = names.first(where: { $0 != place }) { companions[place] = companion }
    }
    let replaced = Set(companions.values)
    let retold = Set(Self.retold.filter { $0.inWordsOf.allSatisfy(ids.contains) }.map(\.code))
    return ids.indices.filter { !replaced.contains($0) && !retold.contains(ids[$0]) }
      .map { Shown(heading: $0, place: companions[$0] ?? $0) }
      .filter { column in
        table.rows.isEmpty || table.rows.contains { !$0[column.place].saysNothing }
      }
  }

  /// The columns that may hold the names of an identifier: `service_a` is named by `libelle_a`, `origine` by
  /// `nom_origine`, `acteur` by `nom`, a code or a measure by its `libelle`.
  private static func companions(of id: String) -> [String] {
    let suffix = ["_a", "_b"].first(where: id.hasSuffix) ?? ""
    return [id + "_libelle", "nom_" + id] + (suffix.isEmpty ? [] : ["libelle" + suffix, "nom" + suffix])
      + (namedBy[id].map { [$0] } ?? [])
  }

  private static let namedBy = [
    "acteur": "nom", "code": "libelle", "mesure": "libelle", "regle": "titre", "action": "intitule",
    "element": "intitule", "situation": "lecture", "combinaison": "libelle", "ensemble": "noms",
    "acteurs": "noms", "a": "libelle_a", "b": "libelle_b",
  ]

  /// The codes that say nothing more to a reader of other columns: a relation is known by its two ends, a part of
  /// a rule by what is found and advised.
  private static let retold: [(code: String, inWordsOf: [String])] = [
    ("relation", ["origine", "cible"]), ("accord", ["origine", "cible"]),
    ("variante", ["constat", "conseil"]),
  ]
}

extension Cell {
  /// Whether a cell of the page holds words of the tables and none of the product’s, which are not the same in
  /// both languages.
  fileprivate func isTyped(as thing: TableThings.Thing?) -> Bool {
    switch (self, thing) {
    case (.text(let text), _): text.contains(where: \.isLetter)
    case (.label(let words), .actor), (.label(let words), .service), (.label(let words), .action):
      !words.en.isEmpty && words.fr.replacing("\u{A0}; ", with: "; ") == words.en
    default: false
    }
  }

  /// Whether the cell is empty for a reader.
  fileprivate var saysNothing: Bool {
    switch self {
    case .empty: true
    case .list(let items): items.isEmpty
    case .text(let text), .identifier(let text): text.isEmpty
    case .label, .integer, .number, .boolean, .date: false
    }
  }
}
