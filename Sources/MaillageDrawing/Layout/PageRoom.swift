internal import MaillageModel

/// What a page leaves to the nodes of a network, between the title and what explains the drawing.
struct PageRoom {
  /// The size, in points.
  let width: Double, height: Double

  /// What the library leaves around a drawing and under its title, in points, and the share of the width that
  /// nodes may take: shapes and heads of lines stand out a little.
  private static let margins = 30.0, usedWidth = 0.92

  /// The room on the page of a diagram.
  init(_ diagram: Diagram) {
    let page = diagram.page
    width = Self.width(of: page)
    height = max(page.drawingHeight / 3, page.drawingHeight - Frame(diagram).estimatedHeight - Self.margins)
  }

  /// The width that a page has for nodes.
  static func width(of page: Page) -> Double { page.drawingWidth * usedWidth }

  /// The area that nodes of some size can share out, in square points: those at the edges leave room outside,
  /// the more the larger they are, and a network stretched too far would have its lines side by side.
  func area(forNodes size: (width: Double, height: Double)) -> Double {
    let used = min(width, height * Compaction.widest)
    return max(1, (used - size.width) * (height - size.height))
  }
}

extension [Page] {
  /// The same pages, of each size of paper the narrowest first: what fits there would leave half of a wide sheet
  /// empty.
  var narrowestFirst: [Page] {
    func area(_ page: Page) -> Double { page.usableWidth * page.usableHeight }
    return sorted { a, b in
      area(a) != area(b) ? area(a) < area(b) : a.usableWidth < b.usableWidth
    }
  }
}

extension DiagramNode {
  /// About the size of the node before the library measures it; absent for cells.
  var estimate: NodeEstimate? {
    guard case .label(let words, let size, _) = content, let style else { return nil }
    return NodeEstimate(lines: words, size: size, style: style)
  }
}

extension Diagram {
  /// What nodes, with the gaps around them, and lines may take at ease, and at most, of the area that the room
  /// has for them: beyond it lines cannot be followed.
  static let easyDensity = 0.6, highestDensity = 1.1
  /// The share that they cover at most once they are on several pages.
  static let sharedDensity = 0.84
  /// The same for the whole network, whose pages are chosen by what they hold.
  static let networkDensity = 0.9
  /// Under what share a network would fill a part of a wide page only.
  static let sparseDensity = 0.2
  /// What a line takes of the room, in square points.
  static let lineArea = 500.0

  /// The same diagram on another page.
  func on(_ page: Page) -> Diagram {
    var copy = self
    copy.page = page
    return copy
  }

  /// The share of the room of its page that the nodes and lines of a network cover.
  var density: Double { PageTrial(self).density }

  /// The diagram on the page that suits it.
  func onBestPage(of pages: [Page]) -> Diagram { bestTrial(of: pages).diagram }

  /// The diagram on the first page where its nodes stand at ease, the narrowest where they would be lost on a wide
  /// one, else on the one that leaves them most room.
  func bestTrial(of pages: [Page]) -> PageTrial {
    let demand = NodeDemand(self)
    guard let first = pages.first.map({ PageTrial(on($0), demand) }) else { return PageTrial(self, demand) }
    let order = first.density < Self.sparseDensity ? pages.narrowestFirst : pages
    return PageTrial.best(
      of: order.lazy.map { $0 == first.diagram.page ? first : PageTrial(on($0), demand) }) ?? first
  }

  /// By how much the library may find a node larger than it was thought to be.
  static let caution = 1.12

  /// Whether rings, placed around nodes of about the size that they will have, stand in the room of the page.
  var ringsFit: Bool {
    guard case .graph(let graph) = body else { return false }
    var sizes: [String: Places.Place] = [:]
    for node in graph.nodes {
      guard let size = node.estimate else { continue }
      sizes[node.id] = Places.Place(
        x: 0, y: 0, width: size.width * Self.caution, height: size.height * Self.caution)
    }
    let room = PageRoom(self)
    let rings = RingArrangement(graph, sizes: Places(byNode: sizes), width: room.width, height: room.height)
    let whole = rings.places().box
    return whole.width <= room.width && whole.height <= room.height
  }

  /// The area that nodes and lines may take on the page that leaves them most, under the
  /// legend of this diagram; in square points.
  func capacity(of pages: [Page], density: Double = Self.sharedDensity) -> Double {
    let demand = NodeDemand(self)
    return (pages.map { PageRoom(on($0)).area(forNodes: demand.size) }.max() ?? 0) * density
  }
}
