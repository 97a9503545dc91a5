import Dispatch
import Synchronization

/// How many threads the measures use; their results do not depend on it.
public enum Threads {
  /// At most this many, all processors at first: `Threads.$limit.withValue(1) { graph.betweenness() }`.
  @TaskLocal public static var limit = Int.max
}

/// Runs the parts of a task on several threads.
///
/// A task within a part runs on the thread of the part. How a task is cut into parts must not depend on the number of threads: results come in the order of the parts,
/// so that sums over them have the same digits on every machine.
///
/// - Parameters:
///   - parts: How many parts there are.
///   - body: Computes one part.
/// - Returns: The results, in the order of the parts.
func inParallel<Result: Sendable>(_ parts: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
  let threads = min(parts, Threads.limit)
  guard threads > 1 else { return (0..<parts).map(body) }
  let results = Mutex([Result?](repeating: nil, count: parts))
  let next = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: threads) { _ in
    while true {
      let part = next.add(1, ordering: .relaxed).oldValue
      guard part < parts else { return }
      let result = Threads.$limit.withValue(1) { body(part) }
      results.withLock { $0[part] = result }
    }
  }
  return results.withLock { $0.compactMap { $0 } }
}
