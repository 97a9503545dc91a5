import MaillageModel
import Testing

@testable import Maillage

@Suite("The description of a figure, told in sentences")
struct FigureDescriptionTests {
  private func description(_ text: String, after caption: String = "") -> FigureDescription {
    FigureDescription(text, after: caption, .fr)
  }

  @Test("what the caption says is not told twice, and a few sentences are a paragraph")
  func short() {
    let told = description("12 acteurs. Dont 3 éteints. Aucun à venir.", after: "12 acteurs.")
    #expect(told.opening == "Dont 3 éteints. Aucun à venir.")
    #expect(!told.hasItems)
    #expect(description("Rien.", after: "Rien.").opening == "Rien.")
  }

  @Test("many sentences are a list, and so are the many parts of one")
  func long() {
    let told = description(
      "Deux groupes. Groupe 1\u{A0}: Lyon, Brest. Groupe 2\u{A0}: Nantes. Paires\u{A0}: a – b\u{A0}; b – c\u{A0}; c – d\u{A0}; d – e.",
      after: "Deux groupes.")
    #expect(told.opening == nil)
    #expect(
      told.items.map(\.text) == ["Groupe 1\u{A0}: Lyon, Brest.", "Groupe 2\u{A0}: Nantes.", "Paires\u{A0}:"])
    #expect(told.items.map(\.parts) == [[], [], ["a – b", "b – c", "c – d", "d – e."]])
  }

  @Test("a semicolon within parentheses separates no parts")
  func parentheses() {
    let told = description(
      "Premier. Second. Accords\u{A0}: a (depuis 2022\u{A0}; en cours)\u{A0}; b (2023)\u{A0}; c\u{A0}; d (fini\u{A0}; tu)."
    )
    #expect(
      told.items.last?.parts == ["a (depuis 2022\u{A0}; en cours)", "b (2023)", "c", "d (fini\u{A0}; tu)."])
    #expect(
      description("Premier. Second. Trois\u{A0}: a (b\u{A0}; c)\u{A0}; d (e\u{A0}; f).").items.last?.parts
        == [])
  }

  @Test(
    "a full stop within a name, an initial or a number ends nothing; one after an acronym or a figure does")
  func stops() {
    func sentences(_ text: String) -> [String] { FigureDescription.sentences(of: text[...]) }
    #expect(sentences("Chez M. Untel, à St. Ives, S.A. Untel, 3.5 et I1.2 Marchés, p. 12").count == 1)
    #expect(sentences("A → B: part of. C → D: a gap. Thanh Lâm. Fin.").count == 4)
    #expect(
      sentences("Pour l’UE. Par ExI. Puis 12 (?). Puis 78 %. « Fin ».") == [
        "Pour l’UE.", "Par ExI.", "Puis 12 (?).", "Puis 78 %.", "« Fin ».",
      ])
  }
}
