import MaillageDrawing
import MaillageModel
import Testing

struct ConformanceFigureTests {
  @Test("One row per rule, with every count in words")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(ConformanceFigure())
    #expect(diagram.summary.withPlainSpaces.hasPrefix("2 actions : "))
    #expect(
      diagram.description.withPlainSpaces.contains(
        "R02 Développement économique mobilisé pour l’internationalisation : 1 action conforme."))
    guard case .grid(let grid) = diagram.body else { return }
    #expect(grid.rows.dropFirst().allSatisfy { $0.count == grid.rows[0].count })
  }

  @Test("A single rule that can be judged is not « 0 of the 1 »")
  func singleRule() throws {
    var tables = SmallTerritory.tables
    tables["actions"] = "id,intitule,type,relation,pays\na2,Mission d’entreprises,I1.5,,JP"
    tables["mobilisations"] = "action,acteur,service,role\na2,,s-ri,P"
    let summary = try SmallTerritory.diagrams(ConformanceFigure(), tables)[0].summary.withPlainSpaces
    #expect(!summary.contains("0 des ") && !summary.contains("des 1 "))
  }
}
