/// Writes a graph as GraphML, for yEd, Gephi, Cytoscape, igraph and NetworkX.
///
/// One direction for the file: a tie of the other sort is refused by NetworkX.
struct GraphMLWriter {
  /// The text of the file.
  static func write(_ graph: GraphDocument) -> String {
    let direction = graph.isDirected ? "directed" : "undirected"
    let nodeColumns = [GraphDocument.Column(id: "label", kind: .text)] + graph.nodeColumns
    let edgeColumns =
      [
        GraphDocument.Column(id: "label", kind: .text), GraphDocument.Column(id: "weight", kind: .number),
      ] + graph.edgeColumns
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">",
    ]
    lines += declarations(nodeColumns, of: "node") + declarations(edgeColumns, of: "edge")
    lines.append("<graph id=\"territoire\" edgedefault=\"\(direction)\">")
    for node in graph.nodes {
      let values = node.values.merging(["label": .text(node.label)]) { $1 }
      lines.append(
        "<node\(XMLText.attributes([("id", node.id)]))>\(data(values, nodeColumns, of: "node"))</node>")
    }
    for edge in graph.edges {
      let own = [("id", edge.id), ("source", edge.source), ("target", edge.target)]
      let values = edge.values.merging(["label": .text(edge.label), "weight": .number(edge.weight)]) { $1 }
      lines.append("<edge\(XMLText.attributes(own))>\(data(values, edgeColumns, of: "edge"))</edge>")
    }
    lines += ["</graph>", "</graphml>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func declarations(_ columns: [GraphDocument.Column], of owner: String) -> [String] {
    columns.map { column in
      let type =
        switch column.kind {
        case .text: "string"
        case .number: "double"
        case .boolean: "boolean"
        }
      return
        "<key id=\"\(owner)-\(column.id)\" for=\"\(owner)\" attr.name=\"\(column.id)\" attr.type=\"\(type)\"/>"
    }
  }

  private static func data(
    _ values: [String: GraphDocument.Value], _ columns: [GraphDocument.Column], of owner: String
  ) -> String {
    columns.compactMap { column in
      values[column.id].map { "<data key=\"\(owner)-\(column.id)\">\(XMLText.escaped($0.text))</data>" }
    }.joined()
  }
}
