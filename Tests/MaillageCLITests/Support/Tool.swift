import Foundation
import Testing

/// The built command, run as a user runs it.
struct Tool {
  /// What a run left behind.
  struct Outcome {
    let code: Int32
    let output: Data
    let messages: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The root of the repository: the folder from which examples and the README give their paths.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The command, beside the test program that was built with it.
  static var executable: URL {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).standardizedFileURL
    let beside = tests.deletingLastPathComponent().appendingPathComponent("maillage")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside : root.appendingPathComponent(".build/debug/maillage")
  }

  /// Runs the command from the root of the repository.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], input: Data? = nil
  ) throws -> Outcome {
    try launch(executable, arguments, environment: environment, input: input)
  }

  /// Runs a program and waits for it.
  static func launch(
    _ program: URL, _ arguments: [String], environment: [String: String] = [:], input: Data? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files rather than pipes: a full pipe would stop the command while nobody reads it.
    let outputFile = folder.appendingPathComponent("output")
    let messageFile = folder.appendingPathComponent("messages")
    try Data().write(to: outputFile)
    try Data().write(to: messageFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: messageFile)
    if let input {
      let inputFile = folder.appendingPathComponent("input")
      try input.write(to: inputFile)
      process.standardInput = try FileHandle(forReadingFrom: inputFile)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: try Data(contentsOf: outputFile),
      messages: String(decoding: try Data(contentsOf: messageFile), as: UTF8.self))
  }
}

/// A folder of its own for a test, removed with it.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("maillage-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The path of a name in the folder.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a territory of the given tables, by file name.
  func territory(_ name: String, _ tables: [String: String]) throws -> String {
    let folder = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (file, text) in tables { try Data(text.utf8).write(to: folder.appendingPathComponent(file)) }
    return folder.path
  }

  /// Every file under a name, by its path within it.
  func files(_ name: String) throws -> [String: Data] {
    let folder = url.appendingPathComponent(name)
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appendingPathComponent(path)
      let isFolder = try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
      if !isFolder { files[path] = try Data(contentsOf: file) }
    }
    return files
  }
}
