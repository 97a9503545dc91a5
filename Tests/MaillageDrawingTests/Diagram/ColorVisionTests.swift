import MaillageDrawing
import MaillageModel
import MaillageReading
import Testing

/// Nobody needs colours to read a figure; those who see fewer of them still tell most apart.
@Suite struct ColorVisionTests {
  private static let categories = Array(TypologyReader.shipped().categories)

  @Test("Known distances")
  func known() {
    #expect(abs(ColorVision.usual.distance("#000000", "#FFFFFF") - 100) < 0.01)
    // sRGB red and green, from their published Lab values (53.24, 80.09, 67.20) and (87.73, −86.18, 83.18).
    #expect(abs(ColorVision.usual.distance("#FF0000", "#00FF00") - 170.6) < 0.1)
    #expect(ColorVision.blackAndWhite.distance("#FF0000", "#FF0000") == 0)
  }

  @Test("Without any colour, every category has an outline of its own")
  func outlines() {
    let outlines = Self.categories.map { category in
      [category.look.shape]
        + category.look.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }
    #expect(Set(outlines).count == outlines.count)
    let names = Self.categories.map { $0.look.shapeName.fr }
    #expect(Set(names).count == names.count, "the legend names each outline")
  }

  /// The least ΔE between two different fills: 10 is twice what is seen at a glance.
  @Test(
    "Different fills stay apart for every vision of colours",
    arguments: [ColorVision.usual, .withoutRed, .withoutGreen, .withoutBlue])
  func fills(vision: ColorVision) {
    let fills = Set(Self.categories.map(\.look.fill)).sorted()
    for (index, a) in fills.enumerated() {
      for b in fills.dropFirst(index + 1) { #expect(vision.distance(a, b) >= 10, "\(a) \(b)") }
    }
  }

  @Test(
    "Families differ by pattern, and by ΔE 10 at least where colours are seen",
    arguments: ColorVision.allCases)
  func families(vision: ColorVision) {
    let families = Array(TypologyReader.shipped().families)
    #expect(Set(families.map(\.lineStyle)).count == families.count)
    guard vision != .blackAndWhite else { return }
    for (index, a) in families.enumerated() {
      for b in families.dropFirst(index + 1) {
        #expect(vision.distance(a.color, b.color) >= 10, "\(a.code) \(b.code)")
      }
    }
  }
}
