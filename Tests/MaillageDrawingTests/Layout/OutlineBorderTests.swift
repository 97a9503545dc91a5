import Testing

@testable import MaillageDrawing

struct OutlineBorderTests {
  @Test("Around a box the way is its perimeter, to the left of its middle")
  func box() {
    let border = OutlineBorder(Outline(nil, at: Places.Place(x: 10, y: 20, width: 100, height: 60)))
    #expect(abs(border.length - 320) < 1e-9)
    let right = border.position(of: LinePoint(x: 200, y: 20)),
      top = border.position(of: LinePoint(x: 10, y: 90))
    #expect(border.point(at: right) == LinePoint(x: 60, y: 20))
    #expect(border.point(at: top) == LinePoint(x: 10, y: 50))
    // From the right side to the top: half the height, then half the width.
    let turn = (top - right + border.length).truncatingRemainder(dividingBy: border.length)
    #expect(abs(turn - 80) < 1e-9)
    #expect(border.point(at: right + 2 * border.length) == border.point(at: right))
  }

  @Test("Around an ellipse every place is on it", arguments: [0.0, 0.2, 0.5, 0.9])
  func ellipse(share: Double) {
    let style = ShapeStyle(shape: "ellipse")
    let border = OutlineBorder(Outline(style, at: Places.Place(x: 0, y: 0, width: 80, height: 40)))
    let point = border.point(at: share * border.length)
    let x = point.x / 40, y = point.y / 20
    #expect(abs(x * x + y * y - 1) < 0.02)
  }
}
