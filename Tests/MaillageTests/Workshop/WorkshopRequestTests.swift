import Testing

@testable import Maillage

@Suite("What a browser says is read in one way only")
struct WorkshopRequestTests {
  private func read(_ lines: String...) -> WorkshopRequest? {
    WorkshopRequest(head: (lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }

  @Test("the method, the path decoded, the name, and the state seen")
  func usual() {
    #expect(
      read("GET /tables/co%C3%BBt.csv?a=b&vu=12ab HTTP/1.1", "Accept: */*", "hOST:  localhost:8473 ")
        == WorkshopRequest(method: "GET", host: "localhost:8473", path: "/tables/coût.csv", seen: "12ab"))
    #expect(read("HEAD / HTTP/1.0") == WorkshopRequest(method: "HEAD", host: nil, path: "/"))
  }

  @Test(
    "what is no request, or could be two",
    arguments: [
      ["GET / HTTP/1.1", "Host: localhost", "Host: example.org"], ["GET / HTTP/1.1", "Host : localhost"],
      ["GET / HTTP/1.1", "Host: localhost", " continued"], ["GET / HTTP/1.1", ": x"], ["GET /"],
      ["GET / HTTP/2.0"], ["GET  / HTTP/1.1"], ["GET http://localhost/ HTTP/1.1"], ["GET /%FF HTTP/1.1"],
      ["GET /% HTTP/1.1"], ["OPTIONS * HTTP/1.1"], [""], ["\u{16}\u{3}\u{1}"],
    ])
  func refused(lines: [String]) {
    #expect(WorkshopRequest(head: (lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) == nil)
  }

  @Test("the head ends at its empty line")
  func end() {
    #expect(WorkshopRequest.headEnd(in: Array("GET / HTTP/1.1\r\n\r\nrest".utf8)) == 18)
    #expect(WorkshopRequest.headEnd(in: Array("GET / HTTP/1.1\r\n\r".utf8)) == nil)
    #expect(WorkshopRequest.headEnd(in: []) == nil)
  }

  @Test("an answer tells its length, with or without its content")
  func answer() {
    let response = WorkshopResponse(
      status: 404, headers: [("Content-Type", "text/plain")], body: Array("né".utf8))
    let head =
      "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\nContent-Length: 3\r\nConnection: close\r\n\r\n"
    #expect(String(decoding: response.bytes(withBody: true), as: UTF8.self) == head + "né")
    #expect(String(decoding: response.bytes(withBody: false), as: UTF8.self) == head)
  }
}
