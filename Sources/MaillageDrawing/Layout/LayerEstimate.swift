/// About the size of a layered drawing before the library places it: its separate parts stand beside each other.
struct LayerEstimate {
  /// The size, in points.
  let width: Double, height: Double

  init(_ graph: GraphBody) {
    let isAcross = graph.direction == .leftToRight
    let sizes = Dictionary(
      uniqueKeysWithValues: graph.nodes.compactMap { node in node.estimate.map { (node.id, $0) } })
    let longest =
      graph.edges.flatMap(\.label).map {
        LetterWidths.width(of: $0, size: Typography.smallest)
      }.max() ?? 0
    // A label takes room beside its line: as wide as itself when lines go down, as a line of text across.
    let label = longest == 0 ? 0 : isAcross ? 2 * Typography.smallest : longest
    let between = longest == 0 || isAcross ? longest : 2 * Typography.smallest
    let nodeGap = graph.nodeGap * 72 + label, rankGap = graph.rankGap * 72 + between
    let layers = NodeLayers(graph).layers(of: graph.nodes.map(\.id)).map { $0.compactMap { sizes[$0] } }
    func along(_ length: (NodeEstimate) -> Double) -> Double {
      layers.map { $0.reduce(0) { $0 + length($1) + nodeGap } }.max() ?? 0
    }
    func through(_ length: (NodeEstimate) -> Double) -> Double {
      layers.reduce(0) { $0 + ($1.map(length).max() ?? 0) + rankGap }
    }
    width = isAcross ? through(\.width) : along(\.width)
    height = isAcross ? along(\.height) : through(\.height)
  }
}
