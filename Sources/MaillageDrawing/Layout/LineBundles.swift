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
  private static let headRoom = 13.0
  /// How little lines turn from each other to run side by side: the cosine.
  private static let parallel = 0.85
  private static let rounds = 14
  /// How many points before and after a stretch tell on which side a line comes and goes: lines that turn at one
  /// corner may swing over each other there.
  private static let outside = [3, 6, 9]

  init(_ graph: GraphBody, _ places: Places, led: [LinePair]) {
    self.graph = graph
    self.places = places
    pairs = LinePair.all(of: graph)
    self.led = Set(led)
    var lanes: [LinePair: Int] = [:]
    for edge in graph.edges where edge.from != edge.to && edge.style != nil {
      lanes[LinePair(edge), default: 0] += 1
    }
    halfWidths = lanes.mapValues { Double($0 - 1) * LineLanes.gap / 2 }
  }

  /// A line as points, and how far each has moved.
  fileprivate struct Track {
    let pair: LinePair
    let half: Double
    let isLed: Bool
    let origin: [LinePoint]
    var shift: [LinePoint]
    /// The boxes of the nodes that it must stay off.
    let obstacles: [Places.Place]
    /// The boxes of its own nodes, in which nobody sees it.
    let own: [Places.Place]

    func point(_ index: Int) -> LinePoint { origin[index] + shift[index] }

    func direction(_ index: Int) -> LinePoint {
      (point(min(index + 1, origin.count - 1)) - point(max(index - 1, 0))).unit
    }
  }

  /// The ways of pairs, with those that are led around nodes off the others.
  func parted(_ ways: [LinePair: [LinePoint]]) -> [LinePair: [LinePoint]] {
    var tracks = pairs.compactMap { pair in ways[pair].map { track(of: pair, $0) } }
    let couples = tracks.indices.flatMap { first in
      tracks.indices.filter { $0 > first }.compactMap { second in
        // The first of a couple can move.
        tracks[first].isLed ? (first, second) : tracks[second].isLed ? (second, first) : nil
      }
    }
    for _ in 0..<Self.rounds where !couples.isEmpty {
      var pushes = tracks.map { Pushes(of: $0) }
      for (first, second) in couples { part(first, second, in: tracks, &pushes) }
      for index in tracks.indices where tracks[index].isLed { clear(tracks[index], &pushes[index]) }
      for index in tracks.indices where tracks[index].isLed { tracks[index].move(by: pushes[index]) }
    }
    var parted = ways
    for track in tracks where track.isLed && track.shift.contains(where: { $0.length > 0.5 }) {
      let last = track.origin.count - 1
      let kept = track.origin.indices.filter { $0 % 2 == 0 && $0 < last - 1 || $0 == last }
      parted[track.pair] = LineCurve(through: kept.map(track.point)).points
    }
    return parted
  }

  private func track(of pair: LinePair, _ way: [LinePoint]) -> Track {
    let origin = LineCurve(way).samples(every: Self.step)
    let others = graph.nodes.filter { $0.id != pair.a && $0.id != pair.b }
    return Track(
      pair: pair, half: halfWidths[pair] ?? 0, isLed: led.contains(pair), origin: origin,
      shift: origin.map { _ in LinePoint(x: 0, y: 0) },
      obstacles: others.compactMap { places.byNode[$0.id]?.widened(by: Self.margin) },
      own: [pair.a, pair.b].compactMap { places.byNode[$0] })
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
  private func clear(_ track: Track, _ pushes: inout Pushes) {
    for at in track.origin.indices {
      let point = track.point(at)
      guard !track.own.contains(where: { $0.holds(point) }) else { continue }
      for box in track.obstacles {
        let away = box.away(to: point), missing = Self.headRoom - Self.margin - away.length
        if missing > 0, away.length > 0.1 { pushes.add(away.unit * (missing * 0.5), at: at) }
      }
    }
  }

  /// Pushes two lines apart along each stretch where they run side by side, each to the side where it comes from
  /// and goes, for them not to cross more; the second does not move when it is straight.
  private func part(_ first: Int, _ second: Int, in tracks: [Track], _ pushes: inout [Pushes]) {
    let track = tracks[first], other = tracks[second]
    guard track.box.isNear(other.box) else { return }
    let gap = Self.room + track.half + other.half
    let points = other.origin.indices.map(other.point)
    let nearests = track.origin.indices.map { Self.nearest(to: track.point($0), among: points) }
    let shared = track.own.filter { other.own.contains($0) }
    func offset(_ at: Int) -> Double {
      track.direction(at).cross(track.point(at) - points[nearests[at]])
    }
    func isBeside(_ at: Int) -> Bool {
      let point = track.point(at)
      return point.distance(to: points[nearests[at]]) < gap
        && abs(track.direction(at).dot(other.direction(nearests[at]))) > Self.parallel
        && !(track.own + other.own).contains { $0.holds(point) }
    }
    var at = 0
    while at < track.origin.count {
      guard isBeside(at) else {
        at += 1
        continue
      }
      var end = at
      while end + 1 < track.origin.count, isBeside(end + 1) { end += 1 }
      // In a node that both join, they come together whatever their sides.
      var sum = 0.0
      for (place, along) in Self.outside.flatMap({ [(at - $0, at), (end + $0, end)] })
      where track.origin.indices.contains(place) && !shared.contains(where: { $0.holds(track.point(place)) })
      {
        let away = track.point(place) - points[nearests[place]]
        sum += max(-15, min(15, track.direction(along).cross(away)))
      }
      let side = sum < 0 ? -1.0 : 1
      for place in at...end where end - at >= 2 {
        let missing = gap - side * offset(place)
        guard missing > 0 else { continue }
        let push = track.direction(place).left * (side * missing)
        pushes[first].add(push * (other.isLed ? 0.5 : 1), at: place)
        if other.isLed { pushes[second].add(push * -0.5, at: nearests[place]) }
      }
      at = end + 1
    }
  }
}

/// How the points of a line are pushed by the lines beside it.
private struct Pushes {
  private var sums: [LinePoint]
  private var counts: [Int]

  init(of track: LineBundles.Track) {
    sums = track.origin.map { _ in LinePoint(x: 0, y: 0) }
    counts = track.origin.map { _ in 0 }
  }

  mutating func add(_ push: LinePoint, at index: Int) {
    sums[index] = sums[index] + push
    counts[index] += 1
  }

  /// The mean push of each point.
  var means: [LinePoint] { zip(sums, counts).map { $0 * (1 / Double(max(1, $1))) } }
}

extension LineBundles.Track {
  /// Moves smoothly, and off the nodes.
  fileprivate mutating func move(by pushes: Pushes) {
    let means = pushes.means
    guard means.contains(where: { $0.length > 0.05 }) else { return }
    shift = zip(shift, means).map { $0 + $1 * 0.8 }
    for _ in 0..<3 {
      shift = shift.indices.map { at in
        guard at > 0, at < shift.count - 1 else { return LinePoint(x: 0, y: 0) }
        return shift[at - 1] * 0.25 + shift[at] * 0.5 + shift[at + 1] * 0.25
      }
    }
    for at in shift.indices.dropFirst().dropLast() {
      for box in obstacles { shift[at] = shift[at] + box.wayOut(of: origin[at] + shift[at]) }
    }
  }

  /// What the line spans, with room around it.
  fileprivate var box: Places.Place {
    let xs = origin.map(\.x), ys = origin.map(\.y)
    let left = xs.min() ?? 0, right = xs.max() ?? 0, bottom = ys.min() ?? 0, top = ys.max() ?? 0
    return Places.Place(
      x: (left + right) / 2, y: (bottom + top) / 2, width: right - left + 30, height: top - bottom + 30)
  }
}

extension Places.Place {
  fileprivate func isNear(_ other: Places.Place) -> Bool {
    abs(x - other.x) * 2 < width + other.width && abs(y - other.y) * 2 < height + other.height
  }

  fileprivate func holds(_ point: LinePoint) -> Bool {
    abs(point.x - x) < width / 2 && abs(point.y - y) < height / 2
  }

  /// The way from the nearest point of the box to a point outside; none to one inside.
  fileprivate func away(to point: LinePoint) -> LinePoint {
    let nearest = LinePoint(
      x: max(x - width / 2, min(x + width / 2, point.x)), y: max(y - height / 2, min(y + height / 2, point.y))
    )
    return point - nearest
  }

  /// The shortest way from a point inside to the border; none from outside.
  fileprivate func wayOut(of point: LinePoint) -> LinePoint {
    guard holds(point) else { return LinePoint(x: 0, y: 0) }
    let right = x + width / 2 - point.x, left = point.x - x + width / 2
    let up = y + height / 2 - point.y, down = point.y - y + height / 2
    let least = min(right, left, up, down)
    if least == right { return LinePoint(x: right, y: 0) }
    if least == left { return LinePoint(x: -left, y: 0) }
    return least == up ? LinePoint(x: 0, y: up) : LinePoint(x: 0, y: -down)
  }
}
