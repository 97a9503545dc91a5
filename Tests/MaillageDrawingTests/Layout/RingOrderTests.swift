@testable import MaillageDrawing
import Testing

@Suite struct RingOrderTests {
  @Test("Two tied nodes that stand opposite come side by side; a line to the centre moves nobody")
  func opposite() throws {
    let ring = ["a", "b", "c", "d", "e", "f"]
    let order = RingOrder.improved(ring, pairs: [("a", "d"), ("centre", "b")], center: "centre")
    #expect(Set(order) == Set(ring))
    let a = try #require(order.firstIndex(of: "a")), d = try #require(order.firstIndex(of: "d"))
    #expect([1, 5].contains(abs(a - d)))
    #expect(RingOrder.improved(ring, pairs: [("centre", "b")], center: "centre") == ring)
  }

  @Test("A path through the ring is laid along it, from any order, as short as can be")
  func path() {
    // a–c–e–b–d: each beside the next one, so that the four lines span one stop each.
    let pairs = [("a", "c"), ("c", "e"), ("e", "b"), ("b", "d")]
    let order = RingOrder.improved(["a", "b", "c", "d", "e"], pairs: pairs, center: "x")
    for (from, to) in pairs {
      let way = abs((order.firstIndex(of: from) ?? 9) - (order.firstIndex(of: to) ?? 0))
      #expect(min(way, 5 - way) == 1)
    }
  }

  @Test("Two that share a partner outside the ring stand side by side")
  func outside() {
    let order = RingOrder.improved(
      ["a", "b", "c", "d", "e", "f"], pairs: [("a", "z"), ("d", "z")], center: "x")
    let way = abs((order.firstIndex(of: "a") ?? 9) - (order.firstIndex(of: "d") ?? 0))
    #expect([1, 5].contains(way))
  }
}
