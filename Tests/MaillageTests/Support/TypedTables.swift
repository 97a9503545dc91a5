import MaillageAnalysis
import MaillageModel
import MaillageReading
import Testing

/// Tables typed in a test, by the name of their file without its end.
struct TypedTables {
  private let texts: [String: String]

  init(_ texts: [String: String]) { self.texts = texts }

  /// The territory that they describe, studied on a day of 2024.
  func study() throws -> Study {
    let outcome = TerritoryReader(typology: TypologyReader.shipped()).check(
      files: texts.sorted { $0.key < $1.key }.map {
        SourceFile(name: $0.key + ".csv", contents: .bytes(Array($0.value.utf8)))
      }, folderName: "essai")
    let territory = try #require(outcome.territory, "\(outcome.diagnostics)")
    return Study(of: territory, on: try #require(CalendarDate(iso: "2024-06-30")))
  }
}
