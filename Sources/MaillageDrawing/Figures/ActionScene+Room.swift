internal import MaillageAnalysis
internal import MaillageModel

/// What a page can hold of an action, and what stands under the drawing.
extension ActionScene {
  /// The room between nodes, between columns and around a box, in points.
  static let nodeRoom = 12.0, rankRoom = 42.0
  private static let boxRoom = 40.0
  /// What the frames of two columns take between them, in points.
  private static let frameRoom = 20.0

  /// Whether the page holds the columns, by an estimate of the nodes' sizes.
  var fits: Bool {
    let graph = graph
    let sizes = graph.nodes.map { (id: $0.id, size: Self.size(of: $0)) }
    let right = Set(actors.filter(isRight).map(\.id)), left = Set(actors.map(\.id)).subtracting(right)
    let middle: Set<String> = [Self.actionId, Self.agreementId]
    let columns = [left, middle, right].map { ids in sizes.filter { ids.contains($0.id) }.map(\.size) }
    let own = [false, true].map { side in
      let ids = Set(services.filter { isRight($0.service) == side }.map { "service/" + $0.service.id })
      return sizes.filter { ids.contains($0.id) }.map(\.size)
    }
    let width = (own + columns).filter { !$0.isEmpty }.reduce(0.0) {
      $0 + ($1.map(\.width).max() ?? 0) + Self.rankRoom
    }
    // The frames around the columns stand between them.
    let gaps = Double(columns.count { !$0.isEmpty } - 1) * Self.frameRoom
    let height =
      (own + columns).map { column in
        column.reduce(Self.boxRoom) { $0 + $1.height + Self.nodeRoom }
      }.max() ?? 0
    let room = context.room(
      on: page, for: ActionFigure.self, legend, counts: counts, omissions: omissions, appendix: appendix)
    return width + gaps <= page.drawingWidth - 50 && height * 1.08 + Self.boxRoom / 2 <= room
  }

  private static func size(of node: DiagramNode) -> (width: Double, height: Double) {
    switch node.content {
    case .grid(let grid): return (middleWidth, grid.estimatedHeight)
    case .label(let lines, let size, _):
      let own = NodeEstimate(lines: lines, size: size, style: node.style ?? ShapeStyle())
      return (own.width, own.height)
    }
  }

  /// About the width of the action, in points.
  private static let middleWidth = 178.0

  /// The participants that the page has no room to draw, under the drawing.
  var appendix: Grid? {
    guard let alsoMobilised else { return nil }
    let letters = page.drawingWidth * 0.88 / (Typography.smallest * Typography.averageCharacterWidth)
    let lines = Wrapping.filled(alsoMobilised, limit: Int(letters))
    return Grid(rows: [[GridCell(lines)]], padding: 2)
  }

  /// Those participants and their services, part by part.
  var alsoMobilised: String? {
    let groups = MobilisationPart.allCases.compactMap { part -> String? in
      let actors = others.filter { $0.part == part }.map { PlainText.printable($0.actor.name) }
      let services = otherServices.filter { $0.part == part }.map { PlainText.printable($0.service.name) }
      guard !actors.isEmpty || !services.isEmpty else { return nil }
      return label(part) + Wording.colon(context.language) + (actors + services).joined(separator: ", ")
    }
    guard !groups.isEmpty else { return nil }
    return context.say(
      fr: "Aussi mobilisés, sans place sur le dessin. ", en: "Also mobilised, without room in the drawing. ")
      + groups.joined(separator: Wording.semicolon(context.language)).uppercasedFirst + "."
  }
}
