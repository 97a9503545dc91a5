import Dispatch
import Synchronization

/// The results of independent tasks, in task order, computed by several threads.
///
/// A task may depend on its number only, so that the results are the same for any number of threads.
///
/// - Parameters:
///   - count: How many tasks there are.
///   - threads: How many threads at most; `nil` for as many as the machine has cores.
///   - task: Computes the result of a task by its number.
/// - Returns: One result for each task.
func concurrentMap<Result: Sendable>(
  _ count: Int, threads: Int? = nil, _ task: @Sendable (Int) -> Result
) -> [Result] {
  let workers = min(count, max(1, threads ?? count))
  guard workers > 1 else { return (0..<count).map(task) }
  let results = Mutex([Result?](repeating: nil, count: count))
  let next = Mutex(0)
  DispatchQueue.concurrentPerform(iterations: workers) { _ in
    while true {
      let number = next.withLock { next in
        defer { next += 1 }
        return next
      }
      guard number < count else { return }
      let result = task(number)
      results.withLock { $0[number] = result }
    }
  }
  return results.withLock { $0.compactMap(\.self) }
}
