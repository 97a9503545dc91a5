import Testing

@testable import MaillageReading

@Suite("SIREN and SIRET")
struct CompanyNumberTests {
  @Test("valid SIREN", arguments: ["451930051", "200046977", "356000000", "451 930 051", "451.930.051"])
  func validSiren(_ text: String) {
    #expect(CompanyNumber.parse(text, digits: 9) == .valid(text.filter { $0.isNumber }))
  }

  @Test(
    "valid SIRET, those of the post office by their sum included",
    arguments: ["21330063500017", "35600000000048", "35600000009075", "213 300 635 00017"])
  func validSiret(_ text: String) {
    #expect(CompanyNumber.parse(text, digits: 14) == .valid(text.filter { $0.isNumber }))
  }

  @Test("wrong keys", arguments: [("200034582", 9), ("21330063500018", 14), ("35600000009076", 14)])
  func wrongKey(_ text: String, _ digits: Int) {
    #expect(CompanyNumber.parse(text, digits: digits) == .wrongKey(text))
  }

  @Test("a SIRET whose SIREN is wrong is wrong, though all its digits have a key")
  func wrongSiren() {
    for nic in 0..<100 {
      let digits = [2, 0, 0, 0, 3, 4, 5, 8, 2, 0, 0, 0, nic / 10, nic % 10]
      let text = digits.map(String.init).joined()
      #expect(CompanyNumber.parse(text, digits: 14) == .wrongKey(text))
    }
  }

  @Test("what spreadsheets do to them")
  func damaged() {
    #expect(CompanyNumber.parse("2,13301E+13", digits: 14) == .scientific)
    #expect(CompanyNumber.parse("2.13E+13", digits: 14) == .scientific)
    #expect(CompanyNumber.parse("5650146100013", digits: 14) == .lostZero("5650146100013"))
    #expect(CompanyNumber.parse("FR45193", digits: 9) == .malformed)
  }
}
