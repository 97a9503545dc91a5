import MaillageDrawing
import MaillageModel
import MaillageReading
import Testing

@Suite struct PaletteTests {
  @Test("The contrast of known pairs, to two decimals")
  func known() {
    #expect(Contrast.ratio("#000000", "#FFFFFF") == 21)
    #expect(abs(Contrast.ratio("#FFFFFF", "#0072B2") - 5.19) < 0.01)
    #expect(Contrast.ratio("#777777", "#777777") == 1)
    #expect(Contrast.ratio("red", "#FFFFFF") == 1)
  }

  @Test("Text reads on every category’s fill, and every border on the sheet and on a box")
  func categories() {
    let typology = TypologyReader.shipped()
    #expect(!typology.categories.isEmpty)
    for category in Array(typology.categories) + [typology.serviceLook].compactMap({ $0 }) {
      let look = category.look
      #expect(Contrast.ratio(look.text, look.fill) >= 4.5, "\(category.code)")
      for ground in [Palette.paper, Palette.box] {
        #expect(Contrast.ratio(look.border, ground) >= 3, "\(category.code)")
      }
    }
  }

  @Test("No two categories share both their colours and their shape")
  func distinct() {
    let looks = TypologyReader.shipped().categories.map { category in
      [category.look.shape, category.look.fill, category.look.border]
        + category.look.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }
    #expect(Set(looks).count == looks.count)
  }

  @Test("Lines of families read on the sheet and differ by their pattern")
  func families() {
    let families = TypologyReader.shipped().families
    for family in families { #expect(Contrast.ratio(family.color, Palette.paper) >= 3, "\(family.code)") }
    #expect(Set(families.map(\.lineStyle)).count == families.count)
  }

  @Test("Kinds of relation differ by pattern, width or head")
  func kinds() {
    let kinds = TypologyReader.shipped().relationKinds
    let looks = Set(kinds.map { "\($0.lineStyle) \($0.width) \($0.arrowhead)" })
    #expect(looks.count == kinds.count)
  }

  @Test("Text reads on the tints of cells and findings")
  func tints() {
    for tint in [Palette.strong, Palette.medium, Palette.light, Palette.doubtful, Palette.blank] {
      #expect(Contrast.ratio(tint.text, tint.fill) >= 4.5)
    }
    let grounds = [
      Palette.paper, Palette.box, Palette.heading, Palette.gap, Palette.toCheck, Palette.compliant,
      Palette.toCoordinate,
    ]
    for ground in grounds { #expect(Contrast.ratio(Palette.ink, ground) >= 4.5, "\(ground)") }
    for color in [Palette.grey, Palette.alert] { #expect(Contrast.ratio(color, Palette.paper) >= 4.5) }
    #expect(Contrast.ratio(Palette.rule, Palette.paper) >= 3)
  }
}
