@testable import MaillageDrawing
import Testing

@Suite struct EveningTests {
  @Test("A knot spreads, an outlier comes closer, the order and the extent stay")
  func even() {
    let extents = [0.0, 10, 20, 30, 1_000].map { (center: $0, size: 10.0) }
    let evened = Evening.evened(extents, by: 0.5)
    // Before each lie 5, 15, 25, 35 and 45 points: even places would be 0, 250, 500, 750 and 1,000.
    #expect(evened == [0, 130, 260, 390, 1_000])
    #expect(Evening.evened(extents, by: 0) == extents.map(\.center))
  }

  @Test("Two at one place stay together, and all at one place do not move")
  func ties() {
    let evened = Evening.evened([(0, 10), (50, 20), (50, 20), (100, 10)], by: 0.7)
    #expect(evened[1] == evened[2])
    #expect(Evening.evened([(5, 10), (5, 10)], by: 0.5) == [5, 5])
  }

  @Test("A small move of one node moves the others little")
  func continuity() {
    let before = Evening.evened([(0, 40), (30, 40), (60, 40), (200, 40)], by: 0.5)
    let after = Evening.evened([(0, 40), (31, 40), (60, 40), (200, 40)], by: 0.5)
    for (a, b) in zip(before, after) { #expect(abs(a - b) < 3) }
  }
}
