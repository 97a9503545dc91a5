internal import CMessageDigest

/// Checksums as the manifest writes them.
enum Checksum {
  /// The SHA-256 of some bytes, in hexadecimal.
  static func sha256(_ bytes: [UInt8]) -> String {
    // Twice the digest's 32 bytes, and the zero that ends a text in C.
    let text = unsafe [CChar](unsafeUninitializedCapacity: 65) { text, count in
      unsafe SHA256Data(bytes, bytes.count, text.baseAddress)
      count = 64
    }
    return String(decoding: text.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
