import MaillageModel
import Testing

@Suite("Folding and French order")
struct FoldedTextTests {
  @Test(
    "case, accents, ligatures and punctuation do not count",
    arguments: [
      ("Échelon", "echelon"), ("ŒUVRE d’Été", "oeuvre d ete"), ("  a--b__c  ", "a b c"), ("« CCI »", "cci"),
      ("I1.5", "i1 5"), ("?", ""),
    ])
  func folded(_ text: String, _ result: String) {
    #expect(text.folded == result)
    #expect(result.folded == result)
  }

  @Test("lists for French readers")
  func order() {
    let sorted = ["Zoé", "étage", "Etage", "Fiche 10", "Fiche 2", "œuf", "odeur", "zebre"].sorted {
      $0.precedesInFrench($1)
    }
    #expect(sorted == ["Etage", "étage", "Fiche 2", "Fiche 10", "odeur", "œuf", "zebre", "Zoé"])
  }

  @Test("identifiers sort by their bytes")
  func bytes() {
    #expect(["b", "a", "Z", "é"].sortedByBytes() == ["Z", "a", "b", "é"])
  }
}
