import MaillageDrawing
import MaillageModel
import Testing

struct ExclusivesFigureTests {
  @Test("Types, then services: two teams of one, and the team of three services that never forms")
  func figure() throws {
    let diagrams = try SmallTerritory.diagrams(ExclusivesFigure())
    #expect(diagrams.map(\.id) == ["exclusives-1", "exclusives-2"])
    #expect(try SmallTerritory.diagrams(ExclusivesFigure(), SmallTerritory.reversed) == diagrams)
    let types = try #require(diagrams.first)
    #expect(types.summary.withPlainSpaces.hasPrefix("2 actions forment 2 équipes de types de service"))
    #expect(
      types.description.contains(
        "Développement économique + Relations internationales + Service technique ou thématique"))
    let silent = try SmallTerritory.diagrams(ExclusivesFigure(), SmallTerritory.silent)
    #expect(silent.count == 1 && silent[0].summary.contains("Aucune action"))
  }
}
