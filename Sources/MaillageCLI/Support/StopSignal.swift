internal import Dispatch
internal import Foundation

/// The ways in which a person or a system asks a command to end: Ctrl-C and a polite kill.
enum StopSignal {
  /// Returns when one of them comes; they no longer end the process by themselves.
  static func received() async {
    let (signals, stream) = AsyncStream.makeStream(of: Void.self)
    let sources = [SIGINT, SIGTERM].map { number in
      #if canImport(Darwin)
        // There the source only hears what the process ignores.
        unsafe signal(number, SIG_IGN)
      #endif
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { stream.yield() }
      source.resume()
      return source
    }
    for await _ in signals { break }
    for source in sources { source.cancel() }
  }
}
