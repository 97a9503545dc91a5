import Testing

@testable import MaillageDrawing

@Suite struct ShapeEconomyTests {
  private static func reduced(_ text: String) throws -> String {
    let tokens = try #require(XMLTokens.tokens(of: text))
    return ShapeEconomy.reduced(tokens, fontSize: "10.5").reduce(into: "") { $1.write(to: &$0) }
  }

  @Test("Four right angles are a rectangle, wherever they start and whichever way they turn")
  func rectangles() throws {
    let wanted = "<rect fill=\"#e4e4e4\" x=\"-1.5\" y=\"-900\" width=\"346.05\" height=\"20.5\"/>"
    for points in [
      "-1.5,-879.5 -1.5,-900 344.55,-900 344.55,-879.5 -1.5,-879.5",
      "344.55,-900 344.55,-879.5 -1.5,-879.5 -1.5,-900 344.55,-900",
      "-1.5,-900 344.55,-900 344.55,-879.5 -1.5,-879.5 -1.5,-900",
    ] {
      #expect(try Self.reduced("<polygon fill=\"#e4e4e4\" stroke=\"none\" points=\"\(points)\"/>") == wanted)
    }
  }

  @Test(
    "Anything else keeps its points",
    arguments: [
      "0,0 0,5 5,5 6,0 0,0", "0,0 0,5 5,5 5,0", "0,0 0,5 5,5 5,0 1,1", "0,0 0,5.123 5,5.123 5,0 0,0",
      "0,0 5,5 10,0 5,-5 0,0",
    ])
  func others(points: String) throws {
    let polygon = "<polygon fill=\"red\" points=\"\(points)\"/>"
    #expect(try Self.reduced(polygon) == polygon)
  }

  @Test("The inside and the border of a cell are one shape; the dashes are the border’s")
  func joined() throws {
    let points = "points=\"0,0 1,5 5,5\""
    let text = """
      <polygon fill="#fff" stroke="none" stroke-dasharray="5,2" \(points)/>
      <polygon fill="none" stroke="#6b6b6b" stroke-width="2" \(points)/>
      <polygon fill="none" stroke="#a30000" \(points)/>
      """
    #expect(
      try Self.reduced(text) == """
        <polygon fill="#fff" \(points) stroke="#6b6b6b" stroke-width="2"/>
        <polygon fill="none" stroke="#a30000" \(points)/>
        """)
  }

  private static func cell(_ x: Int, _ paint: String) -> String {
    "<polygon \(paint) points=\"\(x),0 \(x),-9 \(x + 10),-9 \(x + 10),0 \(x),0\"/>"
  }

  @Test("The borders of cells are one path, the words between them stay; a filled cell starts again")
  func borders() throws {
    let line = "fill=\"none\" stroke=\"#6b6b6b\"", words = "<text x=\"1\">a</text>"
    #expect(
      try Self.reduced(Self.cell(0, line) + words + Self.cell(10, line) + words + Self.cell(20, line))
        == "<path \(line) d=\"M0,-9h10v9h-10zM10,-9h10v9h-10zM20,-9h10v9h-10z\"/>\(words)\(words)")
    let filled = "fill=\"#fff\" stroke=\"#6b6b6b\"", alert = "fill=\"none\" stroke=\"#a30000\""
    for other in [Self.cell(10, filled), Self.cell(10, alert), "<g>", "</g>"] {
      let apart = try Self.reduced(Self.cell(0, line) + other + Self.cell(20, line))
      #expect(!apart.contains("zM"), "\(other)")
    }
  }

  @Test("Shapes of other places, or with something between them, stay apart and in order")
  func apart() throws {
    let elsewhere = "<path fill=\"#fff\" d=\"M0,0\"/>\n<path fill=\"none\" stroke=\"#000\" d=\"M1,0\"/>"
    #expect(try Self.reduced(elsewhere) == elsewhere)
    let covered = "<path fill=\"#fff\" d=\"M0\"/><text>x</text><path fill=\"none\" stroke=\"#000\" d=\"M0\"/>"
    #expect(try Self.reduced(covered) == covered)
  }

  @Test("Text says its size and its side only where they are not those of all")
  func text() throws {
    let text = """
      <text text-anchor="start" x="1" font-size="10.50">a</text>
      <text text-anchor="middle" x="1" font-size="16.00">b</text>
      """
    #expect(
      try Self.reduced(text) == """
        <text x="1">a</text>
        <text text-anchor="middle" x="1" font-size="16">b</text>
        """)
  }
}
