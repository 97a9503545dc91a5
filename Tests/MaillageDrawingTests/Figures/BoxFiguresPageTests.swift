import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import Testing

/// The page on which figures of boxes and bands are drawn: what is asked, at every size of territory.
@Suite(.serialized) struct BoxFiguresPageTests {
  private static let figures: [any Figure] = [
    ChainFigure(), RelayFigure(), DispositifFigure(), OrganisationChartFigure(), FiliationFigure(),
    CommunitiesFigure(), ActionFigure(), CandidatesFigure(),
  ]

  /// Draws the figures for a medium: the page of each is one of those that it has, and the one that it was
  /// made for; a drawing too large for it would have been moved to another.
  private func check(_ study: Study, _ medium: Medium, _ territory: String) async throws {
    var filter = FigureFilter()
    filter.medium = medium
    for figure in Self.figures {
      let diagrams = figure.diagrams(of: study, filter: filter, language: .fr)
      #expect(!diagrams.isEmpty)
      let drawn = await FigureRenderer(InProcessRendering(), width: 1).render(diagrams)
      for (diagram, result) in zip(diagrams, drawn) {
        let page = try result.get().diagram.page
        #expect(page == diagram.page, "\(territory), \(medium), \(diagram.id)")
        #expect(medium.pages.contains(page), "\(territory), \(medium), \(diagram.id)")
      }
    }
  }

  @Test(
    "Figures of real and invented territories are drawn on A4 and on slides",
    arguments: Territories.names + ["bretagne-2011", "bretagne-2013"])
  func territories(name: String) async throws {
    for medium in [Medium.a4, .screen] { try await check(Territories.study(name), medium, name) }
  }

  @Test("Figures of territories of every size are drawn on A4 and on slides", arguments: [10, 50, 150, 400])
  func sizes(count: Int) async throws {
    let study = try SmallTerritory.study(SyntheticTerritory.tables(actors: count))
    for medium in [Medium.a4, .screen] { try await check(study, medium, "\(count) actors") }
  }
}
