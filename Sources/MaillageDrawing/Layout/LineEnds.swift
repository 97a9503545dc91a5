internal import MaillageModel

/// Sets the ends of lines apart along the border of the node where they meet.
///
/// Lines that all aim at its centre reach the border at one point when they come from near directions: one would
/// seem to go on in the other, or to have its head.
struct LineEnds {
  private let graph: GraphBody
  private let places: Places
  private let outlines: [String: Outline]
  private let borders: [String: OutlineBorder]
  private let pairs: [LinePair]
  /// Half the room that the lines of a pair take at each of its nodes, in points.
  private let halfRooms: [LinePair: [String: Double]]

  /// Half the room of a line, with a head there and without, in points.
  private static let halfRoom = (head: 5.5, bare: 3.0)
  /// The farthest that an end moves along the border, in points.
  private static let farthest = 20.0
  /// The end of a line led around moves this length of it, in points, not what runs between other nodes.
  private static let bend = 70.0
  /// How near to another node a line may come by moving, in points.
  private static let margin = 3.0
  /// How much a border must face a line that ends there: the cosine.
  private static let least = 0.15
  /// Moving one end moves little of a short line, and its other end too.
  private static let rounds = 4

  init(_ graph: GraphBody, _ places: Places, _ outlines: [String: Outline]) {
    self.graph = graph
    self.places = places
    self.outlines = outlines
    borders = outlines.mapValues(OutlineBorder.init)
    pairs = LinePair.all(of: graph)
    var rooms: [LinePair: [String: Double]] = [:]
    for edge in graph.edges where edge.from != edge.to {
      guard let style = edge.style else { continue }
      for node in [edge.from, edge.to] {
        let own = style.width / 2 + (node == edge.headNode ? Self.halfRoom.head : Self.halfRoom.bare)
        let known = rooms[LinePair(edge)]?[node]
        rooms[LinePair(edge), default: [:]][node] = known.map { max($0, own) + LineLanes.gap / 2 } ?? own
      }
    }
    halfRooms = rooms
  }

  /// An end of the lines of a pair, where it meets the border of a node.
  private struct End {
    let pair: LinePair
    /// Half the room it takes, and how far it is along the border.
    let half: Double, position: Double
    /// Where the line goes from there.
    let direction: LinePoint
    /// Where it should be.
    var target: Double
  }

  /// The ways of pairs, from centre to centre, with their ends moved.
  func spread(_ ways: [LinePair: [LinePoint]]) -> [LinePair: [LinePoint]] {
    var ways = ways
    var first: [String: [LinePair: Double]] = [:]
    for _ in 0..<Self.rounds {
      for node in graph.nodes.map(\.id) {
        guard let border = borders[node] else { continue }
        var ends = pairs.filter { $0.a == node || $0.b == node }.compactMap { end(of: $0, at: node, ways) }
        guard ends.count > 1 else { continue }
        for end in ends where first[node]?[end.pair] == nil {
          first[node, default: [:]][end.pair] = end.position
        }
        ends = Self.apart(ends, around: border.length)
        for end in ends {
          let origin = first[node]?[end.pair] ?? end.position
          let drift = Self.turn(end.target - origin, border.length)
          let wanted = origin + max(-Self.farthest, min(Self.farthest, drift))
          let target = Self.facing(end, border, wanted)
          guard abs(Self.turn(target - end.position, border.length)) > 0.3, let way = ways[end.pair] else {
            continue
          }
          let step = border.point(at: target) - border.point(at: end.position)
          if let moved = moved(way, of: end.pair, at: node, by: step) { ways[end.pair] = moved }
        }
      }
    }
    return ways
  }

  private func end(of pair: LinePair, at node: String, _ ways: [LinePair: [LinePoint]]) -> End? {
    guard let way = ways[pair], let outline = outlines[node], let border = borders[node] else { return nil }
    let outwards = pair.a == node ? way : way.reversed()
    let left = outline.leaving(outwards)
    guard left != outwards, let point = left.first else { return nil }
    let curve = LineCurve(left)
    let ahead = curve.point(at: min(1, 24 / max(1, curve.length)))
    let position = border.position(of: point)
    return End(
      pair: pair, half: halfRooms[pair]?[node] ?? Self.halfRoom.bare, position: position,
      direction: (ahead - point).unit, target: position)
  }

  /// The ends around a border, each as far from the next as their lines and heads ask, or as it allows.
  private static func apart(_ all: [End], around length: Double) -> [End] {
    var ends = all.enumerated().sorted { a, b in
      (a.element.position, a.offset) < (b.element.position, b.offset)
    }
    .map(\.element)
    // Those that meet at one point stand in the order of the ways they take.
    for _ in ends.indices {
      for (index, next) in zip(ends.indices, ends.indices.dropFirst())
      where ends[next].position - ends[index].position < 2
        && ends[index].direction.cross(ends[next].direction) < -0.02
      {
        ends.swapAt(index, next)
      }
    }
    let asked = ends.reduce(0) { $0 + 2 * $1.half }
    let share = min(1, 0.9 * length / max(1, asked))
    for _ in 0..<60 {
      for index in ends.indices {
        let next = (index + 1) % ends.count
        let between = ends[next].target - ends[index].target + (next == 0 ? length : 0)
        let missing = (ends[index].half + ends[next].half) * share - between
        guard missing > 0 else { continue }
        ends[index].target -= missing / 2
        ends[next].target += missing / 2
      }
    }
    return ends
  }

  /// The place nearest to the one wanted where the border still faces the line: beyond a corner, the line would
  /// cross the node to reach it.
  private static func facing(_ end: End, _ border: OutlineBorder, _ wanted: Double) -> Double {
    let way = turn(wanted - end.position, border.length)
    for share in [1, 0.75, 0.5, 0.25] {
      let place = end.position + way * share
      let isFacing = [-end.half, 0, end.half].allSatisfy {
        border.outwards(at: place + $0).dot(end.direction) > least
      }
      if isFacing { return place }
    }
    return end.position
  }

  /// The shortest of the two ways around a border.
  private static func turn(_ way: Double, _ length: Double) -> Double {
    length > 0 ? way - (way / length).rounded() * length : way
  }

  /// A way whose end at a node moves; `nil` when it would leave the node or touch another.
  private func moved(
    _ way: [LinePoint], of pair: LinePair, at node: String, by step: LinePoint
  ) -> [LinePoint]? {
    guard let outline = outlines[node] else { return nil }
    let isFirst = pair.a == node
    let points = isFirst ? way : way.reversed()
    var distances = [0.0]
    for (a, b) in zip(points, points.dropFirst()) {
      distances.append((distances.last ?? 0) + a.distance(to: b))
    }
    let whole = distances.last ?? 0
    let bend = points.count == 4 ? whole : min(Self.bend, whole / 2)
    guard bend > 1 else { return nil }
    for factor in [1, 0.6, 0.3] {
      let moved = zip(points, distances).map { $0 + step * (factor * max(0, 1 - $1 / bend)) }
      guard let start = moved.first, outline.contains(start), isClear(moved, of: pair) else { continue }
      return isFirst ? moved : moved.reversed()
    }
    return nil
  }

  private func isClear(_ way: [LinePoint], of pair: LinePair) -> Bool {
    let samples = LineCurve(way).samples(every: 5)
    return graph.nodes.allSatisfy { node in
      guard node.id != pair.a, node.id != pair.b, let place = places.byNode[node.id] else { return true }
      return !samples.contains(where: place.widened(by: Self.margin).holds)
    }
  }
}
