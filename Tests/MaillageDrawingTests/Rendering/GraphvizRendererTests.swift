import MaillageDrawing
import Testing

@Suite struct GraphvizRendererTests {
  @Test("Every engine draws, every hostile label included, without a complaint of the library")
  func hostile() async throws {
    let diagrams = [
      Samples.graph(Samples.hostile), Samples.grid(Samples.hostile),
      Samples.graph(Samples.hostile, engine: .neato), Samples.graph(Samples.hostile, engine: .sfdp),
    ]
    for result in await FigureRenderer(InProcessRendering()).render(diagrams) {
      let figure = try result.get()
      let svg = try #require(figure.pictures[.svg])
      #expect(WellFormedXML(svg).error == nil)
      let text = String(decoding: svg, as: UTF8.self)
      #expect(!text.contains("<script"))
      #expect(text.contains("&lt;script&gt;"))
    }
  }

  @Test("A backslash in a name is drawn as a backslash: the library’s escapes mean nothing")
  func backslashes() async throws {
    let name = #"a\N\G\E\L b\\"#
    for diagram in [Samples.graph([name]), Samples.grid([name])] {
      let figure = try await #require(FigureRenderer(InProcessRendering()).render([diagram]).first).get()
      let svg = String(decoding: try #require(figure.pictures[.svg]), as: UTF8.self)
      let drawn = svg.components(between: "<text", and: "</text>")
      #expect(drawn.contains { $0.hasSuffix(">" + name) }, "\(drawn)")
    }
  }

  @Test("What is not DOT is refused with the library’s words, an unknown shape is a warning")
  func failures() async {
    let rendering = InProcessRendering()
    await #expect(throws: RenderFailure.self) {
      try await rendering.picture(
        of: RenderJob(dot: "digraph {", engine: .dot, format: .svg), within: .seconds(1))
    }
    do {
      let job = RenderJob(dot: "digraph x { a [shape=nosuchshape] }", engine: .dot, format: .svg)
      _ = try await rendering.picture(of: job, within: .seconds(1))
      Issue.record("an unknown shape was drawn")
    } catch {
      guard case .warned(let words) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(words.contains("nosuchshape"))
    }
  }

  @Test("Pictures come in each form asked for")
  func formats() async throws {
    let results = await FigureRenderer(InProcessRendering()).render(
      [Samples.graph(["A", "B"])], formats: [.svg, .pdf, .png])
    let figure = try #require(results.first).get()
    #expect(figure.pictures[.pdf]?.starts(with: Array("%PDF".utf8)) == true)
    #expect(figure.pictures[.png]?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
  }
}

extension String {
  /// The parts of the text between two marks.
  fileprivate func components(between start: String, and end: String) -> [String] {
    split(separator: start, omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstRange(of: end).map { String(part[..<$0.lowerBound]) }
    }
  }
}
