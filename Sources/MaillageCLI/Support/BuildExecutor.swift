internal import Dispatch

/// Runs long work on threads of its own, so that short work never waits for a thread.
final class BuildExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "maillage.atelier", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = unsafe asUnownedTaskExecutor()
    queue.async { unsafe job.runSynchronously(on: executor) }
  }
}
