import MaillageAnalysis
import MaillageModel
import Testing

@testable import MaillageDrawing

@Suite struct ActorCellTests {
  /// A table of two actors, the second of an identifier that needs escaping, with the links asked for.
  private static func table(_ links: (Study) -> NodeLinks) async throws -> String {
    let actors = "id,nom,categorie,site\nregion,Région,COLL,https://r.fr\n"
    let study = try SmallTerritory.study(["acteurs": actors])
    let head = GridCell(["Région"]).with {
      $0.actor = "region"
      $0.headsRow = true
    }
    let other = GridCell(["Autre"]).with { $0.actor = "é\"<&>" }
    let grid = Grid(rows: [[head, GridCell(["P"])], [other, GridCell(["C"])]], cellBorder: 1)
    let renderer = FigureRenderer(InProcessRendering()).linking(links(study))
    let results = await renderer.render([Samples.diagram(.grid(grid), title: "Table")])
    return String(decoding: try #require(try results.first?.get().pictures[.svg]), as: UTF8.self)
  }

  @Test("A cell says which actor it is about, whatever its identifier, and whether its row is about it too")
  func identity() async throws {
    let svg = try await Self.table { _ in .none }
    #expect(svg.contains(#"<g class="node cell head" data-id="region">"#))
    #expect(svg.contains(#"<g class="node cell" data-id="é&quot;&lt;&amp;&gt;">"#))
    #expect(!svg.contains("<a ") && !svg.contains("id=\"essai-a_"), "the empty link is not written")
    #expect(WellFormedXML(Array(svg.utf8)).error == nil)
  }

  @Test("A cell leads to the row of its actor in the report and, in a picture that stands alone, nowhere")
  func links() async throws {
    let within = try await Self.table(NodeLinks.report)
    #expect(
      within.contains(
        #"data-id="region"><a xlink:href="../index.html#acteur-region" tabindex="-1">"#))
    #expect(within.ranges(of: "<a ").count == 1 && within.ranges(of: "</a>").count == 1)
    let alone = try await Self.table(NodeLinks.sites)
    #expect(!alone.contains("<a ") && alone.contains("role=\"img\""))
  }

  @Test("A name is letters and digits only, and tells the actor back; any other name tells none")
  func names() {
    for (id, headsRow) in [("région", true), ("a b\"", false), ("1", true)] {
      let name = ActorCell.name(id, headsRow: headsRow)
      #expect(name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
      let told = ActorCell.actor(of: "a_" + name)
      #expect(told?.id == id && told?.headsRow == headsRow)
      #expect(ActorCell.actor(of: "a_" + name.replacing("-", with: "&#45;"))?.id == id)
    }
    for name in ["n1", "a_n1", "a_cell-", "a_cell-4", "a_cell-zz", "a_cell-ff", "cell-61"] {
      #expect(ActorCell.actor(of: name) == nil)
    }
  }
}
