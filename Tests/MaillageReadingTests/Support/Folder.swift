import MaillageModel
import MaillageReading

/// A folder of tables in memory, for one test.
struct Folder: Sendable {
  var files: [String: [UInt8]] = [:]

  /// Tables by name of file, as text.
  init(_ tables: [String: String] = [:]) {
    files = tables.mapValues { Array($0.utf8) }
  }

  /// A project and three actors without anything wrong.
  static let base = Folder([
    "projet.csv": "titre,territoire,date_observation\nEssai,Région Exemple,2026-06-30\n",
    "acteurs.csv": """
    id,nom,categorie
    cci,CCI Exemple,CONS
    region,Région Exemple,COLL
    bpifrance,Bpifrance,ETAT

    """,
  ])

  /// The folder with tables added or replaced.
  func with(_ tables: [String: String]) -> Folder {
    var copy = self
    for (name, text) in tables { copy.files[name] = Array(text.utf8) }
    return copy
  }

  /// The folder with the bytes of a file added or replaced.
  func with(_ name: String, bytes: [UInt8]) -> Folder {
    var copy = self
    copy.files[name] = bytes
    return copy
  }

  /// What reading it gives.
  func read(on day: CalendarDate? = nil) -> ReadingOutcome {
    let sources = files.sorted { $0.key < $1.key }.map {
      SourceFile(name: $0.key, contents: .bytes($0.value))
    }
    return TerritoryReader(typology: .shipped).check(files: sources, folderName: "essai", on: day)
  }
}

extension Typology {
  /// The typology of the product, read once for all tests.
  static let shipped = TypologyReader.shipped()
}

extension ReadingOutcome {
  /// The diagnostics of a code.
  func all(_ code: String) -> [Diagnostic] { diagnostics.filter { $0.code == code } }

  /// The codes that were told, each once, in order.
  var codes: [String] { Set(diagnostics.map(\.code)).sorted() }

  /// The errors, in words, to show when there should be none.
  var errors: [String] { diagnostics.filter { $0.severity == .error }.map { $0.described(.fr) } }
}

extension SourceLocation {
  /// `acteurs.csv:12:siret`.
  var short: String {
    file + (line.map { ":\($0)" } ?? "") + (column.map { ":\($0)" } ?? "")
  }
}
