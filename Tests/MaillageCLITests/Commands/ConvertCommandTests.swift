import Foundation
import Testing

@Suite("The network for other programs, as a user asks for it")
struct ConvertCommandTests {
  @Test(
    "every real territory in every form, all its actors and relations, the same bytes twice",
    arguments: ["auvergne-rhone-alpes", "dispositif-national", "territoire-exemple"])
  func forms(territory: String) throws {
    let scratch = try Scratch()
    let folder = "Graphs/\(territory)"
    for ending in ["gexf", "graphml", "json", "kumu.json"] {
      for turn in ["a", "b"] {
        let run = try Tool.run([
          "convertir", folder, "-o", scratch.path("\(turn).\(ending)"), "-q", "--complet",
        ])
        #expect(run.code == 0, "\(run.messages)")
      }
      let files = try scratch.files("")
      #expect(files["a.\(ending)"] == files["b.\(ending)"])
    }
    #expect(XMLProbe(try text(scratch, "a.gexf")).isWellFormed)
    #expect(XMLProbe(try text(scratch, "a.graphml")).isWellFormed)
    #expect(try Tool.run(["convert", folder, "-o", scratch.path("tables"), "-q"]).code == 0)
    let nodes = try text(scratch, "tables/nodes.csv").split(separator: "\n").count
    #expect(nodes == (try lines("\(folder)/acteurs.csv")))
  }

  private func text(_ scratch: Scratch, _ name: String) throws -> String {
    try String(contentsOfFile: scratch.path(name), encoding: .utf8)
  }

  /// The lines of a table whose cells hold no line end.
  private func lines(_ path: String) throws -> Int {
    try String(contentsOf: Tool.root.appendingPathComponent(path), encoding: .utf8)
      .split(separator: "\n").filter { !$0.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty }.count
  }

  @Test("to standard output; never over a file; a form that the name does not tell is asked for")
  func refusals() throws {
    let scratch = try Scratch()
    let folder = "Graphs/bretagne-2011"
    let printed = try Tool.run(["convertir", folder, "-o", "-", "--format", "gexf", "-q"])
    #expect(printed.code == 0)
    #expect(XMLProbe(printed.text).isWellFormed)
    let file = scratch.path("a.gexf")
    #expect(try Tool.run(["convertir", folder, "-o", file, "-q"]).code == 0)
    #expect(try Tool.run(["convertir", folder, "-o", file, "-q"]).code == 1)
    #expect(try Tool.run(["convertir", folder, "-o", file, "-q", "--force"]).code == 0)
    #expect(try Tool.run(["convertir", folder, "-o", scratch.path("a.txt"), "-q"]).code == 64)
    #expect(try Tool.run(["convertir", folder, "-o", file, "--format", "xlsx"]).code == 64)
    #expect(try Tool.run(["convertir", folder, "-o", "-", "--format", "gephi"]).code == 64)
    #expect(try Tool.run(["convertir", scratch.path("absent"), "-o", scratch.path("b.gexf")]).code == 2)
  }
}
