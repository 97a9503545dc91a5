internal import MaillageModel

/// Writes a graph as GEXF 1.3, for Gephi.
///
/// The direction is said once for the file: readers refuse both sorts in one. Colours are red, green and blue,
/// since the hexadecimal form stops NetworkX.
struct GEXFWriter {
  /// The text of the file.
  static func write(_ graph: GraphDocument) -> String {
    let direction = graph.isDirected ? "directed" : "undirected"
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">",
      "<meta><creator>Maillage \(maillageVersion)</creator>"
        + "<description>\(XMLText.escaped(graph.title))</description>"
        + (graph.isFictitious ? "<keywords>fictif</keywords>" : "") + "</meta>",
      "<graph defaultedgetype=\"\(direction)\" mode=\"dynamic\" timeformat=\"date\">",
    ]
    lines += declarations(graph.nodeColumns, of: "node") + declarations(graph.edgeColumns, of: "edge")
    lines.append("<nodes>")
    for node in graph.nodes {
      let own = [("id", node.id), ("label", node.label)] + span(node.span)
      let color = node.color.map { "<viz:color r=\"\($0[0])\" g=\"\($0[1])\" b=\"\($0[2])\"/>" } ?? ""
      lines.append(
        "<node\(XMLText.attributes(own))>\(values(node.values, graph.nodeColumns))\(color)</node>")
    }
    lines += ["</nodes>", "<edges>"]
    for edge in graph.edges {
      let own =
        [
          ("id", edge.id), ("source", edge.source), ("target", edge.target), ("kind", edge.kind),
          ("label", edge.label), ("weight", NumberText.exact(edge.weight)),
        ] + span(edge.span)
      lines.append("<edge\(XMLText.attributes(own))>\(values(edge.values, graph.edgeColumns))</edge>")
    }
    lines += ["</edges>", "</graph>", "</gexf>"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The first and the last day, both included.
  private static func span(_ span: Period) -> [(String, String?)] {
    [("start", span.start?.firstDay.description), ("end", span.end?.lastDay.description)]
  }

  private static func declarations(_ columns: [GraphDocument.Column], of owner: String) -> [String] {
    ["<attributes class=\"\(owner)\" mode=\"static\">"]
      + columns.map { column in
        let type =
          switch column.kind {
          case .text: "string"
          case .number: "double"
          case .boolean: "boolean"
          }
        return "<attribute id=\"\(column.id)\" title=\"\(column.id)\" type=\"\(type)\"/>"
      } + ["</attributes>"]
  }

  private static func values(
    _ values: [String: GraphDocument.Value], _ columns: [GraphDocument.Column]
  ) -> String {
    let written = columns.compactMap { column in
      values[column.id].map { value in
        "<attvalue\(XMLText.attributes([("for", column.id), ("value", value.text)]))/>"
      }
    }
    return "<attvalues>" + written.joined() + "</attvalues>"
  }
}
