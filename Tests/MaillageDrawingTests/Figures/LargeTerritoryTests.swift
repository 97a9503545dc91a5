import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import Testing

/// Territories of every size, most of them larger than any page.
@Suite(.serialized) struct LargeTerritoryTests {
  @Test("Every figure can be read at every size", arguments: [10, 50, 150, 400])
  func legible(count: Int) async throws {
    let study = try SmallTerritory.study(SyntheticTerritory.tables(actors: count))
    for figure in Territories.figures {
      try await GeometryChecks.check(
        figure.diagrams(of: study, filter: FigureFilter(), language: .fr), "\(count) actors")
    }
  }

  @Test("Figures keep what their page can hold, and say what they left out")
  func omissions() throws {
    let study = try SmallTerritory.study(SyntheticTerritory.tables(actors: 150))
    let figures: [any Figure] = [NetworkFigure(), DispositifFigure(), OrganisationChartFigure()]
    for figure in figures {
      let diagrams = figure.diagrams(of: study, filter: FigureFilter(), language: .fr)
      #expect(diagrams.first?.cartouche.omissions.isEmpty == false)
    }
    #expect(MatrixFigure().diagrams(of: study, filter: FigureFilter(), language: .fr).count > 1)
  }
}
