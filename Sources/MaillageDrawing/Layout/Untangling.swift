internal import MaillageModel

/// Moves the nodes of a network a little, until the eye can follow its lines.
///
/// The engine that places nodes looks at how far they stand from each other, not at what the straight lines between
/// them pass: a line that must go around a node runs along others, and one too short shows neither its dashes nor its
/// words.
struct Untangling {
  let lines: [Line]
  /// The lines of each node.
  let linesByNode: [[Int]]
  /// The box that each node must stay in, and those that it must stay out of.
  private let inside: [Places.Place?], outside: [[Places.Place]]
  /// The boxes drawn around nodes, each with the numbers of these.
  private let frames: [(frame: NodeFrame, members: [Int])]
  /// That of a layered layout, whose nodes stay in their rows or columns.
  let direction: GraphBody.Direction?
  /// The ways that nodes may go, and how far each time, in points.
  private let directions: [LinePoint], steps: [Double]
  /// The ring of each node; where there are rings, nodes without one stay, and headings always do.
  private let rings: [Places.Place?], hasRings: Bool, headings: Set<Int>
  let origins: [Places.Place]
  private(set) var nodes: [Places.Place]
  private(set) var ways: [LineWay]

  /// All lines between the same two nodes.
  struct Line {
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

  private init(
    _ places: Places, _ graph: GraphBody, within rooms: [String: Places.Place],
    along direction: GraphBody.Direction?
  ) {
    let ids = Self.order(of: places)
    let numbers = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let nodes = ids.compactMap { places.byNode[$0] }
    var edges: [LinePair: [DiagramEdge]] = [:]
    for edge in graph.edges where edge.style != nil { edges[LinePair(edge), default: []].append(edge) }
    let halfWidths = LinePair.halfWidths(in: graph)
    lines = LinePair.all(of: graph).compactMap { pair in
      guard let a = numbers[pair.a], let b = numbers[pair.b] else { return nil }
      return Line(
        a: a, b: b, margin: LineRoutes.margin + 0.5 + (halfWidths[pair] ?? 0),
        wanted: edges[pair]?.map(Self.wanted).max() ?? Self.seen.bare)
    }
    // Whatever the order of the tables: sums depend on it.
    .sorted { ($0.a, $0.b) < ($1.a, $1.b) }
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
    self.direction = direction
    steps = direction == nil ? Self.near : Self.near + Self.far
    let frames =
      graph.packsParts
      ? graph.clusters.map { NodeFrame($0, among: graph.clusters, places, along: direction) } : []
    self.frames = frames.map { frame in (frame, ids.indices.filter { frame.members.contains(ids[$0]) }) }
    inside = ids.map { rooms[$0] }
    outside = ids.map { id in frames.filter { !$0.members.contains(id) }.map(\.outer) }
    var ringByNode: [String: Places.Place] = [:]
    for (ring, place) in zip(graph.rings.dropFirst(), places.rings) {
      for id in ring.nodes { ringByNode[id] = place }
    }
    rings = ids.map { ringByNode[$0] }
    hasRings = !places.rings.isEmpty
    headings = Set(graph.nodes.filter(\.isHeading).compactMap { numbers[$0.id] })
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

  /// Moves the nodes whose lines could not be followed.
  ///
  /// - Parameters:
  ///   - places: Where the nodes stand.
  ///   - graph: The nodes, their lines and the boxes around them.
  ///   - rooms: What each node must stay in.
  ///   - direction: That of a layered layout: its nodes stay in their rows or columns. Absent where they may go
  ///     anywhere.
  /// - Returns: The places, those of some nodes changed.
  /// - Complexity: For each node that is tried, the number of its lines times that of nodes and lines.
  static func untangled(
    _ places: Places, _ graph: GraphBody, within rooms: [String: Places.Place],
    along direction: GraphBody.Direction? = nil
  ) -> Places {
    var untangling = Untangling(places, graph, within: rooms, along: direction)
    for _ in 0..<rounds {
      let hasExchanged = direction != nil && untangling.exchange()
      let moved = untangling.nodes.indices.filter { untangling.improve($0) }
      if moved.isEmpty && !hasExchanged { break }
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
    set(node, best.place)
    return true
  }

  /// Lets nodes of a row or column change places two by two; tells whether any did.
  private mutating func exchange() -> Bool {
    var hasMoved = false
    for (first, second) in nodes.indices.flatMap({ a in nodes.indices.dropFirst(a + 1).map { (a, $0) } })
    where areAbreast(first, second) && exchange(first, second) { hasMoved = true }
    return hasMoved
  }

  private func areAbreast(_ first: Int, _ second: Int) -> Bool {
    guard !headings.contains(first), !headings.contains(second) else { return false }
    let way = nodes[second].center - nodes[first].center
    return abs(direction == .leftToRight ? way.x : way.y) < 1
  }

  private mutating func exchange(_ first: Int, _ second: Int) -> Bool {
    let a = nodes[first], b = nodes[second]
    let before = cost(of: first, at: a, below: .infinity) + cost(of: second, at: b, below: .infinity)
    guard before - drift(of: first, at: a) - drift(of: second, at: b) > Self.least else { return false }
    set(first, Places.Place(x: b.x, y: b.y, width: a.width, height: a.height))
    set(second, Places.Place(x: a.x, y: a.y, width: b.width, height: b.height))
    if isFree(nodes[first], for: first), isFree(nodes[second], for: second) {
      let most = before - Self.least, one = cost(of: first, at: nodes[first], below: most)
      if one < most, one + cost(of: second, at: nodes[second], below: most - one) < most { return true }
    }
    set(first, a)
    set(second, b)
    return false
  }

  private mutating func set(_ node: Int, _ place: Places.Place) {
    nodes[node] = place
    for index in linesByNode[node] { ways[index] = way(of: index, node, at: place) }
  }

  /// The places around a node and, when one line alone holds it, all around the other end; on a ring, those along it.
  private func choices(for node: Int) -> [Places.Place] {
    let start = nodes[node]
    guard !headings.contains(node) else { return [] }
    guard !hasRings else { return rings[node].map { RingTurns.places(of: start, along: $0) } ?? [] }
    func turned(around center: LinePoint, by radius: Double) -> [Places.Place] {
      directions.map { direction in
        let center = center + direction * radius
        return Places.Place(x: center.x, y: center.y, width: start.width, height: start.height)
      }
    }
    let near = steps.flatMap { turned(around: start.center, by: $0) }
    guard direction == nil, linesByNode[node].count == 1, let line = linesByNode[node].first else {
      return near
    }
    let hold = nodes[lines[line].a == node ? lines[line].b : lines[line].a].center
    let distance = hold.distance(to: start.center)
    return near + [distance, distance + 15].flatMap { turned(around: hold, by: $0) }
  }

  private func isFree(_ place: Places.Place, for node: Int) -> Bool {
    guard inside[node]?.holds(place) ?? true, !outside[node].contains(where: { $0.isNear(place) }) else {
      return false
    }
    // No node goes beyond the headings of its row or column.
    let isBeyond = headings.contains { heading in
      let before = nodes[node].center - nodes[heading].center, after = place.center - nodes[heading].center
      return direction == .leftToRight && before.y * after.y < 0
        || direction == .topToBottom && before.x * after.x < 0
    }
    return !isBeyond
      && frames.filter { $0.members.contains(node) }.allSatisfy { frame, members in
        frame.holds(Places.Place(around: members.map { $0 == node ? place : nodes[$0] }))
      }
  }

  func way(of line: Int, _ node: Int, at place: Places.Place) -> LineWay {
    LineWay(
      from: lines[line].a == node ? place : nodes[lines[line].a],
      to: lines[line].b == node ? place : nodes[lines[line].b])
  }

  /// Twelve directions.
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
