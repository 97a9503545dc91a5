package import MaillageModel

/// Describes the tables of a dossier so that other tools can read them: a Frictionless data package whose
/// resources carry a Table Schema.
package struct DataPackage {
  private let study: String
  private let title: String
  private let flavour: CSVFlavour
  private let language: Language
  private let license: String?

  /// Creates the description of a dossier's tables, under the licence of the territory's own.
  package init(
    name: String, title: String, license: String?, flavour: CSVFlavour, language: Language
  ) {
    self.license = license
    study = name
    self.title = title
    self.flavour = flavour
    self.language = language
  }

  /// The document `datapackage.json`, its paths relative to the tables' folder.
  package func document(resources: [JSONValue]) -> JSONValue {
    var fields: [String: JSONValue] = [
      "name": .string(study),
      "title": .string(title),
      "profile": .string("tabular-data-package"),
      "resources": .array(resources),
    ]
    if let license { fields["licenses"] = .array([.object(["name": .string(license)])]) }
    return .object(fields)
  }

  /// What the document says of a table.
  package func resource(_ table: Table) -> JSONValue {
    var fields: [String: JSONValue] = [
      "name": .string(table.id),
      "title": .string(table.title[language]),
      "path": .string(table.id + ".csv"),
      "profile": .string("tabular-data-resource"),
      "encoding": .string("utf-8"),
      "dialect": .object([
        "delimiter": .string(flavour == .excel ? ";" : ","),
        "lineTerminator": .string(flavour == .excel ? "\r\n" : "\n"),
      ]),
      "schema": .object([
        "fields": .array(table.columns.map(field)),
        "missingValues": .array([.string("")]),
      ]),
    ]
    if let note = table.note { fields["description"] = .string(note[language]) }
    return .object(fields)
  }

  private func field(_ column: Column) -> JSONValue {
    var fields: [String: JSONValue] = [
      "name": .string(column.id),
      "title": .string(column.heading[language]),
      "description": .string(description(column)),
    ]
    switch column.kind {
    case .identifier, .text, .list: fields["type"] = .string("string")
    case .integer: fields["type"] = .string("integer")
    case .number, .ratio:
      fields["type"] = .string("number")
      if flavour == .excel { fields["decimalChar"] = .string(",") }
    case .boolean:
      fields["type"] = .string("boolean")
      fields["trueValues"] = .array([.string("oui")])
      fields["falseValues"] = .array([.string("non")])
    case .date: fields["type"] = .string("string")
    }
    return .object(fields)
  }

  private func description(_ column: Column) -> String {
    guard let unit = column.unit else { return column.description[language] }
    return column.description[language] + " (" + unit[language] + ")"
  }
}
