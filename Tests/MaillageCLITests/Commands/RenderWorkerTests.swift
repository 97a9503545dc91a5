import Foundation
import Maillage
import Testing

@testable import MaillageCLI

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

  private static let drawing = RenderJob(dot: "digraph x { a -> b; b -> c }", engine: .dot, format: .svg)

  /// A layout that takes the engine minutes.
  private static let crowd = RenderJob(
    dot: "digraph x {"
      + (0..<400).flatMap { a in (1...4).map { "n\(a) -> n\((a * 7 + $0 * 13) % 400);" } }.joined() + "}",
    engine: .dot, format: .svg)

  @Test(
    "orders are answered in turn, loaded before or not, until one takes too long",
    arguments: [[], ["--seul"]])
  func conversation(options: [String]) throws {
    let refused = RenderJob(dot: "digraph {", engine: .dot, format: .svg)
    let orders = [
      Self.drawing.order(within: .seconds(30)), refused.order(within: .seconds(30)),
      Self.drawing.order(within: .seconds(30)), Self.crowd.order(within: .milliseconds(300)),
      Self.drawing.order(within: .seconds(30)),
    ]
    let outcome = try Tool.run(["dessin-interne"] + options, input: Data(orders.flatMap(\.bytes)))
    #expect(outcome.code == 0, "\(outcome.messages)")
    var reader = DrawingMessageReader()
    reader.append(outcome.output)
    let first = try DrawingAnswer.picture(in: #require(try reader.next()))
    let refusal = try #require(try reader.next())
    #expect(throws: RenderFailure.self) { try DrawingAnswer.picture(in: refusal) }
    #expect(try DrawingAnswer.picture(in: #require(try reader.next())) == first)
    let late = try #require(try reader.next())
    #expect(throws: RenderFailure.timedOut) { try DrawingAnswer.picture(in: late) }
    // What a copy could not tell itself is the last word of the process.
    #expect(try reader.next() == nil)
  }

  @Test("a process that does not start is told of, and nothing waits for it")
  func noProcess() async {
    await #expect(throws: RenderFailure.self) {
      _ = try await DrawingProcess("/nowhere").answer(to: Self.drawing.order(within: .seconds(1)))
    }
  }
}
