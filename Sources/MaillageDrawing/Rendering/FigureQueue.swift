/// What is left to do of figures whose diagrams are made, then drawn.
struct FigureQueue {
  /// The page of a figure.
  struct Page {
    let figure: Int, number: Int
  }

  /// What can be done next.
  enum Job {
    case compose(figure: Int)
    case draw(Page, Diagram)
  }

  /// What was done.
  enum Step: Sendable {
    case composed(Int, [Diagram])
    case drawn(Page, Result<RenderedFigure, RenderFailure>)
  }

  private let figureCount: Int
  private var composed = 0
  private var waiting: [(page: Page, diagram: Diagram)] = []
  private var drawn: [[Result<RenderedFigure, RenderFailure>?]]

  init(figureCount: Int) {
    self.figureCount = figureCount
    drawn = Array(repeating: [], count: figureCount)
  }

  /// The next job; `nil` when all have been given, though some may not have ended.
  mutating func next() -> Job? {
    // Pages first: drawings wait for other processes, and making figures fills the time.
    if !waiting.isEmpty {
      let (page, diagram) = waiting.removeFirst()
      return .draw(page, diagram)
    }
    guard composed < figureCount else { return nil }
    defer { composed += 1 }
    return .compose(figure: composed)
  }

  mutating func record(_ step: Step) {
    switch step {
    case .composed(let figure, let diagrams):
      drawn[figure] = Array(repeating: nil, count: diagrams.count)
      waiting += diagrams.enumerated().map { (Page(figure: figure, number: $0.offset), $0.element) }
    case .drawn(let page, let result): drawn[page.figure][page.number] = result
    }
  }

  /// For each figure, what became of each of its diagrams.
  var results: [[Result<RenderedFigure, RenderFailure>]] { drawn.map { $0.compactMap { $0 } } }
}
