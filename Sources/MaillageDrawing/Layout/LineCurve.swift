/// A line made of cubic pieces: control points, one more than a multiple of three.
struct LineCurve {
  let points: [LinePoint]

  /// The lengths of the chords of the pieces.
  private let chords: [Double]

  init(_ points: [LinePoint]) {
    self.points = points
    chords = (0..<max(0, (points.count - 1) / 3)).map {
      points[3 * $0].distance(to: points[3 * $0 + 3])
    }
  }

  /// About the length, in points.
  var length: Double { chords.reduce(0, +) }

  /// The point at a share of the length: pieces differ in length, the share is of the chords.
  func point(at share: Double) -> LinePoint {
    guard points.count >= 4 else { return points.first ?? LinePoint(x: 0, y: 0) }
    var left = share * length
    var piece = 0
    while piece < chords.count - 1, left > chords[piece] {
      left -= chords[piece]
      piece += 1
    }
    let t = chords[piece] > 0 ? min(1, left / chords[piece]) : 0.5, s = 1 - t
    let p = Array(points[(3 * piece)...(3 * piece + 3)])
    return p[0] * (s * s * s) + p[1] * (3 * s * s * t) + p[2] * (3 * s * t * t) + p[3] * (t * t * t)
  }

  /// Points along the line, its ends among them, about as far apart as asked, in points.
  func samples(every step: Double) -> [LinePoint] {
    let count = max(2, Int((length / step).rounded()))
    return (0...count).map { point(at: Double($0) / Double(count)) }
  }

  /// The smooth line through some points.
  init(through points: [LinePoint]) {
    guard let first = points.first, points.count > 1 else {
      self.init(points)
      return
    }
    var control = [first]
    for index in points.indices.dropLast() {
      let before = points[max(0, index - 1)], start = points[index]
      let end = points[index + 1], after = points[min(points.count - 1, index + 2)]
      control += [start + (end - before) * (1 / 6), end - (after - start) * (1 / 6), end]
    }
    self.init(control)
  }
}

extension LinePoint {
  func distance(to other: LinePoint) -> Double { (self - other).length }

  var length: Double { (x * x + y * y).squareRoot() }

  /// The product that is the cosine of the angle between two directions one point long.
  func dot(_ other: LinePoint) -> Double { x * other.x + y * other.y }

  /// Above 0 when the other direction is to the left of this one.
  func cross(_ other: LinePoint) -> Double { x * other.y - y * other.x }
}
