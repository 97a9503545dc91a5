internal import MaillageDrawing

extension ReportPage.Figure {
  /// A picture as the page holds it: its links lead within the page, its title is told once, by the figure around
  /// it, and its long description stands under it, where everybody can read it.
  ///
  /// - Parameters:
  ///   - figure: The figure, drawn.
  ///   - titles: The titles of the tables of the page, by their identifiers.
  init(_ figure: RenderedFigure, titles: [String: String]) {
    let diagram = figure.diagram
    anchor = "figure-" + diagram.id
    title = diagram.title
    sentence = diagram.summary
    description = FigureDescription(diagram.description, after: diagram.summary, diagram.language)
    sheet = figure.size.flatMap { Self.sheet(of: $0, isWide: diagram.page.orientation == .landscape) }
    file = diagram.id + ".svg"
    path = "figures/" + file
    tables = diagram.tables.filter { titles[$0] != nil }.enumerated().map { place, id in
      ReportPage.TableLink(
        anchor: ReportPage.TableBlock.anchor(of: id), title: titles[id] ?? id, isFirst: place == 0)
    }
    hasTables = !tables.isEmpty
    let alone = String(decoding: figure.pictures[.svg] ?? [], as: UTF8.self)
    svg = Self.within(page: alone, named: ReportWords(diagram.language).picture, told: anchor + "-texte")
  }

  /// The kind of sheet that a picture needs for itself on paper; none when it is read among the text.
  private static func sheet(of size: PictureSize, isWide: Bool) -> String? {
    let reduction = min(1, Self.columnWidth / (size.width * size.scale))
    let isLegible = Typography.smallest * size.scale * reduction >= Typography.smallestOnPaper
    if isWide { return isLegible ? nil : "wide-sheet" }
    return size.height * size.scale * reduction > Self.columnHeight ? "full-sheet" : nil
  }

  /// The width of the text on paper, and the height that it leaves to a picture with its caption and a heading,
  /// in points.
  private static let columnWidth = 516.0, columnHeight = 620.0

  /// A finished picture without what the page says around it, told where it is said.
  private static func within(page picture: String, named name: String, told text: String) -> String {
    var svg = picture.replacing("\"" + NodeLinks.reportPage + "#", with: "\"#")
    if let start = svg.firstRange(of: "<title "), let end = svg.firstRange(of: "</desc>\n") {
      svg.removeSubrange(start.lowerBound..<end.upperBound)
    }
    if let start = svg.firstRange(of: "aria-labelledby=\""), let end = svg.firstRange(of: "-svg-desc\"") {
      svg.replaceSubrange(
        start.lowerBound..<end.upperBound,
        with: "aria-label=\"\(name)\" aria-details=\"\(text)\"")
    }
    return svg
  }
}
