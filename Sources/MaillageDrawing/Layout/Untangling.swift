internal import MaillageModel

/// Moves the nodes of a network a little, until the eye can follow its lines.
///
/// The engine that places nodes looks at how far they stand from each other, not at what the straight lines between
/// them pass: a line that must go around a node runs along others, and one too short shows neither its dashes nor its
/// words.
struct Untangling {
  private let lines: [Line]
  /// The lines of each node.
  private let linesByNode: [[Int]]
  /// The boxes that each node must stay in, and those that it must stay out of.
  private let inside: [[Places.Place]], outside: [[Places.Place]]
  /// The ways that nodes may go, and how far each time, in points.
  private let directions: [LinePoint], steps: [Double]
  /// The ring of each node; where there are rings, nodes without one stay.
  private let rings: [Places.Place?], hasRings: Bool
  private let origins: [Places.Place]
  private var nodes: [Places.Place]
  private var ways: [LineWay]

  /// All lines between the same two nodes.
  private struct Line {
    let a: Int, b: Int
    /// How far from a node the outermost of them must stay, and how much of them must be seen, in points.
    let margin: Double, wanted: Double
  }

  /// How much of a line must be seen: bare, for its head, its dashes, its words and both its ends, in points.
  private static let seen = (bare: 14.0, head: 22.0, dashes: 36.0, words: 46.0)
  /// How far a node may move at a time, in points, and how much farther in a row or column.
  private static let near = [5.0, 12, 24, 44], far = [80.0, 130]
  /// How many times all nodes are tried, and the least that it must bring for one to move.
  private static let rounds = 4, least = 1.0
  /// What a point costs that a node moves from where the engine set it.
  private static let drift = 0.05
  /// The distance that nodes keep, in points, and what a point less costs; lines are led around nodes at a distance,
  /// and none can be where two such distances meet: what that costs.
  private static let gap = (wanted: 16.0, cost: 1.5, least: 2 * LineRoutes.margin + 1, touching: 200.0)
  /// What a line costs that a node blocks, and each point by which it does.
  private static let blocked = (cost: 14.0, depth: 0.8)
  /// What a point costs that a line lacks.
  private static let shortage = 1.2

  private init(
    _ places: Places, _ graph: GraphBody, within room: Places.Place, along direction: GraphBody.Direction?
  ) {
    let ids = Self.order(of: places)
    let numbers = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let nodes = ids.compactMap { places.byNode[$0] }
    var edges: [LinePair: [DiagramEdge]] = [:]
    for edge in graph.edges where edge.style != nil { edges[LinePair(edge), default: []].append(edge) }
    lines = LinePair.all(of: graph).compactMap { pair in
      guard let a = numbers[pair.a], let b = numbers[pair.b], let all = edges[pair] else { return nil }
      let half = Double(all.count - 1) * LineLanes.gap / 2
      return Line(
        a: a, b: b, margin: LineRoutes.margin + 1 + half, wanted: all.map(Self.wanted).max() ?? Self.seen.bare
      )
    }
    var linesByNode = [[Int]](repeating: [], count: nodes.count)
    for (index, line) in lines.enumerated() {
      linesByNode[line.a].append(index)
      linesByNode[line.b].append(index)
    }
    self.linesByNode = linesByNode
    directions =
      switch direction {
      case .leftToRight: Self.turns.filter { $0.x == 0 }
      case .topToBottom: Self.turns.filter { $0.y == 0 }
      case nil: Self.turns
      }
    steps = direction == nil ? Self.near : Self.near + Self.far
    let frames = graph.clusters.map { NodeFrame($0, among: graph.clusters, places, along: direction) }
    inside = ids.map { id in [room] + frames.filter { $0.members.contains(id) }.map(\.inner) }
    outside = ids.map { id in frames.filter { !$0.members.contains(id) }.map(\.outer) }
    var ringByNode: [String: Places.Place] = [:]
    for (ring, place) in zip(graph.rings.dropFirst(), places.rings) {
      for id in ring.nodes where id != ring.label { ringByNode[id] = place }
    }
    rings = ids.map { ringByNode[$0] }
    hasRings = !places.rings.isEmpty
    origins = nodes
    self.nodes = nodes
    ways = lines.map { LineWay(from: nodes[$0.a], to: nodes[$0.b]) }
  }

  private static func order(of places: Places) -> [String] { places.byNode.keys.sortedByBytes() }

  private static func wanted(_ edge: DiagramEdge) -> Double {
    guard edge.label.isEmpty else { return seen.words }
    guard edge.style?.pattern == .solid else { return seen.dashes }
    return edge.style?.head == LineStyle.Head.none ? seen.bare : seen.head
  }

  /// The places, those of nodes changed whose lines could not be followed.
  ///
  /// For each node that is tried, time grows with the number of its lines times that of nodes and lines.
  ///
  /// - Parameters:
  ///   - places: Where the nodes stand.
  ///   - graph: The nodes, their lines and the boxes around them.
  ///   - room: What the nodes must stay in.
  ///   - direction: That of a layered layout: its nodes stay in their rows or columns. Absent where they may go
  ///     anywhere.
  static func untangled(
    _ places: Places, _ graph: GraphBody, within room: Places.Place,
    along direction: GraphBody.Direction? = nil
  ) -> Places {
    var untangling = Untangling(places, graph, within: room, along: direction)
    for _ in 0..<rounds {
      let moved = untangling.nodes.indices.filter { untangling.improve($0) }
      if moved.isEmpty { break }
    }
    var untangled = places
    untangled.byNode = Dictionary(uniqueKeysWithValues: zip(order(of: places), untangling.nodes))
    return untangled
  }

  /// Moves a node to the best place near it; tells whether it moved.
  private mutating func improve(_ node: Int) -> Bool {
    let start = nodes[node]
    let present = cost(of: node, at: start, below: .infinity)
    guard present - drift(of: node, at: start) > Self.least else { return false }
    var best = (place: start, cost: present - Self.least)
    for place in choices(for: node) where isFree(place, for: node) {
      let cost = cost(of: node, at: place, below: best.cost)
      if cost < best.cost { best = (place, cost) }
    }
    guard best.place != start else { return false }
    nodes[node] = best.place
    for index in linesByNode[node] { ways[index] = way(of: index, node, at: best.place) }
    return true
  }

  /// The places around a node and, when one line alone holds it, all around the other end; on a ring, those along it.
  private func choices(for node: Int) -> [Places.Place] {
    let start = nodes[node]
    guard !hasRings else { return rings[node].map { RingTurns.places(of: start, along: $0) } ?? [] }
    func turned(around center: LinePoint, by radius: Double) -> [Places.Place] {
      directions.map { direction in
        let center = center + direction * radius
        return Places.Place(x: center.x, y: center.y, width: start.width, height: start.height)
      }
    }
    let near = steps.flatMap { turned(around: start.center, by: $0) }
    guard directions.count > 2, linesByNode[node].count == 1, let line = linesByNode[node].first else {
      return near
    }
    let hold = nodes[lines[line].a == node ? lines[line].b : lines[line].a].center
    let distance = hold.distance(to: start.center)
    return near + [distance, distance + 15].flatMap { turned(around: hold, by: $0) }
  }

  private func isFree(_ place: Places.Place, for node: Int) -> Bool {
    !outside[node].contains { $0.isNear(place) }
      && inside[node].allSatisfy {
        abs(place.x - $0.x) * 2 + place.width <= $0.width + 0.01
          && abs(place.y - $0.y) * 2 + place.height <= $0.height + 0.01
      }
  }

  private func way(of line: Int, _ node: Int, at place: Places.Place) -> LineWay {
    LineWay(
      from: lines[line].a == node ? place : nodes[lines[line].a],
      to: lines[line].b == node ? place : nodes[lines[line].b])
  }

  // MARK: Costs

  private func drift(of node: Int, at place: Places.Place) -> Double {
    Self.drift * place.center.distance(to: origins[node].center)
  }

  /// What a node and its lines cost at a place; no more is summed up once it is beyond a limit.
  private func cost(of node: Int, at place: Places.Place, below limit: Double) -> Double {
    var sum = drift(of: node, at: place)
    for (index, other) in nodes.enumerated() where index != node { sum += Self.crowding(place, other) }
    guard sum < limit else { return sum }
    let own = linesByNode[node]
    let moved = own.map { way(of: $0, node, at: place) }
    for (index, way) in zip(own, moved) {
      sum += Self.shortage * max(0, lines[index].wanted - way.seen)
      for (number, other) in nodes.enumerated()
      where number != lines[index].a && number != lines[index].b {
        sum += Self.blocking(way, lines[index].margin, other)
      }
      guard sum < limit else { return sum }
    }
    for (index, other) in ways.enumerated() {
      if let place = own.firstIndex(of: index) {
        // Each two of its own once.
        for second in own.indices where second > place {
          sum += moved[place].confusion(with: moved[second], sharing: true)
        }
      } else {
        sum += Self.blocking(other, lines[index].margin, place)
        for (number, way) in zip(own, moved) {
          sum += way.confusion(with: other, sharing: shares(number, index))
        }
      }
      guard sum < limit else { return sum }
    }
    return sum
  }

  private func shares(_ first: Int, _ second: Int) -> Bool {
    let a = lines[first], b = lines[second]
    return a.a == b.a || a.a == b.b || a.b == b.a || a.b == b.b
  }

  private static func crowding(_ a: Places.Place, _ b: Places.Place) -> Double {
    let apart = max(
      abs(a.x - b.x) - (a.width + b.width) / 2, abs(a.y - b.y) - (a.height + b.height) / 2)
    guard apart < gap.wanted else { return 0 }
    return (gap.wanted - apart) * gap.cost + (apart < gap.least ? gap.touching : 0)
  }

  private static func blocking(_ way: LineWay, _ margin: Double, _ node: Places.Place) -> Double {
    let wide = node.widened(by: margin)
    guard wide.isCrossed(from: way.start, along: way.whole) else { return 0 }
    let half = (wide.width * abs(way.unit.y) + wide.height * abs(way.unit.x)) / 2
    return blocked.cost + blocked.depth * max(0, half - abs(way.unit.cross(node.center - way.start)))
  }

  /// Twelve directions, from roots: sines of the system may differ between machines in the last digit.
  private static let turns: [LinePoint] = {
    let long = 3.0.squareRoot() / 2
    let quarter = [(1.0, 0.0), (long, 0.5), (0.5, long)]
    return [(1.0, 0.0), (0, 1), (-1, 0), (0, -1)].flatMap { turn in
      quarter.map {
        LinePoint(x: $0.0 * turn.0 - $0.1 * turn.1, y: $0.0 * turn.1 + $0.1 * turn.0)
      }
    }
  }()
}
