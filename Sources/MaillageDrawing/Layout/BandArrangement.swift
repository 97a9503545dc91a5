internal import MaillageModel

/// Places nodes in bands: side by side in each, near the nodes of other bands that lines join them to.
struct BandArrangement {
  private let graph: GraphBody
  private let sizes: [String: Places.Place]
  private let width: Double
  private let neighbours: [String: [String]]

  /// The width of the column of names, and the distances between nodes, rows and bands, in points.
  private static let labelWidth = 112.0, nodeGap = 26.0, rowGap = 24.0, bandGap = 9.0, padding = 9.0
  /// The widest gap between two nodes: beyond it a row gathers in the middle.
  private static let widestGap = 70.0
  /// The least gap between two nodes of a full row.
  private static let narrowestGap = nodeGap * 0.6

  /// The width that the column of names leaves to nodes, of a given one.
  static func room(in width: Double) -> Double { width - labelWidth }

  /// Prepares the placing of nodes of given sizes on a width, in points.
  init(_ graph: GraphBody, sizes: Places, width: Double) {
    self.graph = graph
    self.sizes = sizes.byNode
    self.width = Self.room(in: width)
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
    guard !nodes.isEmpty else { return [] }
    let total = nodes.reduce(0) { $0 + (sizes[$1]?.width ?? 0) + Self.nodeGap }
    var count = max(1, Int((total / width).rounded(.up)))
    while true {
      let rows = (0..<count).map { row in
        nodes.indices.filter { $0 % count == row }.map { nodes[$0] }
      }
      // Wide nodes may meet in a row.
      let widest = rows.map(narrowestWidth).max() ?? 0
      if widest <= width || count >= nodes.count { return rows }
      count += 1
    }
  }

  /// The width of a row at its closest.
  private func narrowestWidth(of row: [String]) -> Double {
    let used = row.reduce(0.0) { $0 + (sizes[$1]?.width ?? 0) }
    return used + Self.narrowestGap * Double(row.count - 1)
  }

  private func centers(_ bands: [[[String]]]) -> [String: Double] {
    var x: [String: Double] = [:]
    for row in bands.joined() {
      let used = row.reduce(0) { $0 + (sizes[$1]?.width ?? 0) }
      let gap = min(Self.widestGap, max(Self.narrowestGap, (width - used) / Double(row.count + 1)))
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
      let footer = graph.bands[index].footer.flatMap { id in sizes[id].map { (id: id, size: $0) } }
      let all = heights + [footer?.size.height].compactMap { $0 }
      let inside = max(labelHeight, all.reduce(0, +) + Self.rowGap * Double(all.count - 1))
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
      if let footer {
        byNode[footer.id] = Places.Place(
          x: Self.labelWidth + width / 2, y: y - footer.size.height / 2, width: footer.size.width,
          height: footer.size.height)
      }
      top -= height + Self.bandGap
    }
    return Places(byNode: byNode, bands: boxes, labelWidth: Self.labelWidth)
  }
}
