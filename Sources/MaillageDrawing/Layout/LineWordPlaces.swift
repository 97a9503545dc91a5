internal import MaillageModel

/// Finds, on each line that has words, a place for them: off nodes, off other words, off other lines.
struct LineWordPlaces {
  private let graph: GraphBody
  private let nodes: [Box]
  private let curves: [Int: [LinePoint]]
  private let samples: [Int: [LinePoint]]

  /// A rectangle, by its centre and half its size, in points.
  private struct Box {
    let center: LinePoint, halfWidth: Double, halfHeight: Double

    func overlap(_ other: Box) -> Double {
      let x = halfWidth + other.halfWidth - abs(center.x - other.center.x)
      let y = halfHeight + other.halfHeight - abs(center.y - other.center.y)
      return x > 0 && y > 0 ? x * y : 0
    }

    func holds(_ point: LinePoint) -> Bool {
      abs(point.x - center.x) < halfWidth && abs(point.y - center.y) < halfHeight
    }
  }

  /// The places tried on a line, from the middle outwards.
  private static let tried = [
    0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86,
  ]

  /// How far aside of the line words may stand where there is no place on it, in points.
  private static let aside = [0.0, 10, -10, 20, -20, 32, -32, 46, -46]

  /// What standing on a line between other nodes costs: more than standing beside one's own, for the mark would
  /// cut the other and seem to be its.
  private static let crossing = 14.0

  init(_ graph: GraphBody, _ places: Places, _ curves: [Int: [LinePoint]]) {
    self.graph = graph
    self.curves = curves
    nodes = places.byNode.keys.sortedByBytes().compactMap { places.byNode[$0] }.map {
      Box(center: LinePoint(x: $0.x, y: $0.y), halfWidth: $0.width / 2, halfHeight: $0.height / 2)
    }
    samples = curves.mapValues { curve in (0...40).map { Self.point(of: curve, at: Double($0) / 40) } }
  }

  /// The centres of the words, by the place of their line among the diagram's.
  func centers() -> [Int: LinePoint] {
    var taken: [Box] = []
    var centers: [Int: LinePoint] = [:]
    // The longest words first: they have the fewest places.
    let order = graph.edges.indices.filter { !graph.edges[$0].label.isEmpty && curves[$0] != nil }
      .sorted { a, b in
        let left = area(graph.edges[a].label), right = area(graph.edges[b].label)
        return left != right ? left > right : a < b
      }
    for index in order {
      guard let curve = curves[index] else { continue }
      // A short mark must touch its line.
      let isLong = (graph.edges[index].label.map(\.count).max() ?? 0) > 4
      var best: (box: Box, cost: Double)?
      for share in Self.tried {
        let point = Self.point(of: curve, at: share)
        let along = Self.point(of: curve, at: min(1, share + 0.03)) - Self.point(of: curve, at: share - 0.03)
        for aside in Self.aside where abs(aside) < 12 || isLong {
          let box = box(of: graph.edges[index].label, at: point + along.unit.left * aside)
          let cost = cost(of: box, on: index, among: taken) + abs(share - 0.5) + abs(aside)
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
  private func cost(of box: Box, on index: Int, among taken: [Box]) -> Double {
    let words = taken.reduce(0) { $0 + $1.overlap(box) }
    let hidden = nodes.reduce(0) { $0 + $1.overlap(box) }
    let pair = LinePair(graph.edges[index])
    var crossed = 0.0
    for (line, points) in samples where line != index && points.contains(where: box.holds) {
      crossed += LinePair(graph.edges[line]) == pair ? 300 : Self.crossing
    }
    return 30 * words + 4 * hidden + crossed
  }

  private func area(_ lines: [String]) -> Int { (lines.map(\.count).max() ?? 0) * lines.count }

  private func box(of lines: [String], at center: LinePoint) -> Box {
    let longest = Double(lines.map(\.count).max() ?? 0)
    return Box(
      center: center, halfWidth: longest * Typography.smallest * 0.3 + 5,
      halfHeight: Double(lines.count) * Typography.smallest * 0.62 + 3)
  }

  /// The point at a share of the length of a curve made of cubic pieces.
  private static func point(of curve: [LinePoint], at share: Double) -> LinePoint {
    let pieces = max(1, (curve.count - 1) / 3)
    guard curve.count >= 4 else { return curve.first ?? LinePoint(x: 0, y: 0) }
    // Pieces differ in length: the share is of the chords.
    let lengths = (0..<pieces).map { piece -> Double in
      let chord = curve[3 * piece + 3] - curve[3 * piece]
      return (chord.x * chord.x + chord.y * chord.y).squareRoot()
    }
    var left = share * lengths.reduce(0, +)
    var piece = 0
    while piece < pieces - 1, left > lengths[piece] {
      left -= lengths[piece]
      piece += 1
    }
    let t = lengths[piece] > 0 ? min(1, left / lengths[piece]) : 0.5
    let p = curve[(3 * piece)...(3 * piece + 3)].map { $0 }
    let s = 1 - t
    return p[0] * (s * s * s) + p[1] * (3 * s * s * t) + p[2] * (3 * s * t * t) + p[3] * (t * t * t)
  }
}
