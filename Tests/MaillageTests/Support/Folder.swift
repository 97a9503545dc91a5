import Foundation
import Testing

@testable import Maillage

/// A folder of its own for a test, removed with it.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("maillage-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  /// The study of one actor, from a table of this folder.
  func smallStudy() throws -> Study {
    try write("acteurs.csv", "id,nom,categorie\na,Agence,AGEN\n")
    let territory = try TerritoryReader(typology: TypologyReader.shipped()).read(path)
    return Study(of: territory, on: try #require(CalendarDate(iso: "2025-01-01")))
  }
}
