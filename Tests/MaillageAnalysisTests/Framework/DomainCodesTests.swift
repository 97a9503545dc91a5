import Foundation
import MaillageAnalysis
import MaillageModel
import Testing

/// The program knows no code of the typology: what it reasons about are tags and keys.
struct DomainCodesTests {
  @Test("No code of the typology is a literal of the sources")
  func noCodeInSources() throws {
    let typology = Sample.typology
    // The reserved zone of the contract, words that also name columns, and one that is Graphviz’s.
    let reserved: Set = [Crossing.outsideZones, "accord", "financement", "orientation"]
    let codes =
      typology.families.map(\.code) + typology.subcategories.map(\.code) + typology.actionTypes.map(\.code)
      + typology.phases.map(\.code) + typology.functions.map(\.code) + typology.categories.map(\.code)
      + typology.serviceTypes.map(\.code) + typology.relationKinds.map(\.code) + typology.rules.map(\.code)
      + typology.zones.map(\.code)
    let literals = Set(codes).subtracting(reserved).map { "\"\($0)\"" }
    #expect(literals.count > 100)

    let sources = Sample.repository + "/Sources"
    let files = try #require(FileManager.default.enumerator(atPath: sources))
    var read = 0
    for case let path as String in files where path.hasSuffix(".swift") {
      let text = try String(contentsOfFile: sources + "/" + path, encoding: .utf8)
      read += 1
      for line in text.split(separator: "\n") where !line.drop(while: \.isWhitespace).hasPrefix("//") {
        // The examples of the documented columns are words of the users, not of the program.
        let program = line.replacing(/example: "[^"]*"/, with: "")
        for literal in literals where program.contains(literal) {
          Issue.record("\(path) holds the code \(literal): \(line)")
        }
      }
    }
    #expect(read > 50)
  }
}
