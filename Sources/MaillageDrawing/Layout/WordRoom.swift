/// Moves nodes that one line alone holds away from its other end, until the line has room for its words, or for its
/// dashes.
///
/// Words on too short a line would cover the node, or what stands on top of it; dots and dashes could not be told
/// apart.
struct WordRoom {
  /// The room for the nodes, in points.
  let width: Double, height: Double

  /// How much of a line must be seen for its words and both its ends, and for its dashes and head, in points.
  private static let seen = (words: 46.0, dashes: 36.0)
  /// How far a node moves at a time, and at most, in points.
  private static let step = 3.0, most = 36.0

  /// The places, those of the nodes with one neighbour changed where their line is too short.
  func made(in places: Places, for graph: GraphBody) -> Places {
    var byNode = places.byNode
    var neighbors: [String: Set<String>] = [:]
    for edge in graph.edges where edge.from != edge.to {
      neighbors[edge.from, default: []].insert(edge.to)
      neighbors[edge.to, default: []].insert(edge.from)
    }
    let marks = Set(graph.nodes.filter(\.marksLine).map(\.id))
    for edge in graph.edges where edge.from != edge.to && marks.isDisjoint(with: [edge.from, edge.to]) {
      let isPlain = edge.style.map { $0.pattern == .solid } ?? true
      guard !edge.label.isEmpty || !isPlain else { continue }
      let wanted = edge.label.isEmpty ? Self.seen.dashes : Self.seen.words
      let ends = [(edge.to, edge.from), (edge.from, edge.to)]
      guard let (leaf, hold) = ends.first(where: { neighbors[$0.0]?.count == 1 }), let from = byNode[hold],
        let place = byNode[leaf]
      else { continue }
      let others = byNode.filter { $0.key != leaf && $0.key != hold }.map(\.value)
      byNode[leaf] = moved(place, from: from, until: wanted, among: others)
    }
    return Places(byNode: byNode)
  }

  private func moved(
    _ place: Places.Place, from hold: Places.Place, until seen: Double, among others: [Places.Place]
  ) -> Places.Place {
    let way = (place.center - hold.center).unit
    var moved = place
    var gone = 0.0
    while gone < Self.most, Self.visible(from: hold, to: moved) < seen {
      var next = moved
      next.x += way.x * Self.step
      next.y += way.y * Self.step
      let whole = Places.Place(around: others + [hold, next])
      guard whole.width <= width, whole.height <= height,
        !others.contains(where: { Compaction.touch(next, $0) })
      else { break }
      moved = next
      gone += Self.step
    }
    return moved
  }

  /// How much of the straight line between two centres lies outside both boxes.
  private static func visible(from a: Places.Place, to b: Places.Place) -> Double {
    let way = b.center - a.center
    return max(0, 1 - a.shareInside(of: way) - b.shareInside(of: way)) * way.length
  }
}
