/// How the points of a line are pushed by the lines beside it.
struct LinePushes {
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
  /// Moves smoothly, and off the nodes; tells how far at most, in points.
  mutating func move(by pushes: LinePushes) -> Double {
    let means = pushes.means, before = shift
    guard means.contains(where: { $0.length > 0.05 }) else { return 0 }
    shift = zip(shift, means).map { $0 + $1 * 0.8 }
    for _ in 0..<6 {
      shift = shift.indices.map { at in
        guard at > 0, at < shift.count - 1 else { return LinePoint(x: 0, y: 0) }
        return shift[at - 1] * 0.25 + shift[at] * 0.5 + shift[at + 1] * 0.25
      }
    }
    for at in shift.indices.dropFirst().dropLast() {
      for box in obstacles { shift[at] = shift[at] + box.wayOut(of: origin[at] + shift[at]) }
    }
    return zip(before, shift).reduce(0) { max($0, $1.0.distance(to: $1.1)) }
  }
}

extension Places.Place {
  /// The box around points, with room on every side.
  init(around points: [LinePoint], room: Double) {
    let xs = points.map(\.x), ys = points.map(\.y)
    let left = xs.min() ?? 0, right = xs.max() ?? 0, bottom = ys.min() ?? 0, top = ys.max() ?? 0
    self.init(
      x: (left + right) / 2, y: (bottom + top) / 2, width: right - left + 2 * room,
      height: top - bottom + 2 * room)
  }

  func isNear(_ other: Places.Place) -> Bool {
    abs(x - other.x) * 2 < width + other.width && abs(y - other.y) * 2 < height + other.height
  }

  func holds(_ point: LinePoint) -> Bool {
    abs(point.x - x) < width / 2 && abs(point.y - y) < height / 2
  }

  /// The way from the nearest point of the box to a point outside; none to one inside.
  func away(to point: LinePoint) -> LinePoint {
    let nearest = LinePoint(
      x: max(x - width / 2, min(x + width / 2, point.x)), y: max(y - height / 2, min(y + height / 2, point.y))
    )
    return point - nearest
  }

  /// The shortest way from a point inside to the border; none from outside.
  func wayOut(of point: LinePoint) -> LinePoint {
    guard holds(point) else { return LinePoint(x: 0, y: 0) }
    let right = x + width / 2 - point.x, left = point.x - x + width / 2
    let up = y + height / 2 - point.y, down = point.y - y + height / 2
    let least = min(right, left, up, down)
    if least == right { return LinePoint(x: right, y: 0) }
    if least == left { return LinePoint(x: -left, y: 0) }
    return least == up ? LinePoint(x: 0, y: up) : LinePoint(x: 0, y: -down)
  }
}
