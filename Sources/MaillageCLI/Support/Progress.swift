internal import Foundation
internal import Synchronization

/// Tells a person at a terminal how far a long work is, after its first second; silent otherwise.
final class Progress: Sendable {
  private let isActive: Bool
  private let start = ContinuousClock.now
  private let lastWidth = Mutex(0)

  init(isActive: Bool) {
    self.isActive = isActive && Terminal.errorIsTerminal
  }

  /// Replaces the line of progress.
  func report(_ message: String) {
    guard isActive, ContinuousClock.now - start > .seconds(1) else { return }
    lastWidth.withLock { width in
      let padding = String(repeating: " ", count: max(0, width - message.count))
      Terminal.tellInline("\r" + message + padding)
      width = message.count
    }
  }

  /// Removes the line of progress.
  func finish() {
    lastWidth.withLock { width in
      if width > 0 { Terminal.tellInline("\r" + String(repeating: " ", count: width) + "\r") }
      width = 0
    }
  }
}
