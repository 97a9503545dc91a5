import Dispatch
import Synchronization

/// How many threads the measures use; their results do not depend on it.
public enum Threads {
  /// At most this many, all processors at first: `Threads.$limit.withValue(1) { graph.betweenness() }`.
  @TaskLocal public static var limit = Int.max
}

/// Runs the parts of a task on several threads.
///
/// A task within a part runs on the thread of the part. How a task is cut into parts must not depend on the number
/// of threads: results come in the order of the parts, so that sums over them have the same digits on every machine.
///
/// - Parameters:
///   - parts: How many parts there are.
///   - body: Computes one part.
/// - Returns: The results, in the order of the parts.
func inParallel<Result: Sendable>(_ parts: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
  inParallel(parts, worker: {}) { _, part in body(part) }
}

/// Runs the parts of a task on several threads, each with working memory that serves one part after another.
///
/// - Parameters:
///   - parts: How many parts there are.
///   - worker: Makes the working memory of a thread.
///   - body: Computes one part; what it leaves in the working memory must not show in another part.
/// - Returns: The results, in the order of the parts.
func inParallel<Worker: ~Copyable, Result: Sendable>(
  _ parts: Int, worker: @Sendable () -> Worker, _ body: @Sendable (inout Worker, Int) -> Result
) -> [Result] {
  let threads = min(parts, Threads.limit)
  guard threads > 1 else {
    var memory = worker()
    return (0..<parts).map { body(&memory, $0) }
  }
  let results = Mutex([Result?](repeating: nil, count: parts))
  let next = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: threads) { _ in
    // Who comes when all is taken has nothing to prepare.
    var part = next.add(1, ordering: .relaxed).oldValue
    guard part < parts else { return }
    Threads.$limit.withValue(1) {
      var memory = worker()
      while part < parts {
        let result = body(&memory, part)
        results.withLock { $0[part] = result }
        part = next.add(1, ordering: .relaxed).oldValue
      }
    }
  }
  return results.withLock { $0.compactMap { $0 } }
}
