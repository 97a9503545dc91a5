internal import Maillage
internal import Subprocess

#if canImport(System)
  internal import System
#else
  internal import SystemPackage
#endif

/// A process that draws, and the conversation with it: one order, one answer, and so on.
///
/// It ends when nobody holds it any more.
final class DrawingProcess: Sendable {
  private typealias Reply = CheckedContinuation<Result<DrawingMessage, RenderFailure>, Never>

  private struct Request: Sendable {
    let job: RenderJob
    let limit: Duration
    let reply: Reply
  }

  private let requests: AsyncStream<Request>.Continuation

  /// Starts the process.
  init(_ executable: String) {
    let (stream, requests) = AsyncStream.makeStream(of: Request.self)
    self.requests = requests
    Task { await Self.converse(with: executable, stream) }
  }

  deinit {
    requests.finish()
  }

  /// What the process answers to the order of a job.
  func answer(to job: RenderJob, within limit: Duration) async throws(RenderFailure) -> DrawingMessage {
    let result = await withCheckedContinuation { reply in
      if case .terminated = requests.yield(Request(job: job, limit: limit, reply: reply)) {
        reply.resume(returning: .failure(.workerFailed("")))
      }
    }
    return try result.get()
  }

  private static func converse(with executable: String, _ requests: AsyncStream<Request>) async {
    var failure = RenderFailure.workerFailed("")
    do {
      _ = try await Subprocess.run(
        .path(FilePath(executable)), arguments: [RenderWorker.name], input: .inputWriter,
        output: .sequence, error: .currentStandardError
      ) { process in
        var answers = process.standardOutput.makeAsyncIterator()
        var reader = DrawingMessageReader()
        var hasDrawn = false
        for await request in requests {
          do {
            let job = request.job
            let renewal = hasDrawn && !job.isRepeatable ? DrawingMessage.renewal.bytes : []
            _ = try await process.standardInputWriter.write(renewal + job.order(within: request.limit).bytes)
            hasDrawn = job.isRepeatable
            var answer = try reader.next()
            while answer == nil, let buffer = try await answers.next() {
              unsafe buffer.withUnsafeBytes { unsafe reader.append($0) }
              answer = try reader.next()
            }
            request.reply.resume(returning: answer.map(Result.success) ?? .failure(failure))
            if answer == nil { break }
          } catch {
            request.reply.resume(returning: .failure(.workerFailed("\(error)")))
            break
          }
        }
        try await process.standardInputWriter.finish()
      }
    } catch {
      failure = .workerFailed("\(error)")
    }
    for await request in requests { request.reply.resume(returning: .failure(failure)) }
  }
}
