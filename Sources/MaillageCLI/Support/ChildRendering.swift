internal import Foundation
internal import Maillage
internal import Synchronization

/// Draws each picture in a copy of a process of this very command, which has loaded what drawings need.
///
/// These processes start at once, to be ready when the first drawing comes; each then waits for the next, and
/// ends with this process.
final class ChildRendering: PictureRendering {
  private let executable = Bundle.main.executablePath
  private let idle: Mutex<[DrawingProcess]>

  /// Starts as many processes as draw at a time.
  init(width: Int) {
    let executable = executable
    idle = Mutex((0..<width).compactMap { _ in executable.map { DrawingProcess($0) } })
  }

  func picture(of job: RenderJob, within limit: Duration) async throws(RenderFailure) -> [UInt8] {
    do throws(RenderFailure) {
      return try await answered(job, limit)
    } catch .workerFailed {
      // The process may have ended for a reason of its own; a drawing that ends it does so again.
      return try await answered(job, limit)
    }
  }

  private func answered(_ job: RenderJob, _ limit: Duration) async throws(RenderFailure) -> [UInt8] {
    guard let executable else { throw .unavailable }
    let process = idle.withLock { $0.popLast() } ?? DrawingProcess(executable)
    let answer = try await process.answer(to: job.order(within: limit))
    do throws(RenderFailure) {
      let picture = try DrawingAnswer.picture(in: answer)
      idle.withLock { $0.append(process) }
      return picture
    } catch {
      // A refusal leaves the process as it was; anything else is its last word.
      switch error {
      case .refused, .warned: idle.withLock { $0.append(process) }
      case .timedOut, .unavailable, .workerFailed, .unreadable: break
      }
      throw error
    }
  }
}
