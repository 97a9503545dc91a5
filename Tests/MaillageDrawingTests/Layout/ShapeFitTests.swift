import Testing

@testable import MaillageDrawing

@Suite("The least size of a shape around its words")
struct ShapeFitTests {
  private static let words = ["Agence de", "développement", "économique", "(+6)"]

  @Test(
    "Every corner of every line lies inside the shape",
    arguments: ["house", "invhouse", "hexagon", "octagon", "ellipse", "parallelogram"])
  func inside(_ shape: String) throws {
    for lines in [["A"], ["ExI", "(+2)"], Self.words, Self.words + Self.words] {
      let style = ShapeStyle(shape: shape)
      let fit = try #require(ShapeFit(lines, size: 10.5, style: style))
      let place = Places.Place(x: 0, y: 0, width: fit.width, height: fit.height)
      let outline = Outline(style, at: place)
      let top = Double(lines.count) * 12.6 / 2
      for (index, line) in lines.enumerated() {
        let half = LetterWidths.width(of: line, size: 10.5) / 2
        // Letters begin about a quarter of their size under the top of their line.
        for y in [top - Double(index) * 12.6 - 2.6, top - Double(index + 1) * 12.6] {
          for x in [half, -half] { #expect(outline.contains(LinePoint(x: x, y: y)), "\(shape) \(line)") }
        }
      }
    }
  }

  @Test("A parallelogram takes less than half of what the library gives it")
  func smaller() throws {
    var style = ShapeStyle(shape: "polygon")
    style.attributes = ["sides": "4", "skew": "0.25"]
    let fit = try #require(ShapeFit(Self.words, size: 10.5, style: style))
    let before = NodeEstimate(lines: Self.words, size: 10.5, style: style)
    #expect(fit.width * fit.height < before.width * before.height / 2)
  }

  @Test("Boxes, and shapes that a typology has made regular, are left to the library")
  func left() {
    var regular = ShapeStyle(shape: "hexagon")
    regular.attributes = ["regular": "true"]
    #expect(ShapeFit(Self.words, size: 10.5, style: regular) == nil)
    #expect(ShapeFit(Self.words, size: 10.5, style: ShapeStyle(shape: "box")) == nil)
    #expect(ShapeFit(Self.words, size: 10.5, style: ShapeStyle(shape: "cylinder")) == nil)
  }
}
