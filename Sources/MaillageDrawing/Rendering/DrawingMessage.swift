/// What travels between the tool and the process that draws: a line of words that ends with the number of the
/// bytes that follow it.
public struct DrawingMessage: Sendable, Equatable {
  let words: [String]
  let payload: [UInt8]

  /// The message as it travels.
  public var bytes: [UInt8] {
    Array((words + [String(payload.count)]).joined(separator: " ").utf8) + [Self.lineEnd] + payload
  }

  fileprivate static let lineEnd = UInt8(ascii: "\n")

  /// Asks for a process that drew nothing: the one that reads it ends.
  public static let renewal = DrawingMessage(words: ["renewal"], payload: [])
}

/// Puts together the messages whose bytes come in parts.
public struct DrawingMessageReader {
  private var bytes: [UInt8] = []

  /// Creates a reader that has read nothing.
  public init() {}

  /// Adds bytes that came.
  public mutating func append(_ more: some Sequence<UInt8>) {
    bytes += more
  }

  /// How many bytes the message that comes lacks at least: asking for no more leaves the next one whole.
  var missing: Int {
    guard let end = bytes.firstIndex(of: DrawingMessage.lineEnd), let count = try? head(upTo: end).count
    else { return 1 }
    return max(0, end + 1 + count - bytes.count)
  }

  /// The next whole message; `nil` as long as bytes are missing.
  ///
  /// - Throws: `unreadable` when what came is no message.
  public mutating func next() throws(RenderFailure) -> DrawingMessage? {
    guard let end = bytes.firstIndex(of: DrawingMessage.lineEnd) else { return nil }
    let (words, count) = try head(upTo: end)
    guard bytes.count - end - 1 >= count else { return nil }
    let message = DrawingMessage(words: words, payload: Array(bytes[(end + 1)..<(end + 1 + count)]))
    bytes.removeFirst(end + 1 + count)
    return message
  }

  private func head(upTo end: Int) throws(RenderFailure) -> (words: [String], count: Int) {
    let words = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ").map(String.init)
    guard let last = words.last, let count = Int(last), count >= 0 else { throw .unreadable }
    return (words.dropLast(), count)
  }
}

extension RenderJob {
  /// The order to draw this, within a limit of processor time.
  public func order(within limit: Duration) -> DrawingMessage {
    let milliseconds = limit.components.seconds * 1000 + limit.components.attoseconds / 1_000_000_000_000_000
    return DrawingMessage(
      words: [
        engine.rawValue, format.rawValue, String(max(1, milliseconds)),
        isRepeatable ? Self.repeatable : Self.layout,
      ], payload: Array(dot.utf8))
  }

  /// Reads an order; `nil` when the message is none.
  static func read(order: DrawingMessage) -> (job: RenderJob, milliseconds: Int)? {
    guard order.words.count == 4, [repeatable, layout].contains(order.words[3]),
      let engine = LayoutEngine(rawValue: order.words[0]),
      let format = PictureFormat(rawValue: order.words[1]), let milliseconds = Int(order.words[2]),
      let dot = String(validating: order.payload, as: UTF8.self)
    else { return nil }
    let laysOut = order.words[3] == layout
    return (RenderJob(dot: dot, engine: engine, format: format, laysOut: laysOut), milliseconds)
  }

  /// What an order calls a job that a process draws the same after others, and any other.
  private static let repeatable = "again", layout = "first"
}

/// What the process that draws answers to an order.
public enum DrawingAnswer {
  static func message(_ result: Result<[UInt8], RenderFailure>) -> DrawingMessage {
    switch result {
    case .success(let picture): DrawingMessage(words: ["drawn"], payload: picture)
    case .failure(let failure): DrawingMessage(words: [failure.word], payload: Array(failure.said.utf8))
    }
  }

  /// The picture in an answer.
  ///
  /// - Throws: why there is none, as the process said it.
  public static func picture(in answer: DrawingMessage) throws(RenderFailure) -> [UInt8] {
    if answer.words == ["drawn"] { return answer.payload }
    let said = String(decoding: answer.payload, as: UTF8.self)
    let failures: [RenderFailure] = [
      .unavailable, .refused(said), .warned(said), .timedOut, .workerFailed(said), .unreadable,
    ]
    throw failures.first { answer.words == [$0.word] } ?? .unreadable
  }
}

extension RenderFailure {
  fileprivate var word: String {
    switch self {
    case .unavailable: "unavailable"
    case .refused: "refused"
    case .warned: "warned"
    case .timedOut: "timed-out"
    case .workerFailed: "failed"
    case .unreadable: "unreadable"
    }
  }

  fileprivate var said: String {
    switch self {
    case .refused(let said), .warned(let said), .workerFailed(let said): said
    case .unavailable, .timedOut, .unreadable: ""
    }
  }
}
