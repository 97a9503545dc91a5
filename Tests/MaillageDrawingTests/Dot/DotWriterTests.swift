@testable import MaillageDrawing
import Testing

@Suite struct DotWriterTests {
  @Test("A small layered drawing, whole")
  func golden() {
    let text = DotWriter.text(of: Samples.graph(["Région", "CCI"]))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first == "digraph \"essai\" {")
    #expect(
      lines.contains(
        "    n1 [id=\"n1\", label=<<B>Région</B>>, fontsize=\"10.5\", shape=\"box\", style=\"filled\", "
          + "fillcolor=\"#FFFFFF\", color=\"#6B6B6B\", fontcolor=\"#000000\", penwidth=\"1\", "
          + "peripheries=\"1\", class=\"cat-TEST\"];"))
    #expect(
      lines.contains(
        "  n1 -> n2 [id=\"e1\", style=\"dashed\", penwidth=\"1.4\", color=\"#3D3D3D\", "
          + "arrowhead=\"normal\", label=<CCI>, fontcolor=\"#3D3D3D\"];"))
    #expect(text.contains("newrank=\"true\""))
    // A box says all that it would inherit from the borderless one around it.
    #expect(text.contains("graph [id=\"c1\", peripheries=\"1\""))
  }

  @Test("A network is laid out without its frame, then drawn with its title above")
  func network() throws {
    let diagram = Samples.graph(["A", "B"], engine: .neato)
    let layout = try #require(DotWriter.layoutText(of: diagram))
    #expect(!layout.contains("Maillage"))
    #expect(DotWriter.layoutText(of: Samples.grid(["A"])) == nil)
    guard case .graph(let graph) = diagram.body else { return }
    let plain = """
      graph 1 3 2
      node n1 0.5 0.5 1 0.5 A solid box black white
      node n2 2.5 1.5 1 0.5 B solid box black white
      stop
      """
    let places = try #require(Places(plain: plain, of: graph))
    let text = DotWriter.text(of: diagram, places: places)
    #expect(text.contains("pos=\"36,36!\""))
    #expect(text.contains("pos=\"180,108!\""))
    #expect(text.contains("layout=\"nop2\""))
    #expect(Places(plain: "graph 1 3 2\nstop\n", of: graph) == nil)
  }

  @Test("Nothing that a user typed is a name, markup, an escape sequence or a path")
  func hostile() {
    for diagram in [Samples.graph(Samples.hostile), Samples.grid(Samples.hostile)] {
      let text = DotWriter.text(of: diagram)
      #expect(!text.contains("<script"))
      #expect(!text.contains("\\N"))
      #expect(!text.contains("\u{0}"))
      #expect(!text.contains("<!--"))
      #expect(text.contains("&lt;script&gt;"))
      for line in text.split(separator: "\n") where line.contains(" -> ") {
        #expect(line.wholeMatch(of: /\s+n\d+ -> n\d+ \[.*\];/) != nil)
      }
    }
  }

  @Test("The same diagram gives the same text")
  func stable() {
    #expect(DotWriter.text(of: Samples.graph(["A", "B"])) == DotWriter.text(of: Samples.graph(["A", "B"])))
  }

  @Test("A figure may place its nodes and its lines itself")
  func placed() throws {
    var graph = GraphBody(engine: .placed)
    graph.nodes = [("a", 0.0), ("b", 90)].map { id, x in
      DiagramNode(
        id: id, content: .label([id], size: 10.5, isBold: false), style: nil, title: id,
        place: DiagramPoint(x: x, y: 30))
    }
    graph.edges = [
      DiagramEdge(
        from: "a", to: "b", style: LineStyle(pattern: .solid, width: 1),
        path: [DiagramPoint(x: 0, y: 0), DiagramPoint(x: 30, y: 60)])
    ]
    let diagram = Samples.diagram(.graph(graph), title: "Essai")
    let plain = "graph 1 1 1\nnode n1 5 5 1 0.5 a\nnode n2 7 7 1 0.5 b\nstop\n"
    let places = try #require(Places(plain: plain, of: graph)).fitted(to: diagram)
    let text = DotWriter.text(of: diagram, places: places)
    #expect(text.contains("pos=\"0,30!\""))
    #expect(text.contains("pos=\"90,30!\""))
    #expect(text.contains("pos=\"0,0 10,20 20,40 30,60\""))
  }
}
