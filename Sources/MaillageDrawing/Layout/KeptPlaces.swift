internal import MaillageModel

/// The places that nodes had in an earlier drawing: they keep them, and newcomers settle beside their partners.
///
/// A reader who knows a map finds it again; only what is new has to be looked for.
public struct KeptPlaces: Sendable, Equatable {
  /// Where the middle of each node was, in points, by its identifier as a picture writes it.
  private let byNode: [String: Point]

  /// A place on the drawing.
  private struct Point: Sendable, Hashable {
    let x: Double, y: Double
  }

  /// Reads the places from a picture that the product drew; `nil` when it holds none.
  public init?(svg bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self), let tokens = XMLTokens.tokens(of: text)
    else { return nil }
    var byNode: [String: Point] = [:]
    for case .start(let tag) in tokens {
      guard let id = tag["data-id"], let place = tag["data-place"] else { continue }
      let numbers = place.split(separator: ",").compactMap { Double($0) }
      guard numbers.count == 2, numbers.allSatisfy(\.isFinite) else { continue }
      byNode[id] = Point(x: numbers[0], y: numbers[1])
    }
    guard !byNode.isEmpty else { return nil }
    self.byNode = byNode
  }

  private func point(of id: String) -> Point? { byNode[Markup.escaped(id)] }

  /// The places of a new drawing, with those kept for the nodes that had one.
  ///
  /// - Parameters:
  ///   - fresh: Where the nodes would stand otherwise, with their sizes.
  ///   - lines: The ends of the lines, by which newcomers find their partners.
  /// - Returns: The fresh places when fewer than two nodes had one: they tell no shape.
  func applied(to fresh: Places, lines: [(String, String)]) -> Places {
    let known = fresh.byNode.keys.filter { point(of: $0) != nil }.sortedByBytes()
    guard known.count > 1 else { return fresh }
    var settled: [String: Places.Place] = [:]
    for id in known {
      guard var place = fresh.byNode[id], let point = point(of: id) else { continue }
      place.x = point.x
      place.y = point.y
      settled[id] = place
    }
    var partners: [String: [String]] = [:]
    for (a, b) in lines where a != b {
      partners[a, default: []].append(b)
      partners[b, default: []].append(a)
    }
    // Those with most partners in place first: they are the easiest to find a place for.
    var waiting = fresh.byNode.keys.filter { point(of: $0) == nil }.sortedByBytes()
    while !waiting.isEmpty {
      let counts = waiting.map { id in Set(partners[id] ?? []).count { settled[$0] != nil } }
      let next = counts.indices.max { counts[$0] < counts[$1] || (counts[$0] == counts[$1] && $0 > $1) } ?? 0
      let id = waiting.remove(at: next)
      guard let size = fresh.byNode[id] else { continue }
      settled[id] = Self.free(size, near: partners[id] ?? [], among: settled)
    }
    return Places(byNode: Compaction.separated(settled))
  }

  /// The free place closest to the middle of a node's partners; below everything without any.
  private static func free(
    _ size: Places.Place, near partners: [String], among settled: [String: Places.Place]
  ) -> Places.Place {
    let others = settled.keys.sortedByBytes().compactMap { settled[$0] }
    let anchors = Set(partners).sortedByBytes().compactMap { settled[$0] }
    var place = size
    let centers = anchors.isEmpty ? others : anchors
    let x = centers.map(\.x).reduce(0, +) / Double(max(1, centers.count))
    let low = others.map { $0.y - $0.height / 2 }.min() ?? 0
    let y =
      anchors.isEmpty
      ? low - size.height : anchors.map(\.y).reduce(0, +) / Double(anchors.count)
    // Rings around the middle, each point of a ring in the same order.
    for ring in 0..<200 {
      let radius = Double(ring) * 14
      for step in directions.prefix(ring == 0 ? 1 : directions.count) {
        place.x = x + radius * step.x
        place.y = y + radius * step.y
        if others.allSatisfy({ !Compaction.touch(place, $0) }) { return place }
      }
    }
    return place
  }

  /// Sixteen directions around, each twice the tangent of its half angle, so that no library's rounding decides.
  private static let directions: [Point] = [0, 0.2, 0.4142, 0.6682, 1].flatMap { tangent -> [Point] in
    let cosine = (1 - tangent * tangent) / (1 + tangent * tangent)
    let sine = 2 * tangent / (1 + tangent * tangent)
    return [
      Point(x: cosine, y: sine), Point(x: -cosine, y: sine), Point(x: cosine, y: -sine),
      Point(x: -cosine, y: -sine),
    ]
  }
}
