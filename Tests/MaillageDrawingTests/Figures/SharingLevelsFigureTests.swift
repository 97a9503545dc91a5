import MaillageDrawing
import MaillageModel
import Testing

struct SharingLevelsFigureTests {
  @Test("Without two services in one action, the figure says so")
  func nothing() throws {
    let diagram = try SmallTerritory.diagram(SharingLevelsFigure())
    #expect(diagram.summary.contains("ne réunit deux services"))
  }

  @Test("One joint action ties all, two tie the pair that shares them")
  func levels() throws {
    var tables = SmallTerritory.tables
    tables["services", default: ""] += "\ns-tour,Tourisme,region,TOUR"
    tables["actions", default: ""] += "\na3,Salon,P2.1,,"
    tables["mobilisations", default: ""] += "\na1,,s-eco,C\na2,,s-ri,C\na3,,s-tour,P\na3,,s-ri,C"
    let diagram = try #require(try SmallTerritory.diagrams(SharingLevelsFigure(), tables).first)
    #expect(
      diagram.summary.withPlainSpaces.contains("2 liens d’au moins une action commune, dont 1 d’au moins 2."))
    #expect(diagram.description.contains("Au niveau 2, groupes\u{A0}: "))
    guard case .grid(let grid) = diagram.body else { return }
    // Three heading rows, then a service a row; a column for the names, one for each level.
    #expect(grid.rows.count == 6 && grid.rows.allSatisfy { $0.count == 3 })
  }
}
