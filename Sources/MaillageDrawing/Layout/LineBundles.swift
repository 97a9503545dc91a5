/// Sets lines apart where they would run one over the other.
///
/// The library leads each line around the nodes by the shortest way: those that turn at one corner share it, and
/// nobody tells any more which goes where.
struct LineBundles {
  private let graph: GraphBody
  private let places: Places
  private let pairs: [LinePair]
  private let led: Set<LinePair>
  /// Half the width of the lines of each pair, in points.
  private let halfWidths: [LinePair: Double]

  /// The distance between points of a line that are looked at, in points.
  private static let step = 6.0
  /// The room between two lines that run side by side, in points.
  private static let room = 6.0
  /// The room between a line moved and a node, in points.
  private static let margin = 3.5
  /// The room that a line leaves, where it can, between it and a node that it passes, in points.
  private static let headRoom = 10.0
  /// The same from the middle of the heads of others, in points.
  private static let offHeads = 16.0
  /// How little lines turn from each other to run side by side: the cosine.
  private static let parallel = 0.85
  private static let rounds = 14
  /// A round that moves no point farther is the last, in points.
  private static let still = 0.1
  /// How many points before and after a stretch tell on which side a line comes and goes: lines that turn at one
  /// corner may swing over each other there.
  private static let outside = [3, 6, 9]

  init(_ graph: GraphBody, _ places: Places, led: [LinePair]) {
    self.graph = graph
    self.places = places
    pairs = LinePair.all(of: graph)
    self.led = Set(led)
    halfWidths = LinePair.halfWidths(in: graph)
  }

  /// A line as points, and how far each has moved.
  struct Track {
    let pair: LinePair
    let half: Double
    let isLed: Bool
    let origin: [LinePoint]
    var shift: [LinePoint]
    /// The boxes of the nodes that it must stay off.
    let obstacles: [Places.Place]
    /// The boxes of its own nodes, in which nobody sees it.
    let own: [Places.Place]
    /// Where the lines of others end with a head at nodes that are not its own: over it, it would seem to end there.
    let heads: [LinePoint]

    func point(_ index: Int) -> LinePoint { origin[index] + shift[index] }
  }

  /// Where a line is in a round.
  private struct State {
    let points: [LinePoint]
    let directions: [LinePoint]
    /// What it spans, with half of what parts it from another line around it.
    let box: Places.Place

    init(_ track: Track) {
      let points = track.origin.indices.map(track.point)
      self.points = points
      directions = points.indices.map {
        (points[min($0 + 1, points.count - 1)] - points[max($0 - 1, 0)]).unit
      }
      box = Places.Place(around: points, room: LineBundles.room / 2 + track.half)
    }
  }

  /// The ways of pairs, with those that are led around nodes off the others.
  func parted(_ ways: [LinePair: [LinePoint]]) -> [LinePair: [LinePoint]] {
    let heads = heads(of: ways)
    var tracks = pairs.compactMap { pair in ways[pair].map { track(of: pair, $0, heads) } }
    let couples = tracks.indices.flatMap { first in
      tracks.indices.filter { $0 > first }.compactMap { second in
        // The first of a couple can move.
        tracks[first].isLed ? (first, second) : tracks[second].isLed ? (second, first) : nil
      }
    }
    for _ in 0..<Self.rounds where tracks.contains(where: \.isLed) {
      let states = tracks.map(State.init)
      var pushes = tracks.map { LinePushes(of: $0) }
      for (first, second) in couples where states[first].box.isNear(states[second].box) {
        part((tracks[first], states[first], first), (tracks[second], states[second], second), &pushes)
      }
      var most = 0.0
      for index in tracks.indices where tracks[index].isLed {
        clear(tracks[index], &pushes[index])
        most = max(most, tracks[index].move(by: pushes[index]))
      }
      guard most > Self.still else { break }
    }
    var parted = ways
    for track in tracks where track.isLed && track.shift.contains(where: { $0.length > 0.5 }) {
      let last = track.origin.count - 1
      let kept = track.origin.indices.filter { $0 % 2 == 0 && $0 < last - 1 || $0 == last }
      parted[track.pair] = LineCurve(through: kept.map(track.point)).points
    }
    return parted
  }

  private func track(of pair: LinePair, _ way: [LinePoint], _ heads: [(node: String, middle: LinePoint)])
    -> Track
  {
    let origin = LineCurve(way).samples(every: Self.step)
    let box = Places.Place(around: origin, room: 40)
    let others = graph.nodes.filter { $0.id != pair.a && $0.id != pair.b }
    return Track(
      pair: pair, half: halfWidths[pair] ?? 0, isLed: led.contains(pair), origin: origin,
      shift: origin.map { _ in LinePoint(x: 0, y: 0) },
      obstacles: others.compactMap { places.byNode[$0.id]?.widened(by: Self.margin) }.filter {
        box.isNear($0)
      },
      own: [pair.a, pair.b].compactMap { places.byNode[$0] },
      heads: heads.filter { $0.node != pair.a && $0.node != pair.b && box.holds($0.middle) }.map(\.middle))
  }

  /// The nodes that lines reach with a head, and about the middle of these heads.
  private func heads(of ways: [LinePair: [LinePoint]]) -> [(node: String, middle: LinePoint)] {
    graph.edges.compactMap { edge in
      let pair = LinePair(edge)
      guard let node = edge.headNode, let way = ways[pair], let box = places.byNode[node] else { return nil }
      let samples = LineCurve(pair.b == node ? way.reversed() : way).samples(every: Self.step / 2)
      return samples.first { box.away(to: $0).length > Self.step / 2 }.map { (node, $0) }
    }
  }

  private static func nearest(to point: LinePoint, among points: [LinePoint]) -> Int {
    var best = (index: 0, square: Double.infinity)
    for index in points.indices {
      let way = points[index] - point, square = way.dot(way)
      if square < best.square { best = (index, square) }
    }
    return best.index
  }

  /// Pushes a line off the nodes that it passes, for the heads of others to have their room there.
  private func clear(_ track: Track, _ pushes: inout LinePushes) {
    for at in track.origin.indices {
      let point = track.point(at)
      guard !track.own.contains(where: { $0.holds(point) }) else { continue }
      for box in track.obstacles {
        let away = box.away(to: point), missing = Self.headRoom - Self.margin - away.length
        if missing > 0, away.length > 0.1 { pushes.add(away.unit * (missing * 0.5), at: at) }
      }
      for head in track.heads where head.distance(to: point) < Self.offHeads {
        pushes.add((point - head).unit * ((Self.offHeads - head.distance(to: point)) * 0.5), at: at)
      }
    }
  }

  /// Pushes two lines apart along each stretch where they run side by side, each to the side where it comes from
  /// and goes, for them not to cross more; the second does not move when it is straight.
  private func part(
    _ first: (track: Track, state: State, index: Int), _ second: (track: Track, state: State, index: Int),
    _ pushes: inout [LinePushes]
  ) {
    let points = first.state.points, directions = first.state.directions, other = second.state
    let gap = Self.room + first.track.half + second.track.half
    let own = first.track.own + second.track.own
    let shared = first.track.own.filter { second.track.own.contains($0) }
    var known = [Int?](repeating: nil, count: points.count)
    func nearest(_ at: Int) -> Int {
      if let index = known[at] { return index }
      let index = Self.nearest(to: points[at], among: other.points)
      known[at] = index
      return index
    }
    func isBeside(_ at: Int) -> Bool {
      let point = points[at]
      guard other.box.widened(by: gap).holds(point) else { return false }
      let index = nearest(at)
      return point.distance(to: other.points[index]) < gap
        && abs(directions[at].dot(other.directions[index])) > Self.parallel
        && !own.contains { $0.holds(point) }
    }
    var at = 0
    while at < points.count {
      guard isBeside(at) else {
        at += 1
        continue
      }
      var end = at
      while end + 1 < points.count, isBeside(end + 1) { end += 1 }
      // In a node that both join, they come together whatever their sides.
      var sum = 0.0
      for (place, along) in Self.outside.flatMap({ [(at - $0, at), (end + $0, end)] })
      where points.indices.contains(place) && !shared.contains(where: { $0.holds(points[place]) }) {
        sum += max(-15, min(15, directions[along].cross(points[place] - other.points[nearest(place)])))
      }
      let side = sum < 0 ? -1.0 : 1
      for place in at...end where end - at >= 2 {
        let index = nearest(place)
        let missing = gap - side * directions[place].cross(points[place] - other.points[index])
        guard missing > 0 else { continue }
        let push = directions[place].left * (side * missing)
        pushes[first.index].add(push * (second.track.isLed ? 0.5 : 1), at: place)
        if second.track.isLed { pushes[second.index].add(push * -0.5, at: index) }
      }
      at = end + 1
    }
  }
}
