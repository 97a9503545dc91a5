internal import MaillageModel

/// Lets the nodes of a ring change places two by two, as long as their lines get shorter.
///
/// Each stands at first near the direction of those it is tied to; where several want one direction, the first
/// takes it and sends the others to either side, whomever else these are tied to.
struct RingSwaps {
  /// The nodes of the other rings, which stay.
  let fixed: [String: Places.Place]
  let neighbours: [String: [String]]
  /// The least distance between two nodes, in points.
  let gap: Double

  /// How many times all pairs are tried at most, and by how much lines must get shorter, in points.
  private static let rounds = 4, least = 12.0

  /// The places of the nodes of the ring after their changes; its words keep theirs.
  func improved(_ ring: [String: Places.Place], keeping words: String? = nil) -> [String: Places.Place] {
    var places = ring
    let ids = ring.keys.filter { $0 != words }.sortedByBytes()
    for _ in 0..<Self.rounds {
      var isMoving = false
      for (index, one) in ids.enumerated() {
        for other in ids[(index + 1)...] where swap(one, other, in: &places) { isMoving = true }
      }
      if !isMoving { break }
    }
    return places
  }

  private func swap(_ one: String, _ other: String, in places: inout [String: Places.Place]) -> Bool {
    guard let a = places[one], let b = places[other] else { return false }
    var next = places
    next[one] = Places.Place(x: b.x, y: b.y, width: a.width, height: a.height)
    next[other] = Places.Place(x: a.x, y: a.y, width: b.width, height: b.height)
    let before = length(of: one, places) + length(of: other, places)
    guard length(of: one, next) + length(of: other, next) < before - Self.least,
      isFree(one, in: next), isFree(other, in: next)
    else { return false }
    places = next
    return true
  }

  private func length(of id: String, _ places: [String: Places.Place]) -> Double {
    guard let own = places[id] else { return 0 }
    return (neighbours[id] ?? []).reduce(0) { sum, other in
      guard let end = places[other] ?? fixed[other] else { return sum }
      return sum + own.center.distance(to: end.center)
    }
  }

  private func isFree(_ id: String, in places: [String: Places.Place]) -> Bool {
    guard let own = places[id] else { return false }
    return !fixed.values.contains { $0.isNear(own, gap: gap) }
      && !places.contains { $0.key != id && $0.value.isNear(own, gap: gap) }
  }
}
