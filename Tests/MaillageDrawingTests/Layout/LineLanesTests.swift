import Testing

@testable import MaillageDrawing

struct LineLanesTests {
  /// Two nodes 300 points apart and a straight way between them.
  private static func lanes(_ edges: [DiagramEdge], style: ShapeStyle? = nil) throws -> [Int: PlacedLine] {
    var graph = GraphBody(engine: .neato)
    graph.nodes = ["a", "b"].map {
      DiagramNode(id: $0, content: .label([$0], size: 11, isBold: false), style: style, title: "")
    }
    graph.edges = edges
    let places = Places(byNode: [
      "a": Places.Place(x: 0, y: 0, width: 60, height: 30),
      "b": Places.Place(x: 300, y: 0, width: 60, height: 30),
    ])
    let routes = LineRoutes(straightIn: graph, places)
    return LineLanes(graph, places, routes).lines()
  }

  private static let style = LineStyle(pattern: .solid, width: 1)

  @Test("A line alone keeps its way, and goes into its nodes")
  func single() throws {
    let line = try #require(try Self.lanes([DiagramEdge(from: "a", to: "b", style: Self.style)])[0])
    #expect(line.position == "24,0 110,0 190,0 276,0")
    #expect(line.wordsPosition == nil)
  }

  @Test("A line does not show between the borders of a node that has two")
  func borders() throws {
    var doubled = ShapeStyle()
    doubled.setApart(by: Palette.alert)
    let lines = try Self.lanes([DiagramEdge(from: "a", to: "b", style: Self.style)], style: doubled)
    #expect(lines[0]?.position == "29.6,0 110.367,0 189.633,0 270.4,0")
    var cylinder = ShapeStyle(shape: "cylinder")
    cylinder.setApart(by: Palette.alert)
    #expect(doubled.borderCount == 2 && cylinder.borderCount == 1)
    #expect(cylinder.borderWidth > doubled.borderWidth)
  }

  @Test("Two lines stand aside of the way, the same way round whichever end comes first")
  func pair() throws {
    let lines = try Self.lanes([
      DiagramEdge(from: "a", to: "b", style: Self.style), DiagramEdge(from: "b", to: "a", style: Self.style),
    ])
    #expect(lines[0]?.position == "18.75,-3.5 110,-3.5 190,-3.5 281.25,-3.5")
    #expect(lines[1]?.position == "281.25,3.5 190,3.5 110,3.5 18.75,3.5")
  }

  @Test("A head keeps its tip where the way ends, and words stand in the middle")
  func head() throws {
    let style = LineStyle(pattern: .solid, width: 1, head: .atEnd("normal"))
    let line = try #require(try Self.lanes([DiagramEdge(from: "a", to: "b", style: style, label: ["?"])])[0])
    #expect(line.position == "e,270,0 24,0 110,0 190,0 263,0")
    let words = try #require(line.wordsPosition?.split(separator: ",").compactMap { Double($0) })
    #expect(abs(words[0] - 150) < 20 && words[1] == 0)
  }

  @Test("Words stand on their own line and off the one beside it")
  func wordsApart() throws {
    let lines = try Self.lanes([
      DiagramEdge(from: "a", to: "b", style: Self.style),
      DiagramEdge(from: "a", to: "b", style: Self.style, label: ["?"]),
    ])
    // What is between the ends leaves room for a line of words.
    let heights = try #require(lines[0]?.position).split(separator: " ")
      .compactMap { $0.split(separator: ",").last.flatMap { Double($0) } }
    #expect(heights.count == 4 && (heights[0] + 3 * heights[1] + 3 * heights[2] + heights[3]) / 8 < -6)
    let words = try #require(lines[1]?.wordsPosition?.split(separator: ",").compactMap { Double($0) })
    #expect(words[1] > 5 && lines[0]?.wordsPosition == nil)
  }

  @Test("The head of a line that stands aside touches an ellipse where the line reaches it")
  func ellipse() throws {
    let head = LineStyle(pattern: .solid, width: 1, head: .atEnd("normal"))
    let lines = try Self.lanes(
      [
        DiagramEdge(from: "a", to: "b", style: Self.style), DiagramEdge(from: "a", to: "b", style: head),
      ], style: ShapeStyle(shape: "ellipse"))
    let tip = try #require(lines[1]?.position.split(separator: " ").first?.dropFirst(2))
    let numbers = tip.split(separator: ",").compactMap { Double($0) }
    // The outer side of its border, one point wide.
    let x = (numbers[0] - 300) / 30.5, y = numbers[1] / 15.5
    #expect(numbers[1] == 3.5 && x * x + y * y < 1.01 && x * x + y * y > 0.9)
  }
}
