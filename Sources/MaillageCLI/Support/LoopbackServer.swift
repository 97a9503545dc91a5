internal import ArgumentParser
internal import FlyingSocks
internal import Foundation
internal import Maillage

/// Serves a workshop to this machine and to no other: one answer for each connection.
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

  /// Who connects and asks nothing is not waited for.
  private static let headPatience = Duration.seconds(10)

  let router: WorkshopRouter
  let port: UInt16

  /// Serves until the task is cancelled; tells the port once browsers can come.
  func run(opened: @escaping @Sendable (UInt16) -> Void) async throws {
    let pool = SocketPool<Poll>.make()
    try await pool.prepare()
    let first = try listening(at: try .inet(ip4: "127.0.0.1", port: port))
    defer { try? first.close() }
    guard case .ip4(_, let open) = try first.sockname() else { throw PortRefused(port: port) }
    // The other name of the same machine; without it a browser falls back on the first.
    let second = try? listening(at: .loopback(port: open))
    defer { try? second?.close() }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      for socket in [first, second].compactMap({ $0 }) {
        let listener = try asynchronous(socket, pool)
        group.addTask { try await serve(listener) }
      }
      opened(open)
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func listening(at address: some SocketAddress) throws -> Socket {
    let socket = try Socket(domain: Int32(type(of: address).family), type: .stream)
    do {
      #if !canImport(WinSDK)
        try socket.setValue(true, for: .localAddressReuse)
      #endif
      try socket.bind(to: address)
      try socket.listen()
      return socket
    } catch {
      try? socket.close()
      throw PortRefused(port: port)
    }
  }

  private func asynchronous(_ socket: Socket, _ pool: some AsyncSocketPool) throws -> AsyncSocket {
    try AsyncSocket(socket: socket, pool: pool)
  }

  private func serve(_ listener: AsyncSocket) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      for try await connection in listener.sockets {
        group.addTask {
          // A browser that goes away ends its own connection only.
          try? await answer(connection)
          try? connection.close()
        }
      }
    }
  }

  private func answer(_ connection: AsyncSocket) async throws {
    let head = try await head(of: connection)
    guard let request = WorkshopRequest(head: head) else {
      return try await connection.write(Data(router.malformed.bytes(withBody: true)))
    }
    let response: WorkshopResponse
    do {
      response = try await router.response(to: request)
    } catch {
      response = router.unavailable
    }
    try await connection.write(Data(response.bytes(withBody: request.method != "HEAD")))
  }

  /// The head of the request; longer than any page's it is cut, and cannot be read.
  ///
  /// Browsers open connections ahead of need: one that stays silent is closed without a word, and they open
  /// another.
  private func head(of connection: AsyncSocket) async throws -> [UInt8] {
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      group.addTask {
        var received: [UInt8] = []
        while received.count < WorkshopRequest.headLimit {
          received += try await connection.read(atMost: 4_096)
          if let end = WorkshopRequest.headEnd(in: received) { return Array(received[..<end]) }
        }
        return []
      }
      group.addTask {
        try await Task.sleep(for: Self.headPatience)
        throw CancellationError()
      }
      defer { group.cancelAll() }
      return try await group.next() ?? []
    }
  }
}
