internal import ArgumentParser
internal import Foundation
internal import Maillage

/// Writes what a command was asked for, never over something that exists unless told to.
enum Output {
  /// Does what takes an instant and must not stop half-way: a key that interrupts is not heard meanwhile.
  static func uninterrupted<Value, Failure>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value {
    let interruptions = [SIGINT, SIGTERM, SIGHUP]
    let before = interruptions.map { signal($0, SIG_IGN) }
    defer { for (interruption, handler) in zip(interruptions, before) { signal(interruption, handler) } }
    return try body()
  }

  /// Writes one file, whole or not at all.
  static func write(_ bytes: [UInt8], to path: String, force: Bool) throws {
    if path == "-" { return Terminal.write(bytes) }
    guard force || FileKind.at(path) == nil else {
      throw Failure.telling(
        "\(path) existe déjà : choisissez un autre nom, ou --force.",
        "\(path) already exists: choose another name, or --force.")
    }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure.telling(
        "\(path) n’a pas pu être écrit : \(SystemReason.text(of: error).fr).",
        "\(path) could not be written: \(SystemReason.text(of: error).en).")
    }
  }

  /// Adds files to a folder, created if need be; no file is replaced unless told to.
  static func write(_ files: [OutputFile], toFolder path: String, force: Bool) throws {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    for file in files
    where !force && FileKind.at(folder.appendingPathComponent(file.path).path) != nil {
      throw Failure.telling(
        "\(path)/\(file.path) existe déjà : choisissez un autre dossier, ou --force.",
        "\(path)/\(file.path) already exists: choose another folder, or --force.")
    }
    do {
      let parents = Set(files.map { folder.appendingPathComponent($0.path).deletingLastPathComponent() })
      for parent in parents.union([folder]) {
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      }
    } catch {
      throw Failure.telling(
        "\(path) n’a pas pu être créé : \(SystemReason.text(of: error).fr).",
        "\(path) could not be created: \(SystemReason.text(of: error).en).")
    }
    for file in files {
      try write(file.bytes, to: folder.appendingPathComponent(file.path).path, force: true)
    }
  }
}
