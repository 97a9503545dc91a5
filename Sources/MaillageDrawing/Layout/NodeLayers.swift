internal import MaillageModel

/// The layers in which the engine will set the nodes of a layered drawing.
struct NodeLayers {
  /// The layer of each node, the first is 0: below all those that a line brings to it.
  private let byNode: [String: Int]

  /// The most layers that are told apart: a loop stops there.
  private static let most = 12

  init(_ graph: GraphBody) {
    var layer = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, 0) })
    // Enough rounds for the longest path.
    for _ in 0..<min(Self.most, graph.nodes.count) {
      for edge in graph.edges where edge.from != edge.to {
        layer[edge.to] = max(layer[edge.to] ?? 0, min(Self.most, (layer[edge.from] ?? 0) + 1))
      }
    }
    byNode = layer
  }

  /// Nodes that stand side by side, layer by layer.
  func layers(of nodes: [String]) -> [[String]] {
    Dictionary(grouping: nodes) { byNode[$0] ?? 0 }.sorted { $0.key < $1.key }.map(\.value)
  }
}
