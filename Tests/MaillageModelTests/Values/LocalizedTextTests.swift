import MaillageModel
import Testing

@Suite("Texts in both languages")
struct LocalizedTextTests {
  @Test("values take the place of their names once, and are never searched")
  func filled() {
    let text = LocalizedText(fr: "{a} et {b}, {inconnu}", en: "{b}")
    let filled = text.filled(["a": LocalizedText(verbatim: "{b}"), "b": LocalizedText(fr: "deux", en: "two")])
    #expect(filled.fr == "{b} et deux, {inconnu}")
    #expect(filled.en == "two")
    #expect(LocalizedText(verbatim: "{").filled([:]).fr == "{")
  }
}
