/// A straight line between the centres of two boxes, and what is seen of it.
struct LineWay {
  /// Where it starts and ends, and the whole way, in points.
  let start: LinePoint, end: LinePoint, whole: LinePoint
  let unit: LinePoint
  /// The ends of what lies outside both boxes, and its length, in points; 0 where the boxes cover it.
  let first: LinePoint, last: LinePoint, seen: Double

  /// The distance under which two lines are hard to tell apart, in points.
  private static let near = 9.0
  /// What a crossing costs, and how much more one at the flattest angle does; above which cosine it is flat.
  private static let crossing = (cost: 4.0, flat: 24.0, cosine: 0.87)
  /// How near to its end a line shows little but its head, in points, and what it costs to cross there: the other would
  /// seem to have that head.
  private static let end = (length: 22.0, cost: 16.0)
  /// Above which cosine lines run along each other, and what a point of it costs where they touch.
  private static let along = (cosine: 0.9, cost: 0.45)
  /// Above which cosine two lines leave a node together, and what it costs where they are one.
  private static let leaving = (cosine: 0.965, cost: 14.0)

  init(from a: Places.Place, to b: Places.Place) {
    start = a.center
    end = b.center
    whole = b.center - a.center
    let length = whole.length
    unit = whole.unit
    let from = a.shareInside(of: whole), to = 1 - b.shareInside(of: whole)
    seen = max(0, to - from) * length
    first = start + whole * min(1, from)
    last = seen > 0 ? start + whole * to : first
  }

  /// How hard it is to tell two lines apart; sharing a node they may come together there.
  func confusion(with other: LineWay, sharing: Bool) -> Double {
    let reach = Self.near
    guard min(first.x, last.x) - reach < max(other.first.x, other.last.x),
      min(other.first.x, other.last.x) - reach < max(first.x, last.x),
      min(first.y, last.y) - reach < max(other.first.y, other.last.y),
      min(other.first.y, other.last.y) - reach < max(first.y, last.y)
    else { return 0 }
    let cosine = unit.dot(other.unit)
    if sharing {
      // Whichever end they share: outwards from it they go the same way, or not.
      let isSameEnd = start == other.start || end == other.end
      let together = isSameEnd ? cosine : -cosine
      let share = max(0, together - Self.leaving.cosine) / (1 - Self.leaving.cosine)
      return share * Self.leaving.cost
    }
    if let nearest = crossing(other) {
      let flatness = max(0, abs(cosine) - Self.crossing.cosine) / (1 - Self.crossing.cosine)
      let nearness = max(0, 1 - nearest / Self.end.length)
      return Self.crossing.cost + Self.crossing.flat * flatness + Self.end.cost * nearness
    }
    guard abs(cosine) > Self.along.cosine else { return 0 }
    let short = seen < other.seen ? self : other, long = seen < other.seen ? other : self
    let points = (0...4).map { short.first + (short.last - short.first) * (Double($0) / 4) }
    return points.reduce(0) { sum, point in
      sum + max(0, 1 - long.distance(to: point) / Self.near) * Self.along.cost * short.seen / 5
    }
  }

  /// How far from the nearest end of either line they cross, in points; absent where they do not.
  private func crossing(_ other: LineWay) -> Double? {
    let way = last - first, otherWay = other.last - other.first
    let across = way.cross(otherWay), between = other.first - first
    guard abs(across) > 1e-9 else { return nil }
    let share = between.cross(otherWay) / across, otherShare = between.cross(way) / across
    guard 0...1 ~= share, 0...1 ~= otherShare else { return nil }
    return min(min(share, 1 - share) * seen, min(otherShare, 1 - otherShare) * other.seen)
  }

  /// How far a point is from what is seen of the line, in points.
  private func distance(to point: LinePoint) -> Double {
    let along = max(0, min(seen, (point - first).dot(unit)))
    return (first + unit * along).distance(to: point)
  }
}
