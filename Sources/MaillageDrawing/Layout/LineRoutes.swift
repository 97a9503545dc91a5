internal import MaillageModel

/// Two nodes that lines join, the first in the order of identifiers first.
struct LinePair: Hashable {
  let a: String, b: String

  init(_ edge: DiagramEdge) {
    (a, b) = edge.from.precedesInBytes(edge.to) ? (edge.from, edge.to) : (edge.to, edge.from)
  }

  /// The pairs of a drawing, in the order of its lines; a line from a node to itself makes none.
  static func all(of graph: GraphBody) -> [LinePair] {
    var seen: Set<LinePair> = []
    return graph.edges.filter { $0.from != $0.to && $0.style != nil }.map(LinePair.init)
      .filter { seen.insert($0).inserted }
  }
}

extension LinePair {
  /// Half of what the lines of each pair take side by side, in points.
  static func halfWidths(in graph: GraphBody) -> [LinePair: Double] {
    var widths: [LinePair: [Double]] = [:]
    for edge in graph.edges where edge.from != edge.to {
      if let style = edge.style { widths[LinePair(edge), default: []].append(style.width) }
    }
    return widths.mapValues { (Double($0.count - 1) * LineLanes.gap + ($0.max() ?? 0)) / 2 }
  }
}

/// A point of a drawing, in points of paper, upwards.
struct LinePoint: Hashable {
  var x: Double, y: Double

  static func + (a: LinePoint, b: LinePoint) -> LinePoint { LinePoint(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: LinePoint, b: LinePoint) -> LinePoint { LinePoint(x: a.x - b.x, y: a.y - b.y) }
  static func * (a: LinePoint, factor: Double) -> LinePoint { LinePoint(x: a.x * factor, y: a.y * factor) }

  /// The same direction, one point long; a point that has no direction goes right.
  var unit: LinePoint {
    let length = length
    return length > 1e-6 ? self * (1 / length) : LinePoint(x: 1, y: 0)
  }

  /// The direction a quarter turn to the left.
  var left: LinePoint { LinePoint(x: -y, y: x) }
}

/// How lines run between the nodes of a drawing, from centre to centre and around the others: one way for each
/// pair.
struct LineRoutes {
  /// The control points of the curves, one more than a multiple of three, from the first node of the pair.
  private(set) var byPair: [LinePair: [LinePoint]] = [:]
  /// The pairs whose straight line would touch another node.
  let blocked: [LinePair]

  /// How far from a node a line that passes must stay, in points.
  static let margin = 5.0

  /// Straight lines for all.
  init(straightIn graph: GraphBody, _ places: Places) {
    let nodes = graph.nodes.compactMap { node in places.byNode[node.id].map { (node.id, $0) } }
    var blocked: [LinePair] = []
    for pair in LinePair.all(of: graph) {
      guard let a = places.byNode[pair.a], let b = places.byNode[pair.b] else { continue }
      let start = LinePoint(x: a.x, y: a.y), way = LinePoint(x: b.x, y: b.y) - start
      byPair[pair] = (0...3).map { start + way * (Double($0) / 3) }
      let isBlocked = nodes.contains { id, place in
        id != pair.a && id != pair.b && place.widened(by: Self.margin).isCrossed(from: start, along: way)
      }
      if isBlocked { blocked.append(pair) }
    }
    self.blocked = blocked
  }

  /// The same, with the ways that Graphviz found for the pairs blocked, in its `plain` format, which tells
  /// lengths in inches.
  ///
  /// - Returns: `nil` when one has no way.
  func led(plain text: String, of graph: GraphBody, _ places: Places) -> LineRoutes? {
    var shift: LinePoint?
    var found: [LinePair: [LinePoint]] = [:]
    func id(_ name: Substring) -> String? {
      guard name.hasPrefix("n"), let number = Int(name.dropFirst()) else { return nil }
      return graph.nodes.indices.contains(number - 1) ? graph.nodes[number - 1].id : nil
    }
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      if fields.first == "node", fields.count > 5, let id = id(fields[1]), shift == nil,
        let place = places.byNode[id], let x = Double(fields[2]), let y = Double(fields[3])
      {
        shift = LinePoint(x: place.x - x * 72, y: place.y - y * 72)
      }
      guard fields.first == "edge", fields.count > 4, let from = id(fields[1]), let to = id(fields[2]),
        let count = Int(fields[3]), count > 3, fields.count >= 4 + 2 * count, let shift
      else { continue }
      let numbers = fields[4..<(4 + 2 * count)].compactMap { Double($0) }
      guard numbers.count == 2 * count else { continue }
      let points = (0..<count).map {
        LinePoint(x: numbers[2 * $0] * 72, y: numbers[2 * $0 + 1] * 72) + shift
      }
      let edge = LinePair(DiagramEdge(from: from, to: to, style: nil))
      found[edge] = edge.a == from ? points : points.reversed()
    }
    guard blocked.allSatisfy({ found[$0] != nil }) else { return nil }
    var led = self
    led.byPair.merge(found) { _, way in way }
    return led
  }
}
