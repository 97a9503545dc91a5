import Testing

@testable import MaillageDrawing

struct RingArrangementRadiusTests {
  private static func nodes(_ count: Int) -> [Places.Place] {
    Array(repeating: Places.Place(x: 0, y: 0, width: 100, height: 60), count: count)
  }

  @Test("A few nodes stand near each other, many take the room and never stand out of it")
  func radius() {
    let room = (width: 640.0, height: 800.0)
    // Five nodes of 100 with 120 beside each: 1 100 points around.
    let few = RingArrangement.radius(around: Self.nodes(5), in: room)
    #expect(abs(few.x - 1_100 / (2 * Double.pi)) < 1e-9 && few.x == few.y)
    let many = RingArrangement.radius(around: Self.nodes(20), in: room)
    #expect(abs(many.x - 640 * 0.41) < 1e-9 && abs(many.y - 800 * 0.42) < 1e-9)
    let narrow = RingArrangement.radius(around: Self.nodes(20), in: (width: 300, height: 300))
    #expect(narrow.x <= 100 && narrow.y <= 126 + 1e-9)
  }
}
