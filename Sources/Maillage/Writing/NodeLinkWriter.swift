/// Writes a graph as node-link JSON, for NetworkX and D3.
///
/// The ties stand under both names in use: NetworkX reads `edges` and fails on `links` alone, D3 and older
/// programs read `links`.
struct NodeLinkWriter {
  /// The text of the file.
  static func write(_ graph: GraphDocument) throws -> String {
    let edges = JSONValue.array(
      graph.edges.map { edge in
        let own: [String: JSONValue] = [
          "source": .string(edge.source), "target": .string(edge.target), "key": .string(edge.id),
          "label": .string(edge.label), "weight": .number(edge.weight),
        ]
        return .object(edge.values.mapValues(\.json).merging(own) { $1 })
      })
    let nodes = JSONValue.array(
      graph.nodes.map { node in
        let own: [String: JSONValue] = ["id": .string(node.id), "label": .string(node.label)]
        return .object(node.values.mapValues(\.json).merging(own) { $1 })
      })
    return try JSONText.encode(
      JSONValue.object([
        "directed": .boolean(graph.isDirected), "multigraph": .boolean(true),
        "graph": .object([
          "name": .string(graph.title), "generator": .string("Maillage \(maillageVersion)"),
          "fictif": .boolean(graph.isFictitious),
        ]),
        "nodes": nodes, "edges": edges, "links": edges,
      ]))
  }
}
