internal import Foundation

/// What stands at a path.
package enum FileKind: Sendable {
  case file, folder

  /// What stands at a path, links followed; `nil` when nothing does.
  package static func at(_ path: String) -> FileKind? {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else { return nil }
    return attributes[.type] as? FileAttributeType == .typeDirectory ? .folder : .file
  }
}
