internal import MaillageModel

/// Where a line runs and where its words stand.
struct PlacedLine: Sendable, Equatable {
  /// The control points, and the tip of the head, as Graphviz reads them.
  let position: String
  /// The centre of the words.
  let wordsPosition: String?
}

/// Sets the lines of a drawing side by side where several join the same two nodes, and their words apart.
///
/// The library would draw them one over the other, and words where they fall.
struct LineLanes {
  private let graph: GraphBody
  private let places: Places
  private let routes: LineRoutes
  private let outlines: [String: Outline]

  /// The distance between two lines side by side, in points; between those whose words must stand apart from
  /// the other line, that of the control points between their ends.
  static let gap = 7.0
  private static let wordsGap = 16.0
  /// How far a line without head goes into its nodes, which are drawn over it, and how much farther for each
  /// point that it stands aside.
  private static let overrun = 6.0, overrunAside = 1.5
  /// The same where the node has several borders, between which it would show.
  private static let overrunBetweenBorders = 1.5

  init(_ graph: GraphBody, _ places: Places, _ routes: LineRoutes) {
    self.graph = graph
    self.places = places
    self.routes = routes
    outlines = Dictionary(
      graph.nodes.compactMap { node in
        // To the outer side of the border: drawn over lines, it would cover the tip of their heads.
        places.byNode[node.id].map {
          (node.id, Outline(node.style, at: $0.widened(by: (node.style?.borderWidth ?? 0) / 2)))
        }
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The lines by their place among the diagram's.
  func lines() -> [Int: PlacedLine] {
    var curves: [Int: [LinePoint]] = [:]
    var overruns: [Int: Double] = [:]
    let bordered = Set(graph.nodes.filter { ($0.style?.borderCount ?? 1) > 1 }.map(\.id))
    var members: [LinePair: [Int]] = [:]
    for (index, edge) in graph.edges.enumerated() where edge.style != nil && edge.from != edge.to {
      members[LinePair(edge), default: []].append(index)
    }
    // Lines set apart reach their nodes in the order in which they come.
    let parted = LineBundles(graph, places, led: routes.blocked).parted(routes.byPair)
    let ways = LineEnds(graph, places, outlines).spread(parted)
    for (pair, indices) in members {
      guard let route = ways[pair] else { continue }
      let hasWords = indices.contains { !graph.edges[$0].label.isEmpty }
      for (lane, index) in indices.enumerated() {
        let place = Double(lane) - Double(indices.count - 1) / 2
        let aside = place * Self.gap
        let curve = Self.shifted(route, by: aside, between: hasWords ? place * Self.wordsGap : aside)
        overruns[index] = Self.overrun + Self.overrunAside * abs(aside)
        let directed = graph.edges[index].from == pair.a ? curve : curve.reversed()
        curves[index] = clipped(directed, graph.edges[index])
      }
    }
    let words = LineWordPlaces(graph, places, curves).centers()
    var placed: [Int: PlacedLine] = [:]
    for (index, curve) in curves {
      guard let style = graph.edges[index].style else { continue }
      placed[index] = PlacedLine(
        position: Self.position(
          curve, style.head,
          overruns: [graph.edges[index].from, graph.edges[index].to].map { node in
            bordered.contains(node) ? Self.overrunBetweenBorders : overruns[index] ?? Self.overrun
          }),
        wordsPosition: words[index].map(Self.text))
    }
    return placed
  }

  /// The curve moved to its left, its ends and what is between them; each control point along the normal of
  /// its neighbours.
  private static func shifted(
    _ points: [LinePoint], by distance: Double, between: Double
  ) -> [LinePoint] {
    guard distance != 0 else { return points }
    return points.indices.map { index in
      let along = points[min(index + 1, points.count - 1)] - points[max(index - 1, 0)]
      let isEnd = index == 0 || index == points.count - 1
      return points[index] + along.unit.left * (isEnd ? distance : between)
    }
  }

  /// The curve between the outlines of the nodes that it joins, heads and all.
  private func clipped(_ curve: [LinePoint], _ edge: DiagramEdge) -> [LinePoint] {
    let from = outlines[edge.from]?.leaving(curve) ?? curve
    return (outlines[edge.to]?.leaving(from.reversed()) ?? from.reversed()).reversed()
  }

  private static func position(_ curve: [LinePoint], _ head: LineStyle.Head, overruns: [Double]) -> String {
    var points = curve
    var tip = ""
    let last = points.count - 1
    func outwards(_ end: Int, _ next: Int) -> LinePoint { (points[end] - points[next]).unit }
    let atStart = outwards(0, 1), atEnd = outwards(last, last - 1)
    if case .atStart(let shape) = head {
      tip = "s," + text(points[0]) + " "
      points[0] = points[0] - atStart * length(shape)
    } else {
      points[0] = points[0] + atStart * overruns[0]
    }
    if case .atEnd(let shape) = head {
      tip = "e," + text(points[last]) + " "
      points[last] = points[last] - atEnd * length(shape)
    } else {
      points[last] = points[last] + atEnd * overruns[1]
    }
    return tip + Self.evened(points, like: curve).map(text).joined(separator: " ")
  }

  /// The control points of a straight line at thirds of it where a head takes most of its length: those of the whole line
  /// lie beyond its end, and it would turn back.
  private static func evened(_ points: [LinePoint], like curve: [LinePoint]) -> [LinePoint] {
    guard points.count == 4, let first = points.first, let last = points.last else { return points }
    let whole = curve[3] - curve[0], way = last - first
    let isStraight = [curve[1], curve[2]].allSatisfy { abs(whole.unit.cross($0 - curve[0])) < 0.5 }
    let turnsBack = points[1...2].contains { !(0...way.length ~= way.unit.dot($0 - first)) }
    return isStraight && turnsBack ? (0...3).map { first + way * (Double($0) / 3) } : points
  }

  /// The length of a head at the size that the drawing gives it, in points.
  private static func length(_ shape: String) -> Double {
    switch shape {
    case "dot", "odot": 5.6
    case "diamond", "odiamond": 8.4
    default: 7
    }
  }

  private static func text(_ point: LinePoint) -> String {
    Markup.number(point.x) + "," + Markup.number(point.y)
  }
}
