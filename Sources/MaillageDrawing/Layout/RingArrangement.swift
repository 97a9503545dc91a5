internal import Foundation
internal import MaillageModel

/// Places nodes on rings around one of them, each ring large enough for its nodes to stand apart.
struct RingArrangement {
  private let graph: GraphBody
  private let sizes: [String: Places.Place]
  private let proportion: Double
  private let width: Double, height: Double
  /// The least radius of the first ring.
  private let least: (x: Double, y: Double)
  private let neighbours: [String: [String]]
  /// The directions of the nodes, from the top clockwise, when the first ring has so few that others would crowd.
  private let sectors: [String: Double]

  /// The least distance between two nodes, and how far rings stand from one another at least, in points.
  private static let gap = 13.0, step = (x: 78.0, y: 62.0)
  /// In how many places of a turn a node may stand, and how many times a ring grows at most for its nodes.
  private static let stops = 720, growths = 200
  /// How many places away from its wanted one a node may stand: a quarter of a turn.
  private static let farthest = stops / 4

  init(_ graph: GraphBody, sizes: Places, width: Double, height: Double) {
    self.graph = graph
    self.sizes = sizes.byNode
    self.width = width
    self.height = height
    proportion = min(1.35, max(0.45, height / width))
    // In order: a sum of fractions depends on it.
    let nodes = graph.nodes.compactMap { sizes.byNode[$0.id] }
    least = graph.showsRings ? (0, 0) : Self.radius(around: nodes, in: (width, height))
    var neighbours: [String: [String]] = [:]
    for edge in graph.edges {
      neighbours[edge.from, default: []].append(edge.to)
      neighbours[edge.to, default: []].append(edge.from)
    }
    self.neighbours = neighbours
    let first = graph.rings.dropFirst().first?.nodes.count ?? 0
    sectors =
      graph.showsRings && graph.rings.count > 2 && first <= Self.fewNodes
      ? RingSectors(graph.rings.map(\.nodes), neighbours).directions : [:]
  }

  /// Up to how many nodes of the first ring share out the whole turn between those behind them.
  private static let fewNodes = 3

  /// How much farther from the centre those few stand, and how far the first ring stays from the node in the middle,
  /// in points: the heads and words of lines, and the ring, must show.
  private static let headroom = 18.0

  /// How high rings are for their width, in shares of the proportions of the room: flat ones read best, and
  /// higher ones hold more where the width is what lacks.
  private static let heights = [0.72, 1, 1.3]

  /// The places of the nodes and the ellipses behind the rings, the flattest that the room holds.
  func places() -> Places {
    guard graph.showsRings else { return places(height: Self.heights[0]) }
    let choices = Self.heights.lazy.map { (share: $0, places: places(height: $0)) }
    let held = choices.first { excess(of: $0.places) <= 1 }
    guard let held else {
      return choices.map(\.places).min { excess(of: $0) < excess(of: $1) } ?? .init(byNode: [:])
    }
    // Rings that leave much of the room empty stand farther apart.
    let spare = 1 / excess(of: held.places)
    guard spare > Self.roomy else { return held.places }
    let wider = places(height: held.share, apart: min(Self.farthestApart, spare))
    return excess(of: wider) <= 1 ? wider : held.places
  }

  /// From how many times the rings on a room they move apart, and by how many times at most.
  private static let roomy = 1.2, farthestApart = 1.35

  /// How many times the room the places take, along the side that lacks most.
  private func excess(of places: Places) -> Double {
    max(places.box.width / width, places.box.height / height)
  }

  /// How high a ring grows: in a wide room, only as high as leaves others theirs.
  private func highest(ring number: Int) -> Double {
    guard graph.showsRings, proportion < Self.wide else { return .infinity }
    let tallest = sizes.values.map(\.height).max() ?? 0
    return (height - tallest) / 2 * Double(number) / Double(max(1, graph.rings.count - 1))
  }

  /// The proportions of a wide room.
  private static let wide = 0.6

  private func places(height share: Double, apart: Double = 1) -> Places {
    // A wide room begins with wide rings.
    let step = (x: Self.step.x * max(1, Self.wide / proportion) * apart, y: Self.step.y * apart)
    var placed: [String: Places.Place] = [:]
    var rings: [Places.Place] = []
    var radius = (x: 0.0, y: 0.0)
    for (number, ring) in graph.rings.enumerated() {
      if number == 0 {
        for id in ring.nodes { placed[id] = place(id, x: 0, y: 0) }
        continue
      }
      let inner = placed
      // The first ring must be seen around the node in the middle.
      let middle = number == 1 && graph.showsRings ? placed.values.map(\.width).max() ?? 0 : 0
      let x = max(least.x, radius.x + step.x, middle / 2 + Self.headroom)
      radius = (x, max(least.y, radius.y + step.y, graph.showsRings ? x * proportion * share : 0))
      var found: [String: Places.Place]?
      let highest = highest(ring: number)
      // A ring grows rather than let lines go from one side to the other.
      for _ in 0..<Self.growths {
        found = arranged(ring, number, radius, around: inner)
        if found != nil { break }
        radius = (radius.x * 1.04 + 4, max(radius.y, min(highest, radius.y * 1.04 + 4 * proportion)))
      }
      // On an outer ring, the first to want a direction may stand where another has shorter lines.
      let swaps = RingSwaps(fixed: inner, neighbours: neighbours, gap: Self.gap)
      let settled =
        number > 1 && graph.showsRings ? swaps.improved(found ?? [:], keeping: ring.label) : found
      placed.merge(settled ?? [:]) { old, _ in old }
      rings.append(Places.Place(x: 0, y: 0, width: 2 * radius.x, height: 2 * radius.y))
    }
    return moved(placed, rings)
  }

  /// The places with their left edge at 0, as an engine would give them.
  private func moved(_ placed: [String: Places.Place], _ rings: [Places.Place]) -> Places {
    let shown = graph.showsRings ? rings : []
    let left = (Array(placed.values) + shown).map { $0.x - $0.width / 2 }.min() ?? 0
    func shifted(_ place: Places.Place) -> Places.Place {
      Places.Place(x: place.x - left, y: place.y, width: place.width, height: place.height)
    }
    var places = Places(byNode: placed.mapValues(shifted))
    places.rings = shown.map(shifted)
    return places
  }

  /// The nodes of the first ring spread as widely as it allows, those of the others each near the direction
  /// of those it is tied to.
  private func arranged(
    _ ring: DiagramRing, _ number: Int, _ radius: (x: Double, y: Double),
    around inner: [String: Places.Place]
  ) -> [String: Places.Place]? {
    var fixed = inner
    if number == 1, graph.showsRings, ring.nodes.count <= Self.fewNodes {
      fixed = fixed.mapValues { $0.widened(by: Self.headroom) }
    }
    if let label = ring.label {
      let own = place(label, x: 0, y: radius.y)
      if inner.values.contains(where: { $0.isNear(own, gap: 4) }) { return nil }
      fixed[label] = own
    }
    guard
      var result =
        number == 1 && sectors.isEmpty
        ? spread(ring.nodes, radius, fixed) : near(ring.nodes, radius, fixed, inner)
    else { return nil }
    if let label = ring.label { result[label] = fixed[label] }
    return result
  }

  private func spread(
    _ nodes: [String], _ radius: (x: Double, y: Double), _ fixed: [String: Places.Place]
  ) -> [String: Places.Place]? {
    // Lines must pass between them, unless there are so many that the ring would outgrow the page.
    let wanted = nodes.count > 12 ? Self.gap : 2.5 * Self.gap
    let fixed = Array(fixed.values)
    guard var best = walk(nodes, gap: wanted, radius, fixed) else { return nil }
    var low = wanted, high = 4 * max(radius.x, radius.y)
    for _ in 0..<12 {
      let middle = (low + high) / 2
      if let found = walk(nodes, gap: middle, radius, fixed) {
        (best, low) = (found, middle)
      } else {
        high = middle
      }
    }
    return best
  }

  /// Each node at the free place nearest to the mean direction of its inner neighbours, not too far.
  private func near(
    _ nodes: [String], _ radius: (x: Double, y: Double), _ fixed: [String: Places.Place],
    _ inner: [String: Places.Place]
  ) -> [String: Places.Place]? {
    var taken = Array(fixed.values), found: [String: Places.Place] = [:]
    for (id, direction) in ordered(nodes, inner) {
      let wanted = Int((direction / (2 * Double.pi) * Double(Self.stops)).rounded())
      let own = place(id, x: 0, y: 0)
      let steps = (0...Self.farthest).lazy.flatMap { [wanted + $0, wanted - $0] }
      let free = steps.lazy.map { Self.moved(own, to: $0, radius) }.first { place in
        !taken.contains { $0.isNear(place, gap: Self.gap) }
      }
      guard let free else { return nil }
      taken.append(free)
      found[id] = free
    }
    return found
  }

  /// Goes round once from the top, setting each node at the first free place after the one before it.
  private func walk(
    _ nodes: [String], gap: Double, _ radius: (x: Double, y: Double), _ fixed: [Places.Place]
  ) -> [String: Places.Place]? {
    var found: [Places.Place] = []
    var step = 0
    for id in nodes {
      let own = place(id, x: 0, y: 0)
      var free: Places.Place?
      while step < Self.stops, free == nil {
        let place = Self.moved(own, to: step, radius)
        if !fixed.contains(where: { $0.isNear(place, gap: Self.gap) }),
          !found.contains(where: { $0.isNear(place, gap: gap) })
        {
          free = place
        }
        step += 1
      }
      guard let free else { return nil }
      found.append(free)
    }
    return Dictionary(zip(nodes, found), uniquingKeysWith: { _, last in last })
  }

  private static func moved(
    _ place: Places.Place, to stop: Int, _ radius: (x: Double, y: Double)
  ) -> Places.Place {
    let turn = turns[stop + stops / 2]
    return Places.Place(
      x: radius.x * turn.sin, y: radius.y * turn.cos, width: place.width, height: place.height)
  }

  /// The directions of all stops that a search meets: half a turn before the first to half a turn after the last.
  private static let turns = (-stops / 2...stops + stops / 2).map { stop in
    let angle: Double = Double(stop) * 2 * Double.pi / Double(stops)
    return (sin: sin(angle), cos: cos(angle))
  }

  /// The nodes of an outer ring by the mean direction of their neighbours on the inner ones.
  private func ordered(
    _ nodes: [String], _ inner: [String: Places.Place]
  ) -> [(id: String, direction: Double)] {
    let keyed = nodes.enumerated().map { order, id -> (key: Double, order: Int, id: String) in
      if let direction = sectors[id] { return (direction, order, id) }
      let others = (neighbours[id] ?? []).compactMap { inner[$0] }
      let x: Double = others.reduce(0) { $0 + $1.x }, y: Double = others.reduce(0) { $0 + $1.y }
      return (RingSectors.direction(x, y), order, id)
    }
    return keyed.sorted { ($0.key, $0.order) < ($1.key, $1.order) }.map { ($0.id, $0.key) }
  }

  private func place(_ id: String, x: Double, y: Double) -> Places.Place {
    Places.Place(x: x, y: y, width: sizes[id]?.width ?? 54, height: sizes[id]?.height ?? 26)
  }
}
