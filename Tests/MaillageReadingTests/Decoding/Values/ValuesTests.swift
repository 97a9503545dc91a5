import MaillageModel
import Testing

@testable import MaillageReading

@Suite("Identifiers, codes, countries, goals, sites")
struct SmallValuesTests {
  @Test("identifiers")
  func identifiers() {
    for valid in ["a", "cci-hauts-de-france", "2e", String(repeating: "x", count: 40)] {
      #expect(Identifier.isValid(valid))
    }
    for invalid in ["", "-a", "A", "a b", "é", "a_b", "a.b", "a/b", String(repeating: "x", count: 41)] {
      #expect(!Identifier.isValid(invalid))
    }
  }

  @Test(
    "proposed identifiers are identifiers",
    arguments: [
      ("CCI Nord", "cci-nord"), ("  L’Œuvre d’Été (2024)", "l-oeuvre-d-ete-2024"), ("../../x", "x"),
      ("日本", ""), ("a_b", "a-b"),
      (String(repeating: "mot ", count: 30), "mot-mot-mot-mot-mot-mot-mot-mot-mot-mot"),
    ])
  func proposed(_ name: String, _ id: String) {
    #expect(Identifier.proposed(for: name) == id)
    #expect(id.isEmpty || Identifier.isValid(id))
  }

  @Test(
    "official codes",
    arguments: ["59350", "2A004", "2b033", "01", "69M", "971", "84", "11", "200046977", "75056"])
  func officialCodes(_ text: String) {
    guard case .valid = OfficialCode(typology: .shipped).parse(text) else {
      Issue.record("\(text) should be valid")
      return
    }
  }

  @Test(
    "what is no official code", arguments: ["abc", "20", "2C004", "999", "123456789", "5935", "1001", "1"])
  func wrongCodes(_ text: String) {
    if case .valid = OfficialCode(typology: .shipped).parse(text) {
      Issue.record("\(text) should not be valid")
    }
  }

  @Test(
    "goals",
    arguments: [("8", "8"), ("ODD 8", "8"), ("odd8", "8"), ("8.3", "8.3"), ("17.a", "17.a"), ("SDG 9", "9")])
  func goals(_ text: String, _ goal: String) {
    #expect(GoalText.parse(text) == goal)
  }

  @Test("what is no goal", arguments: ["0", "18", "x", "8.333", "", "8-mars"])
  func wrongGoals(_ text: String) {
    #expect(GoalText.parse(text) == nil)
  }

  @Test(
    "activities", arguments: [("94.11Z", "94.11Z"), ("9411z", "94.11Z"), ("94.11", nil), ("94.1ZZ", nil)])
  func activities(_ text: String, _ code: String?) {
    #expect(ActivityText.parse(text) == code)
  }

  @Test(
    "sites keep web schemes only",
    arguments: [
      ("https://www.exemple.fr/a?b=c", "https://www.exemple.fr/a?b=c"),
      ("www.exemple.fr", "https://www.exemple.fr"),
      ("javascript:alert(1)", nil), ("file:///etc/passwd", nil), ("//exemple", nil), ("http://a b.fr", nil),
      ("https://x.fr/\"><script>", nil), ("data:text/html,x", nil),
    ])
  func sites(_ text: String, _ address: String?) {
    #expect(WebsiteText.parse(text) == address)
  }

  @Test(
    "countries by code or name",
    arguments: [
      ("FR", "FR"), ("fr", "FR"), ("FRA", "FR"), ("France", "FR"), ("Côte d’Ivoire", "CI"),
      ("cote d'ivoire", "CI"), ("Germany", "DE"),
      ("XK", "XK"), ("Kosovo", "XK"),
    ])
  func countries(_ text: String, _ code: String) {
    guard case .code(let found) = CountryText(typology: .shipped).parse(text) else {
      Issue.record("\(text) is a country")
      return
    }
    #expect(found == code)
  }

  @Test("zones are no countries", arguments: ["UE", "OCDE", "UEMOA", "Maghreb", "Afrique", "Asie"])
  func zones(_ text: String) {
    guard case .zone = CountryText(typology: .shipped).parse(text) else {
      Issue.record("\(text) is a zone")
      return
    }
  }
}
