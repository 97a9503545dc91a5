/// An entry of the typology: a code, its labels, and the other words that users type for it.
public protocol Coded: Sendable, Equatable {
  /// The code, unique in its table.
  var code: String { get }
  /// The name shown to people.
  var label: LocalizedText { get }
  /// Other accepted spellings.
  var synonyms: [String] { get }
}

/// The entries of one typology table, in the table's order, found by code or by any accepted spelling.
public struct CodeTable<Entry: Coded>: Sendable, Equatable, RandomAccessCollection {
  /// The entries, in the table's order.
  public var entries: [Entry] { content.entries }
  private let content: Content

  /// What a table holds, in one place: a typology has many tables, and is handed around.
  private final class Content: Sendable {
    let entries: [Entry]
    let indexByCode: [String: Int]
    let indexByFolded: [String: Int]

    init(_ entries: [Entry], _ indexByCode: [String: Int], _ indexByFolded: [String: Int]) {
      self.entries = entries
      self.indexByCode = indexByCode
      self.indexByFolded = indexByFolded
    }
  }

  /// Creates a table; of two entries with one code, the first stays.
  public init(_ entries: [Entry] = []) {
    var byCode: [String: Int] = [:]
    var byFolded: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      if byCode[entry.code] == nil { byCode[entry.code] = index }
    }
    // Codes win over labels, labels over synonyms, whatever the order of the entries.
    for (index, entry) in entries.enumerated() where byFolded[Self.key(entry.code)] == nil {
      byFolded[Self.key(entry.code)] = index
    }
    for (index, entry) in entries.enumerated() {
      for word in [entry.label.fr, entry.label.en] + entry.synonyms where byFolded[Self.key(word)] == nil {
        byFolded[Self.key(word)] = index
      }
    }
    content = Content(entries, byCode, byFolded)
  }

  /// Whether two tables hold the same entries in the same order.
  public static func == (a: CodeTable, b: CodeTable) -> Bool { a.entries == b.entries }

  /// The place of the first entry.
  public var startIndex: Int { entries.startIndex }
  /// The place after the last entry.
  public var endIndex: Int { entries.endIndex }
  /// The entry at a place.
  public subscript(position: Int) -> Entry { content.entries[position] }

  /// The entry of that exact code.
  public subscript(code: String) -> Entry? { content.indexByCode[code].map { content.entries[$0] } }

  /// The place of a code in the table's order.
  public func position(of code: String) -> Int? { content.indexByCode[code] }

  /// The entry that a user means by a word: its code, one of its names, or a synonym, whatever the case
  /// and accents.
  public func parse(_ word: String) -> Entry? {
    content.indexByFolded[Self.key(word)].map { content.entries[$0] }
  }

  /// The label of a code, or the code itself when the table has none.
  public func label(_ code: String) -> LocalizedText {
    self[code]?.label ?? LocalizedText(verbatim: code)
  }

  /// The name of each code, for people.
  public var names: [String: LocalizedText] {
    Dictionary(entries.map { ($0.code, $0.label) }, uniquingKeysWith: { first, _ in first })
  }

  // A code such as `?` folds to nothing: it is then its own key.
  private static func key(_ word: String) -> String {
    let folded = word.folded
    return folded.isEmpty ? word : folded
  }
}
