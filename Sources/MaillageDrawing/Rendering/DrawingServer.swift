internal import CGraphviz

/// Draws what it is told on its input, one job after the other, each in a copy of this process.
///
/// Loading the library, its plugins and its fonts takes longer than most drawings: it is done once. Only the
/// first layout of a process is reproducible, and a layout can only be stopped by ending its process: the
/// copy reads the order itself, so that this process remains as it was and every copy starts from the same
/// memory. After anything that a copy could not tell itself, this process ends: whoever asks starts another.
/// It must be called on the first thread of a process that has no other.
package struct DrawingServer {
  private let input: Int32
  private let write: ([UInt8]) -> Void

  /// Creates a server over the file descriptor of its input, and its output.
  package init(input: Int32, writing write: @escaping ([UInt8]) -> Void) {
    self.input = input
    self.write = write
  }

  /// Loads what every drawing needs.
  ///
  /// - Returns: Whether copies can be made now. Text is measured on threads by some versions of the library; a
  ///   copy has none of them, and would wait for their answer for ever.
  package func prepare() -> Bool {
    GraphvizRenderer.prepare()
    return maillage_is_alone() != 0
  }

  /// Starts this process anew as a program with two arguments; its input and output remain.
  package static func become(_ program: String, _ first: String, _ second: String) {
    unsafe maillage_become(program, first, second)
  }

  /// How a copy ends.
  private enum Status: Int {
    case answered = 0, inputEnded = 3
  }

  /// Draws until the input ends.
  package func serve() {
    while true {
      switch Int(maillage_copy()) {
      case MAILLAGE_IS_COPY: maillage_leave(Int32(answerOne().rawValue))
      case Status.answered.rawValue: continue
      case MAILLAGE_TIME_OVER: return write(DrawingAnswer.message(.failure(.timedOut)).bytes)
      default: return
      }
    }
  }

  private func answerOne() -> Status {
    var reader = DrawingMessageReader()
    do {
      while true {
        if let order = try reader.next() {
          write(DrawingAnswer.message(Self.result(of: order)).bytes)
          return .answered
        }
        let bytes = read(reader.missing)
        guard !bytes.isEmpty else { return .inputEnded }
        reader.append(bytes)
      }
    } catch {
      write(DrawingAnswer.message(.failure(.unreadable)).bytes)
      return .inputEnded
    }
  }

  private func read(_ count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
      filled = unsafe maillage_read(input, UnsafeMutableRawPointer(bytes.baseAddress), count)
    }
  }

  private static func result(of order: DrawingMessage) -> Result<[UInt8], RenderFailure> {
    guard let (job, milliseconds) = RenderJob.read(order: order) else { return .failure(.unreadable) }
    maillage_limit_time(milliseconds)
    // The answer is written without a limit: cut short, it could not be told from the next.
    defer { maillage_limit_time(0) }
    return Result { () throws(RenderFailure) in try job.drawn() }
  }
}
