import MaillageDrawing
import MaillageModel

/// Small diagrams for the tests.
enum Samples {
  static let hostile = [
    "<script>alert(1)</script>", "\"quoted\" \\N \\G \\", "]]>", "../../x", "a\u{0}b\u{1}c",
    "&amp; &#10; &lt;", String(repeating: "long ", count: 60), String(repeating: "x", count: 300),
    "\u{202E}reversed\u{200F}", "}; n9 [shape=box]; {", "<B>", "--> <!-- x", "n1:port", "", " ",
    "\u{FFFE}\u{FFFF}", "e\u{301}té « œ » 日本 🙂",
  ]

  static func graph(_ labels: [String], engine: LayoutEngine = .dot) -> Diagram {
    var body = GraphBody(engine: engine)
    body.nodes = labels.enumerated().map { index, label in
      DiagramNode(
        id: "id\(index)-" + label,
        content: .label(Wrapping.lines(label, limit: 20), size: 10.5, isBold: index == 0),
        style: ShapeStyle(), title: label, classes: ["cat-TEST"])
    }
    body.edges = zip(body.nodes, body.nodes.dropFirst()).map { a, b in
      DiagramEdge(
        from: a.id, to: b.id, style: LineStyle(pattern: .dashed, width: 1.4, head: .atEnd("normal")),
        label: Wrapping.lines(b.title, limit: 20), title: a.title + " – " + b.title)
    }
    body.clusters = [DiagramCluster(label: [labels[0]], nodes: [body.nodes[0].id], title: labels[0])]
    return diagram(.graph(body), title: labels[0])
  }

  static func grid(_ labels: [String]) -> Diagram {
    let rows = labels.map { label in
      [GridCell(Wrapping.lines(label, limit: 24), bold: true), .empty]
    }
    return diagram(.grid(Grid(rows: rows, padding: 3, cellBorder: 1)), title: labels[0])
  }

  static func diagram(
    _ body: DiagramBody, title: String, legend: Legend = Legend(), page: Page = Page(.a4, .landscape)
  ) -> Diagram {
    Diagram(
      id: "essai", language: .fr, title: title, question: title, page: page, body: body, legend: legend,
      cartouche: Cartouche(
        source: title, perimeter: title, counts: title, omissions: [title], signature: "Maillage",
        fiction: title),
      summary: title, description: title, tables: [])
  }
}
