import FlyingSocks
import Foundation

/// The built command left running, as `atelier` is, and asked questions as a browser asks them.
final class LiveTool {
  /// What the command answered to a request.
  struct Answer {
    let status: Int
    let head: String
    let body: String
  }

  private struct NothingCame: Error {
    let messages: String
  }

  private let process = Process()
  private let scratch: Scratch
  private let messageFile: URL

  /// Starts the command from the root of the repository.
  init(_ arguments: [String]) throws {
    scratch = try Scratch()
    messageFile = scratch.url.appendingPathComponent("messages")
    try Data().write(to: messageFile)
    process.executableURL = Tool.executable
    process.arguments = arguments
    process.currentDirectoryURL = Tool.root
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: messageFile)
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
  }

  /// What it has told so far.
  var messages: String { (try? String(contentsOf: messageFile, encoding: .utf8)) ?? "" }

  /// The port that it says it serves.
  func port() async throws -> UInt16 {
    for _ in 1...300 {
      if let match = messages.firstMatch(of: /http:\/\/127\.0\.0\.1:([0-9]+)\//), let port = UInt16(match.1) {
        return port
      }
      try await Task.sleep(for: .milliseconds(100))
    }
    throw NothingCame(messages: messages)
  }

  /// Asks it to end with a signal, and gives its code once it has.
  func code(after stop: (Process) -> Void) async throws -> Int32 {
    stop(process)
    for _ in 1...300 where process.isRunning { try await Task.sleep(for: .milliseconds(100)) }
    guard !process.isRunning else { throw NothingCame(messages: messages) }
    // A signal that nobody caught is no clean end.
    return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }

  /// Asks again until the answer is the one wanted.
  func ask(
    _ path: String, at port: UInt16, until isWanted: (Answer) -> Bool
  ) async throws -> Answer {
    for _ in 1...600 {
      // On a busy machine the request may come after the server gave the connection up; browsers ask again.
      do {
        let answer = try await Self.ask(path, at: port)
        if isWanted(answer) { return answer }
      } catch SocketError.disconnected {}
      try await Task.sleep(for: .milliseconds(200))
    }
    throw NothingCame(messages: messages)
  }

  /// Asks once, under a name and with a method.
  static func ask(
    _ path: String, at port: UInt16, host: String = "localhost", method: String = "GET"
  ) async throws -> Answer {
    try await ask(path, host: host, method: method, at: try .inet(ip4: "127.0.0.1", port: port))
  }

  /// Asks once at an address.
  static func ask(
    _ path: String, host: String = "localhost", method: String = "GET", at address: some SocketAddress
  ) async throws -> Answer {
    // The tests around keep every thread busy: the usual five seconds are not enough.
    let socket = try await AsyncSocket.connected(to: address, timeout: 120)
    defer { try? socket.close() }
    let request = "\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n"
    try await socket.write(Data(request.utf8))
    var received: [UInt8] = []
    do {
      while true { received += try await socket.read(atMost: 1 << 16) }
    } catch SocketError.disconnected {}
    let text = String(decoding: received, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n"), let status = text.split(separator: " ").dropFirst().first
    else { throw SocketError.disconnected }
    return Answer(
      status: Int(status) ?? 0, head: String(text[..<end.lowerBound]), body: String(text[end.upperBound...]))
  }
}
