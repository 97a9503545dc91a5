/// Makes a PNG say how many of its pixels make a metre: without it a word processor takes them for those of a
/// screen, and a sheet of A4 comes out three to four times too large.
enum PixelDensity {
  /// Pixels to the metre of a picture of 300 to the inch.
  private static let perMetre: UInt32 = 11_811

  /// The picture with its density; what is not a PNG, or says it already, is left as it is.
  static func stamped(_ png: [UInt8]) -> [UInt8] {
    // The header chunk comes first and has a fixed length: signature, then length, name, 13 bytes and checksum.
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let headerEnd = signature.count + 4 + 4 + 13 + 4
    guard png.count > headerEnd, png.starts(with: signature),
      png[12..<16].elementsEqual("IHDR".utf8), !says(png, from: headerEnd)
    else { return png }
    return Array(png[..<headerEnd]) + chunk() + Array(png[headerEnd...])
  }

  /// Whether a chunk of density stands before the pixels.
  private static func says(_ png: [UInt8], from start: Int) -> Bool {
    var place = start
    while place + 8 <= png.count {
      let name = png[(place + 4)..<(place + 8)]
      if name.elementsEqual("pHYs".utf8) { return true }
      if name.elementsEqual("IDAT".utf8) { return false }
      place += 12 + png[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
    return false
  }

  /// The chunk: both densities, the unit (1, the metre), and its checksum.
  static func chunk() -> [UInt8] {
    let body = Array("pHYs".utf8) + bytes(perMetre) + bytes(perMetre) + [1]
    return bytes(UInt32(body.count - 4)) + body + bytes(checksum(body))
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// The cyclic redundancy check of PNG (ISO 3309, polynomial 0xEDB88320 reflected).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in crc & 1 == 1 ? 0xEDB8_8320 ^ crc >> 1 : crc >> 1 }
    }
  }
}
