internal import MaillageModel

/// What a page leaves to a drawing.
extension FigureContext {
  /// The height between the title and what explains the drawing, in points.
  ///
  /// The words of the cartouche are those that the figure will have, or longer ones.
  func room(
    on page: Page, for figure: (some Figure).Type, _ legend: Legend, counts: String = "",
    omissions: [String] = [], appendix: Grid? = nil
  ) -> Double {
    var graph = GraphBody(engine: .placed)
    graph.appendix = appendix
    let frame = Frame(
      Diagram(
        id: figure.id, language: language, title: say(figure.title), question: say(figure.question),
        page: page, body: .graph(graph), legend: legend,
        cartouche: cartouche(counts: counts, omissions: omissions), summary: "", description: "", tables: []))
    return page.drawingHeight - frame.estimatedHeight - Self.margins
  }

  /// What the library leaves around the drawing, in points.
  private static let margins = 46.0

  /// What follows the heading of a group that an earlier page began.
  var continued: String { say(fr: " (suite)", en: " (continued)") }
}
