internal import Foundation
internal import Maillage
internal import Subprocess

#if canImport(System)
  internal import System
#else
  internal import SystemPackage
#endif

/// Draws each picture in a fresh process of this very command.
///
/// Only the first layout of a process is reproducible, and a layout can only be stopped by ending its
/// process: the time limit therefore holds.
struct ChildRendering: PictureRendering {
  /// The largest picture accepted; a page of SVG is a hundred times smaller.
  private static let sizeLimit = 256 << 20

  func picture(of job: RenderJob, within limit: Duration) async throws(RenderFailure) -> [UInt8] {
    guard let executable = Bundle.main.executablePath else { throw .unavailable }
    let outcome: Outcome
    do {
      outcome = try await withThrowingTaskGroup(of: Outcome.self) { group in
        group.addTask { try await Self.run(executable, job) }
        group.addTask {
          try await Task.sleep(for: limit)
          return .timedOut
        }
        let first = try await group.next() ?? .timedOut
        // Cancelling the child's task kills its process.
        group.cancelAll()
        return first
      }
    } catch {
      throw .workerFailed("\(error)")
    }
    switch outcome {
    case .picture(let bytes): return bytes
    case .failed(let reason): throw .refused(reason)
    case .timedOut: throw .timedOut
    }
  }

  private enum Outcome: Sendable {
    case picture([UInt8])
    case failed(String)
    case timedOut
  }

  private static func run(_ executable: String, _ job: RenderJob) async throws -> Outcome {
    let result = try await Subprocess.run(
      .path(FilePath(executable)),
      arguments: Arguments([RenderWorkerCommand.name] + job.arguments),
      input: .array(Array(job.dot.utf8)),
      output: .bytes(limit: sizeLimit), error: .string(limit: 1 << 16))
    guard result.terminationStatus.isSuccess else { return .failed(result.standardError) }
    return .picture(result.standardOutput)
  }
}
