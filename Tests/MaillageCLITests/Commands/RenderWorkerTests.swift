import Foundation
import Testing

@Suite("Each picture comes from a fresh process, and is always the same")
struct RenderWorkerTests {
  @Test("a drawing with bands, drawn many times, never changes a byte")
  func repeatability() throws {
    var pictures: Set<Data> = []
    for _ in 0..<8 {
      let outcome = try Tool.run(["dessiner", "dispositif", "Graphs/territoire-exemple", "-q"])
      #expect(outcome.code == 0, "\(outcome.messages)")
      pictures.insert(outcome.output)
    }
    #expect(pictures.count == 1)
  }

  @Test("a text that is not DOT is refused with a reason, and no picture")
  func refusal() throws {
    let outcome = try Tool.run(["dessin-interne", "dot", "svg"])
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.messages.isEmpty)
  }
}
