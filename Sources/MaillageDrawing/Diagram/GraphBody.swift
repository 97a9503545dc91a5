/// Nodes joined by lines.
public struct GraphBody: Sendable, Equatable {
  /// Which way a layered layout runs.
  public enum Direction: String, Sendable {
    case topToBottom = "TB"
    case leftToRight = "LR"
  }

  /// How lines are drawn.
  public enum Routing: String, Sendable {
    case curved = "true"
    case straight = "line"
  }

  /// What lays the nodes out.
  public var engine: LayoutEngine
  /// Which way a layered layout runs.
  public var direction = Direction.topToBottom
  /// How lines are drawn.
  public var routing = Routing.curved
  /// The distances between neighbours and between ranks of a layered layout, in inches.
  public var nodeGap = 0.22, rankGap = 0.5
  /// The nodes, in the order in which they are numbered.
  public var nodes: [DiagramNode] = []
  /// The lines.
  public var edges: [DiagramEdge] = []
  /// Boxes around nodes.
  public var clusters: [DiagramCluster] = []
  /// Full-width bands, from top to bottom, for nodes that are placed by band.
  public var bands: [DiagramBand] = []
  /// Rings around one node, the innermost first; the first ring holds that node alone.
  public var rings: [DiagramRing] = []
  /// Whether the rings are drawn behind the nodes; a single ring that is not takes the room of the page.
  public var showsRings = true
  /// Whether lines between the same two nodes run side by side, words stand on their line, apart from other words, and
  /// the nodes of a network move for lines to be followed.
  public var separatesLines = false
  /// Whether the separate parts of a layered layout, which no line, box or rank joins, are set in rows as the page
  /// has room for them; its lines then run as those of a network.
  public var packsParts = false
  /// Nodes that stand side by side in a layered layout, by identifier, first rank first.
  public var ranks: [[String]] = []
  /// What stands under the drawing and above the legend: actors that no line reaches, for example.
  public var appendix: Grid?

  package init(engine: LayoutEngine) {
    self.engine = engine
  }
}

/// A program that lays out a graph.
public enum LayoutEngine: String, Sendable, CaseIterable {
  /// Layers, for what has a direction.
  case dot
  /// Springs, for networks.
  case neato
  /// Springs at several scales, for large networks.
  case sfdp
  /// None: every node has its place, computed here.
  case placed = "nop2"
}

/// A horizontal band of nodes with its name at the left.
public struct DiagramBand: Sendable, Equatable {
  /// The words at its left.
  public let label: [String]
  /// The identifiers of its nodes, in any order: their places come from their lines.
  public let nodes: [String]
  /// The identifier of a node as wide as the band, under the others.
  public let footer: String?

  package init(label: [String], nodes: [String], footer: String? = nil) {
    self.label = label
    self.nodes = nodes
    self.footer = footer
  }
}

/// A ring of nodes around a common centre.
public struct DiagramRing: Sendable, Equatable {
  /// The identifiers of its nodes, in their order around; the first stands at the top.
  public let nodes: [String]
  /// The identifier of the node that names the ring; it stands at the top, and holds words only.
  public let label: String?

  package init(nodes: [String], label: String? = nil) {
    self.nodes = nodes
    self.label = label
  }
}

/// Something that lines join.
public struct DiagramNode: Sendable, Equatable {
  /// What a node shows.
  public enum Content: Sendable, Equatable {
    /// Words in a shape.
    case label([String], size: Double, isBold: Bool)
    /// Cells, without a shape around them.
    case grid(Grid)
  }

  /// The identifier, unique in the diagram: an actor's, for example.
  public let id: String
  /// What it shows.
  public let content: Content
  /// Its shape and colours; plain text without.
  public let style: ShapeStyle?
  /// What it is in words, for who points at it or does not see it.
  public let title: String
  /// Names by which a style sheet may find it, such as its category.
  public let classes: [String]
  /// The least width, in inches.
  public let width: Double?
  /// Where its centre stands, when the figure knows it; every node of a drawing has such a place, or none.
  public let place: DiagramPoint?

  package init(
    id: String, content: Content, style: ShapeStyle?, title: String, classes: [String] = [],
    width: Double? = nil, place: DiagramPoint? = nil
  ) {
    self.id = id
    self.content = content
    self.style = style
    self.title = title
    self.classes = classes
    self.width = width
    self.place = place
  }
}

/// A line between two nodes.
public struct DiagramEdge: Sendable, Equatable {
  /// The identifiers of its ends; a layered layout puts the first above or left of the second.
  public let from: String, to: String
  /// How it is drawn; an absent style makes a line that only orders the nodes.
  public let style: LineStyle?
  /// Words beside it.
  public let label: [String]
  /// The colour of the words beside it.
  public let labelColor: String
  /// What it is in words.
  public let title: String
  /// Names by which a style sheet may find it.
  public let classes: [String]
  /// How strongly it pulls its ends together; 0 leaves the ranks free.
  public let weight: Int
  /// Whether a layered layout must respect its direction.
  public let orders: Bool
  /// Whether it leaves and reaches the middle of the sides of its ends, in a layout from left to right.
  public let joinsSides: Bool
  /// The corners of a broken line that stands where it says, whatever its ends: a curve, an axis. Empty for
  /// a line that the engine draws.
  public let path: [DiagramPoint]

  package init(
    from: String, to: String, style: LineStyle?, label: [String] = [], labelColor: String = Palette.grey,
    title: String = "", classes: [String] = [], weight: Int = 1, orders: Bool = true,
    joinsSides: Bool = false, path: [DiagramPoint] = []
  ) {
    self.from = from
    self.to = to
    self.style = style
    self.label = label
    self.labelColor = labelColor
    self.title = title
    self.classes = classes
    self.weight = weight
    self.orders = orders
    self.joinsSides = joinsSides
    self.path = path
  }
}

extension DiagramNode {
  /// Whether it is words without a shape, such as the year of a column.
  var isHeading: Bool {
    guard case .label = content else { return false }
    return style == nil
  }
}

extension DiagramEdge {
  /// Whether its words are a mark of at most four letters, a number or « ? », that stands on it.
  var isMarked: Bool { !label.isEmpty && label.allSatisfy { $0.count <= 4 } }

  /// The node that its head reaches; absent without a head.
  var headNode: String? {
    switch style?.head {
    case .atStart: from
    case .atEnd: to
    default: nil
    }
  }
}

/// A box around nodes.
public struct DiagramCluster: Sendable, Equatable {
  /// The words at its top.
  public let label: [String]
  /// The identifiers of the nodes within.
  public let nodes: [String]
  /// What it is in words.
  public let title: String
  /// Whether the words stand at its right, out of the way of lines that come from the left.
  public let alignsRight: Bool

  package init(label: [String], nodes: [String], title: String, alignsRight: Bool = false) {
    self.label = label
    self.nodes = nodes
    self.title = title
    self.alignsRight = alignsRight
  }
}
