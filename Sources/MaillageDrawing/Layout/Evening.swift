/// Brings what stands apart closer and gives the room to what is crowded, without changing who stands left of or
/// above whom.
///
/// The engine puts a hub and its many partners in a knot, and those with one partner far out: the scale of a page
/// would leave the first without room for lines, and emptiness around the others.
enum Evening {
  /// Moves the nodes along both axes; the extent of their centres stays.
  ///
  /// - Parameters:
  ///   - nodes: The nodes.
  ///   - share: How far they go from where they stand to where all would be evenly spread, from 0 to 1.
  static func even(_ nodes: inout [Places.Place], by share: Double) {
    let x = evened(nodes.map { ($0.x, $0.width) }, by: share)
    let y = evened(nodes.map { ($0.y, $0.height) }, by: share)
    for index in nodes.indices {
      nodes[index].x = x[index]
      nodes[index].y = y[index]
    }
  }

  /// The centres, moved towards the share of all sizes that lies before them.
  ///
  /// What a node adds grows along its own size, not at its centre: a small move of one changes little.
  static func evened(_ extents: [(center: Double, size: Double)], by share: Double) -> [Double] {
    let centers = extents.map(\.center)
    guard let low = centers.min(), let high = centers.max(), high > low else { return centers }
    let before = centers.map { center in
      extents.reduce(0) { sum, other in
        sum + other.size * min(1, max(0, (center - other.center) / max(other.size, 1) + 0.5))
      }
    }
    guard let first = before.min(), let last = before.max(), last > first else { return centers }
    return zip(centers, before).map { center, before in
      center + share * (low + (before - first) / (last - first) * (high - low) - center)
    }
  }
}
