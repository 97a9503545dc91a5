internal import Crypto
internal import Foundation

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

/// Checksums as the manifest writes them.
enum Checksum {
  /// The SHA-256 of some bytes, in hexadecimal.
  static func sha256(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
