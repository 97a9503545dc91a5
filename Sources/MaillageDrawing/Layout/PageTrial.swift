/// What the nodes and lines of a network ask of any page.
struct NodeDemand {
  /// About the area of the nodes with the gaps around them, and of the lines, in square points.
  let area: Double
  /// The size of the nodes, in points: a mean in which large ones count more, as they do on the page.
  let size: (width: Double, height: Double)
  /// The height of the tallest node, in points.
  let tallest: Double

  /// The demand of a network; nothing for a diagram of cells.
  init(_ diagram: Diagram) {
    guard case .graph(let graph) = diagram.body else {
      (area, size, tallest) = (0, (0, 0), 0)
      return
    }
    let sizes = graph.nodes.compactMap(\.estimate)
    func mean(_ lengths: [Double]) -> Double {
      lengths.reduce(0) { $0 + $1 * $1 } / max(1, lengths.reduce(0, +))
    }
    area = sizes.reduce(Double(graph.edges.count) * Diagram.lineArea) { $0 + $1.area }
    size = (mean(sizes.map(\.width)), mean(sizes.map(\.height)))
    tallest = sizes.map(\.height).max() ?? 0
  }
}

/// A network tried on a page.
struct PageTrial {
  let diagram: Diagram
  /// The share of the room of the page that nodes and lines cover.
  let density: Double
  /// Whether the nodes stand at ease: tall ones need more than a flat room.
  let isAtEase: Bool

  /// How many of the tallest nodes must stand one over the other.
  private static let fewestRows = 5.0

  init(_ diagram: Diagram) {
    self.init(diagram, NodeDemand(diagram))
  }

  init(_ diagram: Diagram, _ demand: NodeDemand) {
    let room = PageRoom(diagram)
    self.diagram = diagram
    density = demand.area / room.area(forNodes: demand.size)
    isAtEase = density <= Diagram.easyDensity && room.height >= Self.fewestRows * demand.tallest
  }

  /// The first where the nodes stand at ease, else the one that leaves them most room; those after the first are
  /// not made.
  static func best(of trials: some Sequence<PageTrial>) -> PageTrial? {
    var best: PageTrial?
    for trial in trials {
      if trial.isAtEase { return trial }
      if best.map({ trial.density < $0.density }) ?? true { best = trial }
    }
    return best
  }
}
