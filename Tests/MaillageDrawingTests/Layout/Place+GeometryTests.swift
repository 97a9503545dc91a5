import Testing

@testable import MaillageDrawing

@Suite struct PlaceGeometryTests {
  private let box = Places.Place(x: 10, y: 20, width: 8, height: 4)

  @Test("A box around points has room on every side; one around boxes holds them all")
  func around() {
    let points = [LinePoint(x: 1, y: 2), LinePoint(x: 5, y: -2), LinePoint(x: 3, y: 0)]
    #expect(Places.Place(around: points, room: 1) == Places.Place(x: 3, y: 0, width: 6, height: 6))
    let other = Places.Place(x: 0, y: 0, width: 2, height: 2)
    // From −1 to 14 and from −1 to 22.
    #expect(Places.Place(around: [box, other]) == Places.Place(x: 6.5, y: 10.5, width: 15, height: 23))
    #expect(Places.Place(around: []) == Places.Place(x: 0, y: 0, width: 0, height: 0))
  }

  @Test("Boxes that share an edge are near one another only within a gap, and share no area")
  func near() {
    let beside = Places.Place(x: 18, y: 20, width: 8, height: 4)
    #expect(!box.isNear(beside) && box.isNear(beside, gap: 0.1) && box.overlap(beside) == 0)
    let over = Places.Place(x: 12, y: 21, width: 8, height: 4)
    #expect(box.isNear(over) && box.overlap(over) == 6 * 3)
    // Near sideways, far upwards.
    #expect(!box.isNear(Places.Place(x: 12, y: 40, width: 8, height: 4), gap: 10))
  }

  @Test("From outside, the way from the box; from inside, the shortest way out")
  func ways() {
    #expect(box.away(to: LinePoint(x: 20, y: 20)) == LinePoint(x: 6, y: 0))
    #expect(box.away(to: LinePoint(x: 10, y: 21)) == LinePoint(x: 0, y: 0))
    #expect(box.wayOut(of: LinePoint(x: 10, y: 21)) == LinePoint(x: 0, y: 1))
    #expect(box.wayOut(of: LinePoint(x: 10, y: 19)) == LinePoint(x: 0, y: -1))
    #expect(box.wayOut(of: LinePoint(x: 13.5, y: 20)) == LinePoint(x: 0.5, y: 0))
    #expect(box.wayOut(of: LinePoint(x: 6.5, y: 20)) == LinePoint(x: -0.5, y: 0))
    #expect(box.wayOut(of: LinePoint(x: 20, y: 20)) == LinePoint(x: 0, y: 0))
  }
}
