import Foundation
import Testing

@testable import Maillage

@Suite("A folder of outputs appears whole or not at all")
struct OutputFolderTests {
  private func withTemporaryFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private let files = [
    OutputFile(path: "manifest.json", text: "{}"), OutputFile(path: "tables/a.csv", text: "a\n"),
  ]

  @Test("a fresh folder holds the files and nothing else is left beside it")
  func fresh() throws {
    try withTemporaryFolder { parent in
      try OutputFolder(path: parent.appendingPathComponent("sortie").path).replace(with: files, force: false)
      #expect(try names(in: parent) == ["sortie"])
      #expect(try names(in: parent.appendingPathComponent("sortie")) == ["manifest.json", "tables"])
    }
  }

  @Test("an earlier output is replaced entirely")
  func earlier() throws {
    try withTemporaryFolder { parent in
      let path = parent.appendingPathComponent("sortie").path
      try OutputFolder(path: path).replace(
        with: files + [OutputFile(path: "old.txt", text: "")], force: false)
      try OutputFolder(path: path).replace(with: files, force: false)
      #expect(try names(in: URL(fileURLWithPath: path)) == ["manifest.json", "tables"])
    }
  }

  @Test("somebody else’s files are never replaced unless told to")
  func foreign() throws {
    try withTemporaryFolder { parent in
      try Data("x".utf8).write(to: parent.appendingPathComponent("thesis.doc"))
      let folder = OutputFolder(path: parent.path)
      #expect(throws: OutputFolder.Obstacle.self) { try folder.replace(with: files, force: false) }
      #expect(try names(in: parent) == ["thesis.doc"])
    }
  }

  @Test("a failure leaves the earlier output as it was")
  func failure() throws {
    try withTemporaryFolder { parent in
      let path = parent.appendingPathComponent("sortie").path
      try OutputFolder(path: path).replace(with: files, force: false)
      let impossible = [OutputFile(path: "a", text: ""), OutputFile(path: "a/b", text: "")]
      #expect(throws: OutputFolder.Obstacle.self) {
        try OutputFolder(path: path).replace(with: impossible, force: false)
      }
      #expect(try names(in: parent) == ["sortie"])
      #expect(try names(in: URL(fileURLWithPath: path)) == ["manifest.json", "tables"])
    }
  }
}
