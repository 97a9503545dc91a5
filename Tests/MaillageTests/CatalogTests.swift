import Foundation
import Testing

@testable import Maillage

@Suite("Everything that exists is in the catalogue, named in both languages, and tested")
struct CatalogTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A type of the sources that follows a protocol, and its file.
  struct Declaration {
    let type: String
    let file: String
  }

  static func declarations(of conformance: String, in target: String) throws -> [Declaration] {
    let folder = root.appendingPathComponent("Sources/\(target)")
    let pattern = try Regex("struct (\\w+): \(conformance)\\b")
    var found: [Declaration] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    where path.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
      for match in text.matches(of: pattern) {
        if let type = match.output[1].substring { found.append(Declaration(type: String(type), file: path)) }
      }
    }
    return found
  }

  private func catalogText() throws -> String {
    try String(
      contentsOf: Self.root.appendingPathComponent("Sources/Maillage/Catalog.swift"), encoding: .utf8)
  }

  @Test(
    "each analysis and each figure has its line and its test",
    arguments: [("Analysis", "MaillageAnalysis"), ("Figure", "MaillageDrawing")])
  func completeness(conformance: String, target: String) throws {
    let declarations = try Self.declarations(of: conformance, in: target)
    #expect(!declarations.isEmpty)
    let catalog = try catalogText()
    for declaration in declarations {
      #expect(catalog.contains("Entry(\(declaration.type).self)"), "\(declaration.type) is not listed")
      let test = declaration.file.replacingOccurrences(of: ".swift", with: "Tests.swift")
      let path = Self.root.appendingPathComponent("Tests/\(target)Tests/\(test)").path
      #expect(FileManager.default.fileExists(atPath: path), "\(declaration.type) has no \(test)")
    }
  }

  @Test("titles and questions exist in French and in English")
  func titles() {
    let catalog = Catalog.standard
    let texts =
      catalog.chapters.flatMap { [$0.title, $0.question] }
      + catalog.analyses.flatMap { [$0.title, $0.question, $0.method, $0.limits] }
      + catalog.figures.flatMap { [$0.title, $0.question] }
    for text in texts {
      #expect(!text.fr.isEmpty && !text.en.isEmpty)
    }
  }

  @Test("identifiers are unique")
  func identifiers() {
    let catalog = Catalog.standard
    #expect(Set(catalog.analyses.map(\.id)).count == catalog.analyses.count)
    #expect(Set(catalog.figures.map(\.id)).count == catalog.figures.count)
    #expect(Set(catalog.tableNames).count == catalog.tableNames.count)
  }

  @Test("every analysis stands an empty territory, and its tables have one cell per column")
  func emptyTerritory() {
    let study = Study(of: .empty(TypologyReader.shipped()), on: .reference)
    for analysis in Catalog.standard.analyses {
      let result = analysis.run(study)
      #expect(!result.tables.isEmpty, "\(analysis.id)")
      #expect(!result.findings.isEmpty, "\(analysis.id)")
      for table in result.tables {
        #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.id)")
      }
    }
  }
}
