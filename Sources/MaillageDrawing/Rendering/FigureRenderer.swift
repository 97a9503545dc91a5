/// A diagram drawn.
public struct RenderedFigure: Sendable, Equatable {
  /// The diagram, with what happened while it was drawn said in its cartouche.
  public let diagram: Diagram
  /// The text that was drawn; any Graphviz draws the same picture from it.
  public let dot: String
  /// The bytes of the picture in each form that was asked.
  public let pictures: [PictureFormat: [UInt8]]
}

/// Draws diagrams, two at a time, each under a time limit.
public struct FigureRenderer: Sendable {
  private let rendering: any PictureRendering
  private let width: Int
  private let limit: Duration

  /// Creates a renderer over something that draws one job.
  public init(
    _ rendering: any PictureRendering, width: Int = 2, limit: Duration = .seconds(30)
  ) {
    self.rendering = rendering
    self.width = max(1, width)
    self.limit = limit
  }

  /// Draws every diagram in every form; results come in the order of the diagrams.
  public func render(
    _ diagrams: [Diagram], formats: [PictureFormat] = [.svg]
  ) async -> [Result<RenderedFigure, RenderFailure>] {
    await withTaskGroup(of: (Int, Result<RenderedFigure, RenderFailure>).self) { group in
      var results: [Int: Result<RenderedFigure, RenderFailure>] = [:]
      for (index, diagram) in diagrams.enumerated() {
        if index >= width, let (done, result) = await group.next() { results[done] = result }
        group.addTask { (index, await self.result(of: diagram, formats)) }
      }
      for await (done, result) in group { results[done] = result }
      return diagrams.indices.compactMap { results[$0] }
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
      let other = error == .timedOut ? diagram.withFallbackEngine : diagram.withStraightLines
      guard let other else { throw error }
      return try await drawn(other, formats)
    }
  }

  private func drawn(
    _ diagram: Diagram, _ formats: [PictureFormat]
  ) async throws(RenderFailure) -> RenderedFigure {
    let (dot, engine) = try await placed(diagram)
    var pictures: [PictureFormat: [UInt8]] = [:]
    for format in formats {
      let job = RenderJob(dot: dot, engine: engine, format: format)
      let bytes = try await rendering.picture(of: job, within: limit)
      pictures[format] = format == .svg ? try SVGFinisher(diagram).finished(bytes) : bytes
    }
    return RenderedFigure(diagram: diagram, dot: dot, pictures: pictures)
  }

  /// The final text of a diagram and the engine that draws it: a network is laid out first, so that its
  /// title and legend can stand around it.
  private func placed(_ diagram: Diagram) async throws(RenderFailure) -> (String, LayoutEngine) {
    guard case .graph(let graph) = diagram.body, let text = DotWriter.layoutText(of: diagram) else {
      return (DotWriter.text(of: diagram), .dot)
    }
    let engine = graph.engine == .placed ? LayoutEngine.dot : graph.engine
    let job = RenderJob(dot: text, engine: engine, format: .plain)
    let plain = String(decoding: try await rendering.picture(of: job, within: limit), as: UTF8.self)
    guard let places = Places(plain: plain, of: graph) else { throw .unreadable }
    return (DotWriter.text(of: diagram, places: places.fitted(to: diagram)), .placed)
  }
}
