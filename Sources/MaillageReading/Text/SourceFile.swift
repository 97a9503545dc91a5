/// A file of the folder, in memory: what the reading works on, whatever it came from.
package struct SourceFile: Sendable {
  /// What could be taken from the file.
  package enum Contents: Sendable {
    /// Its bytes.
    case bytes([UInt8])
    /// It is a folder.
    case folder
    /// The system refused to read it.
    case unreadable
    /// It is larger than a table can reasonably be.
    case tooLarge
  }

  /// The name within the folder.
  package let name: String
  /// What could be taken from it.
  package let contents: Contents

  package init(name: String, contents: Contents) {
    self.name = name
    self.contents = contents
  }

  /// A file with a text, as UTF-8.
  package init(name: String, text: String) {
    self.init(name: name, contents: .bytes(Array(text.utf8)))
  }
}
