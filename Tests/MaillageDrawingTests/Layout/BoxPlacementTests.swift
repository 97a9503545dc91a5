import Testing

@testable import MaillageDrawing

/// Boxes in rows and columns.
@Suite struct BoxPlacementTests {
  private static let box = BoxPlacement.Box(width: 100, height: 50)

  @Test("Boxes stand in rows and columns of their own sizes, the first at the top left")
  func grid() {
    let boxes = [
      BoxPlacement.Box(width: 100, height: 50), BoxPlacement.Box(width: 60, height: 80),
      BoxPlacement.Box(width: 40, height: 30),
    ]
    let placed = BoxPlacement(boxes, ties: [], columns: 2)
    // Columns of 100 and 60 with 52 between; rows of 80 and 30 with 42 between.
    #expect(placed.width == 212)
    #expect(placed.height == 152)
    #expect(placed.centers.map(\.x) == [50, 182, 50])
    #expect(placed.centers.map(\.y) == [112, 112, 15])
  }

  @Test("Boxes that ties join come next to each other, none between them")
  func order() {
    // A path 0 – 2 – 1 – 3 in one row: the only order without a box between two tied ones, or its reverse.
    let ties = [(0, 2), (2, 1), (1, 3)].map { BoxPlacement.Tie(a: $0.0, b: $0.1, weight: 1) }
    let placed = BoxPlacement([BoxPlacement.Box](repeating: Self.box, count: 4), ties: ties, columns: 4)
    let order = placed.centers.indices.sorted { placed.centers[$0].x < placed.centers[$1].x }
    #expect(order == [0, 2, 1, 3] || order == [3, 1, 2, 0])
  }

  @Test("Of arrangements of equal length, one whose ties do not cross")
  func crossings() {
    // Two rows of three; what joins them crosses unless the second row is turned round.
    let rows = [(0, 1), (1, 2), (3, 4), (4, 5)], between = [(0, 4), (1, 3)]
    let ties =
      rows.map { BoxPlacement.Tie(a: $0.0, b: $0.1, weight: 5) }
      + between.map { BoxPlacement.Tie(a: $0.0, b: $0.1, weight: 0.1) }
    let centers = BoxPlacement([BoxPlacement.Box](repeating: Self.box, count: 6), ties: ties, columns: 3)
      .centers
    func way(_ a: Int, _ b: Int) -> LineWay {
      let ends = [a, b].map { Places.Place(x: centers[$0].x, y: centers[$0].y, width: 1, height: 1) }
      return LineWay(from: ends[0], to: ends[1])
    }
    #expect(way(0, 4).confusion(with: way(1, 3), sharing: false) == 0)
  }

  @Test("Without box there is no size to speak of")
  func empty() {
    let placed = BoxPlacement([], ties: [], columns: 3)
    #expect(placed.centers.isEmpty)
  }
}
