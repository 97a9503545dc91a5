import MaillageDrawing
import MaillageModel
import Testing

struct BackboneFigureTests {
  @Test("When nothing is established, the figure says so and lists the services with their counts")
  func nothing() throws {
    let diagram = try SmallTerritory.diagram(BackboneFigure())
    #expect(diagram.summary.withPlainSpaces.contains("aucune n’est établie"))
    guard case .grid = diagram.body else {
      Issue.record("a drawing of lines that nothing establishes")
      return
    }
    #expect(diagram.legend.lines.isEmpty)
    #expect(diagram.description.contains("Développement économique (1)"))
  }

  @Test("Only established pairs are drawn: one together, thick and counted; one apart, dashed and said")
  func established() throws {
    let together = (0..<16).flatMap { ["a\($0),s0,C", "a\($0),s1,C"] }
    let apart = (16..<32).map { "a\($0),s2,C" }
    let others = (0..<32).filter { $0 % 3 == 0 }.map { "a\($0),s3,C" }
    let diagrams = try SmallTerritory.diagrams(
      BackboneFigure(),
      [
        "acteurs": "id,nom,categorie,type_collectivite\nville,Ville,COLL,commune",
        "services": "id,nom,acteur,type\n"
          + (0..<4).map { "s\($0),Service \($0),ville,AUTRE" }.joined(separator: "\n"),
        "actions": "id,intitule,type\n" + (0..<32).map { "a\($0),Action \($0),C2.2" }.joined(separator: "\n"),
        "mobilisations": "action,service,role\n" + (together + apart + others).joined(separator: "\n"),
      ])
    let diagram = try #require(diagrams.first)
    guard case .graph(let graph) = diagram.body else {
      Issue.record("no drawing")
      return
    }
    let lines = graph.edges.map { [$0.from, $0.to, $0.label.joined()] }
    #expect(lines.contains(["s0", "s1", "16 ensemble"]))
    #expect(lines.contains(["s0", "s2", "0 ensemble"]))
    #expect(graph.edges.allSatisfy { ($0.style?.pattern == .dashed) == ($0.label[0] == "0 ensemble") })
    #expect(!graph.nodes.contains { $0.id == "s3" })
    #expect(graph.appendix != nil && diagram.legend.lines.count == 2)
  }

  @Test("Services of established pairs for which the page has no room are not said to be without any")
  func room() throws {
    // Four trios, each always together and never with another.
    let indices = 0..<12
    let diagrams = try SmallTerritory.diagrams(
      BackboneFigure(),
      [
        "acteurs": "id,nom,categorie\n"
          + indices.map { "v\($0),Agence de développement économique et d’attractivité numéro \($0),AGEN" }
          .joined(separator: "\n"),
        "services": "id,nom,acteur,type\n"
          + indices.map { "s\($0),Service \($0),v\($0),AUTRE" }.joined(separator: "\n"),
        "actions": "id,intitule,type\n"
          + (0..<80).map { "a\($0),Action \($0),C2.2" }.joined(separator: "\n"),
        "mobilisations": "action,service,role\n"
          + (0..<80).flatMap { action in (0..<3).map { "a\(action),s\(action % 4 + 4 * $0),C" } }
          .joined(separator: "\n"),
      ])
    let diagram = try #require(diagrams.first)
    guard case .graph(let graph) = diagram.body else {
      Issue.record("no drawing")
      return
    }
    #expect(graph.nodes.count < 12)
    // A trio is whole or not there.
    let trios = Dictionary(grouping: graph.nodes.compactMap { Int($0.id.dropFirst()) }) { $0 % 4 }
    #expect(!trios.isEmpty && trios.values.allSatisfy { $0.count == 3 })
    let words = String(describing: graph.appendix).withPlainSpaces
    #expect(words.contains("Services d’autres paires établies") && !words.contains("Sans paire établie"))
    #expect(
      diagram.cartouche.omissions.contains { $0.contains("autres paires établies figurent dans la table") })
  }
}
