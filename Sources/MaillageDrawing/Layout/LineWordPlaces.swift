internal import MaillageModel

/// Finds, on each line that has words, a place for them: off nodes, off other words, off other lines.
struct LineWordPlaces {
  private let graph: GraphBody
  private let nodes: [Places.Place]
  private let curves: [Int: [LinePoint]]
  private let samples: [Int: [LinePoint]]

  /// The places tried on a line, from the middle outwards.
  private static let tried = [
    0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86,
  ]

  /// How far aside of the line words may stand where there is no place on it, in points.
  private static let aside = [0.0, 10, -10, 20, -20, 32, -32, 46, -46]

  /// What it costs words to stand on a line between other nodes: more than to stand beside their own line
  /// (`loose`), for they would cut that one and seem to be about it.
  private static let crossing = 30.0
  /// How far a mark should be from the lines between other nodes, in points, and what each point less costs.
  private static let apart = 12.0, nearness = 1.2
  /// How far a mark should be from the ends of its line, in points.
  private static let headRoom = 14.0
  /// What it costs words of at most four letters to stand beside their line: on it, nobody wonders whose they
  /// are.
  private static let loose = 50.0
  /// Under what length a mark would hide its line, in points, what that costs, and standing beside it instead.
  private static let short = (length: 34.0, hiding: 60.0, loose: 6.0)

  init(_ graph: GraphBody, _ places: Places, _ curves: [Int: [LinePoint]]) {
    self.graph = graph
    self.curves = curves
    nodes = places.byNode.keys.sortedByBytes().compactMap { places.byNode[$0] }
    samples = curves.mapValues { LineCurve($0).samples(every: 4) }
  }

  /// The centres of the words, by the place of their line among the diagram's.
  func centers() -> [Int: LinePoint] {
    var taken: [Places.Place] = []
    var centers: [Int: LinePoint] = [:]
    // The longest words first: they have the fewest places.
    let order = graph.edges.indices.filter { !graph.edges[$0].label.isEmpty && curves[$0] != nil }
      .sorted { a, b in
        let left = area(graph.edges[a].label), right = area(graph.edges[b].label)
        return left != right ? left > right : a < b
      }
    for index in order {
      guard let curve = curves[index].map({ LineCurve($0) }) else { continue }
      let isLong = !graph.edges[index].isMarked
      let isShort = !isLong && curve.length < Self.short.length
      var best: (box: Places.Place, cost: Double)?
      for share in Self.tried {
        let point = curve.point(at: share)
        let along = curve.point(at: min(1, share + 0.03)) - curve.point(at: share - 0.03)
        for aside in Self.aside where abs(aside) < 12 || isLong {
          let box = box(of: graph.edges[index], at: point + along.unit.left * aside)
          let cost =
            cost(of: box, on: index, among: taken) + 8 * abs(share - 0.5) + abs(aside)
            + (isLong
              ? 0 : aside != 0 ? (isShort ? Self.short.loose : Self.loose) : isShort ? Self.short.hiding : 0)
          if cost < best?.cost ?? .infinity { best = (box, cost) }
        }
      }
      guard let best else { continue }
      taken.append(best.box)
      centers[index] = best.box.center
    }
    return centers
  }

  /// Words over words are worst, then words under a node or on a line beside their own, which would seem to be
  /// theirs, then on any other line.
  private func cost(of box: Places.Place, on index: Int, among taken: [Places.Place]) -> Double {
    let words = taken.reduce(0) { $0 + $1.overlap(box) }
    let hidden = nodes.reduce(0) { $0 + $1.overlap(box) }
    let pair = LinePair(graph.edges[index])
    var crossed = 0.0
    for line in graph.edges.indices where line != index {
      guard let points = samples[line] else { continue }
      let isBeside = LinePair(graph.edges[line]) == pair
      if points.contains(where: box.holds) {
        crossed += isBeside ? 300 : Self.crossing
      } else if !isBeside {
        let nearest = points.reduce(Self.apart) { min($0, $1.distance(to: box.center)) }
        crossed += (Self.apart - nearest) * Self.nearness
      }
    }
    // A head under a mark would not be seen.
    let ends = [curves[index]?.first, curves[index]?.last].compactMap { $0 }
    for end in ends { crossed += max(0, Self.headRoom - end.distance(to: box.center)) * 3 }
    return 30 * words + 4 * hidden + crossed
  }

  private func area(_ lines: [String]) -> Int { (lines.map(\.count).max() ?? 0) * lines.count }

  /// The box that the words take, with some room around what they say; a mark covers its line no more than it
  /// must.
  private func box(of edge: DiagramEdge, at center: LinePoint) -> Places.Place {
    let lines = edge.label, isLong = !edge.isMarked
    let longest = Double(lines.map(\.count).max() ?? 0)
    return Places.Place(
      x: center.x, y: center.y, width: longest * Typography.smallest * 0.6 + (isLong ? 10 : 5),
      height: Double(lines.count) * Typography.smallest * 1.24 + (isLong ? 6 : 3))
  }
}
