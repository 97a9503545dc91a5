import MaillageAnalysis
import MaillageModel
import MaillageReading

/// Small territories for tests, written as tables.
enum Sample {
  /// The typology that comes with the product.
  static let typology = TypologyReader.shipped()

  /// The root of the repository.
  static let repository = #filePath.components(before: "/Tests/MaillageAnalysisTests/")

  /// A territory from its tables: `["acteurs": "id,nom,categorie\ncci,CCI,CONS"]`.
  static func territory(
    _ tables: [String: String], typology: Typology = typology
  ) throws -> Territory {
    let files = tables.sorted { $0.key < $1.key }.map { table in
      SourceFile(name: table.key + ".csv", contents: .bytes(Array(table.value.utf8)))
    }
    let outcome = TerritoryReader(typology: typology).check(files: files, folderName: "test")
    guard let territory = outcome.territory else {
      throw Unreadable(messages: outcome.diagnostics.map { $0.described(.en) })
    }
    return territory
  }

  /// A study of such a territory; in mid-2024 unless a day is given.
  static func study(
    _ tables: [String: String], on day: String = "2024-06-30", options: StudyOptions = StudyOptions(),
    typology: Typology = typology
  ) throws -> Study {
    Study(of: try territory(tables, typology: typology), on: try date(day), options: options)
  }

  /// The day of an ISO date.
  static func date(_ iso: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: iso) else { throw Unreadable(messages: [iso]) }
    return date
  }

  /// Lines of a table under a heading.
  static func table(_ columns: String, _ rows: [String]) -> String {
    ([columns] + rows).joined(separator: "\n")
  }

  /// Tables that do not make a territory, and why.
  struct Unreadable: Error, CustomStringConvertible {
    let messages: [String]
    var description: String { messages.joined(separator: "\n") }
  }
}

extension String {
  fileprivate func components(before separator: String) -> String {
    range(of: separator).map { String(self[..<$0.lowerBound]) } ?? self
  }

  private func range(of text: String) -> Range<Index>? {
    ranges(of: text).first
  }
}

/// Whether two numbers are the same but for rounding.
func near(_ value: Double?, _ expected: Double, within tolerance: Double = 1e-9) -> Bool {
  value.map { abs($0 - expected) <= tolerance } ?? false
}
