/// Writes a graph as the JSON that Kumu imports: elements and connections.
struct KumuWriter {
  /// The text of the file.
  static func write(_ graph: GraphDocument) throws -> String {
    try JSONText.encode(
      JSONValue.object([
        "elements": .array(
          graph.nodes.map { node in
            let type = node.values["categorie_libelle"] ?? node.values["mode"]
            let own: [String: JSONValue?] = [
              "id": .string(node.id), "label": .string(node.label), "type": type?.json,
            ]
            return .object(node.values.mapValues(\.json).merging(own.compactMapValues { $0 }) { $1 })
          }),
        "connections": .array(
          graph.edges.map { edge in
            let own: [String: JSONValue] = [
              "id": .string(edge.id), "from": .string(edge.source), "to": .string(edge.target),
              "direction": .string(edge.isOriented ? "directed" : "undirected"), "type": .string(edge.label),
              "poids": .number(edge.weight),
            ]
            return .object(edge.values.mapValues(\.json).merging(own) { $1 })
          }),
      ]))
  }
}
