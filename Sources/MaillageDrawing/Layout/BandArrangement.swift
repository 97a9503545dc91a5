internal import MaillageModel

/// Places nodes in bands: side by side in each, near the nodes of other bands that lines join them to.
struct BandArrangement {
  private let graph: GraphBody
  private let sizes: [String: Places.Place]
  private let width: Double
  private let neighbours: [String: [String]]

  /// The width of the column of names, and the distances between nodes, rows and bands, in points.
  private static let labelWidth = 112.0, nodeGap = 26.0, rowGap = 30.0, bandGap = 22.0, padding = 16.0
  /// The widest gap between two nodes: beyond it a row gathers in the middle.
  private static let widestGap = 70.0

  /// Prepares the placing of nodes of given sizes on a width, in points.
  init(_ graph: GraphBody, sizes: Places, width: Double) {
    self.graph = graph
    self.sizes = sizes.byNode
    self.width = width - Self.labelWidth
    var neighbours: [String: [String]] = [:]
    for edge in graph.edges where edge.style != nil {
      neighbours[edge.from, default: []].append(edge.to)
      neighbours[edge.to, default: []].append(edge.from)
    }
    self.neighbours = neighbours
  }

  /// The places of the nodes and the boxes of the bands.
  func places() -> Places {
    var bands = graph.bands.map { rows(of: $0.nodes) }
    var x = centers(bands)
    // Each sweep puts every node under the mean of its neighbours; a few settle the order.
    for sweep in 0..<16 {
      let indices = sweep.isMultiple(of: 2) ? Array(bands.indices) : bands.indices.reversed()
      for index in indices {
        bands[index] = rows(of: ordered(bands[index].flatMap { $0 }, x))
        x.merge(centers([bands[index]])) { $1 }
      }
    }
    return stacked(bands, x)
  }

  /// The nodes by the mean of their neighbours, those without any at the right.
  private func ordered(_ nodes: [String], _ x: [String: Double]) -> [String] {
    let keyed = nodes.map { node -> (key: Double, node: String) in
      let others = (neighbours[node] ?? []).compactMap { x[$0] }
      return (others.isEmpty ? .infinity : others.reduce(0, +) / Double(others.count), node)
    }
    return keyed.sorted { a, b in
      a.key != b.key ? a.key < b.key : a.node.precedesInBytes(b.node)
    }
    .map(\.node)
  }

  /// As many rows as the width asks for; neighbours go to different rows, so that lines find a way down.
  private func rows(of nodes: [String]) -> [[String]] {
    let total = nodes.reduce(0) { $0 + (sizes[$1]?.width ?? 0) + Self.nodeGap }
    let count = max(1, Int((total / width).rounded(.up)))
    return (0..<count).map { row in
      nodes.indices.filter { $0 % count == row }.map { nodes[$0] }
    }
  }

  private func centers(_ bands: [[[String]]]) -> [String: Double] {
    var x: [String: Double] = [:]
    for row in bands.joined() {
      let used = row.reduce(0) { $0 + (sizes[$1]?.width ?? 0) }
      let gap = min(Self.widestGap, max(Self.nodeGap * 0.6, (width - used) / Double(row.count + 1)))
      var left = Self.labelWidth + (width - used - gap * Double(row.count - 1)) / 2
      for node in row {
        let size = sizes[node]?.width ?? 0
        x[node] = left + size / 2
        left += size + gap
      }
    }
    return x
  }

  private func stacked(_ bands: [[[String]]], _ x: [String: Double]) -> Places {
    var byNode: [String: Places.Place] = [:]
    var boxes: [Places.Place] = []
    var top = 0.0
    for (index, rows) in bands.enumerated() {
      let labelHeight = Double(graph.bands[index].label.count) * 14
      let heights = rows.map { row in row.map { sizes[$0]?.height ?? 0 }.max() ?? 0 }
      let inside = max(labelHeight, heights.reduce(0, +) + Self.rowGap * Double(rows.count - 1))
      let height = inside + 2 * Self.padding
      boxes.append(
        Places.Place(
          x: (width + Self.labelWidth) / 2, y: top - height / 2, width: width + Self.labelWidth,
          height: height))
      var y = top - Self.padding
      for (row, tallest) in zip(rows, heights) {
        for node in row {
          guard let size = sizes[node] else { continue }
          byNode[node] = Places.Place(
            x: x[node] ?? 0, y: y - tallest / 2, width: size.width, height: size.height)
        }
        y -= tallest + Self.rowGap
      }
      top -= height + Self.bandGap
    }
    return Places(byNode: byNode, bands: boxes, labelWidth: Self.labelWidth)
  }
}
