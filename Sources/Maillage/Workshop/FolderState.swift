internal import Foundation

/// What folders hold at one moment, told by the size, the time and the place on disk of their files.
///
/// Two states that differ mean that something was saved; no byte is read. Hidden files, and those that office
/// programs leave beside a table while it is open, are no tables and count for nothing.
package struct FolderState: Sendable, Equatable {
  private let stamps: [String: Stamp]

  /// What tells one save of a file from another.
  struct Stamp: Equatable {
    let size: Int
    let time: Date
    let place: Int
  }

  /// A state made of what was seen of each file.
  init(stamps: [String: Stamp]) {
    self.stamps = stamps
  }

  /// Looks at folders; one that is not there holds nothing.
  package init(of folders: [String]) {
    var stamps: [String: Stamp] = [:]
    for folder in folders {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names where !name.hasPrefix(".") && !name.hasPrefix("~$") {
        let path = folder + "/" + name
        // A link is followed: the table is what it leads to.
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else { continue }
        stamps[path] = Stamp(
          size: attributes[.size] as? Int ?? 0,
          time: attributes[.modificationDate] as? Date ?? .distantPast,
          place: attributes[.systemFileNumber] as? Int ?? 0)
      }
    }
    self.stamps = stamps
  }
}
