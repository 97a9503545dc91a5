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

  @Test("a letter folds the same, alone or beside one that needs the long way")
  func bothWays() {
    for code in UInt32(0x20)...0x2040 {
      guard let scalar = Unicode.Scalar(code), !scalar.properties.isDiacritic,
        scalar.properties.generalCategory != .nonspacingMark
      else { continue }
      let text = "a\(Character(scalar))b"
      // 日 is out of the short way: the whole text then takes the long one.
      #expect("\(text) 日".folded == "\(text.folded) 日", "U+\(String(code, radix: 16))")
    }
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
