/// What a workshop answers.
package struct WorkshopResponse: Sendable, Equatable {
  /// The status of HTTP.
  package let status: Int
  /// The headers, in a fixed order.
  package let headers: [(name: String, value: String)]
  /// The content, also for a request that wants the headers only.
  package let body: [UInt8]

  package static func == (a: WorkshopResponse, b: WorkshopResponse) -> Bool {
    a.status == b.status && a.body == b.body && a.headers.elementsEqual(b.headers, by: ==)
  }

  /// The value of a header.
  package func header(_ name: String) -> String? {
    headers.first { $0.name == name }?.value
  }

  /// The bytes of HTTP/1.1; one answer for each connection.
  package func bytes(withBody: Bool) -> [UInt8] {
    var head = "HTTP/1.1 \(status) \(Self.phrases[status] ?? "")\r\n"
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    head += "Content-Length: \(body.count)\r\nConnection: close\r\n\r\n"
    return Array(head.utf8) + (withBody ? body : [])
  }

  private static let phrases = [
    200: "OK", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed", 421: "Misdirected Request",
    503: "Service Unavailable",
  ]
}
