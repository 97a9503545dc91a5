/// The texts of the steps before the last: what an engine is asked about a network before it is drawn.
extension DotWriter {
  /// The nodes and lines alone, to learn the places of the nodes; `nil` for what needs no such step.
  public static func layoutText(of diagram: Diagram) -> String? {
    guard case .graph(let graph) = diagram.body, graph.engine != .dot else { return nil }
    var writer = DotWriter(diagram)
    if graph.engine == .placed {
      // Only the sizes of the nodes matter.
      writer.open(["layout": LayoutEngine.dot.rawValue], isSized: false)
      writer.write(nodes: graph.nodes)
    } else {
      // Places do not depend on the page: what was laid out once serves for another.
      writer.open(
        networkAttributes(graph.engine).followed(by: ["splines": "false"]), isSized: false)
      writer.write(nodes: graph.nodes)
      writer.writeEdges(graph, styled: false)
    }
    return writer.text
  }

  /// The outlines of the nodes at their places with one plain line per pair of nodes, to learn how lines run
  /// between them.
  static func routingText(of diagram: Diagram, places: Places) -> String {
    guard case .graph(let graph) = diagram.body else { return "" }
    var writer = DotWriter(diagram)
    writer.open([
      "layout": LayoutEngine.placed.rawValue, "splines": graph.routing.rawValue, "esep": "+5",
    ])
    for (index, node) in graph.nodes.enumerated() {
      guard let place = places.byNode[node.id], let position = places.position(of: node.id) else { continue }
      var attributes = DotAttributes(outlineOf: node, width: place.width / 72, height: place.height / 72)
      attributes.set("pos", position)
      writer.lines.append("  n\(index + 1)" + attributes.text + ";")
    }
    for pair in LinePair.all(of: graph) {
      guard let a = writer.nameByNode[pair.a], let b = writer.nameByNode[pair.b] else { continue }
      writer.lines.append("  \(a) -> \(b) [dir=\"none\"];")
    }
    return writer.text
  }
}
