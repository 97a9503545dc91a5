/// The places of nodes as boxes.
extension Places.Place {
  /// The box around points, with room on every side.
  init(around points: [LinePoint], room: Double) {
    let xs = points.map(\.x), ys = points.map(\.y)
    let left = xs.min() ?? 0, right = xs.max() ?? 0, bottom = ys.min() ?? 0, top = ys.max() ?? 0
    self.init(
      x: (left + right) / 2, y: (bottom + top) / 2, width: right - left + 2 * room,
      height: top - bottom + 2 * room)
  }

  /// The box around others; empty, at the origin, without any.
  init(around places: some Sequence<Places.Place>) {
    self.init(
      around: places.flatMap { place in
        [-0.5, 0.5].map { LinePoint(x: place.x + $0 * place.width, y: place.y + $0 * place.height) }
      }, room: 0)
  }

  /// Whether less than a gap parts the boxes.
  func isNear(_ other: Places.Place, gap: Double = 0) -> Bool {
    abs(x - other.x) < (width + other.width) / 2 + gap && abs(y - other.y) < (height + other.height) / 2 + gap
  }

  /// The area that the boxes share.
  func overlap(_ other: Places.Place) -> Double {
    let across = (width + other.width) / 2 - abs(x - other.x)
    let down = (height + other.height) / 2 - abs(y - other.y)
    return across > 0 && down > 0 ? across * down : 0
  }

  var center: LinePoint { LinePoint(x: x, y: y) }

  /// Whether another box lies inside, but for what sums of fractions lose.
  func holds(_ other: Places.Place) -> Bool {
    abs(other.x - x) * 2 + other.width <= width + 0.01 && abs(other.y - y) * 2 + other.height <= height + 0.01
  }

  /// Whether a point lies inside.
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

  /// The same place, with a margin on every side.
  func widened(by margin: Double) -> Places.Place {
    Places.Place(x: x, y: y, width: width + 2 * margin, height: height + 2 * margin)
  }

  /// How much of a way that leaves the centre lies inside; more than 1 when it does not reach the border.
  func shareInside(of way: LinePoint) -> Double {
    let across = way.x == 0 ? Double.infinity : width / 2 / abs(way.x)
    let down = way.y == 0 ? Double.infinity : height / 2 / abs(way.y)
    return min(across, down)
  }

  /// Whether a straight way touches the box.
  func isCrossed(from start: LinePoint, along way: LinePoint) -> Bool {
    var first = 0.0, last = 1.0
    for (position, step, middle, half) in [
      (start.x, way.x, x, width / 2), (start.y, way.y, y, height / 2),
    ] {
      let low = middle - half - position, high = middle + half - position
      guard step != 0 else {
        if low > 0 || high < 0 { return false }
        continue
      }
      first = max(first, min(low / step, high / step))
      last = min(last, max(low / step, high / step))
    }
    return first <= last
  }
}
