internal import Foundation

/// The places on a ring near a node that stands on it.
enum RingTurns {
  /// By how much the node may turn around the centre, in degrees, the least first.
  private static let degrees = [2.0, -2, 5, -5, 9, -9, 15, -15, 24, -24, 36, -36]
  private static let turns = degrees.map { degrees in
    let angle: Double = degrees * Double.pi / 180
    return LinePoint(x: cos(angle), y: sin(angle))
  }

  /// The places, the nearest first.
  static func places(of node: Places.Place, along ring: Places.Place) -> [Places.Place] {
    let wide = ring.width / 2, high = ring.height / 2
    // On a circle of radius 1.
    let point = LinePoint(x: (node.x - ring.x) / wide, y: (node.y - ring.y) / high)
    return turns.map { turn in
      let x: Double = point.x * turn.x - point.y * turn.y, y: Double = point.x * turn.y + point.y * turn.x
      return Places.Place(x: ring.x + x * wide, y: ring.y + y * high, width: node.width, height: node.height)
    }
  }
}
