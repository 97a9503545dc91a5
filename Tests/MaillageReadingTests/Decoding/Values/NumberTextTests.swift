import MaillageModel
import Testing

@testable import MaillageReading

@Suite("Numbers, without any locale")
struct NumberTextTests {
  @Test(
    "decimal comma and point, spaces between thousands",
    arguments: [
      ("2,5", 2.5), ("2.5", 2.5), ("1 200", 1200), ("1 234 567,89", 1_234_567.89), ("1.234,56", 1234.56),
      ("1,234.56", 1234.56), ("-3", -3), ("+3", 3), ("0", 0), (",5", 0.5), ("12 000 €", 12000),
      ("12000 euros", 12000),
      ("0,1", 0.1), ("007", 7),
    ])
  func accepted(_ text: String, _ value: Double) {
    #expect(NumberText.parse(text) == value)
  }

  @Test(
    "what is no number",
    arguments: [
      "2,5x", "", " ", "-", ",", "1 2", "12 34", "1,2,3", "1.2.3", "NaN", "inf", "1e5", "2,13E+13", "0x10",
      "١٢", "1-févr", "50 %",
      "12 k€", String(repeating: "9", count: 40),
    ])
  func refused(_ text: String) {
    #expect(NumberText.parse(text) == nil)
  }

  @Test(
    "what to write instead",
    arguments: [
      ("50 %", "0,5"), ("12 k€", "12000"), ("1,5 M€", "1500000"), ("2E5", "format Texte"),
      ("beaucoup", "en chiffres"),
    ])
  func remedies(_ text: String, _ expected: String) {
    #expect(NumberText.remedy(text).text.fr.contains(expected), "\(NumberText.remedy(text).text.fr)")
  }
}
