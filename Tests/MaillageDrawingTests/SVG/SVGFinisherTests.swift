import Foundation
import MaillageAnalysis
import MaillageModel
import Testing

@testable import MaillageDrawing

@Suite struct SVGFinisherTests {
  private static func finished() async throws -> String {
    let results = await FigureRenderer(InProcessRendering()).render([Samples.graph(["Région", "CCI"])])
    return String(decoding: try #require(try results.first?.get().pictures[.svg]), as: UTF8.self)
  }

  @Test("The picture is named, described, in its language, and scales")
  func root() async throws {
    let svg = try await Self.finished()
    let root = try #require(svg.firstMatch(of: /<svg [^>]*>/)?.output)
    #expect(root.contains("role=\"img\""))
    #expect(root.contains("aria-labelledby=\"essai-svg-title\" aria-describedby=\"essai-svg-desc\""))
    #expect(root.contains("lang=\"fr\""))
    #expect(root.contains("viewBox="))
    #expect(!root.contains("width="))
    #expect(
      svg.contains("<title id=\"essai-svg-title\">Région</title>\n<desc id=\"essai-svg-desc\">Région</desc>"))
    #expect(
      svg.contains(/<g id="essai-graph0" class="graph" [^>]*aria-hidden="true">/), "one thing, not hundreds")
    #expect(svg.hasPrefix("<svg"))
    #expect(!svg.contains("<!--"))
    #expect(!svg.contains("transparent"))
  }

  @Test("Nodes, lines and boxes have a title that reads, an identifier of their figure, and a class")
  func groups() async throws {
    let svg = try await Self.finished()
    #expect(svg.contains("<g id=\"essai-n2\" class=\"node cat-TEST\" data-id=\"id1-CCI\"><title>CCI</title>"))
    let ends = "data-from=\"id0-Région\" data-to=\"id1-CCI\""
    #expect(svg.contains("<g id=\"essai-e1\" class=\"edge\" \(ends)><title>Région – CCI</title>"))
    #expect(svg.contains("<g id=\"essai-c1\" class=\"cluster\"><title>Région</title>"))
    #expect(!svg.contains("<title>n1"))
  }

  @Test("Boxes stand in the order of the diagram, wherever the library writes them")
  func boxes() throws {
    let groups = (1...3).map { #"<g id="c\#($0)" class="cluster"><g class="x"><path d="M\#($0)"/></g></g>"# }
    func picture(_ order: [Int]) throws -> String {
      let inner = order.map { groups[$0] }.joined(separator: #"<g id="n1" class="node"><path d="M9"/></g>"#)
      let svg = #"<svg width="9pt" height="9pt" viewBox="0.00 0.00 9.00 9.00">"# + inner + "</svg>"
      return String(decoding: try SVGFinisher(Samples.graph(["A"])).finished(Array(svg.utf8)), as: UTF8.self)
    }
    let drawn = try picture([0, 1, 2])
    let places = try (1...3).map { try #require(drawn.range(of: "M\($0)")).lowerBound }
    #expect(places == places.sorted())
    for order in [[2, 1, 0], [1, 2, 0], [0, 2, 1]] { #expect(try picture(order) == drawn) }
  }

  @Test("Words that begin with spaces keep them, for readers that would trim them")
  func spaces() throws {
    let svg =
      #"<svg width="9pt" height="9pt" viewBox="0.00 0.00 9.00 9.00"><text x="1">"# + "\u{A0}a</text>"
      + #"<text x="2">b</text></svg>"#
    let drawn = String(
      decoding: try SVGFinisher(Samples.graph(["A"])).finished(Array(svg.utf8)), as: UTF8.self)
    #expect(drawn.contains("<text x=\"1\" xml:space=\"preserve\">\u{A0}a</text>"))
    #expect(drawn.contains("<text x=\"2\">b</text>"))
  }

  @Test("The background of a reduced picture fills its view box")
  func background() async throws {
    let rows = (0..<30).map { [GridCell(["Ligne \($0)"])] }
    let diagram = Samples.diagram(.grid(Grid(rows: rows)), title: "Longue", page: Page(.a4, .landscape))
    let results = await FigureRenderer(InProcessRendering()).render([diagram])
    let svg = String(decoding: try #require(try results.first?.get().pictures[.svg]), as: UTF8.self)
    let box = try #require(svg.firstMatch(of: /viewBox="0.00 0.00 (\S+) (\S+)"/))
    let scale = try #require(svg.firstMatch(of: /scale\(([0-9.]+)\)/).flatMap { Double($0.1) })
    let sheet = try #require(svg.firstMatch(of: /<rect [^>]*width="([^"]+)" height="([^"]+)"/))
    for (size, side) in [(box.1, sheet.1), (box.2, sheet.2)] {
      let size = try #require(Double(size)), side = try #require(Double(side))
      #expect(scale < 1 && abs(side * scale - size) < 0.02)
    }
  }

  private static func linked(_ website: String?, _ links: (Study) -> NodeLinks) async throws -> String {
    let site = website.map { "\"" + $0 + "\"" } ?? ""
    let study = try SmallTerritory.study(["acteurs": "id,nom,categorie,site\nregion,Région,COLL,\(site)\n"])
    var body = GraphBody(engine: .dot)
    body.nodes = ["region", "autre"].map {
      DiagramNode(
        id: $0, content: .label([$0], size: 10.5, isBold: false), style: ShapeStyle(), title: $0 + " & fils")
    }
    let renderer = FigureRenderer(InProcessRendering()).linking(links(study))
    let results = await renderer.render([Samples.diagram(.graph(body), title: "Liens")])
    let svg = try #require(try results.first?.get().pictures[.svg])
    #expect(WellFormedXML(svg).error == nil)
    return String(decoding: svg, as: UTF8.self)
  }

  @Test(
    "In a dossier an actor leads to its row of the report, by the pointer only: the image stays one thing")
  func reportLinks() async throws {
    let svg = try await Self.linked(nil, NodeLinks.report)
    #expect(
      svg.contains(
        "<title>region &amp; fils</title><a xlink:href=\"../index.html#acteur-region\" tabindex=\"-1\">"))
    #expect(svg.matches(of: #/<a /#).count == 1, "what is no actor leads nowhere")
    #expect(svg.contains("</a></g>"))
    #expect(svg.contains("role=\"img\""))
  }

  @Test("Alone, an actor leads to its site, escaped, and the keyboard stops there: the picture is a group")
  func siteLinks() async throws {
    let svg = try await Self.linked("https://exemple.fr/?a=1&b=2", NodeLinks.sites)
    #expect(svg.contains("<a xlink:href=\"https://exemple.fr/?a=1&amp;b=2\">"))
    #expect(svg.contains("role=\"group\""))
    #expect(!svg.contains("aria-hidden"))
    let without = try await Self.linked(nil, NodeLinks.sites)
    #expect(!without.contains("<a ") && without.contains("role=\"img\""))
  }

  @Test(
    "No table can put a script behind a node",
    arguments: ["javascript:alert(1)", "data:text/html,x", "//x.fr\""])
  func noScript(address: String) async throws {
    #expect(!NodeLinks.isSafe(address))
  }

  @Test("What is not SVG is unreadable, not a crash", arguments: ["", "x", "<svg", "<svg a=b>", "<a></a>"])
  func unreadable(text: String) {
    let diagram = Samples.grid(["A"])
    #expect(throws: RenderFailure.unreadable) { try SVGFinisher(diagram).finished(Array(text.utf8)) }
  }
}
