import MaillageModel
import Testing

@Suite("Tables of codes")
struct CodeTableTests {
  private let table = CodeTable([
    VocabularyWord(
      key: "a", code: "P", label: LocalizedText(fr: "Pilote", en: "Lead"), synonyms: ["Chef de file"]),
    VocabularyWord(
      key: "b", code: "?", label: LocalizedText(fr: "À vérifier", en: "To check"), synonyms: ["P"]),
  ])

  @Test("an entry answers to its code, its names and its synonyms; a code wins")
  func parse() {
    for word in ["P", "p", "pilote", "LEAD", "chef-de-file"] { #expect(table.parse(word)?.key == "a") }
    for word in ["?", "a verifier", "To check"] { #expect(table.parse(word)?.key == "b") }
    #expect(table.parse("x") == nil)
    #expect(table.parse("") == nil)
  }

  @Test("the label of a code, or the code")
  func label() {
    #expect(table.label("P").fr == "Pilote")
    #expect(table.label("Z").fr == "Z")
    #expect(table["p"] == nil)
    #expect(table.position(of: "?") == 1)
  }
}
