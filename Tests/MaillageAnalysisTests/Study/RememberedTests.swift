import Synchronization
import Testing

@testable import MaillageAnalysis

@Suite("What is made once for each key")
struct RememberedTests {
  private final class Count: Sendable {
    let value = Mutex(0)
  }

  @Test("a value is made once, however many ask at a time, and each key has its own")
  func once() async {
    let memory = Remembered<Int, Int>(), made = Count()
    await withTaskGroup(of: Int.self) { group in
      for task in 0..<40 {
        group.addTask {
          memory.value(of: task % 2) {
            made.value.withLock { $0 += 1 }
            return task % 2 * 10
          }
        }
      }
      for await value in group { #expect(value == 0 || value == 10) }
    }
    #expect(made.value.withLock { $0 } == 2)
    #expect(memory.value(of: 1) { -1 } == 10)
  }

  @Test("a value that is none is remembered too")
  func none() {
    let memory = Remembered<String, Int?>()
    #expect(memory.value(of: "x") { nil } == nil)
    #expect(memory.value(of: "x") { 1 } == nil)
  }
}
