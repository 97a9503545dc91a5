import MaillageDrawing
import Testing

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
    #expect(root.contains("aria-labelledby=\"essai-svg-title essai-svg-desc\""))
    #expect(root.contains("lang=\"fr\""))
    #expect(root.contains("viewBox="))
    #expect(!root.contains("width="))
    #expect(
      svg.contains("<title id=\"essai-svg-title\">Région\u{A0}: Région</title>\n<desc id=\"essai-svg-desc\">")
    )
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

  @Test("What is not SVG is unreadable, not a crash", arguments: ["", "x", "<svg", "<svg a=b>", "<a></a>"])
  func unreadable(text: String) {
    let diagram = Samples.grid(["A"])
    #expect(throws: RenderFailure.unreadable) { try SVGFinisher(diagram).finished(Array(text.utf8)) }
  }
}
