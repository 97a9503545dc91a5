import Testing

@testable import MaillageDrawing

@Suite struct FigureQueueTests {
  private static func diagrams(_ names: [String]) -> [Diagram] { names.map { Samples.grid([$0]) } }

  /// What a job is, in a word.
  private static func word(_ job: FigureQueue.Job?) -> String? {
    switch job {
    case nil: nil
    case .compose(let figure): "compose \(figure)"
    case .draw(let page, let diagram): "draw \(page.figure)-\(page.number) \(diagram.title)"
    }
  }

  @Test("Pages that wait are drawn before another figure is made, in their order")
  func order() {
    var queue = FigureQueue(figureCount: 2)
    #expect(Self.word(queue.next()) == "compose 0")
    queue.record(.composed(0, Self.diagrams(["A", "B"])))
    #expect(Self.word(queue.next()) == "draw 0-0 A")
    #expect(Self.word(queue.next()) == "draw 0-1 B")
    #expect(Self.word(queue.next()) == "compose 1")
    // Nothing is left to give while the last figure is made; its pages come when it is.
    #expect(Self.word(queue.next()) == nil)
    queue.record(.composed(1, Self.diagrams(["C"])))
    #expect(Self.word(queue.next()) == "draw 1-0 C")
    #expect(Self.word(queue.next()) == nil)
  }

  @Test("Results come by figure and page, whatever the order in which they end")
  func results() {
    var queue = FigureQueue(figureCount: 3)
    for (figure, names) in [["A", "B"], [], ["C"]].enumerated() {
      queue.record(.composed(figure, Self.diagrams(names)))
    }
    let ends: [(figure: Int, number: Int, failure: RenderFailure)] = [
      (2, 0, .unreadable), (0, 1, .timedOut), (0, 0, .unavailable),
    ]
    for end in ends {
      queue.record(.drawn(.init(figure: end.figure, number: end.number), .failure(end.failure)))
    }
    #expect(
      queue.results == [[.failure(.unavailable), .failure(.timedOut)], [], [.failure(.unreadable)]])
  }
}
