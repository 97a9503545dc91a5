internal import MaillageModel

/// Brings the nodes of a network closer and gives the whole the proportions of the page, without overlap.
///
/// The engine that places them knows neither the page nor the title, and leaves more room than a page has.
struct Compaction {
  /// The room for the nodes, in points.
  let width: Double, height: Double

  /// The share of the drawing that nodes and their margins may cover.
  private static let density = 0.36
  /// The least distance between two nodes, in points: lines must pass between them.
  private static let gap = (x: 20.0, y: 18.0)
  /// How much more one direction may be scaled than the other before the shape of the network is lost.
  private static let distortion = 1.3

  /// The places, compacted; an order given by the identifiers makes the result repeatable.
  func compacted(_ places: Places) -> Places {
    let ids = places.byNode.keys.sortedByBytes()
    var nodes = ids.compactMap { places.byNode[$0] }
    guard nodes.count > 1 else { return places }
    scale(&nodes)
    separate(&nodes)
    return Places(byNode: Dictionary(uniqueKeysWithValues: zip(ids, nodes)))
  }

  private func scale(_ nodes: inout [Places.Place]) {
    let area = nodes.reduce(0) { $0 + ($1.width + Self.gap.x) * ($1.height + Self.gap.y) }
    let wanted = area / Self.density
    let proportion = min(1.6, max(1, width / height))
    let targetWidth = min(width, (wanted * proportion).squareRoot())
    let targetHeight = wanted / targetWidth
    var x = ratio(targetWidth, nodes.map(\.x), nodes.map(\.width))
    var y = ratio(targetHeight, nodes.map(\.y), nodes.map(\.height))
    if x > y * Self.distortion { x = y * Self.distortion }
    if y > x * Self.distortion { y = x * Self.distortion }
    for index in nodes.indices {
      nodes[index].x *= x
      nodes[index].y *= y
    }
  }

  private func ratio(_ target: Double, _ centers: [Double], _ sizes: [Double]) -> Double {
    let span = (centers.max() ?? 0) - (centers.min() ?? 0)
    let margin = sizes.reduce(0, +) / Double(sizes.count)
    return span > 0 ? max(0.1, (target - margin) / span) : 1
  }

  /// Pushes overlapping nodes apart, each time along the shorter way.
  private func separate(_ nodes: inout [Places.Place]) {
    for _ in 0..<400 {
      var isClear = true
      for a in nodes.indices {
        for b in nodes.indices.dropFirst(a + 1) where pushApart(&nodes, a, b) { isClear = false }
      }
      if isClear { return }
    }
  }

  private func pushApart(_ nodes: inout [Places.Place], _ a: Int, _ b: Int) -> Bool {
    let dx = nodes[b].x - nodes[a].x, dy = nodes[b].y - nodes[a].y
    let overlapX = (nodes[a].width + nodes[b].width) / 2 + Self.gap.x - abs(dx)
    let overlapY = (nodes[a].height + nodes[b].height) / 2 + Self.gap.y - abs(dy)
    guard overlapX > 0.01, overlapY > 0.01 else { return false }
    if overlapX < overlapY * 1.4 {
      let push = (overlapX / 2 + 0.01) * (dx < 0 ? -1 : 1)
      nodes[a].x -= push
      nodes[b].x += push
    } else {
      let push = (overlapY / 2 + 0.01) * (dy < 0 ? -1 : 1)
      nodes[a].y -= push
      nodes[b].y += push
    }
    return true
  }
}
