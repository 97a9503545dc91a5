import MaillageAnalysis
import MaillageModel
import Testing

struct PhrasingTests {
  @Test("Counts agree: zero is a singular in French, a plural in English")
  func counts() {
    #expect(Phrasing.count(0, .actor) == LocalizedText(fr: "0\u{A0}acteur", en: "0 actors"))
    #expect(Phrasing.count(1, .actor) == LocalizedText(fr: "1\u{A0}acteur", en: "1 actor"))
    #expect(
      Phrasing.count(21_360, .actor) == LocalizedText(fr: "21\u{202F}360\u{A0}acteurs", en: "21,360 actors"))
    #expect(Phrasing.whole(9_200) == LocalizedText(fr: "9\u{202F}200", en: "9,200"))
    #expect(Phrasing.whole(999) == LocalizedText(fr: "999", en: "999"))
    #expect(Phrasing.whole(-1_000_005) == LocalizedText(fr: "−1\u{202F}000\u{202F}005", en: "−1,000,005"))
    #expect(Phrasing.count(2, .actor) == LocalizedText(fr: "2\u{A0}acteurs", en: "2 actors"))
  }

  @Test("Nothing is told in words, by the gender of what is counted, or not at all among other counts")
  func nothing() {
    #expect(Phrasing.countOrNone(0, .actor) == LocalizedText(fr: "aucun\u{A0}acteur", en: "no actors"))
    #expect(Phrasing.countOrNone(0, .action) == LocalizedText(fr: "aucune\u{A0}action", en: "no actions"))
    for noun in [Phrasing.Noun.relation, .sureRelation, .zone, .category, .begunAction, .pair, .cell] {
      #expect(Phrasing.countOrNone(0, noun).fr.hasPrefix("aucune\u{A0}"))
    }
    #expect(
      Phrasing.countOrNone(0, .relation).uppercasedFirst
        == LocalizedText(fr: "Aucune\u{A0}relation", en: "No relations"))
    #expect(Phrasing.countOrNone(1, .action) == Phrasing.count(1, .action))
    let words = LocalizedText(fr: "à vérifier", en: "to verify"),
      other = LocalizedText(fr: "sûres", en: "sure")
    #expect(
      Phrasing.counts([(0, words), (3, other)]) == LocalizedText(fr: "3 sûres", en: "3 sure"))
    #expect(
      Phrasing.counts([(1, words), (3, other)])
        == LocalizedText(fr: "1 à vérifier, 3 sûres", en: "1 to verify, 3 sure"))
  }

  @Test("Amounts have their thousands apart")
  func amounts() {
    #expect(
      Phrasing.euros(3_008_000.4) == LocalizedText(fr: "3\u{202F}008\u{202F}000\u{A0}€", en: "€3,008,000"))
    #expect(Phrasing.euros(1e300).fr.hasSuffix("€"))
  }

  @Test("Lists end with a conjunction, and long ones are cut")
  func lists() {
    #expect(Phrasing.list(names: []).fr.isEmpty)
    #expect(Phrasing.list(names: ["a"]).fr == "a")
    #expect(Phrasing.list(names: ["a", "b", "c"]) == LocalizedText(fr: "a, b et c", en: "a, b and c"))
    // Cutting one name to write « et 1 autre » would save nothing.
    #expect(Phrasing.list(names: ["a", "b", "c"], limit: 2).fr == "a, b et c")
    #expect(Phrasing.list(names: ["a", "b", "c", "d"], limit: 2).en == "a, b and 2 others")
    #expect(Phrasing.alternatives(["a", "b"].map { LocalizedText(verbatim: $0) }).fr == "a ou b")
  }

  @Test(
    "Numbers round half away from zero, with the decimal comma in French",
    arguments: [
      (0.125, 2, "0,13"), (-0.125, 2, "−0,13"), (-0.001, 2, "0,00"), (12, 0, "12"), (0.05, 1, "0,1"),
      (1234.5, 1, "1234,5"),
    ])
  func numbers(value: Double, decimals: Int, french: String) {
    #expect(Phrasing.number(value, decimals: decimals).fr == french)
    #expect(Phrasing.number(value, decimals: decimals).en == french.replacing(",", with: "."))
  }

  @Test("Percentages and quotes follow each language")
  func marks() {
    #expect(Phrasing.percent(0.125) == LocalizedText(fr: "13\u{A0}%", en: "13%"))
    let title = LocalizedText(fr: "Marque « Ici »", en: "Brand “Here”")
    #expect(Phrasing.quoted(title) == LocalizedText(fr: "«\u{A0}Marque “Ici”\u{A0}»", en: "“Brand ‘Here’”"))
    #expect(LocalizedText(verbatim: "a ; b « c »").typeset.fr == "a\u{A0}; b «\u{A0}c\u{A0}»")
  }
}
