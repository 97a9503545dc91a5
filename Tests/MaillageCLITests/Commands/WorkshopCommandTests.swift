import FlyingSocks
import Foundation
import Testing

@Suite("A workshop, as a projector shows it", .serialized)
struct WorkshopCommandTests {
  private let right = "id,nom,categorie\na,Agence Alpha,AGEN\nb,Chambre Bravo,CONS\n"
  private let roles = "acteur,fonction,niveau\n"

  private func territory(_ scratch: Scratch) throws -> String {
    try scratch.territory("t", ["acteurs.csv": right, "roles.csv": roles])
  }

  private func save(_ text: String, to file: String, of folder: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + file))
  }

  @Test("the report, then the errors of a save above it, then the report mended; nothing on disk")
  func saves() async throws {
    let scratch = try Scratch()
    let folder = try territory(scratch)
    let tool = try LiveTool(["atelier", folder, "--port", "0", "--date", "2025-01-01", "--threads", "1"])
    let port = try await tool.port()
    let first = try await tool.ask("/", at: port) {
      $0.body.contains("<section aria-labelledby=\"donnees\">")
    }
    #expect(first.status == 200)
    #expect(first.body.contains("Agence Alpha"))
    #expect(first.body.contains("connect-src 'self'"))

    try save(roles + "inconnu,ACC,P\n", to: "roles.csv", of: folder)
    let broken = try await tool.ask("/", at: port) { $0.body.contains("class=\"atelier-bar\"") }
    let told = try Tool.run(["verifier", folder, "--json", "--date", "2025-01-01"])
    let errors = try JSONSerialization.jsonObject(with: told.output) as? [[String: Any]] ?? []
    let error = try #require(errors.first { $0["gravite"] as? String == "erreur" })
    let message = try #require(error["message"] as? String)
    #expect(
      broken.body.contains(
        "<th scope=\"row\">roles.csv</th><td class=\"number\">2</td><td>acteur</td>"
          + "<td class=\"atelier-value\">inconnu</td><td class=\"atelier-finding\">\(message)</td>"))
    #expect(broken.body.contains("Les tables ont 1\u{A0}erreur\u{A0}; le rapport affiché est celui de"))
    #expect(broken.body.contains("Agence Alpha"), "the last good report stays below")
    #expect(try await LiveTool.ask("/tables/couverture.csv", at: port).status == 200)

    try save(right.replacing("Alpha", with: "Oméga"), to: "acteurs.csv", of: folder)
    try save(roles, to: "roles.csv", of: folder)
    // The bar goes as soon as the tables are right, while their report is still being made.
    let mended = try await tool.ask("/", at: port) { $0.body.contains("Agence Oméga") }
    #expect(!mended.body.contains("class=\"atelier-bar\""))
    #expect(!mended.body.contains("Agence Alpha"))

    #expect(try await tool.code { $0.interrupt() } == 0, "\(tool.messages)")
    #expect(Set(try scratch.files("t").keys) == ["acteurs.csv", "roles.csv"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path) == ["t"])
  }

  @Test("this machine only, under its own names, and only to look; a polite kill is a clean end")
  func loopback() async throws {
    let scratch = try Scratch()
    let tool = try LiveTool([
      "workshop", try territory(scratch), "--port", "0", "--date", "2025-01-01", "--lang", "en",
    ])
    let port = try await tool.port()
    #expect(tool.messages.contains("Workshop open: http://127.0.0.1:\(port)/"))
    #expect(try await LiveTool.ask("/", at: port).body.contains("<html lang=\"en\">"))
    #expect(try await LiveTool.ask("/", at: port, host: "example.org").status == 421)
    #expect(try await LiveTool.ask("/", at: port, method: "POST").status == 405)
    let head = try await LiveTool.ask("/", at: port, method: "HEAD")
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
    #expect(!head.head.contains("Content-Length: 0"))
    // Another address of the same machine: open to it would be open to the network.
    await #expect(throws: SocketError.self) {
      try await LiveTool.ask("/", at: try .inet(ip4: "127.0.0.2", port: port))
    }
    let taken = try Tool.run(["atelier", try territory(scratch), "--port", "\(port)", "--date", "2025-01-01"])
    #expect(taken.code == 1)
    #expect(taken.messages.contains("--port"))
    #expect(try await tool.code { $0.terminate() } == 0, "\(tool.messages)")
  }

  @Test("what no save can mend stops it at once, as it stops the report")
  func refusals() throws {
    let scratch = try Scratch()
    let folder = try territory(scratch)
    let day = try Tool.run(["atelier", folder, "--port", "0"])
    #expect(day.code == 64)
    #expect(day.messages == (try Tool.run(["rapport", folder, "-o", scratch.path("r")]).messages))
    #expect(try Tool.run(["atelier", scratch.path("absent"), "--port", "0"]).code == 2)
    #expect(try Tool.run(["atelier", folder, "--port", "99999"]).code == 64)
  }
}
