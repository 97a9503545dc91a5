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

  /// About the area of the nodes of a network with the gaps around them, and of its lines, in square points.
  private var nodeArea: Double {
    guard case .graph(let graph) = body else { return 0 }
    return graph.nodes.reduce(Double(graph.edges.count) * Self.lineArea) { $0 + ($1.estimate?.area ?? 0) }
  }

  /// The size of the nodes of a network: a mean in which large ones count more, as they do on the page.
  private var nodeSize: (width: Double, height: Double) {
    guard case .graph(let graph) = body else { return (0, 0) }
    let sizes = graph.nodes.compactMap(\.estimate)
    func mean(_ lengths: [Double]) -> Double {
      lengths.reduce(0) { $0 + $1 * $1 } / max(1, lengths.reduce(0, +))
    }
    return (mean(sizes.map(\.width)), mean(sizes.map(\.height)))
  }

  /// The share of the room of its page that the nodes and lines of a network cover.
  var density: Double { nodeArea / PageRoom(self).area(forNodes: nodeSize) }

  /// Whether the nodes of a network stand at ease on its page: tall ones need more than a flat room.
  var isAtEase: Bool {
    guard case .graph(let graph) = body else { return true }
    let tallest = graph.nodes.compactMap { $0.estimate?.height }.max() ?? 0
    return density <= Self.easyDensity && PageRoom(self).height >= Self.fewestRows * tallest
  }

  /// How many of the tallest nodes must stand one over the other.
  private static let fewestRows = 5.0

  /// The diagram on the first page where its nodes stand at ease, else on the one that leaves them most room.
  func onBestPage(of pages: [Page]) -> Diagram {
    let isSparse = pages.first.map { on($0).density < Self.sparseDensity } ?? false
    let choices = (isSparse ? pages.narrowestFirst : pages).map(on)
    return choices.first(where: \.isAtEase) ?? choices.min { $0.density < $1.density } ?? self
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
    let whole = Places(byNode: sizes).fitted(to: self).box, room = PageRoom(self)
    return whole.width <= room.width && whole.height <= room.height
  }

  /// The area that nodes and lines may take on the page that leaves them most, under the
  /// legend of this diagram; in square points.
  func capacity(of pages: [Page], density: Double = Self.sharedDensity) -> Double {
    (pages.map { PageRoom(on($0)).area(forNodes: nodeSize) }.max() ?? 0) * density
  }
}
