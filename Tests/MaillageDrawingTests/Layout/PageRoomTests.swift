import MaillageAnalysis
@testable import MaillageDrawing
import MaillageModel
import Testing

/// Networks on the pages that people print.
@Suite(.serialized) struct PageRoomTests {
  private static let figures: [any Figure] = [
    NetworkFigure(), FamiliesFigure(), EgoFigure(), BrokerageFigure(), CoordinationFigure(),
    BackboneFigure(),
  ]

  /// The pages on which the figures of a study land once drawn.
  private static func pages(of study: Study, _ medium: Medium) async throws -> [(id: String, page: Page)] {
    var filter = FigureFilter()
    filter.medium = medium
    var pages: [(id: String, page: Page)] = []
    for figure in figures {
      let diagrams = figure.diagrams(of: study, filter: filter, language: .fr)
      for result in await FigureRenderer(InProcessRendering(), width: 1).render(diagrams) {
        let drawn = try result.get().diagram
        pages.append((id: drawn.id, page: drawn.page))
      }
    }
    return pages
  }

  @Test("Networks of the territories stand on sheets of A4, and on slides", arguments: Territories.names)
  func territories(name: String) async throws {
    let study = try Territories.study(name)
    for (id, page) in try await Self.pages(of: study, .a4) { #expect(page.format == .a4, "\(name), \(id)") }
    for (id, page) in try await Self.pages(of: study, .screen) {
      #expect(page.format == .screen, "\(name), \(id)")
    }
  }

  @Test("Networks of every size stand on sheets of A4", arguments: [10, 50, 400])
  func sizes(count: Int) async throws {
    let study = try SmallTerritory.study(SyntheticTerritory.tables(actors: count))
    for (id, page) in try await Self.pages(of: study, .a4) { #expect(page.format == .a4, "\(count), \(id)") }
  }

  @Test("What is small stands on the narrowest sheet: half of a wide one would be empty")
  func narrow() throws {
    #expect(
      Page.choices.narrowestFirst
        == [Page(.a4, .portrait), Page(.a4, .landscape), Page(.a3, .portrait), Page(.a3, .landscape)])
    for name in ["bretagne-2011", "bretagne-2013"] {
      let study = try Territories.study(name)
      for figure in [NetworkFigure(), EgoFigure()] as [any Figure] {
        let diagrams = figure.diagrams(of: study, filter: FigureFilter(), language: .fr)
        #expect(diagrams.map(\.page) == [Page(.a4, .portrait)])
      }
    }
    // The mission has four columns, services, actors, the action and whom it serves; the exchanges have three.
    let action = try SmallTerritory.diagrams(ActionFigure())
    #expect(action.map(\.page.orientation) == [.landscape, .portrait])
  }

  @Test("The room is what the title, the legend and the cartouche leave; more words leave less")
  func room() throws {
    let diagram = try SmallTerritory.diagram(NetworkFigure())
    let room = PageRoom(diagram)
    #expect(room.height < diagram.page.drawingHeight - Frame(diagram).estimatedHeight)
    #expect(room.width < diagram.page.drawingWidth)
    var wordy = diagram
    wordy.cartouche.omissions += ["Une phrase de plus.", "Et une autre."]
    #expect(PageRoom(wordy).height < room.height)
    #expect(wordy.density > diagram.density)
  }
}
