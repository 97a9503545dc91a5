public import MaillageModel

/// Two tables of one analysis compared row by row: what is new, what is gone, what changed.
///
/// Rows are the same when their identifying columns are; words for people are not compared. Identifiers that
/// became others are first given their common name, so that a renamed actor is not a new row.
public struct TableComparison: Sendable {
  /// A row of either table or of both.
  public struct Row: Sendable, Hashable {
    /// What became of it.
    public let status: ChangeStatus
    /// The cells in the columns of ``TableComparison/columns``; absent where the row is not.
    public let before: [Cell]?, after: [Cell]?
    /// The places of the columns that differ.
    public let changes: [Int]
  }

  /// The name of the tables.
  public let id: String
  /// Their title.
  public let title: LocalizedText
  /// The columns: those of the second table, then those that only the first has.
  public let columns: [Column]
  /// The places of the columns that identify a row.
  public let keys: [Int]
  /// The rows, in the order of their keys.
  public let rows: [Row]

  /// The rows that are not the same in both.
  public var differences: [Row] { rows.filter { $0.status != .kept } }

  /// Compares two tables.
  ///
  /// - Parameters:
  ///   - before: the table of the first state.
  ///   - after: the table of the second state.
  ///   - keys: the identifying columns; by default the identifiers that the table starts with.
  ///   - renaming: the common name of each identifier that has another in one of the states.
  public init(before: Table, after: Table, keys: [String]? = nil, renaming: [String: String] = [:]) {
    let columns = after.columns + before.columns.filter { old in !after.columns.contains { $0.id == old.id } }
    let names = keys ?? TableKeys.columns(of: after.id) ?? Self.leadingIdentifiers(columns)
    let places = columns.indices.filter { names.contains(columns[$0].id) }
    id = after.id
    title = after.title
    self.columns = columns
    self.keys = places
    let compared = columns.indices.filter { columns[$0].kind != .text && !places.contains($0) }
    let sides = (
      Self.rows(of: before, columns, places, renaming), Self.rows(of: after, columns, places, renaming)
    )
    rows = Set(sides.0.keys).union(sides.1.keys)
      .sorted { a, b in a.lexicographicallyPrecedes(b) { $0.precedesInBytes($1) } }
      .flatMap { key in
        Self.paired(sides.0[key] ?? [], sides.1[key] ?? []).map { old, new in
          Self.row(old, new, compared)
        }
      }
  }

  /// A row as it is, and with its identifiers under their common names.
  private struct Line {
    let cells: [Cell]
    let named: [Cell]
    let rawKey: [Cell]
  }

  // States and levels are what a row says, not what it is about.
  private static let sayings: Set<String> = ["etat", "verdict", "niveau", "statut", "categorie", "confiance"]

  private static func leadingIdentifiers(_ columns: [Column]) -> [String] {
    let leading = columns.prefix { $0.kind == .identifier }.map(\.id).filter { !sayings.contains($0) }
    return leading.isEmpty ? columns.prefix(1).map(\.id) : leading
  }

  private static func rows(
    of table: Table, _ columns: [Column], _ keys: [Int], _ renaming: [String: String]
  ) -> [[String]: [Line]] {
    let places = columns.map { column in table.columns.firstIndex { $0.id == column.id } }
    let lines = table.rows.map { row -> Line in
      let cells = places.map { $0.map { row[$0] } ?? .empty }
      return Line(
        cells: cells, named: cells.map { $0.renamed(renaming) }, rawKey: keys.map { cells[$0] })
    }
    return Dictionary(grouping: lines) { line in keys.map { line.named[$0].comparisonText } }
      .mapValues { lines in
        lines.map { (line: $0, key: $0.cells.map(\.comparisonText)) }
          .sorted { a, b in a.key.lexicographicallyPrecedes(b.key) { $0.precedesInBytes($1) } }
          .map(\.line)
      }
  }

  /// Rows of one key in pairs: the equal ones first, then in order; the rows of actors that became one are
  /// each paired with the row of that one.
  private static func paired(_ before: [Line], _ after: [Line]) -> [(Line?, Line?)] {
    var old = before
    var new = after
    var pairs: [(Line?, Line?)] = []
    for line in before {
      guard let match = new.firstIndex(where: { $0.named == line.named }),
        let own = old.firstIndex(where: { $0.named == line.named })
      else { continue }
      pairs.append((old.remove(at: own), new.remove(at: match)))
    }
    let wereSeveral = Set(before.map(\.rawKey)).count > 1 || Set(after.map(\.rawKey)).count > 1
    for index in 0..<max(old.count, new.count) {
      pairs.append(
        (
          index < old.count ? old[index] : wereSeveral ? (old.last ?? before.last) : nil,
          index < new.count ? new[index] : wereSeveral ? (new.last ?? after.last) : nil
        ))
    }
    return pairs
  }

  private static func row(_ before: Line?, _ after: Line?, _ compared: [Int]) -> Row {
    guard let before, let after else {
      return Row(
        status: before == nil ? .added : .removed, before: before?.cells, after: after?.cells, changes: [])
    }
    let changes = compared.filter { !before.named[$0].isSame(as: after.named[$0]) }
    return Row(
      status: changes.isEmpty ? .kept : .changed, before: before.cells, after: after.cells, changes: changes)
  }
}

extension Cell {
  /// The cell with its identifiers under their common names.
  fileprivate func renamed(_ names: [String: String]) -> Cell {
    switch self {
    case .identifier(let id): .identifier(names[id] ?? id)
    case .list(let ids): .list(Set(ids.map { names[$0] ?? $0 }).sortedByBytes())
    default: self
    }
  }

  /// Whether two cells say the same; numbers but for rounding.
  fileprivate func isSame(as other: Cell) -> Bool {
    if case .number(let a) = self, case .number(let b) = other {
      return abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))
    }
    return self == other
  }

  /// A text that orders cells and tells keys apart.
  fileprivate var comparisonText: String {
    switch self {
    case .empty: ""
    case .identifier(let text), .text(let text): text
    case .label(let label): label.fr
    case .integer(let value): String(value)
    case .number(let value): "\(value)"
    case .boolean(let value): String(value)
    case .date(let date): date.description
    case .list(let items): items.joined(separator: "|")
    }
  }
}
