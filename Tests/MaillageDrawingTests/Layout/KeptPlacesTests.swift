import Testing

@testable import MaillageDrawing

@Suite("Keeping the places of an earlier drawing")
struct KeptPlacesTests {
  private static let picture = Array(
    """
    <svg><g id="x-n1" class="node" data-id="a" data-place="0,0"><title>A</title></g>
    <g id="x-n2" class="node" data-id="b&amp;c" data-place="200,-40.5"></g>
    <g id="x-n3" class="node" data-id="gone" data-place="900,900"></g>
    <g id="x-n4" data-id="odd" data-place="1,nan"></g></svg>
    """.utf8)

  private static func place(_ x: Double, _ y: Double) -> Places.Place {
    Places.Place(x: x, y: y, width: 60, height: 30)
  }

  @Test("those that had a place keep it exactly; a newcomer stands by its partner, touching nobody")
  func kept() throws {
    let kept = try #require(KeptPlaces(svg: Self.picture))
    let fresh = Places(byNode: [
      "a": Self.place(5, 5), "b&c": Self.place(9, 9), "new": Self.place(50, 50), "odd": Self.place(7, 7),
    ])
    let places = kept.applied(to: fresh, lines: [("new", "a"), ("odd", "b&c")]).byNode
    #expect(places["a"].map { [$0.x, $0.y] } == [0, 0])
    #expect(places["b&c"].map { [$0.x, $0.y] } == [200, -40.5])
    let new = try #require(places["new"])
    #expect((new.x * new.x + new.y * new.y).squareRoot() < 130)
    let all = places.sorted { $0.key < $1.key }.map(\.value)
    for (index, one) in all.enumerated() {
      for other in all.dropFirst(index + 1) { #expect(!Compaction.touch(one, other)) }
    }
  }

  @Test("a crowd of newcomers finds room without moving anybody")
  func crowd() throws {
    let kept = try #require(KeptPlaces(svg: Self.picture))
    var nodes = ["a": Self.place(0, 0), "b&c": Self.place(0, 0)]
    for number in 0..<40 { nodes["new\(number)"] = Self.place(0, 0) }
    let lines = (0..<40).map { ("new\($0)", $0 % 2 == 0 ? "a" : "b&c") }
    let places = kept.applied(to: Places(byNode: nodes), lines: lines).byNode
    #expect(places.count == 42)
    #expect(places["a"].map { [$0.x, $0.y] } == [0, 0])
    let all = places.sorted { $0.key < $1.key }.map(\.value)
    for (index, one) in all.enumerated() {
      for other in all.dropFirst(index + 1) { #expect(!Compaction.touch(one, other)) }
    }
  }

  @Test("one place tells no shape, and a picture without places is none")
  func nothing() throws {
    let kept = try #require(KeptPlaces(svg: Self.picture))
    let fresh = Places(byNode: ["a": Self.place(5, 5), "z": Self.place(80, 5)])
    #expect(kept.applied(to: fresh, lines: []) == fresh)
    #expect(KeptPlaces(svg: Array("<svg></svg>".utf8)) == nil)
    #expect(KeptPlaces(svg: [0xFF]) == nil)
  }
}
