import Testing

@testable import MaillageDrawing

@Suite("How hard it is to tell two straight lines apart")
struct LineWayTests {
  private func way(_ x: Double, _ y: Double, to a: Double, _ b: Double) -> LineWay {
    LineWay(
      from: Places.Place(x: x, y: y, width: 20, height: 20),
      to: Places.Place(x: a, y: b, width: 20, height: 20))
  }

  @Test("What is seen of a line lies between its boxes")
  func seen() {
    let line = way(0, 0, to: 100, 0)
    #expect(line.seen == 80 && line.first.x == 10 && line.last.x == 90)
    #expect(way(0, 0, to: 15, 0).seen == 0, "boxes that overlap hide it")
  }

  @Test(
    "Lines far from each other cost nothing; crossing costs more the flatter it is, and where a line is short"
  )
  func crossing() {
    let line = way(0, 0, to: 200, 0)
    #expect(line.confusion(with: way(0, 100, to: 200, 100), sharing: false) == 0)
    #expect(line.confusion(with: way(0, 30, to: 200, 100), sharing: false) == 0)
    let square = line.confusion(with: way(100, -100, to: 100, 100), sharing: false)
    let flat = line.confusion(with: way(20, -20, to: 180, 20), sharing: false)
    let short = line.confusion(with: way(100, -20, to: 100, 20), sharing: false)
    #expect(square > 0 && flat > square && short > square)
  }

  @Test("Side by side they cost more the nearer they are and the longer they run together")
  func along() {
    let line = way(0, 0, to: 200, 0)
    let near = line.confusion(with: way(0, 3, to: 200, 3), sharing: false)
    let far = line.confusion(with: way(0, 7, to: 200, 7), sharing: false)
    let short = line.confusion(with: way(0, 3, to: 80, 3), sharing: false)
    #expect(near > far && far > 0 && near > short && short > 0)
    #expect(line.confusion(with: way(0, 10, to: 200, 10), sharing: false) == 0)
  }

  @Test("From one node they may part, but not leave together, whichever of their ends it is")
  func sharing() {
    let line = way(0, 0, to: 200, 0), near = way(0, 0, to: 200, 8), wide = way(0, 0, to: 100, 100)
    #expect(line.confusion(with: near, sharing: true) > 5)
    #expect(line.confusion(with: wide, sharing: true) == 0)
    #expect(line.confusion(with: way(200, 8, to: 0, 0), sharing: true) > 5)
    let far = way(13.3, 0.7, to: 200.1, 0.3)
    #expect(far.confusion(with: way(17.7, -9.1, to: 200.1, 0.3), sharing: true) > 2, "in fractions too")
    #expect(line.confusion(with: way(-200, 0, to: 0, 0), sharing: true) == 0, "straight on is not together")
  }
}
