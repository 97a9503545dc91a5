import Foundation
import Testing

@Suite("Cells from users never become markup, DOT, a path or a formula")
struct HostileCellsTests {
  static let names = [
    "<script>alert(1)</script>", "\"guillemets\" & co", "\\N \\G \\l", "=cmd|' /C calc'!A0", "../../x",
    "]]> --> </svg>", "{{title}} {{{svg}}}", "a|b", "' onload='x",
  ]

  private func territory(_ scratch: Scratch) throws -> String {
    func cell(_ text: String) -> String { "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }
    var actors = "id,nom,categorie,echelon\n"
    var roles = "acteur,fonction,niveau,famille\n"
    var relations = "origine,cible,type\n"
    for (index, name) in Self.names.enumerated() {
      actors += "a\(index),\(cell(name)),ETAT,national\n"
      roles += "a\(index),SEN,C,I\n"
      relations += "a\(index),a\((index + 1) % Self.names.count),convention\n"
    }
    return try scratch.territory(
      "hostile",
      [
        "acteurs.csv": actors, "roles.csv": roles, "relations.csv": relations,
        "projet.csv": "titre,territoire,date_observation\n\(cell(Self.names[0])),"
          + "\(cell(Self.names[4])),2024-01-01\n",
      ])
  }

  @Test("the report, its figures and its tables hold them as text only")
  func report() throws {
    let scratch = try Scratch()
    let outcome = try Tool.run(["rapport", try territory(scratch), "-o", scratch.path("sortie")])
    #expect(outcome.code == 0, "\(outcome.messages)")
    let files = try scratch.files("sortie")
    let page = String(decoding: files["index.html"] ?? Data(), as: UTF8.self)
    #expect(!page.contains("<script>alert"))
    #expect(page.components(separatedBy: "<script>").count == 3, "only the report’s own two")
    for (name, bytes) in files where name.hasSuffix(".svg") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("<script"), "\(name)")
      let parser = XMLProbe(text)
      #expect(parser.isWellFormed, "\(name) is not well-formed XML")
    }
    for (name, bytes) in files where name.hasSuffix(".csv") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains(",=cmd") && !text.contains("\"=cmd") && !text.contains("\n=cmd"), "\(name)")
    }
    #expect(files.keys.allSatisfy { !$0.contains("..") })
  }
}
