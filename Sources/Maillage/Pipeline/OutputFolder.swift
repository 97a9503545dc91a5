internal import Foundation

/// A folder of outputs that appears whole or not at all.
package struct OutputFolder {
  /// The file that marks a folder as written by the product.
  package static let marker = "manifest.json"

  private let url: URL
  private let manager = FileManager.default

  /// The folder at a path, which need not exist.
  package init(path: String) {
    url = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL
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
    case system(String)
  }

  /// Whether the outputs can take the folder's place: it is absent, empty, or an earlier output.
  package func check(force: Bool) throws(Obstacle) {
    switch FileKind.at(url.path) {
    case .file: throw .isFile(url.path)
    case nil:
      let parent = url.deletingLastPathComponent().path
      guard FileKind.at(parent) == .folder else { throw .noParent(parent) }
      return
    case .folder: break
    }
    let content = (try? manager.contentsOfDirectory(atPath: url.path)) ?? []
    guard force || content.isEmpty || content.contains(Self.marker) else {
      throw .foreignContent(url.path)
    }
  }

  /// Writes the files beside the folder, then puts them in its place; an earlier output survives any
  /// failure.
  package func replace(with files: [OutputFile], force: Bool) throws(Obstacle) {
    try check(force: force)
    let name = "." + url.lastPathComponent + "." + UUID().uuidString
    let parent = url.deletingLastPathComponent()
    let fresh = parent.appendingPathComponent(name + ".tmp", isDirectory: true)
    let previous = parent.appendingPathComponent(name + ".old", isDirectory: true)
    do {
      try write(files, to: fresh)
      if manager.fileExists(atPath: url.path) {
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
      throw .system(error.localizedDescription)
    }
  }

  private func write(_ files: [OutputFile], to folder: URL) throws {
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in files {
      let target = folder.appendingPathComponent(file.path)
      try manager.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: target)
    }
  }
}
