import MaillageModel
import Testing

@testable import MaillageReading

@Suite("Nearest words")
struct NearestWordsTests {
  @Test(
    "distances with swaps",
    arguments: [
      ("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("ca", "abc", 3),
      ("kitten", "sitting", 3),
      ("a", "", 1),
    ])
  func distances(_ a: String, _ b: String, _ distance: Int) {
    #expect(EditDistance.between(Array(a.utf8), Array(b.utf8), limit: 9) == distance)
    #expect(EditDistance.between(Array(b.utf8), Array(a.utf8), limit: 9) == distance)
  }

  @Test("the distance agrees with its recursive definition")
  func oracle() {
    var generator = SeededGenerator(seed: 3)
    func random() -> [UInt8] {
      (0..<Int.random(in: 0...5, using: &generator)).map { _ in UInt8.random(in: 97...99, using: &generator) }
    }
    func slow(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
      guard let x = a.last, let y = b.last else { return max(a.count, b.count) }
      var best = min(
        slow(a.dropLast(), b) + 1, slow(a, b.dropLast()) + 1,
        slow(a.dropLast(), b.dropLast()) + (x == y ? 0 : 1))
      if a.count > 1, b.count > 1, x == b.dropLast().last, y == a.dropLast().last {
        best = min(best, slow(a.dropLast(2), b.dropLast(2)) + 1)
      }
      return best
    }
    for _ in 0..<300 {
      let a = random(), b = random()
      let expected = slow(a[...], b[...])
      #expect(EditDistance.between(a, b, limit: 10) == expected)
      #expect(EditDistance.between(a, b, limit: 1) == (expected <= 1 ? expected : nil))
    }
  }

  @Test("near by letters, by start, by a word; the best first")
  func suggestions() {
    let words = NearestWords([
      .init(id: "bpifrance", spelling: "bpifrance"),
      .init(id: "bpifrance", spelling: "BPI France", role: .init(fr: "alias", en: "alias")),
      .init(id: "business-france", spelling: "business-france"), .init(id: "cci", spelling: "cci"),
    ])
    #expect(
      words.suggestions(for: "bpi").map { $0.described(.fr) } == [
        "bpifrance (alias «\u{A0}BPI France\u{A0}»)"
      ])
    #expect(words.suggestions(for: "BPI-FRANCE").first?.id == "bpifrance")
    #expect(words.suggestions(for: "buisness-france").map(\.id) == ["business-france"])
    #expect(words.suggestions(for: "xyz").isEmpty)
    #expect(words.suggestions(for: "").isEmpty)
    #expect(words.suggestions(for: String(repeating: "a", count: 1_000_000)).isEmpty)
  }
}
