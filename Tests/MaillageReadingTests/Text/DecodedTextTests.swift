import Testing

@testable import MaillageReading

@Suite("Bytes to text")
struct DecodedTextTests {
  private func text(_ bytes: [UInt8]) -> (String, DecodedText.Encoding) {
    let decoded = DecodedText(bytes)
    return (String(decoding: decoded.bytes, as: UTF8.self), decoded.encoding)
  }

  @Test("UTF-8, with and without a byte order mark")
  func utf8() {
    #expect(text(Array("é€œ".utf8)) == ("é€œ", .utf8))
    #expect(text([0xEF, 0xBB, 0xBF] + Array("é".utf8)) == ("é", .utf8))
    #expect(text([]) == ("", .utf8))
    #expect(text([0xEF, 0xBB, 0xBF]) == ("", .utf8))
  }

  @Test("Windows-1252, with the letters that Latin-1 lacks")
  func windows1252() {
    #expect(text([0xE9, 0x20, 0x80, 0x20, 0x9C, 0x20, 0x92]) == ("é € œ ’", .windows1252))
    #expect(text([0xC9, 0x63, 0x6F]) == ("Éco", .windows1252))
  }

  @Test("mostly UTF-8 with a stray byte: every letter comes out right")
  func mixed() {
    #expect(text(Array("éàü ".utf8) + [0xE9]) == ("éàü é", .mixed))
  }

  @Test(
    "bytes that only look like UTF-8 are no letter",
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0xFF],
    ] as [[UInt8]])
  func invalid(_ bytes: [UInt8]) {
    #expect(UTF8Survey(bytes, from: 0).multibyteLetters == 0)
    #expect(DecodedText(bytes).encoding == .windows1252)
    #expect(String(validating: DecodedText(bytes).bytes, as: UTF8.self) != nil)
  }

  @Test("the survey agrees with the standard library on random bytes")
  func oracle() {
    let alphabet: [UInt8] = [0x41, 0x80, 0x9F, 0xBF, 0xC3, 0xE2, 0xED, 0xF0, 0xF4]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<3000 {
      let bytes: [UInt8] = (0..<6).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      #expect(
        (UTF8Survey(bytes, from: 0).invalidBytes == 0) == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }

  @Test("files that are no text")
  func signatures() {
    #expect(FileSignature.of([0x50, 0x4B, 3, 4]) == .workbook)
    #expect(FileSignature.of([0xD0, 0xCF, 0x11, 0xE0]) == .oldWorkbook)
    #expect(FileSignature.of([0xFE, 0xFF, 0, 0x69]) == .utf16)
    #expect(
      FileSignature.of("id,nom,categorie".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }) == .utf16)
    #expect(FileSignature.of(Array("%PDF-1.7".utf8)) == .otherBinary)
    #expect(FileSignature.of(Array("id,nom\n".utf8)) == nil)
    #expect(FileSignature.of([]) == nil)
  }
}
