internal import SystemPackage

/// What stands at a path.
package enum FileKind: Sendable {
  case file, folder

  /// What stands at a path, links followed; `nil` when nothing does.
  package static func at(_ path: String) -> FileKind? {
    // The attributes that Foundation gives name the owner too, for which it reads the machine’s list of users.
    guard let found = try? Stat(FilePath(path)) else { return nil }
    return found.type == .directory ? .folder : .file
  }
}
