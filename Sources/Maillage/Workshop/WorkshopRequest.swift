internal import Foundation

/// What a browser asks of a workshop.
package struct WorkshopRequest: Sendable, Equatable {
  /// The method, the name under which the workshop is asked, and the path without its query.
  package let method: String, host: String?, path: String
  /// The state that the page already shows, when it waits for another.
  package let seen: String?

  /// Creates a request.
  package init(method: String, host: String?, path: String, seen: String? = nil) {
    self.method = method
    self.host = host
    self.path = path
    self.seen = seen
  }
}

extension WorkshopRequest {
  /// A longer head is no question that a page of a workshop asks.
  package static let headLimit = 16_384

  /// The end of a head of HTTP/1.1 in what was received so far, its empty line counted.
  package static func headEnd(in bytes: [UInt8]) -> Int? {
    let mark = Array("\r\n\r\n".utf8)
    guard bytes.count >= mark.count else { return nil }
    return (mark.count...bytes.count).first { bytes[($0 - mark.count)..<$0].elementsEqual(mark) }
  }

  /// Reads the head of a request of HTTP/1.1; `nil` when it is none, or could be read in two ways.
  package init?(head bytes: some Sequence<UInt8>) {
    let lines = Array(bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { line in String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
      }
      .prefix { !$0.isEmpty }
    let parts = lines.first?.split(separator: " ", omittingEmptySubsequences: false) ?? []
    guard parts.count == 3, parts[2].hasPrefix("HTTP/1."), parts[1].hasPrefix("/") else { return nil }
    let target = parts[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = target.first.flatMap({ String($0).removingPercentEncoding }) else { return nil }

    var hosts: [String] = []
    for line in lines.dropFirst() {
      // A space before the colon, or at the start, is a way of saying two things to two readers.
      guard let colon = line.firstIndex(of: ":"), colon != line.startIndex,
        !line[..<colon].contains(where: \.isWhitespace)
      else { return nil }
      if line[..<colon].lowercased() == "host" {
        hosts.append(line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
      }
    }
    guard hosts.count < 2 else { return nil }
    let fields = target.count == 2 ? target[1].split(separator: "&") : []
    self.init(
      method: String(parts[0]), host: hosts.first, path: path,
      seen: fields.first { $0.hasPrefix("vu=") }.map { String($0.dropFirst("vu=".count)) })
  }
}
