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
  ///
  /// - Parameter lines: The pairs of nodes that lines join.
  func compacted(_ places: Places, lines: [(String, String)]) -> Places {
    let ids = places.byNode.keys.sortedByBytes()
    var nodes = ids.compactMap { places.byNode[$0] }
    guard nodes.count > 1 else { return places }
    scale(&nodes)
    separate(&nodes)
    let parts = SeparateParts(nodes: ids, lines: lines).parts
    let numbers = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    for part in parts.dropFirst() { draw(part.compactMap { numbers[$0] }, closerIn: &nodes) }
    return Places(byNode: Dictionary(uniqueKeysWithValues: zip(ids, nodes)))
  }

  /// Moves a small separate part towards the middle, as far as the others let it.
  private func draw(_ part: [Int], closerIn nodes: inout [Places.Place]) {
    let others = nodes.indices.filter { !part.contains($0) }
    let target = Self.middle(of: others.map { nodes[$0] })
    for _ in 0..<400 {
      let middle = Self.middle(of: part.map { nodes[$0] })
      let dx = target.x - middle.x, dy = target.y - middle.y
      let distance = (dx * dx + dy * dy).squareRoot()
      guard distance > 6 else { return }
      // Straight on, else along one axis: around what stands in the way.
      let steps = [(6 * dx / distance, 6 * dy / distance), (dx < 0 ? -6 : 6, 0), (0, dy < 0 ? -6 : 6)]
      guard
        let step = steps.first(where: { step in
          abs(step.0) <= abs(dx) + 0.1 && abs(step.1) <= abs(dy) + 0.1
            && isFree(part, movedBy: step, among: others, nodes)
        })
      else { return }
      for index in part {
        nodes[index].x += step.0
        nodes[index].y += step.1
      }
    }
  }

  private func isFree(
    _ part: [Int], movedBy step: (Double, Double), among others: [Int], _ nodes: [Places.Place]
  ) -> Bool {
    part.allSatisfy { a in
      others.allSatisfy { b in
        abs(nodes[b].x - nodes[a].x - step.0) >= (nodes[a].width + nodes[b].width) / 2 + 2 * Self.gap.x
          || abs(nodes[b].y - nodes[a].y - step.1) >= (nodes[a].height + nodes[b].height) / 2
            + 2 * Self.gap.y
      }
    }
  }

  private static func middle(of nodes: [Places.Place]) -> (x: Double, y: Double) {
    let x = nodes.map(\.x), y = nodes.map(\.y)
    return (((x.min() ?? 0) + (x.max() ?? 0)) / 2, ((y.min() ?? 0) + (y.max() ?? 0)) / 2)
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
