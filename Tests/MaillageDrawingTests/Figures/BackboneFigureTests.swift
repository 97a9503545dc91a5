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
    #expect(lines.contains(["s0", "s2", "s’évitent"]))
    #expect(graph.edges.allSatisfy { ($0.style?.pattern == .dashed) == $0.label[0].contains("évitent") })
    #expect(!graph.nodes.contains { $0.id == "s3" })
    #expect(graph.appendix != nil && diagram.legend.lines.count == 2)
  }
}
