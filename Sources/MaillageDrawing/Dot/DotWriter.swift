/// Writes a diagram as DOT.
///
/// Nodes are called `n1`, `n2`… in their order and nothing that a user typed is a name, a port, an escape
/// sequence, a path or markup: it appears only as the text of HTML-like labels, escaped.
public struct DotWriter {
  let diagram: Diagram
  private let frame: Frame
  let nameByNode: [String: String]
  var lines: [String] = []

  init(_ diagram: Diagram) {
    self.diagram = diagram
    frame = Frame(diagram)
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
      if let places {
        writer.writePlaced(graph, places)
      } else if graph.engine == .dot {
        writer.writeLayers(graph)
      } else {
        writer.writeNetwork(graph)
      }
    }
    return writer.text
  }

  var text: String { lines.joined(separator: "\n") + "\n}\n" }

  // MARK: Kinds of drawing

  private mutating func writeSheet(_ grid: Grid) {
    let sheet = Grid(
      rows: [[GridCell(frame.header)], [GridCell(grid)], [GridCell(frame.footer(appendix: nil))]],
      padding: 0)
    open(["layout": LayoutEngine.dot.rawValue])
    writeBlock("n1", sheet)
  }

  func layerAttributes(_ graph: GraphBody) -> DotAttributes {
    var attributes: DotAttributes = [
      "layout": LayoutEngine.dot.rawValue, "rankdir": graph.direction.rawValue, "newrank": "true",
      "splines": graph.routing.rawValue, "mclimit": "2",
    ]
    // A small drawing takes the time that its best places need: cut short, straight lines bend.
    if graph.nodes.count > Self.unhurried {
      attributes.set("nslimit", "4")
      attributes.set("nslimit1", "4")
    }
    attributes.set("nodesep", graph.nodeGap)
    attributes.set("ranksep", graph.rankGap)
    return attributes
  }

  private mutating func writeLayers(_ graph: GraphBody) {
    open(layerAttributes(graph).followed(by: footer(graph)))
    lines.append("  subgraph \"cluster_all\" {")
    // Boxes stand apart by the margin of what holds them.
    var around: DotAttributes = [
      "id": "c0", "peripheries": "0", "margin": graph.clusters.count > 1 ? "8" : "0", "labelloc": "t",
      "labeljust": "l",
    ]
    around.set(label: HTMLLabel.text(of: frame.header))
    lines.append("    graph" + around.text + ";")
    writeLayerParts(graph)
    lines.append("  }")
    writeEdges(graph, styled: true)
  }

  /// The nodes of a layered layout, its boxes and its ranks.
  mutating func writeLayerParts(_ graph: GraphBody) {
    write(nodes: graph.nodes)
    for (index, cluster) in graph.clusters.enumerated() { write(cluster, number: index + 1) }
    for rank in graph.ranks {
      let members = rank.compactMap { nameByNode[$0] }
      guard members.count > 1 else { continue }
      lines.append("    { rank=\"same\"; " + members.joined(separator: "; ") + "; }")
    }
  }

  /// Up to how many nodes layers are placed without a limit.
  private static let unhurried = 36

  private mutating func writeNetwork(_ graph: GraphBody) {
    let engine = graph.engine == .placed ? .neato : graph.engine
    let sheet = Grid(
      rows: [[GridCell(frame.header)], [GridCell(frame.footer(appendix: graph.appendix))]], padding: 0)
    var label: DotAttributes = [
      "splines": graph.routing.rawValue, "labelloc": "b", "labeljust": "l",
    ]
    label.set(label: HTMLLabel.text(of: sheet))
    open(Self.networkAttributes(engine).followed(by: label))
    write(nodes: graph.nodes)
    writeEdges(graph, styled: true)
  }

  private mutating func writePlaced(_ graph: GraphBody, _ places: Places) {
    var attributes: DotAttributes = [
      "layout": LayoutEngine.placed.rawValue, "outputorder": "edgesfirst",
      "splines": graph.routing.rawValue, "esep": graph.bands.isEmpty ? "+5" : "+7",
    ]
    if !places.rings.isEmpty { attributes.set("_background", places.background) }
    open(attributes.followed(by: footer(graph)))
    write(nodes: graph.nodes, places: places)
    for (index, band) in graph.bands.enumerated() where places.bands.indices.contains(index) {
      write(band, number: index + 1, box: places.attributes(ofBand: index))
    }
    for (index, cluster) in graph.clusters.enumerated() where graph.packsParts {
      write(cluster, number: index + 1, box: cluster.attributes(in: places))
    }
    writeBlock("title", frame.header, ["pos": places.position(above: frame.header)])
    if places.lines.isEmpty {
      writeEdges(graph, styled: true)
    } else {
      writeLines(graph, places.lines)
    }
  }

  static func networkAttributes(_ engine: LayoutEngine) -> DotAttributes {
    [
      "layout": engine.rawValue, "model": "shortpath", "start": "7", "overlap": "prism",
      "overlap_scaling": "-2.4", "sep": "+9", "esep": "+3", "outputorder": "edgesfirst",
    ]
  }

  private func footer(_ graph: GraphBody) -> DotAttributes {
    var attributes: DotAttributes = ["labelloc": "b", "labeljust": "l"]
    attributes.set(label: HTMLLabel.text(of: frame.footer(appendix: graph.appendix)))
    return attributes
  }

  // MARK: Parts

  mutating func open(_ attributes: DotAttributes, isSized: Bool = true) {
    let page = diagram.page
    let font: DotAttributes = [
      "fontname": "Liberation Sans", "fontsize": Markup.number(Typography.smallest),
    ]
    var sheet: DotAttributes = ["bgcolor": "white", "pad": "0.15"]
    if isSized {
      sheet.set(
        "size", Markup.number(page.usableWidth / 72) + "," + Markup.number(page.usableHeight / 72))
    }
    lines = [
      "digraph " + Markup.quoted(diagram.id) + " {",
      "  graph" + font.followed(by: sheet).followed(by: attributes).text + ";",
      "  node" + font.followed(by: ["margin": "0.11,0.06", "height": "0.36"]).text + ";",
      "  edge" + font.followed(by: ["color": Palette.grey, "arrowsize": "0.7"]).text + ";",
    ]
  }

  /// A node that is nothing but a block of cells.
  private mutating func writeBlock(_ name: String, _ grid: Grid, _ others: DotAttributes = [:]) {
    var attributes: DotAttributes = ["id": name, "shape": "plaintext", "margin": "0"]
    attributes.set(label: HTMLLabel.text(of: grid))
    lines.append("    \(name)" + attributes.followed(by: others).text + ";")
  }

  mutating func write(nodes: [DiagramNode], places: Places? = nil) {
    for (index, node) in nodes.enumerated() {
      let name = "n\(index + 1)"
      var attributes = (["id": name] as DotAttributes).followed(by: DotAttributes(node))
      if let position = places?.position(of: node.id) { attributes.set("pos", position) }
      lines.append("    \(name)" + attributes.text + ";")
    }
  }

  private mutating func write(_ cluster: DiagramCluster, number: Int, box: DotAttributes = [:]) {
    // A box inherits everything from the borderless one around the drawing, so it says all of it again.
    let look: DotAttributes = [
      "id": "c\(number)", "peripheries": "1", "style": "filled,rounded", "fillcolor": Palette.box,
      "color": Palette.rule, "labelloc": "t",
      "labeljust": cluster.alignsRight ? "r" : "l", "margin": "10",
    ]
    write(box: number, look.followed(by: box), label: cluster.label, members: cluster.nodes)
  }

  private mutating func write(_ band: DiagramBand, number: Int, box: DotAttributes) {
    let look: DotAttributes = [
      "id": "c\(number)", "style": "filled", "fillcolor": Palette.box, "color": Palette.box,
    ]
    let members = band.nodes + [band.footer].compactMap { $0 }
    write(box: number, look.followed(by: box), label: band.label, members: members)
  }

  private mutating func write(
    box number: Int, _ attributes: DotAttributes, label: [String], members: [String]
  ) {
    var attributes = attributes
    attributes.set(label: HTMLLabel.text(of: label, bold: true))
    lines.append("    subgraph \"cluster_\(number)\" {")
    lines.append("      graph" + attributes.text + ";")
    lines += members.compactMap { nameByNode[$0] }.map { "      \($0);" }
    lines.append("    }")
  }

  mutating func writeEdges(_ graph: GraphBody, styled: Bool) {
    for (index, edge) in graph.edges.enumerated() {
      guard let from = nameByNode[edge.from], let to = nameByNode[edge.to] else { continue }
      let attributes = styled ? DotAttributes(edge, id: "e\(index + 1)") : [:]
      lines.append("  \(from) -> \(to)" + attributes.text + ";")
    }
  }

  /// Lines whose way is known; their words are nodes, which no line is drawn over.
  private mutating func writeLines(_ graph: GraphBody, _ placed: [Int: PlacedLine]) {
    for (index, edge) in graph.edges.enumerated() {
      guard let from = nameByNode[edge.from], let to = nameByNode[edge.to], let line = placed[index]
      else { continue }
      var attributes = DotAttributes(edge, id: "e\(index + 1)", hasWords: false)
      attributes.set("pos", line.position)
      lines.append("  \(from) -> \(to)" + attributes.text + ";")
      guard let place = line.wordsPosition else { continue }
      let words = GridCell(edge.label, bold: edge.isMarked, color: edge.labelColor).with {
        $0.alignment = .center
      }
      writeBlock(
        "w\(index + 1)", Grid(rows: [[words]], padding: 1, fill: Palette.paper),
        ["pos": place + "!", "class": "words"])
    }
  }
}
