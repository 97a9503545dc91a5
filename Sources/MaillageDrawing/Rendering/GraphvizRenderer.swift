internal import CGraphviz
internal import Synchronization

/// The one door to libgvc.
///
/// The library is not thread-safe, keeps its errors in global state and lays out differently according to
/// what the process laid out before: a lock covers each call from start to end, and only the first call of a
/// process gives the same bytes every time.
enum GraphvizRenderer {
  /// What the library said since the lock was taken; a C callback can reach nothing but global state.
  private static let messages = Mutex<[String]>([])
  private static let turn = Mutex<Void>(())
  /// The library’s plugins and settings, loaded once and never freed.
  nonisolated(unsafe) private static let context = unsafe gvContext()

  /// Loads what every drawing needs, plugins and fonts, by drawing two words.
  static func prepare() {
    for engine in [LayoutEngine.dot, .placed] {
      let text = "digraph x { node [fontname=\"Liberation Sans\"]; a [label=<a<b>b</b>>, pos=\"0,0\"] }"
      _ = try? render(RenderJob(dot: text, engine: engine, format: .svg))
    }
  }

  /// The picture of a job.
  ///
  /// - Throws: `refused` when there is no picture, `warned` when there is one that the library complained
  ///   about: an unknown shape or a bad label is drawn as something else.
  static func render(_ job: RenderJob) throws(RenderFailure) -> [UInt8] {
    let outcome = turn.withLock { _ in
      messages.withLock { $0 = [] }
      let bytes = draw(job)
      return (bytes: bytes, said: messages.withLock { $0.joined().trimmed })
    }
    guard let bytes = outcome.bytes else { throw .refused(outcome.said) }
    guard outcome.said.isEmpty else { throw .warned(outcome.said) }
    return bytes
  }

  private static func draw(_ job: RenderJob) -> [UInt8]? {
    _ = agseterr(AGWARN)
    unsafe agseterrf { text in
      guard let text = unsafe text else { return 0 }
      let words = unsafe String(cString: text)
      GraphvizRenderer.messages.withLock { $0.append(words) }
      return 0
    }
    guard let context = unsafe context else { return nil }
    guard let graph = unsafe agmemread(job.dot) else { return nil }
    defer { unsafe agclose(graph) }
    // Pixels are for print; the other forms have none.
    if job.format == .png, unsafe maillage_set(graph, "dpi", "300") != 0 { return nil }
    guard unsafe gvLayout(context, graph, job.engine.rawValue) == 0 else { return nil }
    defer { unsafe gvFreeLayout(context, graph) }
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    guard unsafe maillage_render(context, graph, job.format.rawValue, &data, &length) == 0,
      let start = unsafe data
    else { return nil }
    defer { unsafe gvFreeRenderData(start) }
    return unsafe UnsafeRawBufferPointer(start: start, count: length).map { $0 }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
