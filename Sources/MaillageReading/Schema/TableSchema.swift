package import MaillageModel

/// An input table: its names, its columns, and what a line of it says.
package struct TableSchema: Sendable, Identifiable {
  /// The French name: the file's name without its ending.
  package let id: String
  /// Other accepted names, the English one first.
  package let aliases: [String]
  /// Whether nothing can be read without it.
  package let isRequired: Bool
  /// The title.
  package let title: LocalizedText
  /// What a line says, and what the table unlocks.
  package let description: LocalizedText
  /// The columns, in the order of the templates.
  package let columns: [ColumnSchema]
  /// What a line of it is, with its article in French: « l’acteur ».
  let noun: LocalizedText
  /// Whether two lines that say the same may both be true.
  let allowsTwins: Bool
  /// Whether an identifier stands on one line only.
  let hasUniqueIdentifiers: Bool

  init(
    _ id: String, aliases: [String], required: Bool = false, allowsTwins: Bool = false,
    uniqueIdentifiers: Bool = true,
    title: LocalizedText = LocalizedText(fr: "", en: ""),
    noun: LocalizedText = LocalizedText(fr: "la ligne", en: "the line"), fr: String = "", en: String = "",
    columns: [ColumnSchema]
  ) {
    self.id = id
    self.aliases = aliases
    isRequired = required
    self.allowsTwins = allowsTwins
    hasUniqueIdentifiers = uniqueIdentifiers
    self.title = title
    self.noun = noun
    description = LocalizedText(fr: fr, en: en)
    self.columns = columns
  }

  /// The column that holds the identifier of a line, when lines have one.
  package var identifierColumn: ColumnSchema? { columns.first { $0.kind == .identifier } }

  /// The file to write.
  package var fileName: String { id + ".csv" }
}
