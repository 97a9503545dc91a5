internal import Foundation

/// The outline of a node as Graphviz draws it, to end lines where they meet it.
struct Outline {
  /// The names of the shapes without corners.
  private static let round: Set<String> = ["ellipse", "oval", "circle", "egg", "point"]

  /// The regular polygons of Graphviz and how each is bent.
  private static let polygons: [String: Polygon] = [
    "triangle": Polygon(sides: 3), "invtriangle": Polygon(sides: 3, orientation: 180),
    "diamond": Polygon(sides: 4, orientation: 45), "trapezium": Polygon(sides: 4, distortion: -0.4),
    "invtrapezium": Polygon(sides: 4, orientation: 180, distortion: -0.4),
    "parallelogram": Polygon(sides: 4, skew: 0.6), "polygon": Polygon(sides: 4),
    "pentagon": Polygon(sides: 5), "house": Polygon(sides: 5, distortion: -0.64),
    "invhouse": Polygon(sides: 5, orientation: 180, distortion: -0.64), "hexagon": Polygon(sides: 6),
    "septagon": Polygon(sides: 7), "octagon": Polygon(sides: 8), "doubleoctagon": Polygon(sides: 8),
    "tripleoctagon": Polygon(sides: 8),
  ]

  /// Whether the library makes a shape much larger than its words.
  static func outgrowsWords(_ shape: String) -> Bool { round.contains(shape) || polygons[shape] != nil }

  /// What makes a regular polygon another: turned by degrees, wider at the top, leaning.
  private struct Polygon {
    var sides: Int, orientation = 0.0, distortion = 0.0, skew = 0.0
  }

  private let place: Places.Place
  /// Half the width and the height; a second border is within them.
  private let halfWidth: Double, halfHeight: Double
  /// The corners, upwards from the centre as shares of half the width and height; none for an ellipse.
  private let corners: [LinePoint]
  private let isRound: Bool

  /// What stands on the top of a folder or of a tab: its corners, in points from the centre.
  private let tab: [LinePoint]

  /// The outline of a shape that stands somewhere.
  init(_ style: ShapeStyle?, at place: Places.Place) {
    self.place = place
    halfWidth = place.width / 2
    halfHeight = place.height / 2
    let shape = style?.shape ?? "box"
    isRound = Self.round.contains(shape)
    corners = isRound ? [] : Self.corners(shape, style?.attributes ?? [:])
    tab = Self.tab(shape, halfWidth, halfHeight)
  }

  /// The tab as Graphviz draws it: of one size, on the right of a folder and on the left of a tab, above the box.
  private static func tab(_ shape: String, _ right: Double, _ top: Double) -> [LinePoint] {
    let unit = min(12, 2 * right / 3, 2 * top / 3), high = top + unit / 3
    let ends: [(x: Double, y: Double)]
    switch shape {
    case "folder":
      ends = [
        (right, top), (right - unit / 4, high), (right - 2 * unit, high), (right - 2.25 * unit, top),
      ]
    case "tab": ends = [(unit - right, top), (unit - right, high), (-right, high), (-right, top)]
    default: ends = []
    }
    return ends.map { LinePoint(x: $0.x, y: $0.y) }
  }

  /// The corners, in points of the drawing; none for an ellipse.
  var polygon: [LinePoint] {
    corners.map { LinePoint(x: place.x + $0.x * halfWidth, y: place.y + $0.y * halfHeight) }
  }

  /// Points around the border, in points of the drawing, near enough to draw it.
  var border: [LinePoint] {
    guard isRound else { return polygon }
    return (0..<60).map { step in
      let angle = Double(step) / 30 * .pi
      return LinePoint(x: place.x + cos(angle) * halfWidth, y: place.y + sin(angle) * halfHeight)
    }
  }

  /// How far the border goes sideways from its middle, to the nearer side, at a height: both as shares of half
  /// the width and the height; 0 above and under it.
  func reach(at height: Double) -> Double {
    guard !isRound else { return max(0, 1 - height * height).squareRoot() }
    var left = 0.0, right = 0.0
    var b = corners.last ?? LinePoint(x: 0, y: 0)
    for a in corners {
      if (a.y > height) != (b.y > height) {
        let x = a.x + (height - a.y) / (b.y - a.y) * (b.x - a.x)
        left = min(left, x)
        right = max(right, x)
      }
      b = a
    }
    return min(-left, right)
  }

  /// Whether a point lies inside.
  func contains(_ point: LinePoint) -> Bool {
    let x = (point.x - place.x) / halfWidth, y = (point.y - place.y) / halfHeight
    guard !isRound else { return x * x + y * y < 1 }
    let own = LinePoint(x: point.x - place.x, y: point.y - place.y)
    return Self.isInside(LinePoint(x: x, y: y), corners) || Self.isInside(own, tab)
  }

  private static func isInside(_ point: LinePoint, _ corners: [LinePoint]) -> Bool {
    var isInside = false
    for (a, b) in zip(corners, corners.dropFirst() + corners.prefix(1))
    where (a.y > point.y) != (b.y > point.y) {
      if point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x) { isInside.toggle() }
    }
    return isInside
  }

  /// A curve from where it leaves the outline; the whole of one that never does, or starts outside.
  ///
  /// - Parameter curve: Control points, one more than a multiple of three.
  /// - Returns: Control points too.
  func leaving(_ curve: [LinePoint]) -> [LinePoint] {
    guard let start = curve.first, contains(start) else { return curve }
    var rest = curve[...]
    while rest.count > 3 {
      let piece = Array(rest.prefix(4))
      if let share = Self.leavingShare(of: piece, contains) {
        return Self.tail(of: piece, from: share) + rest.dropFirst(4)
      }
      rest = rest.dropFirst(3)
    }
    return curve
  }

  /// How far along a piece it leaves for good; `nil` when its end is inside.
  private static func leavingShare(of piece: [LinePoint], _ contains: (LinePoint) -> Bool) -> Double? {
    guard !contains(piece[3]) else { return nil }
    var inside = 0.0, outside = 1.0
    while outside - inside > 1e-7 {
      let middle = (inside + outside) / 2
      if contains(tail(of: piece, from: middle)[0]) { inside = middle } else { outside = middle }
    }
    return outside
  }

  /// What follows a share of a piece of curve, by de Casteljau’s halving.
  private static func tail(of piece: [LinePoint], from share: Double) -> [LinePoint] {
    func between(_ a: LinePoint, _ b: LinePoint) -> LinePoint { a + (b - a) * share }
    let first = zip(piece, piece.dropFirst()).map(between)
    let second = zip(first, first.dropFirst()).map(between)
    return [between(second[0], second[1]), second[1], first[2], piece[3]]
  }

  /// The corners as Graphviz makes them: a regular polygon, bent, turned, then spread to the size.
  private static func corners(_ shape: String, _ attributes: [String: String]) -> [LinePoint] {
    guard var bent = polygons[shape] else {
      return [(1, 1), (-1, 1), (-1, -1), (1, -1)].map { LinePoint(x: $0.0, y: $0.1) }
    }
    func number(_ name: String) -> Double? {
      attributes[name].flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil }
    }
    bent.sides = number("sides").map { Int(max(3, min(60, $0))) } ?? bent.sides
    bent.orientation += number("orientation") ?? 0
    bent.distortion = number("distortion") ?? bent.distortion
    bent.skew = number("skew") ?? bent.skew
    let sector = 2 * Double.pi / Double(bent.sides), side = sin(sector / 2)
    let spread = (pow(abs(bent.distortion) + abs(bent.skew), 2) + 1).squareRoot()
    let widening = bent.distortion * 2.0.squareRoot() / cos(sector / 2)
    var angle = (sector - .pi) / 2
    var point = LinePoint(x: 0.5 * cos(angle), y: 0.5 * sin(angle))
    angle += (.pi - sector) / 2
    let corners = (0..<bent.sides).map { _ in
      angle += sector
      point = point + LinePoint(x: cos(angle), y: sin(angle)) * side
      let x = point.x * (spread + point.y * widening) + point.y * bent.skew / 2
      let turned = bent.orientation / 180 * .pi + atan2(point.y, x), length = hypot(x, point.y)
      return LinePoint(x: length * cos(turned), y: length * sin(turned))
    }
    let width = corners.map { abs($0.x) }.max() ?? 1, height = corners.map { abs($0.y) }.max() ?? 1
    return corners.map { LinePoint(x: $0.x / width, y: $0.y / height) }
  }
}
