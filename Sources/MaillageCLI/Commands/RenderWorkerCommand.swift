internal import ArgumentParser
internal import Foundation
internal import Maillage

/// The hidden command of the process that draws pictures: orders in, pictures out.
///
/// It stays on the first thread, where the library’s output never changes.
struct RenderWorkerCommand: ParsableCommand {
  static let name = "dessin-interne"

  static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)

  /// Whether each copy loads what it needs by itself.
  @Flag(name: .customLong("seul")) var isBare = false

  func run() {
    let server = DrawingServer(input: STDIN_FILENO) { Terminal.write($0) }
    if !isBare, !server.prepare(), let program = Bundle.main.executablePath {
      DrawingServer.become(program, Self.name, "--seul")
    }
    server.serve()
  }
}
