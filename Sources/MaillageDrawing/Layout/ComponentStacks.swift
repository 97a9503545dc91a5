internal import MaillageModel

/// Stacks the small separate parts of a layered drawing, which the engine would set side by side.
struct ComponentStacks {
  private let graph: GraphBody

  /// A part of the drawing that no line joins to the rest.
  private struct Component {
    /// The identifiers of its nodes, by layer.
    let layers: [[String]]

    var width: Int { layers.map(\.count).max() ?? 0 }
    var height: Int { layers.count }
  }

  init(_ graph: GraphBody) {
    self.graph = graph
  }

  /// Invisible lines from the bottom of a part to the top of the next one in its stack.
  var edges: [DiagramEdge] {
    let components = components.sorted { a, b in
      a.width != b.width ? a.width > b.width : a.layers[0][0].precedesInBytes(b.layers[0][0])
    }
    guard let tallest = components.first.map({ max(4, $0.height) }) else { return [] }
    var stacks: [[Component]] = []
    for component in components.dropFirst() {
      let height = { (stack: [Component]) in stack.reduce(0) { $0 + $1.height } }
      if let index = stacks.firstIndex(where: { height($0) + component.height <= tallest }) {
        stacks[index].append(component)
      } else {
        stacks.append([component])
      }
    }
    return stacks.flatMap { stack in
      zip(stack, stack.dropFirst()).compactMap { above, below in
        guard let from = above.layers.last?.first, let to = below.layers.first?.first else { return nil }
        return DiagramEdge(from: from, to: to, style: nil, weight: 5)
      }
    }
  }

  private var components: [Component] {
    let lines = graph.edges.map { ($0.from, $0.to) }
    let boxes = graph.clusters.flatMap { box in zip(box.nodes, box.nodes.dropFirst()).map { ($0, $1) } }
    let layer = layers
    return SeparateParts(nodes: graph.nodes.map(\.id), lines: lines + boxes).parts.map { ids in
      let byLayer = Dictionary(grouping: ids) { layer[$0] ?? 0 }
      return Component(layers: byLayer.sorted { $0.key < $1.key }.map(\.value))
    }
  }

  /// The layer of each node: below all those that a line brings to it, as the engine will do.
  private var layers: [String: Int] {
    var layer = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, 0) })
    // Enough rounds for the longest path; a loop stops there.
    for _ in 0..<min(12, graph.nodes.count) {
      for edge in graph.edges where edge.from != edge.to {
        layer[edge.to] = max(layer[edge.to] ?? 0, min(12, (layer[edge.from] ?? 0) + 1))
      }
    }
    return layer
  }
}
