import Foundation
import Maillage
import Testing

@Suite("Each picture comes from a process that drew nothing else, and is always the same")
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

  @Test("orders are answered in turn: a refusal, a limit of time and a crowd leave the next as it would be")
  func conversation() throws {
    let drawing = "digraph x { a -> b; b -> c }"
    let crowd = (0..<400).flatMap { a in (1...4).map { "n\(a) -> n\((a * 7 + $0 * 13) % 400);" } }
    let orders = [
      RenderJob(dot: drawing, engine: .dot, format: .svg).order(within: .seconds(30)),
      RenderJob(dot: "digraph {", engine: .dot, format: .svg).order(within: .seconds(30)),
      RenderJob(dot: "digraph x { \(crowd.joined()) }", engine: .dot, format: .svg)
        .order(within: .milliseconds(300)),
      RenderJob(dot: drawing, engine: .dot, format: .svg).order(within: .seconds(30)),
    ]
    let outcome = try Tool.run(["dessin-interne"], input: Data(orders.flatMap(\.bytes)))
    #expect(outcome.code == 0, "\(outcome.messages)")
    var reader = DrawingMessageReader()
    reader.append(outcome.output)
    let first = try DrawingAnswer.picture(in: #require(try reader.next()))
    let refused = try #require(try reader.next())
    #expect(throws: RenderFailure.self) { try DrawingAnswer.picture(in: refused) }
    let late = try #require(try reader.next())
    #expect(throws: RenderFailure.timedOut) { try DrawingAnswer.picture(in: late) }
    #expect(try DrawingAnswer.picture(in: #require(try reader.next())) == first)
    #expect(try reader.next() == nil)
  }
}
