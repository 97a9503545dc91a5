/// A file to write, whole in memory before anything touches the disk.
public struct OutputFile: Sendable, Equatable {
  /// The path within the output folder, with `/` between names.
  public let path: String
  /// The content.
  public let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
