/// What it costs the eye that nodes stand where they do.
extension Untangling {
  /// What a point costs that a node moves from where it was set, and in rows or columns, whose order means nothing.
  private static let drift = (anywhere: 0.05, inRow: 0.015)
  /// The distance that nodes keep, in points, and in rows, where layers set them nearer; what a point less costs.
  private static let gap = (anywhere: 16.0, inRow: 11.0, cost: 1.5)
  /// Lines are led around nodes at a distance, and none can be where two such distances meet: what that costs, and each
  /// point of it.
  private static let touching = (gap: 2 * LineRoutes.margin + 0.5, cost: 2_000.0, depth: 50.0)
  /// What a line costs that a node blocks, and each point by which it does.
  private static let blocked = (cost: 14.0, depth: 0.8)
  /// What a point costs that a line lacks, and in rows, where a line gets longer by leaning over.
  private static let shortage = (anywhere: 1.2, inRow: 0.8)

  func drift(of node: Int, at place: Places.Place) -> Double {
    (direction == nil ? Self.drift.anywhere : Self.drift.inRow)
      * place.center.distance(to: origins[node].center)
  }

  /// What a node and its lines cost at a place; no more is summed up once it is beyond a limit.
  func cost(of node: Int, at place: Places.Place, below limit: Double) -> Double {
    var sum = drift(of: node, at: place)
    for (index, other) in nodes.enumerated() where index != node { sum += crowding(place, other) }
    guard sum < limit else { return sum }
    let own = linesByNode[node]
    let moved = own.map { way(of: $0, node, at: place) }
    for (index, way) in zip(own, moved) {
      sum +=
        (direction == nil ? Self.shortage.anywhere : Self.shortage.inRow)
        * max(0, lines[index].wanted - way.seen)
      for (number, other) in nodes.enumerated()
      where number != lines[index].a && number != lines[index].b {
        sum += Self.blocking(way, lines[index].margin, other)
      }
      guard sum < limit else { return sum }
    }
    for (index, other) in ways.enumerated() {
      if let place = own.firstIndex(of: index) {
        // Each two of its own once.
        for second in own.indices where second > place {
          sum += moved[place].confusion(with: moved[second], sharing: true)
        }
      } else {
        sum += Self.blocking(other, lines[index].margin, place)
        for (number, way) in zip(own, moved) {
          sum += way.confusion(with: other, sharing: shares(number, index))
        }
      }
      guard sum < limit else { return sum }
    }
    return sum
  }

  private func shares(_ first: Int, _ second: Int) -> Bool {
    let a = lines[first], b = lines[second]
    return a.a == b.a || a.a == b.b || a.b == b.a || a.b == b.b
  }

  private func crowding(_ a: Places.Place, _ b: Places.Place) -> Double {
    let apart = max(
      abs(a.x - b.x) - (a.width + b.width) / 2, abs(a.y - b.y) - (a.height + b.height) / 2)
    let wanted = direction == nil ? Self.gap.anywhere : Self.gap.inRow
    guard apart < wanted else { return 0 }
    let missing = Self.touching.gap - apart
    return (wanted - apart) * Self.gap.cost
      + (missing > 0 ? Self.touching.cost + Self.touching.depth * missing : 0)
  }

  private static func blocking(_ way: LineWay, _ margin: Double, _ node: Places.Place) -> Double {
    let wide = node.widened(by: margin)
    guard wide.isCrossed(from: way.start, along: way.whole) else { return 0 }
    let half = (wide.width * abs(way.unit.y) + wide.height * abs(way.unit.x)) / 2
    return blocked.cost + blocked.depth * max(0, half - abs(way.unit.cross(node.center - way.start)))
  }
}
