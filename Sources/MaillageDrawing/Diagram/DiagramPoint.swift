/// A place in a drawing, in points, the second coordinate growing upwards.
public struct DiagramPoint: Sendable, Hashable {
  /// The distances from the left and from the bottom of the drawing.
  public let x: Double, y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// How far another place is, in points.
  func distance(to other: DiagramPoint) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}
