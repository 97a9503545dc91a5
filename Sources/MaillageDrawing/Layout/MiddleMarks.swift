internal import MaillageModel

/// Brings each mark that interrupts a line back onto it.
///
/// An engine places a mark as any node: pushed aside, it would bend its line over others.
struct MiddleMarks {
  private let graph: GraphBody

  /// Where a mark may stand on what is seen of its line, the best first.
  private static let shares = [0.5, 0.42, 0.58, 0.34, 0.66]
  /// How far beside its line it may stand where there is no room on it, in points.
  private static let asides = [0.0, 14, -14, 26, -26, 40, -40, 56, -56]
  /// How far it stays from nodes, in points: lines are led around both at a distance, and cannot be where the two
  /// distances meet.
  private static let gap = 2 * LineRoutes.margin + 1

  init(_ graph: GraphBody) {
    self.graph = graph
  }

  /// The places, those of marks on the straight way between their two nodes, or as near to it as two straight
  /// lines from there can reach both.
  func made(in places: Places) -> Places {
    let marks = Set(graph.nodes.filter(\.marksLine).map(\.id))
    guard !marks.isEmpty else { return places }
    var byNode = places.byNode
    var ends: [String: [String]] = [:]
    for edge in graph.edges {
      for (mark, end) in [(edge.from, edge.to), (edge.to, edge.from)] where marks.contains(mark) {
        ends[mark, default: []].append(end)
      }
    }
    for mark in marks.sortedByBytes() {
      guard let ends = ends[mark], ends.count == 2, let a = byNode[ends[0]], let b = byNode[ends[1]],
        let place = byNode[mark]
      else { continue }
      let others = byNode.filter { $0.key != mark && !ends.contains($0.key) }.map(\.value)
      byNode[mark] = Self.moved(place, between: a, b, among: others) ?? place
    }
    return Places(byNode: byNode)
  }

  private static func moved(
    _ mark: Places.Place, between a: Places.Place, _ b: Places.Place, among others: [Places.Place]
  ) -> Places.Place? {
    let way = b.center - a.center
    let start = a.shareInside(of: way), end = 1 - b.shareInside(of: way)
    let whole = Places.Place(around: [a, b, mark] + others)
    let choices = asides.lazy.flatMap { aside in
      shares.lazy.map { share in
        // Where the two nodes nearly touch, nothing is seen between them: then beside.
        let along = start < end ? start + share * (end - start) : 0.5
        let point = a.center + way * along + way.unit.left * aside
        return Places.Place(x: point.x, y: point.y, width: mark.width, height: mark.height)
      }
    }
    return choices.first { place in
      whole.holds(place) && !([a, b] + others).contains { $0.isNear(place, gap: gap) }
        && !others.contains { other in
          let wide = other.widened(by: LineRoutes.margin)
          return [a, b].contains { wide.isCrossed(from: place.center, along: $0.center - place.center) }
        }
    }
  }
}

extension Places.Place {
  /// Whether another box lies inside.
  fileprivate func holds(_ other: Places.Place) -> Bool {
    abs(other.x - x) * 2 + other.width <= width && abs(other.y - y) * 2 + other.height <= height
  }
}
