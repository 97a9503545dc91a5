import Foundation
import Testing

@testable import Maillage

@Suite("What a workshop answers")
struct WorkshopRouterTests {
  private let workshop: Workshop
  private let router: WorkshopRouter

  init() async throws {
    workshop = try Workshop(language: .fr, clock: { "9\u{A0}h\u{A0}05" })
    router = WorkshopRouter(workshop: workshop, language: .fr, patience: .milliseconds(50))
    await workshop.accept([
      OutputFile(path: "index.html", text: "<html><body>rapport</body></html>"),
      OutputFile(path: "tables/a.csv", text: "id\n"), OutputFile(path: "figures/f.svg", text: "<svg/>"),
      OutputFile(path: "figures/f.dot", text: "digraph {}"), OutputFile(path: "manifest.json", text: "{}"),
    ])
  }

  private func get(
    _ path: String, host: String? = "127.0.0.1:8473", method: String = "GET"
  ) async throws -> WorkshopResponse {
    try await router.response(to: WorkshopRequest(method: method, host: host, path: path))
  }

  @Test("the page under its two names")
  func page() async throws {
    let page = try await get("/")
    #expect(page.status == 200)
    #expect(page.header("Content-Type") == "text/html; charset=utf-8")
    #expect(String(decoding: page.body, as: UTF8.self).contains("rapport"))
    #expect(page.header("Content-Security-Policy")?.contains("connect-src 'self';") == true)
    #expect(try await get("/index.html") == page)
  }

  @Test(
    "every file of the dossier from memory, with its type",
    arguments: [
      ("/tables/a.csv", "text/csv; charset=utf-8"), ("/figures/f.svg", "image/svg+xml; charset=utf-8"),
      ("/figures/f.dot", "text/vnd.graphviz; charset=utf-8"),
      ("/manifest.json", "application/json; charset=utf-8"),
    ])
  func files(path: String, type: String) async throws {
    let answer = try await get(path)
    #expect(answer.status == 200)
    #expect(answer.header("Content-Type") == type)
    #expect(answer.header("Content-Security-Policy")?.contains("connect-src") == false)
  }

  @Test(
    "nothing else",
    arguments: [
      "", "/tables", "/tables/", "/../etc/passwd", "//tables/a.csv", "/tables/../manifest.json", "*",
    ])
  func unknown(path: String) async throws {
    #expect(try await get(path).status == 404)
  }

  @Test("no name but this machine’s, whatever is asked")
  func host() async throws {
    for path in ["/", "/tables/a.csv", WorkshopRouter.statePath] {
      for host in ["example.org", "example.org:8473", nil] {
        let answer = try await get(path, host: host)
        #expect(answer.status == 421)
        #expect(!String(decoding: answer.body, as: UTF8.self).contains("rapport"))
      }
      #expect(try await get(path, host: "[::1]:8473").status == 200)
    }
  }

  @Test("only asking is allowed", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])
  func methods(method: String) async throws {
    let answer = try await get("/", method: method)
    #expect(answer.status == 405)
    #expect(answer.header("Allow") == "GET, HEAD")
  }

  @Test("every answer, refusals too, forbids guessing, keeping, framing and use by others")
  func headers() async throws {
    let answers = [
      try await get("/"), try await get("/tables/a.csv"), try await get("/absent"),
      try await get("/", host: "example.org"), try await get(WorkshopRouter.statePath),
    ]
    for answer in answers {
      #expect(answer.header("X-Content-Type-Options") == "nosniff")
      #expect(answer.header("Cache-Control") == "no-store")
      #expect(answer.header("Cross-Origin-Resource-Policy") == "same-origin")
      #expect(answer.header("Content-Security-Policy")?.contains("frame-ancestors 'none'") == true)
    }
  }

  @Test("the state tells the page and what to say")
  func state() async throws {
    let answer = try await get(WorkshopRouter.statePath)
    let state = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: String])
    #expect(Set(state.keys) == ["message", "page", "signal"])
    #expect(state["message"] == "Atelier\u{A0}: à jour, 9\u{A0}h\u{A0}05")
    let page = String(decoding: try await get("/").body, as: UTF8.self)
    #expect(page.contains("data-page=\"\(state["page"] ?? "?")\""))
    let seen = WorkshopRequest(
      method: "GET", host: "localhost", path: WorkshopRouter.statePath, seen: state["signal"])
    #expect(try await router.response(to: seen) == answer, "the same again once patience is over")
  }
}
