internal import Foundation

/// What standard output and standard error are, and how to write to them.
enum Terminal {
  /// Writes results to standard output, bytes as they are.
  static func write(_ bytes: [UInt8]) {
    FileHandle.standardOutput.write(Data(bytes))
  }

  /// Writes results to standard output.
  static func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes a message to standard error, on a line of its own.
  static func tell(_ message: String) {
    FileHandle.standardError.write(Data((message + "\n").utf8))
  }

  /// Writes to standard error without ending the line.
  static func tellInline(_ message: String) {
    FileHandle.standardError.write(Data(message.utf8))
  }

  /// Whether a person reads standard output.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether a person reads standard error.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether colour may be used on standard error.
  static func usesColor(disabled: Bool) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    let noColor = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return errorIsTerminal && !disabled && !noColor && environment["TERM"] != "dumb"
  }
}
