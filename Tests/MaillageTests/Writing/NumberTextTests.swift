import MaillageModel
import Testing

@testable import Maillage

@Suite("Numbers as people read them")
struct NumberTextTests {
  @Test("thousands are set apart, in each language’s way")
  func thousands() {
    #expect(NumberText.integer(1_234_567, .fr) == "1\u{202F}234\u{202F}567")
    #expect(NumberText.integer(1_234_567, .en) == "1,234,567")
    #expect(NumberText.integer(-12, .fr) == "\u{2212}12")
    #expect(NumberText.integer(0, .fr) == "0")
  }

  @Test("decimals are rounded and take the language’s mark")
  func decimals() {
    #expect(NumberText.decimal(0.521978, decimals: 3, .fr) == "0,522")
    #expect(NumberText.decimal(0.521978, decimals: 3, .en) == "0.522")
    #expect(NumberText.decimal(-0.0001, decimals: 2, .fr) == "0,00")
    #expect(NumberText.decimal(1234.5, decimals: 1, .fr) == "1\u{202F}234,5")
  }

  @Test("a ratio is a percentage, with its space in French")
  func percent() {
    #expect(NumberText.percent(0.816, decimals: 1, .fr) == "81,6\u{A0}%")
    #expect(NumberText.percent(0.816, decimals: 1, .en) == "81.6%")
  }
}
