import Testing

@testable import MaillageDrawing

struct RingSwapsTests {
  private static func place(_ x: Double, _ y: Double, width: Double = 20) -> Places.Place {
    Places.Place(x: x, y: y, width: width, height: 20)
  }

  @Test("Two nodes change places when both lines get shorter, whatever the order of their names")
  func swap() {
    let swaps = RingSwaps(
      fixed: ["left": Self.place(-50, 0), "right": Self.place(50, 0)],
      neighbours: ["a": ["right"], "b": ["left"], "left": ["b"], "right": ["a"]], gap: 5)
    let places = swaps.improved(["a": Self.place(-100, 0), "b": Self.place(100, 0)])
    #expect(places["a"]?.x == 100 && places["b"]?.x == -100)
    // Once there, they stay.
    #expect(swaps.improved(places).mapValues(\.x) == places.mapValues(\.x))
  }

  @Test("A node stays where it is when it would touch another, or gain next to nothing")
  func stay() {
    let neighbours = ["a": ["right"], "b": ["left"], "left": ["b"], "right": ["a"]]
    let blocked = RingSwaps(
      fixed: ["left": Self.place(-50, 0), "right": Self.place(50, 0), "wall": Self.place(130, 0)],
      neighbours: neighbours, gap: 5)
    // As wide as that, the first would touch the wall.
    let wide = ["a": Self.place(-120, 0, width: 60), "b": Self.place(100, 0)]
    #expect(blocked.improved(wide).mapValues(\.x) == wide.mapValues(\.x))
    let near = RingSwaps(
      fixed: ["left": Self.place(0, 98), "right": Self.place(0, 102)], neighbours: neighbours, gap: 5)
    let ring = ["a": Self.place(-100, 0), "b": Self.place(100, 0)]
    #expect(near.improved(ring).mapValues(\.x) == ring.mapValues(\.x))
  }
}
