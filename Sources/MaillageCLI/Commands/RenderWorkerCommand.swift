internal import ArgumentParser
internal import Foundation
internal import Maillage

/// The hidden command of the child process that draws one picture: DOT in, picture out.
///
/// It stays on the first thread, where the library’s output never changes.
struct RenderWorkerCommand: ParsableCommand {
  static let name = "dessin-interne"

  static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)

  @Argument var arguments: [String]

  func run() throws {
    let input = try FileHandle.standardInput.readToEnd() ?? Data()
    guard let job = RenderJob(arguments: arguments, input: Array(input)) else {
      throw Failure.telling("Ordre de dessin illisible.", "Unreadable drawing order.")
    }
    do {
      Terminal.write(try job.drawn())
    } catch {
      throw Failure.telling("\(error)", "\(error)")
    }
  }
}
