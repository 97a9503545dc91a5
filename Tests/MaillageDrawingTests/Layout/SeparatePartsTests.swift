import Testing

@testable import MaillageDrawing

@Suite struct SeparatePartsTests {
  @Test("Parts are told by what joins them, the largest first")
  func parts() {
    let parts = SeparateParts(
      nodes: ["d", "c", "b", "a", "e"], lines: [("b", "c"), ("c", "e"), ("a", "zz")])
    #expect(parts.parts == [["b", "c", "e"], ["a"], ["d"]])
  }
}
