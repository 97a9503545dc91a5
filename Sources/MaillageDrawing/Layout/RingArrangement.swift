internal import Foundation
internal import MaillageModel

/// Places nodes on rings around one of them, each ring large enough for its nodes to stand apart.
struct RingArrangement {
  private let graph: GraphBody
  private let sizes: [String: Places.Place]
  private let proportion: Double
  /// The least radius of the first ring.
  private let least: (x: Double, y: Double)
  private let neighbours: [String: [String]]

  /// The least distance between two nodes, and how far rings stand from one another at least, in points.
  private static let gap = 12.0, step = (x: 78.0, y: 62.0)
  /// In how many places of a turn a node may stand.
  private static let stops = 720

  init(_ graph: GraphBody, sizes: Places, width: Double, height: Double) {
    self.graph = graph
    self.sizes = sizes.byNode
    proportion = min(1.35, max(0.75, height / width))
    least = graph.showsRings ? (0, 0) : (width * 0.36, height * 0.36)
    var neighbours: [String: [String]] = [:]
    for edge in graph.edges {
      neighbours[edge.from, default: []].append(edge.to)
      neighbours[edge.to, default: []].append(edge.from)
    }
    self.neighbours = neighbours
  }

  /// The places of the nodes and the ellipses behind the rings.
  func places() -> Places {
    var placed: [String: Places.Place] = [:]
    var rings: [Places.Place] = []
    var radius = (x: 0.0, y: 0.0)
    for (number, ring) in graph.rings.enumerated() {
      if number == 0 {
        for id in ring.nodes { placed[id] = place(id, x: 0, y: 0) }
        continue
      }
      let inner = placed
      let x = max(least.x, radius.x + Self.step.x)
      radius = (x, max(least.y, radius.y + Self.step.y, graph.showsRings ? x * proportion * 0.72 : 0))
      var found: [String: Places.Place]?
      for _ in 0..<200 {
        found = arranged(ring, number, radius, around: inner)
        if found != nil { break }
        radius = (radius.x * 1.04 + 4, radius.y * 1.04 + 4 * proportion)
      }
      placed.merge(found ?? [:]) { old, _ in old }
      rings.append(Places.Place(x: 0, y: 0, width: 2 * radius.x, height: 2 * radius.y))
    }
    var places = Places(byNode: placed)
    if graph.showsRings { places.rings = rings }
    return places
  }

  /// The nodes of a ring spread as widely as it allows, turned so that lines to the inner rings are short.
  private func arranged(
    _ ring: DiagramRing, _ number: Int, _ radius: (x: Double, y: Double),
    around inner: [String: Places.Place]
  ) -> [String: Places.Place]? {
    var fixed = inner
    if let label = ring.label { fixed[label] = place(label, x: 0, y: radius.y) }
    if let label = ring.label, let own = fixed[label],
      inner.values.contains(where: { Self.touch($0, own, 4) })
    {
      return nil
    }
    let nodes = number == 1 ? ring.nodes : ordered(ring.nodes, inner)
    guard walk(nodes, from: 0, gap: Self.gap, radius, fixed) != nil else { return nil }
    var low = Self.gap, high = 4 * max(radius.x, radius.y)
    for _ in 0..<10 {
      let middle = (low + high) / 2
      if walk(nodes, from: 0, gap: middle, radius, fixed) != nil { low = middle } else { high = middle }
    }
    var best: (places: [String: Places.Place], length: Double)?
    for turn in 0..<(number == 1 ? 1 : 24) {
      guard
        let found = walk(nodes, from: turn * Self.stops / 24, gap: low, radius, fixed)
          ?? (turn == 0 ? walk(nodes, from: 0, gap: Self.gap, radius, fixed) : nil)
      else { continue }
      var length = 0.0
      for id in nodes {
        for other in neighbours[id] ?? [] {
          guard let a = found[id], let b = inner[other] else { continue }
          let x = a.x - b.x, y = a.y - b.y
          length += (x * x + y * y).squareRoot()
        }
      }
      if length < best?.length ?? .infinity { best = (found, length) }
    }
    guard var result = best?.places else { return nil }
    if let label = ring.label { result[label] = fixed[label] }
    return result
  }

  /// Goes round once, setting each node at the first free place after the one before it.
  private func walk(
    _ nodes: [String], from start: Int, gap: Double, _ radius: (x: Double, y: Double),
    _ fixed: [String: Places.Place]
  ) -> [String: Places.Place]? {
    var found: [String: Places.Place] = [:]
    var step = 0
    for id in nodes {
      var isPlaced = false
      while step < Self.stops, !isPlaced {
        let angle: Double = Double(start + step) * 2 * Double.pi / Double(Self.stops)
        let place = place(id, x: radius.x * sin(angle), y: radius.y * cos(angle))
        let isFree =
          !fixed.values.contains { Self.touch($0, place, Self.gap) }
          && !found.values.contains { Self.touch($0, place, gap) }
        if isFree {
          found[id] = place
          isPlaced = true
        }
        step += 1
      }
      if !isPlaced { return nil }
    }
    return found
  }

  /// The nodes of an outer ring by the mean direction of their neighbours on the inner ones.
  private func ordered(_ nodes: [String], _ inner: [String: Places.Place]) -> [String] {
    let keyed = nodes.enumerated().map { order, id -> (key: Double, order: Int, id: String) in
      let others = (neighbours[id] ?? []).compactMap { inner[$0] }
      let x: Double = others.reduce(0) { $0 + $1.x }
      let y: Double = others.reduce(0) { $0 + $1.y }
      return (Self.turn(x, y), order, id)
    }
    return keyed.sorted { ($0.key, $0.order) < ($1.key, $1.order) }.map(\.id)
  }

  /// The direction of a point from the top clockwise, from 0 to 2π.
  private static func turn(_ x: Double, _ y: Double) -> Double {
    let angle = atan2(x, y)
    return angle < 0 ? angle + 2 * Double.pi : angle
  }

  private func place(_ id: String, x: Double, y: Double) -> Places.Place {
    Places.Place(x: x, y: y, width: sizes[id]?.width ?? 54, height: sizes[id]?.height ?? 26)
  }

  private static func touch(_ a: Places.Place, _ b: Places.Place, _ gap: Double) -> Bool {
    abs(a.x - b.x) < (a.width + b.width) / 2 + gap && abs(a.y - b.y) < (a.height + b.height) / 2 + gap
  }
}
