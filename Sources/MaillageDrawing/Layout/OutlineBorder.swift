/// The border of a node as a way around it, from a point of it, to the left of its middle.
struct OutlineBorder {
  private let corners: [LinePoint]
  /// How far each corner is along the way, and the whole length, in points.
  private let starts: [Double]
  let length: Double

  init(_ outline: Outline) {
    var corners = outline.border
    let sides = zip(corners, corners.dropFirst() + corners.prefix(1))
    if sides.reduce(0, { $0 + $1.0.cross($1.1) }) < 0 { corners.reverse() }
    var starts: [Double] = []
    var length = 0.0
    for (corner, next) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
      starts.append(length)
      length += corner.distance(to: next)
    }
    self.corners = corners
    self.starts = starts
    self.length = length
  }

  /// How far along the way the border is nearest to a point.
  func position(of point: LinePoint) -> Double {
    var best = (distance: Double.infinity, position: 0.0)
    for index in corners.indices {
      let corner = corners[index], side = corners[(index + 1) % corners.count] - corner
      let square = side.dot(side)
      let share = square > 0 ? max(0, min(1, (point - corner).dot(side) / square)) : 0
      let distance = (corner + side * share).distance(to: point)
      if distance < best.distance { best = (distance, starts[index] + share * side.length) }
    }
    return best.position
  }

  /// The point of the border that far along the way, any number of times around.
  func point(at position: Double) -> LinePoint {
    let (index, left) = side(at: position)
    guard corners.indices.contains(index) else { return LinePoint(x: 0, y: 0) }
    return corners[index] + direction(index) * left
  }

  /// The direction straight outwards at a place of the way.
  func outwards(at position: Double) -> LinePoint {
    let (index, _) = side(at: position)
    return corners.indices.contains(index) ? direction(index).left * -1 : LinePoint(x: 1, y: 0)
  }

  private func direction(_ index: Int) -> LinePoint {
    (corners[(index + 1) % corners.count] - corners[index]).unit
  }

  /// The side on which a place is, and how far from its start.
  private func side(at position: Double) -> (index: Int, left: Double) {
    guard length > 0 else { return (0, 0) }
    let around = position.truncatingRemainder(dividingBy: length)
    let left = around < 0 ? around + length : around
    let index = starts.lastIndex { $0 <= left } ?? 0
    return (index, left - (starts.indices.contains(index) ? starts[index] : 0))
  }
}
