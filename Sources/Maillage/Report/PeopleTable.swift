internal import MaillageAnalysis
internal import MaillageModel

/// A table as people read it: names instead of identifiers, no column that says nothing, what matters first.
///
/// Files keep every column and every identifier; the page shows each fact once, in words.
struct PeopleTable {
  let columns: [Column]
  let rows: [[Cell]]
  /// For each row, the places among the study's actors of those that it is about.
  let actors: [[Int]]

  /// The rows that a page shows, of all those of the table.
  init(_ table: Table, of study: Study, limit: Int) {
    let shown = Self.shownColumns(table)
    columns = shown.map { column in
      let heading = table.columns[column.heading], shown = table.columns[column.place]
      // Told of names, what identifiers are would be false.
      let told = column.heading == column.place || shown.description != shown.heading
      return Column(
        heading.id, shown.kind, heading.heading,
        description: told ? shown.description : heading.heading, unit: heading.unit)
    }
    let ordered = table.rowsForPeople.prefix(limit)
    actors = ordered.map { Self.actors(in: $0, of: study) }
    rows = ordered.map { row in
      shown.map { Self.named(row[$0.place], under: table.columns[$0.place].id, in: study) }
    }
  }

  /// The actors that a row names by their identifiers.
  private static func actors(in row: [Cell], of study: Study) -> [Int] {
    let places = row.flatMap { cell -> [Int] in
      switch cell {
      case .identifier(let id): study.index(of: id).map { [$0] } ?? []
      case .list(let ids): ids.compactMap { study.index(of: $0) }
      case .empty, .text, .label, .integer, .number, .boolean, .date: []
      }
    }
    return Set(places).sorted()
  }

  /// A column of the page: where its cells are, and which column heads it.
  private struct Shown {
    let heading: Int
    let place: Int
  }

  /// The columns to show: the names stand in the place and under the heading of their identifiers, and a
  /// column empty from top to bottom disappears.
  private static func shownColumns(_ table: Table) -> [Shown] {
    let ids = table.columns.map(\.id)
    var companions: [Int: Int] = [:]
    for (place, id) in ids.enumerated() {
      let names = [id + "_libelle", companionOfPair(id), companionOfKey(id)]
      if let companion = names.compactMap({ $0 }).compactMap(ids.firstIndex(of:)).first {
        companions[place] = companion
      }
    }
    let replaced = Set(companions.values)
    return ids.indices.filter { !replaced.contains($0) }
      .map { Shown(heading: $0, place: companions[$0] ?? $0) }
      .filter { column in
        table.rows.isEmpty || table.rows.contains { !$0[column.place].saysNothing }
      }
  }

  /// `service_a` is named by `libelle_a`.
  private static func companionOfPair(_ id: String) -> String? {
    guard let suffix = ["_a", "_b"].first(where: id.hasSuffix) else { return nil }
    return "libelle" + suffix
  }

  /// `acteur` is named by `nom`, a code or a measure by its `libelle`.
  private static func companionOfKey(_ id: String) -> String? {
    ["acteur": "nom", "code": "libelle", "mesure": "libelle"][id]
  }

  private static func named(_ cell: Cell, under column: String, in study: Study) -> Cell {
    switch cell {
    case .list(let ids): return .list(ids.map { study.name(of: $0) })
    case .identifier(let code):
      let vocabulary = study.typology.vocabulary
      let lists = listsByColumn.first { column.hasPrefix($0.key) }?.value ?? []
      return lists.compactMap { vocabulary.words($0)[code]?.label }.first.map { .label($0) } ?? cell
    case .empty, .text, .label, .integer, .number, .boolean, .date: return cell
    }
  }

  /// The closed lists whose codes a column holds, by the start of the column’s name.
  private static let listsByColumn = [
    "etat": [CoverageState.list], "verdict": [Verdict.list], "niveau": [RuleLevel.list, RoleLevel.list],
  ]
}

extension Cell {
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

extension Study {
  /// The name of whatever an identifier stands for; the identifier itself when nothing bears it.
  fileprivate func name(of id: String) -> String {
    actor(id)?.shortName ?? service(id)?.name ?? territory.actions.first { $0.id == id }?.title ?? id
  }
}
