import MaillageDrawing
import MaillageModel
import Testing

struct BarCellsTests {
  /// The grids of a diagram that keep their width, with the words of the cell beside.
  private static func bars(_ diagram: Diagram) -> [(grid: Grid, row: [GridCell])] {
    guard case .grid(let grid) = diagram.body else { return [] }
    return bars(in: grid)
  }

  private static func bars(in grid: Grid) -> [(grid: Grid, row: [GridCell])] {
    grid.rows.flatMap { row in
      row.flatMap { cell -> [(grid: Grid, row: [GridCell])] in
        guard case .grid(let inner) = cell.content else { return [] }
        return inner.isFixed ? [(inner, row)] : bars(in: inner)
      }
    }
  }

  private static func diagrams(_ figure: some Figure) throws -> [Diagram] {
    figure.diagrams(
      of: try Territories.study("territoire-exemple"), filter: FigureFilter(), language: .fr)
  }

  @Test(
    "A bar keeps its length in a larger cell, which would lengthen the short as much as the long",
    arguments: [RobustnessFigure(), CandidatesFigure(), ConformanceFigure(), SurveyFigure()] as [any Figure])
  func fixed(_ figure: any Figure) throws {
    let bars = try Self.diagrams(figure).flatMap(Self.bars)
    #expect(bars.count > 5)
    for bar in bars {
      #expect(bar.grid.rows.count == 1)
      #expect(bar.grid.rows[0].reduce(0) { $0 + ($1.width ?? 0) } == bar.grid.width)
    }
  }

  @Test("A bar is to its track as its value to the whole")
  func lengths() throws {
    for bar in try Self.diagrams(CandidatesFigure()).flatMap(Self.bars) {
      let score: Int = try #require(Int(bar.row.map(\.words).joined().filter(\.isNumber)))
      try Self.check(bar.grid, share: Double(score) / 11)
    }
    for bar in try Self.diagrams(RobustnessFigure()).flatMap(Self.bars) {
      let words = bar.row.last?.words ?? ""
      let value: Double = try #require(Double(words.prefix(4).replacing(",", with: ".")))
      try Self.check(bar.grid, share: value)
    }
  }

  private static func check(_ bar: Grid, share: Double) throws {
    let length = Double(try #require(bar.rows[0].first?.width)), whole = Double(try #require(bar.width))
    #expect(abs(length - share * whole) <= 1.2)
  }
}
