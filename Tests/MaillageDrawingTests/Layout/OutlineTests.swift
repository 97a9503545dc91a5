import Testing

@testable import MaillageDrawing

struct OutlineTests {
  private static let place = Places.Place(x: 50, y: 40, width: 100, height: 60)

  @Test(
    "Corners stand where Graphviz draws them",
    arguments: [
      ("box", [:]), ("hexagon", [:]), ("octagon", [:]), ("house", [:]), ("invhouse", [:]), ("pentagon", [:]),
      ("diamond", [:]), ("triangle", [:]), ("parallelogram", [:]), ("trapezium", [:]),
      ("polygon", ["sides": "4", "skew": "0.25"]), ("polygon", ["sides": "5", "orientation": "30"]),
    ] as [(String, [String: String])])
  func corners(shape: String, attributes: [String: String]) async throws {
    var style = ShapeStyle(shape: shape)
    style.attributes = attributes
    let more = attributes.map { ", \($0.key)=\"\($0.value)\"" }.sorted().joined()
    let node = "node [shape=\(shape), label=\"\", fixedsize=true, width=1.38889, height=0.83333\(more)]"
    let job = RenderJob(dot: "digraph { \(node); a; }", engine: .dot, format: .svg)
    let picture = try await InProcessRendering().picture(of: job, within: .seconds(30))
    let pattern = /class="node".*?points="([^"]+)"/.dotMatchesNewlines()
    let points = try #require(String(decoding: picture, as: UTF8.self).firstMatch(of: pattern)).1
    let drawn = points.split(separator: " ").dropLast().map { pair in
      let numbers = pair.split(separator: ",").compactMap { Double($0) }
      return LinePoint(x: numbers[0], y: -numbers[1])
    }
    let outline = Outline(style, at: Places.Place(x: 0, y: 0, width: 100, height: 60)).polygon
    // The picture starts at the corner of the polygon's own box.
    let shift = try #require(Self.corner(of: drawn)) - (try #require(Self.corner(of: outline)))
    #expect(drawn.count == outline.count)
    // Graphviz draws what leans a lot somewhat wider than its size.
    let tolerance = shape == "parallelogram" ? 4 : 0.1
    for corner in drawn {
      let distances = outline.map { ($0 + shift - corner) }.map { abs($0.x) + abs($0.y) }
      #expect(try #require(distances.min()) < tolerance, "\(corner)")
    }
  }

  /// The lower left corner of the box around points.
  private static func corner(of points: [LinePoint]) -> LinePoint? {
    guard let x = points.map(\.x).min(), let y = points.map(\.y).min() else { return nil }
    return LinePoint(x: x, y: y)
  }

  @Test("A straight line starts at the side of a box, and at the height of an ellipse")
  func straight() {
    let line = (0...3).map { LinePoint(x: 50 + 50 * Double($0), y: 40) }
    let box = Outline(ShapeStyle(), at: Self.place).leaving(line)
    #expect(abs(box[0].x - 100) < 0.05 && box[0].y == 40 && box[3] == line[3])
    let slanted = (0...3).map { LinePoint(x: 50 + 50 * Double($0), y: 40 + 30 * Double($0)) }
    let round = Outline(ShapeStyle(shape: "ellipse"), at: Self.place).leaving(slanted)
    let x = (round[0].x - 50) / 50, y = (round[0].y - 40) / 30
    #expect(abs(x * x + y * y - 1) < 1e-3 && abs(x - y) < 1e-6)
  }

  @Test("A line ends above the tab of a folder, not behind it", arguments: [("folder", 85.0), ("tab", 6.0)])
  func tab(shape: String, aside: Double) {
    // The tab is 4 points high and 12 wide on a tab, 27 at its foot on a folder.
    for (x, y) in [(aside, 74.0), (50, 70)] {
      let line = (0...3).map { LinePoint(x: x, y: 40 + 20 * Double($0)) }
      let rest = Outline(ShapeStyle(shape: shape), at: Self.place).leaving(line)
      #expect(abs(rest[0].y - y) < 0.05)
    }
  }

  @Test("A curve of two pieces loses the first when it ends inside")
  func pieces() {
    let curve = (0...6).map { LinePoint(x: 50 + 15 * Double($0), y: 40) }
    let rest = Outline(ShapeStyle(), at: Self.place).leaving(curve)
    #expect(rest.count == 4 && abs(rest[0].x - 100) < 0.05)
  }

  @Test("The size of a node holds its second border", arguments: ["box", "octagon"])
  func borders(shape: String) async throws {
    let size = "label=\"\", width=1, height=0.5"
    let dot = "digraph { a [shape=\(shape), \(size)]; b [shape=\(shape), \(size), peripheries=2]; }"
    let job = RenderJob(dot: dot, engine: .dot, format: .plain)
    let plain = String(
      decoding: try await InProcessRendering().picture(of: job, within: .seconds(30)), as: UTF8.self)
    let widths = plain.matches(of: /node . \S+ \S+ (\S+)/).compactMap { Double($0.1) }
    #expect(widths.count == 2 && widths[1] > widths[0] + 7.9 / 72)
  }

  @Test(
    "Numbers that no shape can have leave one that can be drawn", arguments: ["1e300", "inf", "nan", "-4"])
  func absurd(number: String) {
    var style = ShapeStyle(shape: "polygon")
    style.attributes = ["sides": number, "skew": "inf", "distortion": "nan"]
    let corners = Outline(style, at: Self.place).polygon
    #expect((3...60).contains(corners.count) && corners.allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }

  @Test("What starts outside, or never leaves, stays as it is")
  func whole() {
    let outside = (0...3).map { LinePoint(x: 150 + 5 * Double($0), y: 40) }
    let inside = (0...3).map { LinePoint(x: 50 + 5 * Double($0), y: 40) }
    let outline = Outline(ShapeStyle(), at: Self.place)
    #expect(outline.leaving(outside) == outside && outline.leaving(inside) == inside)
  }
}
