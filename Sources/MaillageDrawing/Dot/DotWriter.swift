/// Writes a diagram as DOT.
///
/// Nodes are called `n1`, `n2`… in their order and nothing that a user typed is a name, a port, an escape
/// sequence, a path or markup: it appears only as the text of HTML-like labels, escaped.
public struct DotWriter {
  private let diagram: Diagram
  private let nameByNode: [String: String]
  private var lines: [String] = []

  private init(_ diagram: Diagram) {
    self.diagram = diagram
    var nameByNode: [String: String] = [:]
    if case .graph(let graph) = diagram.body {
      for (index, node) in graph.nodes.enumerated() { nameByNode[node.id] = "n\(index + 1)" }
    }
    self.nameByNode = nameByNode
  }

  /// The whole figure: drawing, title, legend and cartouche.
  ///
  /// A network is laid out first (``layoutText(of:)``); with the places of its nodes, the text draws the
  /// same picture with any Graphviz. Without them the engine places the nodes and the title comes below.
  public static func text(of diagram: Diagram, places: Places? = nil) -> String {
    var writer = DotWriter(diagram)
    switch diagram.body {
    case .grid(let grid): writer.writeSheet(grid)
    case .graph(let graph):
      if graph.engine == .dot {
        writer.writeLayers(graph)
      } else if let places {
        writer.writePlaced(graph, places)
      } else {
        writer.writeNetwork(graph)
      }
    }
    return writer.lines.joined(separator: "\n") + "\n"
  }

  /// The nodes and lines alone, to learn the places of the nodes; `nil` for what needs no such step.
  public static func layoutText(of diagram: Diagram) -> String? {
    guard case .graph(let graph) = diagram.body, graph.engine != .dot else { return nil }
    var writer = DotWriter(diagram)
    if graph.engine == .placed {
      // Only the sizes of the nodes matter.
      writer.open(graph: [("layout", "\"dot\"")])
      writer.write(nodes: graph.nodes)
    } else {
      writer.open(graph: writer.networkAttributes(graph) + [("splines", "\"false\"")])
      writer.write(nodes: graph.nodes)
      writer.writeEdges(graph, styled: false)
    }
    writer.lines.append("}")
    return writer.lines.joined(separator: "\n") + "\n"
  }

  // MARK: Kinds of drawing

  private mutating func writeSheet(_ grid: Grid) {
    let frame = Frame(diagram)
    let sheet = Grid(
      rows: [[GridCell(frame.header)], [GridCell(grid)], [GridCell(frame.footer(appendix: nil))]],
      padding: 0)
    open(graph: [("layout", "\"dot\"")])
    lines.append(
      "  n1 [id=\"n1\", shape=\"plaintext\", margin=\"0\", label=" + HTMLLabel.text(of: sheet) + "];")
    lines.append("}")
  }

  private mutating func writeLayers(_ graph: GraphBody) {
    let frame = Frame(diagram)
    open(
      graph: [
        ("layout", "\"dot\""), ("rankdir", Markup.quoted(graph.direction.rawValue)),
        ("newrank", "\"true\""),
        ("splines", Markup.quoted(graph.routing.rawValue)), ("nodesep", number(graph.nodeGap)),
        ("ranksep", number(graph.rankGap)), ("mclimit", "\"2\""), ("nslimit", "\"4\""),
        ("nslimit1", "\"4\""), ("labelloc", "\"b\""), ("labeljust", "\"l\""),
        ("label", HTMLLabel.text(of: frame.footer(appendix: graph.appendix))),
      ])
    lines.append("  subgraph \"cluster_all\" {")
    lines.append(
      "    graph [id=\"c0\", peripheries=\"0\", margin=\"0\", labelloc=\"t\", labeljust=\"l\", label="
        + HTMLLabel.text(of: frame.header) + "];")
    write(nodes: graph.nodes)
    for (index, cluster) in graph.clusters.enumerated() { write(cluster, number: index + 1) }
    for rank in graph.ranks {
      let members = rank.compactMap { nameByNode[$0] }
      if members.count > 1 {
        lines.append("    { rank=\"same\"; " + members.joined(separator: "; ") + "; }")
      }
    }
    lines.append("  }")
    writeEdges(graph, styled: true)
    lines.append("}")
  }

  private mutating func writeNetwork(_ graph: GraphBody) {
    let frame = Frame(diagram)
    let label = Grid(
      rows: [[GridCell(frame.header)], [GridCell(frame.footer(appendix: graph.appendix))]], padding: 0)
    open(
      graph: networkAttributes(graph) + [
        ("splines", Markup.quoted(graph.routing.rawValue)), ("labelloc", "\"b\""),
        ("labeljust", "\"l\""), ("label", HTMLLabel.text(of: label)),
      ])
    write(nodes: graph.nodes)
    writeEdges(graph, styled: true)
    lines.append("}")
  }

  private mutating func writePlaced(_ graph: GraphBody, _ places: Places) {
    let frame = Frame(diagram)
    open(
      graph: [
        ("layout", Markup.quoted(LayoutEngine.placed.rawValue)), ("outputorder", "\"edgesfirst\""),
        ("splines", Markup.quoted(graph.routing.rawValue)), ("esep", "\"+5\""), ("labelloc", "\"b\""),
        ("labeljust", "\"l\""),
        ("label", HTMLLabel.text(of: frame.footer(appendix: graph.appendix))),
      ])
    write(nodes: graph.nodes, places: places)
    for (index, band) in graph.bands.enumerated() where places.bands.indices.contains(index) {
      write(band, number: index + 1, places)
    }
    let header = frame.header
    lines.append(
      "    title [id=\"title\", shape=\"plaintext\", margin=\"0\", label=" + HTMLLabel.text(of: header)
        + ", pos="
        + places.position(above: header) + "];")
    writeEdges(graph, styled: true)
    lines.append("}")
  }

  private func networkAttributes(_ graph: GraphBody) -> [(String, String)] {
    [
      ("layout", Markup.quoted(graph.engine.rawValue)), ("model", "\"shortpath\""), ("start", "\"7\""),
      ("overlap", "\"prism\""), ("overlap_scaling", "\"-2.4\""), ("sep", "\"+9\""), ("esep", "\"+3\""),
      ("outputorder", "\"edgesfirst\""),
    ]
  }

  // MARK: Parts

  private mutating func open(graph attributes: [(String, String)]) {
    let page = diagram.page
    let size = Markup.number(page.usableWidth / 72) + "," + Markup.number(page.usableHeight / 72)
    lines.append("digraph " + Markup.quoted(diagram.id) + " {")
    lines.append(
      "  graph [fontname=\"Liberation Sans\", fontsize=\"10.5\", bgcolor=\"white\", pad=\"0.15\", size="
        + Markup.quoted(size) + join(attributes, leading: true) + "];")
    lines.append(
      "  node [fontname=\"Liberation Sans\", fontsize=\"10.5\", margin=\"0.11,0.06\", height=\"0.36\"];")
    lines.append(
      "  edge [fontname=\"Liberation Sans\", fontsize=\"10.5\", color=\"#3D3D3D\", arrowsize=\"0.7\"];")
  }

  private mutating func write(nodes: [DiagramNode], places: Places? = nil) {
    for (index, node) in nodes.enumerated() {
      let place = places?.position(of: node.id).map { [("pos", $0)] } ?? []
      let attributes = [("id", "\"n\(index + 1)\"")] + nodeAttributes(node) + place
      lines.append("    n\(index + 1) [" + join(attributes) + "];")
    }
  }

  private func nodeAttributes(_ node: DiagramNode) -> [(String, String)] {
    var attributes: [(String, String)] = []
    switch node.content {
    case .grid(let grid):
      attributes = [("label", HTMLLabel.text(of: grid)), ("shape", "\"plaintext\""), ("margin", "\"0\"")]
    case .label(let words, let size, let isBold):
      attributes = [("label", HTMLLabel.text(of: words, bold: isBold)), ("fontsize", number(size))]
      if node.style == nil { attributes.append(("shape", "\"plaintext\"")) }
    }
    if let style = node.style { attributes += shapeAttributes(style) }
    if let width = node.width { attributes.append(("width", number(width))) }
    if !node.classes.isEmpty {
      attributes.append(("class", Markup.quoted(node.classes.joined(separator: " "))))
    }
    return attributes
  }

  /// The attributes of a shape that change its outline only: none that reads a file or opens a link.
  private static let outlineAttributes: Set<String> = [
    "distortion", "height", "margin", "orientation", "regular", "sides", "skew", "width",
  ]

  private func shapeAttributes(_ style: ShapeStyle) -> [(String, String)] {
    let outline = style.attributes.filter { Self.outlineAttributes.contains($0.key) }
      .sorted { $0.key < $1.key }
    return [
      ("shape", Markup.quoted(style.shape.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })),
      ("style", style.isDashed ? "\"filled,dashed\"" : "\"filled\""),
      ("fillcolor", Markup.quoted(Markup.color(style.fill))),
      ("color", Markup.quoted(Markup.color(style.border))),
      ("fontcolor", Markup.quoted(Markup.color(style.text))), ("penwidth", number(style.borderWidth)),
      ("peripheries", number(Double(style.borderCount))),
    ] + outline.map { ($0.key, Markup.quoted($0.value)) }
  }

  private mutating func write(_ cluster: DiagramCluster, number: Int) {
    lines.append("    subgraph \"cluster_\(number)\" {")
    // A box inherits everything from the borderless one around the drawing, so it says all of it again.
    lines.append(
      "      graph [id=\"c\(number)\", peripheries=\"1\", style=\"filled,rounded\", fillcolor=\"\(Palette.box)\", color=\""
        + "\(Palette.rule)\", labelloc=\"t\", labeljust=\"l\", margin=\"10\", label="
        + HTMLLabel.text(of: cluster.label, bold: true) + "];")
    for member in cluster.nodes.compactMap({ nameByNode[$0] }) {
      lines.append("      \(member);")
    }
    lines.append("    }")
  }

  private mutating func write(_ band: DiagramBand, number: Int, _ places: Places) {
    lines.append("    subgraph \"cluster_\(number)\" {")
    lines.append(
      "      graph [id=\"c\(number)\", style=\"filled\", fillcolor=\"\(Palette.box)\", color=\"\(Palette.box)\", "
        + join(places.attributes(ofBand: number - 1)) + ", label="
        + HTMLLabel.text(of: band.label, bold: true) + "];")
    for member in band.nodes.compactMap({ nameByNode[$0] }) { lines.append("      \(member);") }
    lines.append("    }")
  }

  private mutating func writeEdges(_ graph: GraphBody, styled: Bool) {
    for (index, edge) in graph.edges.enumerated() {
      guard let from = nameByNode[edge.from], let to = nameByNode[edge.to] else { continue }
      let attributes = styled ? edgeAttributes(edge, number: index + 1) : []
      let suffix = attributes.isEmpty ? "" : " [" + join(attributes) + "]"
      lines.append("  \(from) -> \(to)\(suffix);")
    }
  }

  private func edgeAttributes(_ edge: DiagramEdge, number index: Int) -> [(String, String)] {
    var attributes: [(String, String)] = []
    if edge.weight != 1 { attributes.append(("weight", String(edge.weight))) }
    if !edge.orders { attributes.append(("constraint", "\"false\"")) }
    if edge.joinsSides { attributes += [("tailport", "\"e\""), ("headport", "\"w\"")] }
    guard let style = edge.style else { return [("style", "\"invis\"")] + attributes }
    attributes += [
      ("id", Markup.quoted("e\(index)")), ("style", Markup.quoted(style.pattern.rawValue)),
      ("penwidth", number(style.width)), ("color", Markup.quoted(Markup.color(style.color))),
    ]
    switch style.head {
    case .none: attributes.append(("dir", "\"none\""))
    case .atEnd(let shape): attributes.append(("arrowhead", Markup.quoted(shape)))
    case .atStart(let shape):
      attributes += [("dir", "\"back\""), ("arrowtail", Markup.quoted(shape))]
    }
    if !edge.label.isEmpty {
      attributes += [
        ("label", HTMLLabel.text(of: edge.label)),
        ("fontcolor", Markup.quoted(Markup.color(edge.labelColor))),
      ]
    }
    if !edge.classes.isEmpty {
      attributes.append(("class", Markup.quoted(edge.classes.joined(separator: " "))))
    }
    return attributes
  }

  private func join(_ attributes: [(String, String)], leading: Bool = false) -> String {
    let text = attributes.map { $0.0 + "=" + $0.1 }.joined(separator: ", ")
    return leading && !text.isEmpty ? ", " + text : text
  }

  private func number(_ value: Double) -> String { "\"" + Markup.number(value) + "\"" }
}
