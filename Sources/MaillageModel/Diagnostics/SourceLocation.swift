/// A place in a table that a user can open: file, line and column, as a spreadsheet shows them.
public struct SourceLocation: Sendable, Hashable, Comparable {
  /// The file's name within the territory's folder.
  public let file: String
  /// The line of the file, from 1, the header counted; absent when the whole file is meant.
  public let line: Int?
  /// The column's name as the file writes it; absent when the whole line is meant.
  public let column: String?

  /// Creates a place.
  package init(file: String, line: Int? = nil, column: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The same line, at a column.
  public func at(column: String?) -> SourceLocation {
    SourceLocation(file: file, line: line, column: column)
  }

  /// The place in words: `acteurs.csv, ligne 12, colonne « siret »`.
  public func described(_ language: Language) -> String {
    var text = file
    switch language {
    case .fr:
      if let line { text += ", ligne \(line)" }
      if let column { text += ", colonne «\u{A0}\(column)\u{A0}»" }
    case .en:
      if let line { text += ", line \(line)" }
      if let column { text += ", column “\(column)”" }
    }
    return text
  }

  /// Orders by file, then line, then column; a whole file before its lines.
  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    if a.file != b.file { return a.file.precedesInBytes(b.file) }
    if a.line != b.line { return (a.line ?? 0) < (b.line ?? 0) }
    return (a.column ?? "").precedesInBytes(b.column ?? "")
  }
}
