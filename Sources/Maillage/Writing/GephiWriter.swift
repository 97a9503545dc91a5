internal import MaillageModel

/// Writes a graph as the two tables that Gephi imports; each tie says whether it is directed.
struct GephiWriter {
  /// The two files.
  static func write(_ graph: GraphDocument) -> [OutputFile] {
    // Gephi reads a point as the decimal mark, whatever the country.
    let writer = CSVWriter(flavour: .opendata, language: .fr)
    let nodes = writer.write(
      header: ["Id", "Label"] + graph.nodeColumns.map(\.id),
      texts: graph.nodes.map { node in
        [node.id, node.label] + graph.nodeColumns.map { node.values[$0.id]?.text ?? "" }
      })
    let columns = graph.edgeColumns.filter { $0.id != "type" }
    let edges = writer.write(
      header: ["Source", "Target", "Type", "Id", "Label", "Weight", "Kind"] + columns.map(\.id),
      texts: graph.edges.map { edge in
        [
          edge.source, edge.target, edge.isOriented ? "Directed" : "Undirected", edge.id, edge.label,
          NumberText.exact(edge.weight), edge.kind,
        ] + columns.map { edge.values[$0.id]?.text ?? "" }
      })
    return [OutputFile(path: "nodes.csv", text: nodes), OutputFile(path: "edges.csv", text: edges)]
  }
}
