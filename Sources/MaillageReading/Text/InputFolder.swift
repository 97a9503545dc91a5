internal import Foundation
internal import MaillageModel

/// Lists the files of a folder and takes their bytes, nothing more.
enum InputFolder {
  /// Larger files are refused: no table typed by hand comes near.
  static let maximumSize = 200_000_000

  /// What the path leads to.
  enum Listing {
    case files([SourceFile])
    /// Nothing is there.
    case missing
    /// A file is there, not a folder.
    case notAFolder
    /// The system refuses to list it.
    case unreadable
  }

  /// The files of the folder in the order of their names; hidden ones and those of its folders are left.
  static func list(_ path: String) -> Listing {
    let manager = FileManager.default
    guard manager.fileExists(atPath: path) else { return .missing }
    guard type(of: path) == .typeDirectory else { return .notAFolder }
    guard let names = try? manager.contentsOfDirectory(atPath: path) else { return .unreadable }
    let visible = names.filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }.sortedByBytes()
    return .files(visible.map { file(named: $0, in: path) })
  }

  /// A file of a folder, with its bytes when it may be a table.
  static func file(named name: String, in folder: String) -> SourceFile {
    guard TableName.looksReadable(name) else {
      // Pictures, documents and workbooks need no bytes to be told apart.
      return SourceFile(name: name, contents: .bytes([]))
    }
    let path = folder + "/" + name
    switch type(of: path) {
    case .typeDirectory: return SourceFile(name: name, contents: .folder)
    case .typeRegular: break
    // A pipe or a device would never end.
    default: return SourceFile(name: name, contents: .unreadable)
    }
    if let size = attributes(of: path)?[.size] as? Int, size > maximumSize {
      return SourceFile(name: name, contents: .tooLarge)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      return SourceFile(name: name, contents: .unreadable)
    }
    return SourceFile(name: name, contents: .bytes([UInt8](data)))
  }

  private static func type(of path: String) -> FileAttributeType? {
    attributes(of: path)?[.type] as? FileAttributeType
  }

  private static func attributes(of path: String) -> [FileAttributeKey: Any]? {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return try? FileManager.default.attributesOfItem(atPath: target)
  }

  /// The last name of a path: the only part of it that a message may show.
  static func lastName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
