internal import ArgumentParser
internal import Foundation
internal import Maillage

/// The hidden command of the process that draws pictures: orders in, pictures out.
///
/// It stays on the first thread, where the library’s output never changes.
struct RenderWorkerCommand: ParsableCommand {
  static let name = "dessin-interne"

  static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)

  func run() {
    DrawingServer(input: STDIN_FILENO) { Terminal.write($0) }.serve()
  }
}
