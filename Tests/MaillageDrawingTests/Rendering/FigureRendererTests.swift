import MaillageDrawing
import Synchronization
import Testing

@Suite struct FigureRendererTests {
  /// Draws nothing, counts how many draw at once, and is too slow for layered layouts.
  private final class Clockwork: PictureRendering {
    let running = Mutex<(now: Int, most: Int)>((0, 0))

    func picture(of job: RenderJob, within limit: Duration) async throws(RenderFailure) -> [UInt8] {
      running.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      defer { running.withLock { $0.now -= 1 } }
      await Task.yield()
      if job.engine == .dot { throw .timedOut }
      if job.format == .plain { return Array("node n1 1 1 1 1 x\nnode n2 3 1 1 1 y\n".utf8) }
      return Array("<svg></svg>".utf8)
    }
  }

  @Test("A layout that takes too long gives way to another engine, and the cartouche says so")
  func fallback() async throws {
    let results = await FigureRenderer(Clockwork()).render([Samples.graph(["A", "B"])])
    let figure = try #require(results.first).get()
    guard case .graph(let graph) = figure.diagram.body else { return }
    #expect(graph.engine == .sfdp)
    #expect(figure.diagram.cartouche.omissions.count == 2)
    #expect(figure.dot.contains("trop de temps"))
  }

  @Test("A grid has no other engine: the limit is a failure")
  func noFallback() async throws {
    let results = await FigureRenderer(Clockwork()).render([Samples.grid(["A"])])
    #expect(results == [.failure(.timedOut)])
  }

  @Test("No more than four are made or drawn at once for two that draw, results come in order")
  func width() async throws {
    let clockwork = Clockwork()
    let diagrams = (0..<9).map { Samples.graph(["A\($0)", "B"], engine: .neato) }
    let results = await FigureRenderer(clockwork).render(diagrams)
    #expect(try results.map { try $0.get().diagram.title } == diagrams.map(\.title))
    #expect(clockwork.running.withLock(\.most) <= 4)
  }

  @Test("The pages of each figure come together and in order, no more than four at once for two that draw")
  func figuresOfSeveralPages() async throws {
    let clockwork = Clockwork()
    let names = [2, 0, 1, 3, 1].enumerated().map { figure, pages in (0..<pages).map { "F\(figure)-\($0)" } }
    let figures = names.map { names in
      { @Sendable in
        clockwork.running.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
        defer { clockwork.running.withLock { $0.now -= 1 } }
        return names.map { Samples.graph([$0, "B"], engine: .neato) }
      }
    }
    let results = await FigureRenderer(clockwork).render(figures)
    #expect(try results.map { try $0.map { try $0.get().diagram.title } } == names)
    #expect(clockwork.running.withLock(\.most) <= 4)
  }
}
