internal import CGraphviz

/// Draws what it is told on its input, one job after the other, each in a copy of this process.
///
/// Loading the library, its plugins and its fonts takes longer than most drawings: it is done once. Only the
/// first layout of a process is reproducible, and a layout can only be stopped by ending its process: the
/// copy reads the order itself, so that this process remains as it was and every copy starts from the same
/// memory. It must be called on the first thread of a process that has no other.
package struct DrawingServer {
  private let input: Int32
  private let write: ([UInt8]) -> Void

  /// Creates a server over the file descriptor of its input, and its output.
  package init(input: Int32, writing write: @escaping ([UInt8]) -> Void) {
    self.input = input
    self.write = write
  }

  /// How a copy ends.
  private enum Status: Int {
    case answered = 0, inputEnded = 3
  }

  /// Draws until the input ends.
  package func serve() {
    GraphvizRenderer.prepare()
    while true {
      let status = Int(maillage_copy())
      if status == MAILLAGE_IS_COPY {
        maillage_leave(Int32(answerOne().rawValue))
      } else if let failure = Self.failure(status) {
        write(DrawingAnswer.message(.failure(failure)).bytes)
      } else if status != Status.answered.rawValue {
        return
      }
    }
  }

  /// What a status tells when the copy could not answer itself.
  private static func failure(_ status: Int) -> RenderFailure? {
    switch status {
    case Status.answered.rawValue, Status.inputEnded.rawValue: Optional.none
    case MAILLAGE_TIME_OVER: .timedOut
    default: .workerFailed("\(status)")
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
    maillage_limit_processor_time(milliseconds)
    return Result { () throws(RenderFailure) in try job.drawn() }
  }
}
