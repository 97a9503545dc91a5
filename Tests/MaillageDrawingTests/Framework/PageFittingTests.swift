import MaillageAnalysis
import MaillageModel
import Testing

@testable import MaillageDrawing

@Suite(.serialized) struct PageFittingTests {
  /// The figures made of cells, and those small ones that stand beside them.
  private static let figures: [any Figure] = [
    MatrixFigure(), CrossingFigure(), ConformanceFigure(), TimelineFigure(), MobilisationFigure(),
    ExclusivesFigure(), PanoramaFigure(), SurveyFigure(), SharingLevelsFigure(), TypologyFigure(),
    LatticeFigure(), BackboneFigure(), RobustnessFigure(),
  ]

  @Test("Elements go to the fewest pages, as evenly as these allow; what fits nowhere has its own")
  func sharing() {
    let sums = [1, 1, 1, 1, 1, 1, 1].shared { $0.reduce(0, +) <= 3 }
    #expect(sums == [[1, 1, 1], [1, 1, 1], [1]])
    #expect([1, 1, 1, 1].shared { $0.reduce(0, +) <= 3 } == [[1, 1], [1, 1]])
    #expect([3, 1, 1, 1].shared { $0.reduce(0, +) <= 3 } == [[3], [1, 1, 1]])
    #expect([9, 1].shared { $0.reduce(0, +) <= 3 } == [[9], [1]])
    #expect([Int]().shared { _ in true }.isEmpty)
    #expect(Array(0..<100).shared { _ in true }.count == 1)
    // Five of the seven go on two pages of three at most.
    let limited = [1, 1, 1, 2, 1, 1, 1].shared(onAtMost: 2) { $0.reduce(0, +) <= 3 }
    #expect(limited == [[1, 1, 1], [2, 1]])
    #expect([1, 1, 1, 3, 3].shared(onAtMost: 2) { $0.reduce(0, +) <= 3 } == [[1, 1, 1], [3]])
    #expect([1, 1, 1, 1, 9].shared(onAtMost: 2) { $0.reduce(0, +) <= 3 } == [[1, 1], [1, 1]])
  }

  @Test("A grid is as wide as its columns, those that a wide cell needs included")
  func width() {
    var narrow = GridCell([""])
    narrow.width = 40
    var wide = GridCell([""])
    wide.width = 100
    wide.columnSpan = 2
    // A cell without border or space: 40 and 40, then 100 over both.
    #expect(Grid(rows: [[narrow, narrow]], padding: 0).estimatedWidth == 80)
    #expect(Grid(rows: [[narrow, narrow], [wide]], padding: 0).estimatedWidth == 100)
    // At 10.5 points, « e » is 7.78 pixels of 96 to an inch, which the library rounds to 8: 6 points.
    #expect(LetterWidths.width(of: "ee", size: 10.5) == 12)
    // With an accent as without, in one letter or two; what no table knows is wide.
    #expect(LetterWidths.width(of: "éê", size: 10.5) == 12)
    #expect(LetterWidths.width(of: "e\u{301}e\u{302}", size: 10.5) == 12)
    #expect(LetterWidths.width(of: "Ж", size: 10.5) == LetterWidths.width(of: "日", size: 10.5))
    #expect(LetterWidths.width(of: "’", size: 10.5) < 3)
    #expect(Grid(rows: [[GridCell(["ee"])]], padding: 3, cellBorder: 1).estimatedWidth == 20)
  }

  @Test("On A4 unless asked otherwise, on slides when asked", arguments: Territories.names)
  func territories(name: String) async throws {
    try await check(try Territories.study(name), name)
  }

  @Test("At every size", arguments: [10, 60, 200])
  func sizes(count: Int) async throws {
    try await check(try SmallTerritory.study(SyntheticTerritory.tables(actors: count)), "\(count) actors")
  }

  @Test("Larger sheets, where they are asked for, are not more")
  func larger() throws {
    let study = try Territories.study("territoire-exemple")
    var filter = FigureFilter()
    filter.medium = .a3
    for figure in Self.figures {
      let small = figure.diagrams(of: study, filter: FigureFilter(), language: .fr)
      #expect(figure.diagrams(of: study, filter: filter, language: .fr).count <= small.count)
    }
  }

  /// Draws every figure: only the picture tells whether the page that a figure chose holds it.
  private func check(_ study: Study, _ name: String) async throws {
    for (medium, format) in [(Medium.a4, Page.Format.a4), (.screen, .screen)] {
      var filter = FigureFilter()
      filter.medium = medium
      for figure in Self.figures {
        let diagrams = figure.diagrams(of: study, filter: filter, language: .fr)
        for result in await FigureRenderer(InProcessRendering(), width: 1).render(diagrams) {
          let drawn = try result.get().diagram
          #expect(drawn.page.format == format, "\(name), \(drawn.id)")
        }
      }
    }
  }
}
