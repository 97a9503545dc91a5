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
  private static let gap = (x: 18.0, y: 16.0)
  /// How much more one direction may be scaled than the other before the shape of the network is lost.
  private static let distortion = 1.7
  /// How many times wider than high a network is drawn at most.
  static let widest = 2.2

  /// The places, compacted; an order given by the identifiers makes the result repeatable.
  ///
  /// What no line joins to the rest is drawn closer to it.
  func compacted(_ places: Places, lines: [(String, String)]) -> Places {
    let ids = places.byNode.keys.sortedByBytes()
    var nodes = ids.compactMap { places.byNode[$0] }
    guard nodes.count > 1 else { return places }
    settle(&nodes)
    let parts = SeparateParts(nodes: ids, lines: lines).parts
    let numbers = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    for part in parts.dropFirst() { draw(part.compactMap { numbers[$0] }, closerIn: &nodes) }
    widen(&nodes)
    return Places(byNode: Dictionary(uniqueKeysWithValues: zip(ids, nodes)))
  }

  /// Fits the nodes to the room, as evenly spread as it allows.
  private func settle(_ nodes: inout [Places.Place]) {
    var best: (nodes: [Places.Place], excess: Double)?
    for share in Self.evening {
      var candidate = nodes
      Evening.even(&candidate, by: share)
      fit(&candidate)
      let excess = excess(of: candidate).larger
      if excess < best?.excess ?? .infinity { best = (candidate, excess) }
      if excess <= 1 { break }
    }
    if let best { nodes = best.nodes }
  }

  /// How evenly nodes are spread, what is tried first; a full page holds those only that stay as they are.
  private static let evening = [0.5, 0.35, 0.2, 0]

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

  /// Takes the width that a high page or a flat network left empty: lines are longer, and easier to follow.
  private func widen(_ nodes: inout [Places.Place]) {
    let middle = Self.middle(of: nodes)
    let shares = nodes.map { node in
      let offset = abs(node.x - middle.x)
      return offset > 1 ? (width / 2 - node.width / 2) / offset : Self.widestStretch
    }
    let proportion = Self.widest * Self.span(nodes.map { ($0.y, $0.height) })
    let share = min(
      Self.widestStretch, shares.min() ?? 1, proportion / max(1, Self.span(nodes.map { ($0.x, $0.width) })))
    guard share > 1 else { return }
    for index in nodes.indices { nodes[index].x = middle.x + (nodes[index].x - middle.x) * share }
  }

  /// How much farther apart sideways nodes stand at most for taking the width of the page.
  private static let widestStretch = 1.5

  private static func middle(of nodes: [Places.Place]) -> (x: Double, y: Double) {
    let x = nodes.map(\.x), y = nodes.map(\.y)
    return (((x.min() ?? 0) + (x.max() ?? 0)) / 2, ((y.min() ?? 0) + (y.max() ?? 0)) / 2)
  }

  /// Scales the places to the room and pushes nodes apart, more one way than the other until both the width
  /// and the height hold, or as nearly as they can.
  private func fit(_ nodes: inout [Places.Place]) {
    var best: (nodes: [Places.Place], excess: Double)?
    for stretch in [1, 1.05, 1.1, 1.16, 1.23, 1.32, 0.94, 0.88] {
      var candidate = nodes
      scale(&candidate, stretch: stretch)
      Self.separate(&candidate, stretch: stretch)
      let excess = excess(of: candidate)
      if excess.larger < best?.excess ?? .infinity { best = (candidate, excess.larger) }
      if excess.larger <= 1 { break }
    }
    guard var best else { return }
    if best.excess > 1 { squeeze(&best.nodes) }
    nodes = best.nodes
  }

  /// Brings what stands out of the room back into it, again and again, the nodes closer each time.
  private func squeeze(_ nodes: inout [Places.Place]) {
    var best = (nodes: nodes, excess: Double.infinity)
    defer { if best.excess > 1 { nodes = best.nodes } }
    for (gap, lean) in Self.squeezes {
      for _ in 0..<7 {
        let excess = excess(of: nodes)
        if excess.larger < best.excess { best = (nodes, excess.larger) }
        if excess.larger <= 1 { return }
        let middle = Self.middle(of: nodes)
        // What one direction lacks, the other may still have.
        let x = min(Self.widening, 0.98 / excess.x), y = min(Self.widening, 0.98 / excess.y)
        for index in nodes.indices {
          nodes[index].x = middle.x + (nodes[index].x - middle.x) * x
          nodes[index].y = middle.y + (nodes[index].y - middle.y) * y
        }
        // What is too wide gives way upwards, what is too high sideways.
        Self.separate(&nodes, stretch: excess.x > excess.y ? 1.4 * lean : 0.75 / lean, gap: gap)
      }
    }
  }

  /// The shares of the least distances that are tried in turn, closer than which no line would find its way,
  /// and how much more nodes give way sideways than upwards: a row or a column of large ones must break up.
  private static let squeezes: [(gap: Double, lean: Double)] = [
    (1, 1), (0.85, 1), (0.72, 1), (0.85, 2), (0.72, 3),
  ]
  /// By how much one direction grows at a time when the other has no room.
  private static let widening = 1.15

  /// How many times the width and the height of the room the nodes take.
  private func excess(of nodes: [Places.Place]) -> (x: Double, y: Double, larger: Double) {
    let x = Self.span(nodes.map { ($0.x, $0.width) }) / width
    let y = Self.span(nodes.map { ($0.y, $0.height) }) / height
    return (x, y, max(x, y))
  }

  private static func span(_ extents: [(center: Double, size: Double)]) -> Double {
    let low = extents.map { $0.center - $0.size / 2 }.min() ?? 0
    let high = extents.map { $0.center + $0.size / 2 }.max() ?? 0
    return high - low
  }

  private func scale(_ nodes: inout [Places.Place], stretch: Double) {
    let area = nodes.reduce(0) { $0 + ($1.width + Self.gap.x) * ($1.height + Self.gap.y) }
    let wanted = area / Self.density
    let proportion = min(Self.widest, max(1, width / height))
    let targetWidth = min(width, (wanted * proportion).squareRoot())
    let targetHeight = min(height, wanted / targetWidth)
    var x = ratio(targetWidth, nodes.map(\.x), nodes.map(\.width))
    var y = ratio(targetHeight, nodes.map(\.y), nodes.map(\.height))
    if x > y * Self.distortion { x = y * Self.distortion }
    if y > x * Self.distortion { y = x * Self.distortion }
    x /= stretch
    y *= stretch
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

  /// The places, those that touch pushed apart and the others left where they are.
  static func separated(_ places: [String: Places.Place]) -> [String: Places.Place] {
    let ids = places.keys.sortedByBytes()
    var nodes = ids.compactMap { places[$0] }
    separate(&nodes, stretch: 1)
    return Dictionary(uniqueKeysWithValues: zip(ids, nodes))
  }

  /// Whether two nodes stand closer than a line needs to pass between them.
  static func touch(_ a: Places.Place, _ b: Places.Place) -> Bool {
    abs(a.x - b.x) < (a.width + b.width) / 2 + gap.x && abs(a.y - b.y) < (a.height + b.height) / 2 + gap.y
  }

  /// Pushes overlapping nodes apart, each time along the shorter way.
  private static func separate(_ nodes: inout [Places.Place], stretch: Double, gap share: Double = 1) {
    let gap = (x: gap.x * share, y: gap.y * share)
    for _ in 0..<400 {
      var isClear = true
      for a in nodes.indices {
        for b in nodes.indices.dropFirst(a + 1)
        where pushApart(&nodes, a, b, stretch: stretch, gap) { isClear = false }
      }
      if isClear { return }
    }
  }

  private static func pushApart(
    _ nodes: inout [Places.Place], _ a: Int, _ b: Int, stretch: Double, _ gap: (x: Double, y: Double)
  ) -> Bool {
    let dx = nodes[b].x - nodes[a].x, dy = nodes[b].y - nodes[a].y
    let overlapX = (nodes[a].width + nodes[b].width) / 2 + gap.x - abs(dx)
    let overlapY = (nodes[a].height + nodes[b].height) / 2 + gap.y - abs(dy)
    guard overlapX > 0.01, overlapY > 0.01 else { return false }
    if overlapX * stretch < overlapY * 1.4 / stretch {
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
