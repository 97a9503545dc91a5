internal import Dispatch
internal import Foundation

/// The ways in which a person or a system asks a command to end: Ctrl-C and a polite kill.
///
/// From its creation on they no longer end the process by themselves.
struct StopSignal {
  /// An element for each of them that comes.
  let signals: AsyncStream<Void>
  private let sources: [any DispatchSourceSignal]

  /// Begins to listen, and returns once both would be heard: what is told before could come too late.
  static func listening() async -> StopSignal {
    // A reader or a drawing that has just gone must not end the command otherwise.
    signal(SIGPIPE, SIG_IGN)
    let (signals, heard) = AsyncStream.makeStream(of: Void.self)
    let (registrations, registered) = AsyncStream.makeStream(of: Void.self)
    let sources = [SIGINT, SIGTERM].map { number in
      #if canImport(Darwin)
        // There the source only hears what the process ignores.
        unsafe signal(number, SIG_IGN)
      #endif
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { heard.yield() }
      source.setRegistrationHandler { registered.yield() }
      source.resume()
      return source
    }
    var waiting = sources.count
    for await _ in registrations {
      waiting -= 1
      if waiting == 0 { break }
    }
    return StopSignal(signals: signals, sources: sources)
  }

  /// Stops listening.
  func cancel() {
    for source in sources { source.cancel() }
  }
}
