/// The texts of the steps before the last: what an engine is asked about a network before it is drawn.
extension DotWriter {
  /// The nodes and lines alone, to learn the places of the nodes; `nil` for what needs no such step.
  public static func layoutText(of diagram: Diagram) -> String? {
    guard case .graph(let graph) = diagram.body, graph.engine != .dot || graph.packsParts
    else { return nil }
    var writer = DotWriter(diagram)
    if graph.packsParts {
      writer.open(writer.layerAttributes(graph), isSized: false)
      writer.writeLayerParts(graph)
      writer.writeEdges(graph, styled: true)
    } else if graph.engine == .placed {
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

  /// The boxes of the nodes at their places with one plain line, from centre to centre, for each pair that a
  /// straight one cannot join, to learn how these lines run around the others.
  ///
  /// The library compares all corners with all sides: boxes have the fewest.
  static func routingText(of diagram: Diagram, places: Places, pairs: [LinePair]) -> String {
    guard case .graph(let graph) = diagram.body else { return "" }
    var writer = DotWriter(diagram)
    writer.open([
      "layout": LayoutEngine.placed.rawValue, "splines": graph.routing.rawValue,
      "esep": "+" + Markup.number(LineRoutes.margin),
    ])
    for (index, node) in graph.nodes.enumerated() {
      guard let place = places.byNode[node.id], let position = places.position(of: node.id) else { continue }
      let attributes: DotAttributes = [
        "label": "", "shape": "box", "fixedsize": "true", "width": Markup.number(place.width / 72),
        "height": Markup.number(place.height / 72), "pos": position,
      ]
      writer.lines.append("  n\(index + 1)" + attributes.text + ";")
    }
    for pair in pairs {
      guard let a = writer.nameByNode[pair.a], let b = writer.nameByNode[pair.b] else { continue }
      writer.lines.append("  \(a) -> \(b) [dir=\"none\", headclip=\"false\", tailclip=\"false\"];")
    }
    return writer.text
  }
}
