internal import ArgumentParser
internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import Maillage

/// Serves a workshop to this machine and to no other.
struct LoopbackServer {
  /// The port asked for cannot be had.
  struct PortRefused: Error {
    let port: UInt16

    /// Tells it, and gives the code to throw.
    var told: ExitCode {
      Failure.telling(
        "Le port \(port) ne peut pas être ouvert, sans doute déjà pris : donnez-en un autre à --port, ou 0 "
          + "pour un port libre.",
        "Port \(port) cannot be opened, probably taken: give another one to --port, or 0 for a free one.")
    }
  }

  /// A page may wait that long for news; longer than the router lets it.
  private static let patience: TimeInterval = 60

  let router: WorkshopRouter
  let port: UInt16

  /// Serves until the task is cancelled; tells the port once browsers can come.
  func run(opened: @Sendable (UInt16) -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      let server = server(at: try .inet(ip4: "127.0.0.1", port: port))
      group.addTask { try await server.run() }
      group.addTask { try await server.waitUntilListening() }
      // The first to end tells whether the port could be had.
      do { try await group.next() } catch {
        try Task.checkCancellation()
        throw PortRefused(port: port)
      }
      guard case .ip4(_, let open) = await server.listeningAddress else { throw PortRefused(port: port) }
      // The other name of the same machine; without it a browser falls back on the first.
      let second = self.server(at: .loopback(port: open))
      group.addTask { try? await second.run() }
      opened(open)
      while try await group.next() != nil {}
    }
  }

  private func server(at address: some SocketAddress) -> HTTPServer {
    HTTPServer(
      address: address, timeout: Self.patience, logger: .disabled, handler: Handler(router: router))
  }

  private struct Handler: HTTPHandler {
    let router: WorkshopRouter

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
      let answer = try await router.response(
        to: WorkshopRequest(
          method: request.method.rawValue, host: request.headers[.host],
          path: request.target.path(percentEncoded: false),
          seen: request.query.first { $0.name == "vu" }?.value))
      var headers = HTTPHeaders()
      for header in answer.headers { headers.addValue(header.value, for: HTTPHeader(header.name)) }
      headers[.contentLength] = String(answer.body.count)
      return HTTPResponse(
        statusCode: HTTPStatusCode(answer.status, phrase: Self.phrase(answer.status)), headers: headers,
        body: request.method == .HEAD ? Data() : Data(answer.body))
    }

    private static func phrase(_ status: Int) -> String {
      [200: "OK", 404: "Not Found", 405: "Method Not Allowed", 421: "Misdirected Request"][status] ?? ""
    }
  }
}
