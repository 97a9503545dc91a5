import Testing

@testable import Maillage

@Suite("A workshop answers under this machine’s own names only")
struct LoopbackNameTests {
  @Test(
    "its own names, at any port",
    arguments: ["localhost", "LocalHost:8473", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:65535"])
  func own(host: String) {
    #expect(LoopbackName.isOwn(host))
  }

  @Test(
    "no other name, however close",
    arguments: [
      "example.org", "localhost.example.org", "127.0.0.1.example.org", "127.0.0.10", "127.0.0.1:", "::1",
      "localhost:80:80", "localhost@example.org", "localhost:٣", "[::1]x", "", "0.0.0.0", "localhost:123456",
    ])
  func others(host: String) {
    #expect(!LoopbackName.isOwn(host))
  }

  @Test("a request without a name is refused")
  func missing() {
    #expect(!LoopbackName.isOwn(nil))
  }
}
