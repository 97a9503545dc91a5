internal import CGraphviz
internal import Synchronization

/// The one door to C: to libgvc, and to the copies of a process that draw with it.
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

  /// Loads what every drawing needs, plugins and fonts, by drawing a letter of the fonts met most: the library looks for
  /// each size and weight anew, on threads of its own, which takes longer than the letters of a page.
  static func prepare() {
    let letters =
      Typography.sizes.map { (size: $0, label: "a") }
      + [Typography.smallest, Typography.title].map { (size: $0, label: "<b>b</b>") }
    let nodes = letters.enumerated().map { "\($0) [fontsize=\($1.size), label=<\($1.label)>, pos=\"0,0\"]" }
    let text = "digraph x { node [fontname=\"Liberation Sans\"]; \(nodes.joined(separator: "; ")) }"
    for engine in [LayoutEngine.dot, .placed] {
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

/// Copies of this process, which has loaded the library.
extension GraphvizRenderer {
  /// Where a call that copies the process returns, and how the copy ended.
  enum Copy {
    case isThis
    case left(status: Int)
    case ranOutOfTime
    case wasKilled
  }

  /// Copies this process; in the first, waits for the end of the copy.
  static func copyProcess() -> Copy {
    switch Int(maillage_copy()) {
    case MAILLAGE_IS_COPY: .isThis
    case MAILLAGE_TIME_OVER: .ranOutOfTime
    case let status where 0..<256 ~= status: .left(status: status)
    default: .wasKilled
    }
  }

  /// Ends a copy without what the first process has planned for its own end.
  static func leave(status: Int) { maillage_leave(Int32(status)) }

  /// Ends this process once it has used so much of the processor; 0 lifts the limit.
  static func limitTime(milliseconds: Int) { maillage_limit_time(milliseconds) }

  /// Whether this process has one thread, which alone a copy would keep.
  static var isAlone: Bool { maillage_is_alone() != 0 }

  /// Reads as many bytes as asked, fewer at the end of the input, and allocates nothing else.
  static func read(_ count: Int, from input: Int32) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
      filled = unsafe maillage_read(input, UnsafeMutableRawPointer(bytes.baseAddress), count)
    }
  }

  /// Starts this process anew as a program with two arguments; returns only when it cannot.
  static func become(_ program: String, _ first: String, _ second: String) {
    unsafe maillage_become(program, first, second)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
