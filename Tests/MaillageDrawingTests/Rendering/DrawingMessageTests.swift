import Testing

@testable import MaillageDrawing

@Suite struct DrawingMessageTests {
  private let job = RenderJob(dot: "digraph x { é }\n", engine: .neato, format: .plain)

  @Test("An order travels whole, in parts of any size, several after each other", arguments: [1, 7, 1000])
  func parts(size: Int) throws {
    let order = job.order(within: .seconds(30))
    let bytes = order.bytes + order.bytes
    var reader = DrawingMessageReader()
    var read: [DrawingMessage] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      reader.append(bytes[start..<min(start + size, bytes.count)])
      while let message = try reader.next() { read.append(message) }
    }
    #expect(read == [order, order])
    let known = try #require(RenderJob.read(order: read[0]))
    #expect(known.job == job)
    #expect(known.milliseconds == 30_000)
    let picture = RenderJob(dot: "digraph x { }", engine: .placed, format: .svg, laysOut: false)
    #expect(RenderJob.read(order: picture.order(within: .seconds(1)))?.job == picture)
  }

  @Test("What a message lacks is never more than its own bytes")
  func missing() throws {
    let bytes = job.order(within: .seconds(1)).bytes
    var reader = DrawingMessageReader()
    var read = 0
    while reader.missing > 0 {
      let part = bytes[read..<min(read + reader.missing, bytes.count)]
      reader.append(part)
      read += part.count
    }
    #expect(read == bytes.count)
    #expect(try reader.next() != nil)
  }

  @Test(
    "What is no order is none",
    arguments: [
      [], ["dot", "svg", "1"], ["rm", "svg", "1", "first"], ["dot", "svg", "soon", "first"],
      ["dot", "gif", "1", "first"], ["dot", "svg", "1", "once"],
    ])
  func noOrder(words: [String]) {
    #expect(RenderJob.read(order: DrawingMessage(words: words, payload: [])) == nil)
  }

  @Test("Bytes that are no text are no order")
  func noText() {
    let order = DrawingMessage(words: ["dot", "svg", "1", "first"], payload: [0xFF])
    #expect(RenderJob.read(order: order) == nil)
  }

  @Test("What is no message is unreadable", arguments: ["drawn\n", "drawn -1\n", "\n"])
  func noMessage(text: String) {
    var reader = DrawingMessageReader()
    reader.append(text.utf8)
    #expect(throws: RenderFailure.unreadable) { try reader.next() }
  }

  @Test("An answer is a picture, or the reason why there is none")
  func answers() throws {
    #expect(try DrawingAnswer.picture(in: DrawingAnswer.message(.success([1, 10, 2]))) == [1, 10, 2])
    let failures: [RenderFailure] = [
      .unavailable, .refused("non\n"), .warned(""), .timedOut, .workerFailed("11"), .unreadable,
    ]
    for failure in failures {
      #expect(throws: failure) { try DrawingAnswer.picture(in: DrawingAnswer.message(.failure(failure))) }
    }
    #expect(throws: RenderFailure.unreadable) {
      try DrawingAnswer.picture(in: DrawingMessage(words: ["else"], payload: []))
    }
  }
}
