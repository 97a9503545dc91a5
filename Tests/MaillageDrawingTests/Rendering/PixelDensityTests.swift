import Testing

@testable import MaillageDrawing

@Suite struct PixelDensityTests {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let end: [UInt8] = [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]

  @Test("The checksum is that of the standard: « 123456789 » gives CBF43926, and the closing chunk AE426082")
  func checksum() {
    #expect(PixelDensity.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(PixelDensity.checksum(Array("IEND".utf8)) == 0xAE42_6082)
  }

  @Test("300 pixels to the inch, byte for byte as every program writes it")
  func chunk() {
    #expect(
      PixelDensity.chunk() == [
        0, 0, 0, 9, 0x70, 0x48, 0x59, 0x73, 0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1, 0x78, 0xA5, 0x3F, 0x76,
      ])
  }

  @Test("The density stands after the header, once, and nothing else moves")
  func stamped() {
    let header: [UInt8] = [0, 0, 0, 13] + Array("IHDR".utf8) + Array(repeating: 7, count: 17)
    let png = Self.signature + header + Self.end
    let stamped = PixelDensity.stamped(png)
    #expect(stamped == Self.signature + header + PixelDensity.chunk() + Self.end)
    #expect(PixelDensity.stamped(stamped) == stamped)
  }

  @Test("What is no PNG is left alone", arguments: [[], [0x89], Array("<svg></svg>".utf8)] as [[UInt8]])
  func others(bytes: [UInt8]) {
    #expect(PixelDensity.stamped(bytes) == bytes)
  }

  @Test("A figure drawn as pixels says its density")
  func drawn() async throws {
    let results = await FigureRenderer(InProcessRendering()).render([Samples.grid(["A"])], formats: [.png])
    let png = try #require(try results.first?.get().pictures[.png])
    #expect(png[33..<54].elementsEqual(PixelDensity.chunk()))
  }
}
