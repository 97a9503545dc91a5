internal import Dispatch
internal import Foundation
package import MaillageModel
internal import Synchronization
internal import SystemPackage

/// A folder of outputs that appears whole or not at all, and never takes a file that is not its own.
package struct OutputFolder {
  /// The file that lists what the product wrote in a folder.
  package static let marker = "manifest.json"

  private let url: URL
  private var manager: FileManager { .default }

  /// The folder at a path, which need not exist; a link stands for what it leads to.
  package init(path: String) {
    url = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL.resolvingSymlinksInPath()
  }

  /// Why a folder cannot receive the outputs.
  package enum Obstacle: Error, Equatable {
    /// It holds files that the product did not write.
    case foreignContent(String)
    /// A file stands in its place.
    case isFile(String)
    /// The folder that should hold it does not exist.
    case noParent(String)
    /// The system refused, for the reason given.
    case system(LocalizedText)
  }

  /// Whether this is the folder at another path.
  package func isSame(as path: String) -> Bool {
    url.path == OutputFolder(path: path).url.path
  }

  /// Whether the outputs can take the folder's place: it is absent, empty, or holds earlier outputs only.
  package func check(force: Bool) throws(Obstacle) {
    switch FileKind.at(url.path) {
    case .file: throw .isFile(url.path)
    case nil:
      let parent = url.deletingLastPathComponent().path
      guard FileKind.at(parent) == .folder else { throw .noParent(parent) }
      return
    case .folder: break
    }
    guard force || foreignFiles().isEmpty else { throw .foreignContent(url.path) }
  }

  /// Writes the files beside the folder, then puts them in its place; an earlier output survives any
  /// failure, and files that the product did not write are kept.
  package func replace(with files: [OutputFile], force: Bool) throws(Obstacle) {
    try check(force: force)
    let name = "." + url.lastPathComponent + "." + UUID().uuidString
    let parent = url.deletingLastPathComponent()
    let fresh = parent.appendingPathComponent(name + ".tmp", isDirectory: true)
    let previous = parent.appendingPathComponent(name + ".old", isDirectory: true)
    do {
      try write(files, to: fresh)
      if FileKind.at(url.path) == .folder {
        try keep(foreignFiles(), in: fresh)
        try manager.moveItem(at: url, to: previous)
        do {
          try manager.moveItem(at: fresh, to: url)
        } catch {
          try manager.moveItem(at: previous, to: url)
          throw error
        }
        try manager.removeItem(at: previous)
      } else {
        try manager.moveItem(at: fresh, to: url)
      }
    } catch {
      try? manager.removeItem(at: fresh)
      throw .system(SystemReason.text(of: error))
    }
  }

  /// The files of the folder that the manifest in it does not list, by their path within it.
  private func foreignFiles() -> [String] {
    let own = Set(Manifest.outputs(listedAt: url.appendingPathComponent(Self.marker)))
    let paths = (try? manager.subpathsOfDirectory(atPath: url.path)) ?? []
    return paths.filter { path in
      FileKind.at(url.appendingPathComponent(path).path) != .folder && path != Self.marker
        && !own.contains(path)
    }.sorted()
  }

  private func keep(_ paths: [String], in fresh: URL) throws {
    for path in paths {
      let target = fresh.appendingPathComponent(path)
      guard FileKind.at(target.path) == nil else { continue }
      try manager.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try manager.copyItem(at: url.appendingPathComponent(path), to: target)
    }
  }

  private func write(_ files: [OutputFile], to folder: URL) throws {
    let targets = files.map { folder.appendingPathComponent($0.path) }
    for parent in Set([folder] + targets.map { $0.deletingLastPathComponent() }) {
      try manager.createDirectory(at: parent, withIntermediateDirectories: true)
    }
    let failures = Mutex([Int: any Error]())
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      do {
        try write(files[index], to: targets[index])
      } catch {
        failures.withLock { $0[index] = error }
      }
    }
    if let first = failures.withLock({ $0.min { $0.key < $1.key } }) { throw first.value }
  }

  // Foundation waits for the disk after each file, which takes longer than all the rest; a report that a power cut
  // takes away is made again from its tables.
  private func write(_ file: OutputFile, to target: URL) throws {
    let descriptor = try FileDescriptor.open(
      FilePath(target.path), .writeOnly, options: [.create, .exclusiveCreate],
      permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite])
    _ = try descriptor.closeAfter { try descriptor.writeAll(file.bytes) }
  }
}
