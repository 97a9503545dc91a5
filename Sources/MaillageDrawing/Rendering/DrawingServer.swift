/// Draws what it is told on its input, one job after the other, in copies of this process.
///
/// Loading the library, its plugins and its fonts takes longer than most drawings: it is done once. Only the
/// first layout of a process is reproducible, and a layout can only be stopped by ending its process: the
/// copy reads the order itself, so that this process remains as it was and every copy starts from the same
/// memory. A copy ends after a layout; it draws pictures of what is laid out one after the other until it is told that a
/// layout comes, since copying and ending one takes as long as drawing some of them. After anything that a copy could not
/// tell itself, this process ends: whoever asks starts another. It must be called on the first thread of a process
/// that has no other.
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
    // Every copy would make ready anew what reads an order and tells an answer.
    var reader = DrawingMessageReader()
    reader.append(RenderJob(dot: "", engine: .placed, format: .svg).order(within: .seconds(1)).bytes)
    _ = reader.missing
    _ = (try? reader.next()).flatMap(RenderJob.read)
    _ = DrawingAnswer.message(.success([])).bytes
    return GraphvizRenderer.isAlone
  }

  /// Starts this process anew as a program with two arguments; its input and output remain.
  package static func become(_ program: String, _ first: String, _ second: String) {
    GraphvizRenderer.become(program, first, second)
  }

  /// How a copy ends.
  private enum Status: Int {
    case answered = 0, inputEnded = 3
  }

  /// Draws until the input ends.
  package func serve() {
    while true {
      switch GraphvizRenderer.copyProcess() {
      case .isThis: GraphvizRenderer.leave(status: answer().rawValue)
      case .left(Status.answered.rawValue): continue
      case .ranOutOfTime: return write(DrawingAnswer.message(.failure(.timedOut)).bytes)
      case .left, .wasKilled: return
      }
    }
  }

  /// How many pictures a copy draws: the library leaves some memory behind with each.
  private static let mostPictures = 64

  /// Draws until a layout is drawn, or comes.
  private func answer() -> Status {
    var reader = DrawingMessageReader(), drawn = 0
    do {
      while true {
        if let order = try reader.next() {
          guard order != .renewal else { return .answered }
          let job = RenderJob.read(order: order), result = Self.result(of: job)
          write(DrawingAnswer.message(result).bytes)
          drawn += 1
          // What a refusal leaves in the library is not known.
          guard let job, job.job.isRepeatable, case .success = result, drawn < Self.mostPictures else {
            return .answered
          }
        } else {
          let bytes = GraphvizRenderer.read(reader.missing, from: input)
          guard !bytes.isEmpty else { return .inputEnded }
          reader.append(bytes)
        }
      }
    } catch {
      write(DrawingAnswer.message(.failure(.unreadable)).bytes)
      return .inputEnded
    }
  }

  private static func result(
    of job: (job: RenderJob, milliseconds: Int)?
  ) -> Result<[UInt8], RenderFailure> {
    guard let (job, milliseconds) = job else { return .failure(.unreadable) }
    GraphvizRenderer.limitTime(milliseconds: milliseconds)
    // The answer is written without a limit: cut short, it could not be told from the next.
    defer { GraphvizRenderer.limitTime(milliseconds: 0) }
    return Result { () throws(RenderFailure) in try job.drawn() }
  }
}
