@testable import MaillageDrawing
import Testing

@Suite struct CurveLabelsTests {
  /// Three curves from one point, as departures give them.
  private static let curves = [
    [DiagramPoint(x: 0, y: 300), DiagramPoint(x: 900, y: 0)],
    [DiagramPoint(x: 0, y: 300), DiagramPoint(x: 300, y: 120), DiagramPoint(x: 800, y: 0)],
    [DiagramPoint(x: 0, y: 300), DiagramPoint(x: 100, y: 60), DiagramPoint(x: 400, y: 0)],
  ]

  private static func placements(_ curves: [[DiagramPoint]]) -> [CurveLabels.Placement] {
    CurveLabels(
      curves: curves,
      wordings: curves.map { _ in [["une étiquette sur une ligne"], ["une étiquette", "sur deux"]] },
      width: 900, height: 300, overhang: 60
    )
    .placements()
  }

  @Test("Labels keep off each other and off the curves")
  func apart() {
    let placed = Self.placements(Self.curves)
    #expect(placed.count == 3)
    for (index, label) in placed.enumerated() {
      let height = Double(label.lines.count) * 12.6 + 10
      func isIn(_ point: DiagramPoint) -> Bool {
        abs(point.x - label.middle.x) < label.width / 2 && abs(point.y - label.middle.y) < height / 2
      }
      for (other, curve) in Self.curves.enumerated() where other != index {
        for (a, b) in zip(curve, curve.dropFirst()) {
          for step in 0...100 {
            let t = Double(step) / 100
            #expect(!isIn(DiagramPoint(x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t)))
          }
        }
      }
      for other in placed.dropFirst(index + 1) {
        #expect(
          abs(other.middle.x - label.middle.x) > (label.width + other.width) / 2
            || abs(other.middle.y - label.middle.y) > 20)
      }
    }
  }

  @Test("Curves that stay together and fall late, as those of a large territory, are not hidden")
  func late() {
    let curves = [
      [DiagramPoint(x: 0, y: 300), DiagramPoint(x: 750, y: 285), DiagramPoint(x: 900, y: 0)],
      [DiagramPoint(x: 0, y: 300), DiagramPoint(x: 700, y: 285), DiagramPoint(x: 890, y: 0)],
      [DiagramPoint(x: 0, y: 300), DiagramPoint(x: 500, y: 270), DiagramPoint(x: 850, y: 0)],
    ]
    let placed = Self.placements(curves)
    #expect(placed.count == 3)
    for label in placed {
      let height = Double(label.lines.count) * 12.6 + 10
      for (a, b) in curves.flatMap({ zip($0, $0.dropFirst()) }) {
        let hidden = (0...100).contains { step in
          let t = Double(step) / 100
          let x = a.x + (b.x - a.x) * t, y = a.y + (b.y - a.y) * t
          return abs(x - label.middle.x) < label.width / 2 && abs(y - label.middle.y) < height / 2
        }
        #expect(!hidden)
      }
    }
  }

  @Test("Without any room a label stands at the right of the plot")
  func aside() {
    let flat = [[DiagramPoint(x: 0, y: 0.5), DiagramPoint(x: 900, y: 0)]]
    #expect(Self.placements(flat).first.map { $0.middle.x > 900 } == true)
  }
}
