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

  private let files = Self.listed([OutputFile(path: "tables/a.csv", text: "a\n")])

  /// Files with the manifest that lists them.
  private static func listed(_ files: [OutputFile]) -> [OutputFile] {
    let entries = files.map { "\"\($0.path)\": \"\"" }.joined(separator: ", ")
    return files + [OutputFile(path: "manifest.json", text: "{\"sorties\": {\(entries)}}")]
  }

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
        with: Self.listed([OutputFile(path: "old.txt", text: "")]), force: false)
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

  @Test("a file added to an earlier output stops the work; --force keeps it")
  func addedFile() throws {
    try withTemporaryFolder { parent in
      let sortie = parent.appendingPathComponent("sortie")
      let folder = OutputFolder(path: sortie.path)
      try folder.replace(with: files, force: false)
      try Data("note".utf8).write(to: sortie.appendingPathComponent("notes.txt"))
      #expect(throws: OutputFolder.Obstacle.self) { try folder.replace(with: files, force: false) }
      try folder.replace(with: files, force: true)
      #expect(try names(in: sortie) == ["manifest.json", "notes.txt", "tables"])
    }
  }

  @Test("a link to a folder stays a link")
  func link() throws {
    try withTemporaryFolder { parent in
      let target = parent.appendingPathComponent("vrai")
      let link = parent.appendingPathComponent("lien")
      try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
      try OutputFolder(path: link.path).replace(with: files, force: false)
      #expect(try names(in: target) == ["manifest.json", "tables"])
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path).hasSuffix("vrai"))
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
