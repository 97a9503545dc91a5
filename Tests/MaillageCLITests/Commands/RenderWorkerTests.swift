import Foundation
import Maillage
import Testing

@testable import MaillageCLI

@Suite("A layout comes from a process that drew nothing else, and what is drawn is always the same")
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

  /// A network laid out, whose places depend on what the process laid out before.
  private static let layout = RenderJob(
    dot: "graph x { layout=neato; a -- b -- c -- d -- e -- a; a -- c }", engine: .neato, format: .plain)

  @Test("pictures come one after the other from a copy, and a layout from a new one, wherever it is asked")
  func renewal() throws {
    let renewal = DrawingMessage.renewal, limit = Duration.seconds(30)
    let table = RenderJob(
      dot: "digraph x { n [shape=plain, label=<<TABLE><TR><TD>a</TD><TD>b</TD></TR></TABLE>>] }",
      engine: .dot, format: .svg, laysOut: false)
    #expect(table.isRepeatable && !Self.drawing.isRepeatable && !Self.layout.isRepeatable)
    let picture = table.order(within: limit), layout = Self.layout.order(within: limit)
    let orders = [layout, picture, picture, renewal, layout, renewal, layout, picture, picture]
    let outcome = try Tool.run(["dessin-interne"], input: Data(orders.flatMap(\.bytes)))
    #expect(outcome.code == 0, "\(outcome.messages)")
    var reader = DrawingMessageReader()
    reader.append(outcome.output)
    var answers: [[UInt8]] = []
    while let answer = try reader.next() { answers.append(try DrawingAnswer.picture(in: answer)) }
    try #require(answers.count == 7)
    #expect(Set([0, 3, 4].map { answers[$0] }).count == 1)
    #expect(Set([1, 2, 5, 6].map { answers[$0] }).count == 1)
    #expect(answers[0] != answers[1])
  }

  @Test("a process that does not start is told of, and nothing waits for it")
  func noProcess() async {
    await #expect(throws: RenderFailure.self) {
      _ = try await DrawingProcess("/nowhere").answer(to: Self.drawing, within: .seconds(1))
    }
  }
}
