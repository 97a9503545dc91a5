internal import Foundation
internal import Maillage

/// The process that draws pictures: orders in, pictures out.
///
/// It stays on the first thread, where the library’s output never changes. It is no command of the parser’s, which
/// would take as long as some drawings.
enum RenderWorker {
  /// The word that makes a worker of this program.
  static let name = "dessin-interne"

  /// Says to each copy that it loads what it needs by itself.
  private static let bare = "--seul"

  /// Works until the input ends, if the command line asks for a worker; gives whether it did.
  static func runIfAsked() -> Bool {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == name else { return false }
    let server = DrawingServer(input: STDIN_FILENO) { Terminal.write($0) }
    if !arguments.contains(bare), !server.prepare(), let program = Bundle.main.executablePath {
      DrawingServer.become(program, name, bare)
    }
    server.serve()
    return true
  }
}
