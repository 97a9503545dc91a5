internal import Foundation
internal import Maillage
internal import Synchronization

/// Draws in copies of a process of this very command, which has loaded what drawings need.
///
/// Such processes start at once, to be ready when the first drawing comes; each then waits for the next, and ends
/// with this process. Drawings beyond their number wait for one another.
final class ChildRendering: PictureRendering {
  private typealias Turn = CheckedContinuation<DrawingProcess?, Never>

  /// The places to draw in, each with its process once it has one, and who waits for one.
  private struct Places {
    var free: [DrawingProcess?]
    var waiting: [Turn] = []
  }

  private let executable = Bundle.main.executablePath
  private let places: Mutex<Places>

  /// Prepares as many places as draw at a time, and starts the processes of the first ones.
  init(width: Int, ready: Int = .max) {
    let executable = executable
    let started = (0..<min(width, ready)).map { _ in executable.map { DrawingProcess($0) } }
    // The last is taken first.
    places = Mutex(Places(free: Array(repeating: nil, count: width - started.count) + started))
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
    let process = await taken() ?? DrawingProcess(executable)
    do throws(RenderFailure) {
      let picture = try DrawingAnswer.picture(in: try await process.answer(to: job, within: limit))
      free(process)
      return picture
    } catch {
      // A refusal leaves the process as it was; anything else is its last word.
      switch error {
      case .refused, .warned: free(process)
      case .timedOut, .unavailable, .workerFailed, .unreadable: free(nil)
      }
      throw error
    }
  }

  /// Waits for a place; gives its process, if it has one.
  private func taken() async -> DrawingProcess? {
    await withCheckedContinuation { (turn: Turn) in
      let found = places.withLock { places -> DrawingProcess?? in
        if let place = places.free.popLast() { return .some(place) }
        places.waiting.append(turn)
        return nil
      }
      if let found { turn.resume(returning: found) }
    }
  }

  private func free(_ process: DrawingProcess?) {
    let next = places.withLock { places -> Turn? in
      guard places.waiting.isEmpty else { return places.waiting.removeFirst() }
      places.free.append(process)
      return nil
    }
    next?.resume(returning: process)
  }
}
