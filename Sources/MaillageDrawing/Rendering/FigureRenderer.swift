/// A diagram drawn.
public struct RenderedFigure: Sendable, Equatable {
  /// The diagram, with what happened while it was drawn said in its cartouche.
  public let diagram: Diagram
  /// The text that was drawn; any Graphviz draws the same picture from it.
  public let dot: String
  /// The bytes of the picture in each form that was asked.
  public let pictures: [PictureFormat: [UInt8]]
  /// How large the drawing is; absent when the picture does not tell.
  package let size: PictureSize?
}

/// Draws diagrams, a few at a time, each under a limit of processor time.
public struct FigureRenderer: Sendable {
  private let rendering: any PictureRendering
  /// How many pictures can be drawn at a time; two diagrams more are made, finished or ready at once.
  package let width: Int
  private let limit: Duration
  private let kept: [String: KeptPlaces]
  private var links = NodeLinks.none

  /// Creates a renderer over something that draws one job.
  ///
  /// The places kept are those of nodes in earlier drawings, by the name of the diagram.
  public init(
    _ rendering: any PictureRendering, width: Int = 2, limit: Duration = .seconds(30),
    keeping kept: [String: KeptPlaces] = [:]
  ) {
    self.rendering = rendering
    self.kept = kept
    self.width = max(1, width)
    self.limit = limit
  }

  /// The same renderer, whose nodes lead somewhere.
  public func linking(_ links: NodeLinks) -> FigureRenderer {
    var copy = self
    copy.links = links
    return copy
  }

  /// Draws every diagram in every form; results come in the order of the diagrams.
  public func render(
    _ diagrams: [Diagram], formats: [PictureFormat] = [.svg]
  ) async -> [Result<RenderedFigure, RenderFailure>] {
    await render(diagrams.map { diagram in { [diagram] } }, formats: formats).flatMap { $0 }
  }

  /// Makes the diagrams of figures, several at a time, and draws each as soon as it is made.
  ///
  /// - Parameters:
  ///   - figures: Each makes the diagrams of one figure.
  ///   - formats: The forms of the pictures.
  /// - Returns: For each figure, one result for each of its diagrams, in their order.
  public func render(
    _ figures: [@Sendable () -> [Diagram]], formats: [PictureFormat] = [.svg]
  ) async -> [[Result<RenderedFigure, RenderFailure>]] {
    await withTaskGroup(of: FigureQueue.Step.self) { group in
      var queue = FigureQueue(figureCount: figures.count)
      var running = 0
      while true {
        // Two more than are drawn: one that is made or finished, and one ready to be drawn.
        while running < width + 2, let job = queue.next() {
          running += 1
          switch job {
          case .compose(let figure): group.addTask { .composed(figure, figures[figure]()) }
          case .draw(let page, let diagram):
            group.addTask { .drawn(page, await self.result(of: diagram, formats)) }
          }
        }
        guard let step = await group.next() else { return queue.results }
        running -= 1
        queue.record(step)
      }
    }
  }

  private func result(
    of diagram: Diagram, _ formats: [PictureFormat]
  ) async -> Result<RenderedFigure, RenderFailure> {
    do throws(RenderFailure) {
      return .success(try await figure(of: diagram, formats))
    } catch {
      return .failure(error)
    }
  }

  /// Draws one diagram; what takes too long is laid out by another engine, curves that the library cannot
  /// draw become straight lines.
  private func figure(
    of diagram: Diagram, _ formats: [PictureFormat]
  ) async throws(RenderFailure) -> RenderedFigure {
    do throws(RenderFailure) {
      return try await drawn(diagram, formats)
    } catch {
      let faster = error == .timedOut ? diagram.withFallbackEngine : nil
      guard error != .unavailable, let other = faster ?? diagram.withStraightLines else { throw error }
      return try await figure(of: other, formats)
    }
  }

  private func drawn(
    _ diagram: Diagram, _ formats: [PictureFormat]
  ) async throws(RenderFailure) -> RenderedFigure {
    let drawing = try await legible(diagram)
    var pictures: [PictureFormat: [UInt8]] = [:]
    for format in formats {
      pictures[format] =
        format == .svg
        ? try SVGFinisher(drawing.diagram, places: drawing.places, links: links).finished(drawing.svg)
        : try await picture(drawing, format)
    }
    return RenderedFigure(
      diagram: drawing.diagram, dot: drawing.dot, pictures: pictures, size: drawing.size)
  }

  /// What the engine answered about a network, and to what: another page asks the same again.
  private struct Layout {
    let text: String
    let plain: String
  }

  /// A diagram with its text and its picture.
  private struct Drawing {
    var diagram: Diagram
    var dot: String
    let engine: LayoutEngine
    var places: Places?
    var layout: Layout?
    var svg: [UInt8] = []

    /// Whether the library has yet to place nodes: neither those of a network laid out before, nor a table.
    var laysOut: Bool {
      if case .grid = diagram.body { return false }
      return engine != .placed
    }

    /// How much the picture shrinks on its page, and whether it can be read there.
    var size: PictureSize? { PictureSize(svg: svg) }
  }

  /// The drawing on the page it was made for or, when it proves too large for it, on one where it can be
  /// read: only the drawing tells its size.
  private func legible(_ diagram: Diagram) async throws(RenderFailure) -> Drawing {
    var best: (drawing: Drawing, scale: Double)?
    var pages = [diagram.page]
    var layout: Layout?
    while !pages.isEmpty {
      var other = diagram
      other.page = pages.removeFirst()
      let drawing = try await drawing(of: other, known: layout)
      guard let size = drawing.size, !size.isLegible else { return drawing }
      if best == nil {
        let likely = diagram.page.alternatives(for: size)
        let last = [Page(.a3, .landscape), Page(.a3, .portrait)]
        pages = likely + last.filter { $0 != diagram.page && !likely.contains($0) }
        layout = drawing.layout
      }
      if size.scale > best?.scale ?? 0 { best = (drawing, size.scale) }
    }
    guard let best else { throw .unreadable }
    return best.drawing
  }

  /// The drawing of a diagram on its page, which alone tells its size.
  private func drawing(of diagram: Diagram, known: Layout?) async throws(RenderFailure) -> Drawing {
    var drawing = try await placed(diagram, known)
    drawing.svg = try await picture(drawing, .svg)
    return drawing
  }

  /// How the lines run: straight where nothing stands between, else as the library leads them around.
  private func routes(
    of diagram: Diagram, _ graph: GraphBody, _ places: Places
  ) async throws(RenderFailure) -> LineRoutes? {
    let straight = LineRoutes(straightIn: graph, places)
    guard !straight.blocked.isEmpty else { return straight }
    let text = DotWriter.routingText(of: diagram, places: places, pairs: straight.blocked)
    let job = RenderJob(dot: text, engine: .placed, format: .plain)
    let plain = String(decoding: try await rendering.picture(of: job, within: limit), as: UTF8.self)
    return straight.led(plain: plain, of: graph, places)
  }

  private func picture(_ drawing: Drawing, _ format: PictureFormat) async throws(RenderFailure) -> [UInt8] {
    let job = RenderJob(
      dot: drawing.dot, engine: drawing.engine, format: format, laysOut: drawing.laysOut)
    let picture = try await rendering.picture(of: job, within: limit)
    return format == .png ? PixelDensity.stamped(picture) : picture
  }

  /// The text of a diagram and the engine that draws it: a network is laid out first, so that its title and
  /// legend can stand around it.
  private func placed(_ diagram: Diagram, _ known: Layout?) async throws(RenderFailure) -> Drawing {
    guard case .graph(let graph) = diagram.body, let text = DotWriter.layoutText(of: diagram) else {
      return Drawing(diagram: diagram, dot: DotWriter.text(of: diagram), engine: .dot)
    }
    let layout = if let known, known.text == text { known } else { try await layout(text, of: graph) }
    guard let places = Places(plain: layout.plain, of: graph) else { throw .unreadable }
    var final = places.fitted(to: diagram)
    if graph.engine != .placed, !graph.packsParts, let kept = kept[diagram.id] {
      final = kept.applied(to: final, lines: graph.edges.map { ($0.from, $0.to) })
    }
    if graph.separatesLines, let routes = try await routes(of: diagram, graph, final) {
      final.lines = LineLanes(graph, final, routes).lines()
    }
    let dot = DotWriter.text(of: diagram, places: final)
    return Drawing(diagram: diagram, dot: dot, engine: .placed, places: final, layout: layout)
  }

  private func layout(_ text: String, of graph: GraphBody) async throws(RenderFailure) -> Layout {
    let engine = graph.engine == .placed ? LayoutEngine.dot : graph.engine
    let job = RenderJob(dot: text, engine: engine, format: .plain)
    let plain = String(decoding: try await rendering.picture(of: job, within: limit), as: UTF8.self)
    return Layout(text: text, plain: plain)
  }
}
