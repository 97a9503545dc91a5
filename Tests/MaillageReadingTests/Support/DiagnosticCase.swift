import Testing

/// Something wrong in a folder, and what the reading must say of it.
struct DiagnosticCase: Sendable, CustomTestStringConvertible {
  /// The code that must be told.
  let code: String
  /// What is wrong, in a word.
  let name: String
  let folder: Folder
  /// The place, as `acteurs.csv:12:siret`.
  let place: String
  /// The other places, when there are some.
  let related: [String]
  /// What the French sentence must say.
  let says: [String]

  init(
    _ code: String, _ name: String, at place: String, related: [String] = [], says: String...,
    in folder: Folder
  ) {
    self.code = code
    self.name = name
    self.place = place
    self.related = related
    self.says = says
    self.folder = folder
  }

  var testDescription: String { "\(code) \(name)" }
}

extension Folder {
  /// The base folder with the table of actors replaced.
  static func actors(_ text: String) -> Folder { base.with(["acteurs.csv": text]) }
}
