package import MaillageDrawing
internal import Synchronization

/// Draws a picture once for as long as the reports ask for it: from one save to the next most are the same.
package final class RememberingRendering: PictureRendering {
  private let rendering: any PictureRendering
  private let memory = Mutex(Memory())

  private struct Memory {
    /// The pictures of the report before this one, and those of this one.
    var earlier: [RenderJob: [UInt8]] = [:]
    var current: [RenderJob: [UInt8]] = [:]
  }

  /// Remembers what a renderer draws.
  package init(_ rendering: some PictureRendering) {
    self.rendering = rendering
  }

  /// Starts a report: pictures that the one before did not need are forgotten.
  package func beginReport() {
    memory.withLock { memory in
      memory.earlier = memory.current
      memory.current = [:]
    }
  }

  /// The picture of a job; a failure is not remembered.
  package func picture(of job: RenderJob, within limit: Duration) async throws(RenderFailure) -> [UInt8] {
    if let known = memory.withLock({ $0.current[job] ?? $0.earlier[job] }) {
      memory.withLock { $0.current[job] = known }
      return known
    }
    let picture = try await rendering.picture(of: job, within: limit)
    memory.withLock { $0.current[job] = picture }
    return picture
  }
}
