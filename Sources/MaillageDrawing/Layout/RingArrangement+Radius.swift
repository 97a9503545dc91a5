/// How large a ring without others is.
extension RingArrangement {
  /// The room that a node has on the ring beside its own, for the words of lines, in points.
  private static let spacing = 120.0

  /// The radius across and down of a ring that takes the room, for nodes of some sizes.
  ///
  /// The widest and the tallest must not stand out of it, and a few do not stand far from each other around
  /// nothing.
  static func radius(
    around nodes: [Places.Place], in room: (width: Double, height: Double)
  ) -> (x: Double, y: Double) {
    let widest = nodes.map(\.width).max() ?? 0, tallest = nodes.map(\.height).max() ?? 0
    let round = nodes.reduce(0) { $0 + max($1.width, $1.height) + spacing } / (2 * Double.pi)
    return (
      max(0, min(room.width * 0.41, (room.width - widest) / 2, round)),
      max(0, min(room.height * 0.42, (room.height - tallest) / 2, round))
    )
  }
}
