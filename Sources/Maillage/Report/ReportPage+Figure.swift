internal import MaillageDrawing

extension ReportPage.Figure {
  /// A picture as the page holds it: its links lead within the page, its name is its caption’s, and its long
  /// description stands under it, where everybody can read it.
  init(_ figure: RenderedFigure) {
    let diagram = figure.diagram
    anchor = "figure-" + diagram.id
    title = diagram.title
    sentence = diagram.summary
    description = diagram.description
    isWide = diagram.page.orientation == .landscape
    path = "figures/" + diagram.id + ".svg"
    let alone = String(decoding: figure.pictures[.svg] ?? [], as: UTF8.self)
    svg = Self.within(page: alone, named: anchor + "-titre")
  }

  /// A finished picture without what the page says around it.
  private static func within(page picture: String, named name: String) -> String {
    var svg = picture.replacing("\"" + NodeLinks.reportPage + "#", with: "\"#")
    if let start = svg.firstRange(of: "<title "), let end = svg.firstRange(of: "</desc>\n") {
      svg.removeSubrange(start.lowerBound..<end.upperBound)
    }
    if let start = svg.firstRange(of: "aria-labelledby=\""), let end = svg.firstRange(of: "-svg-desc\"") {
      svg.replaceSubrange(start.lowerBound..<end.upperBound, with: "aria-labelledby=\"\(name)\"")
    }
    return svg
  }
}
