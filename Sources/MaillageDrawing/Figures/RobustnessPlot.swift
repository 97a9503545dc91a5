internal import MaillageAnalysis
internal import MaillageModel

/// The curves of the departures, drawn with their axes: every place is computed here.
struct RobustnessPlot {
  let context: FigureContext
  private let result: Contribution.Result
  let curves: [Curve]
  /// The share at the top of the vertical axis, and between its marks.
  let scale: (top: Double, step: Double)

  /// One line of the plot: an order of departure, or several that give the same line.
  struct Curve {
    let orders: [DepartureCurve.Order]
    let style: LineStyle
    let corners: [DiagramPoint]
    let area: Double?
  }

  /// The size of the plot, in points; its origin is at 0, 0.
  private static let width = 900.0, height = 300.0
  /// One pattern and one colour per order.
  private static let looks = [
    LineStyle(pattern: .solid, width: 2.4, color: Palette.strong.fill),
    LineStyle(pattern: .dashed, width: 2.4, color: Palette.ink),
    LineStyle(pattern: .dotted, width: 3, color: Palette.alert),
  ]
  private static let guide = LineStyle(pattern: .solid, width: 0.5, color: "#C4C4C4")
  private static let axis = LineStyle(pattern: .solid, width: 1, color: Palette.grey)

  init(_ context: FigureContext, _ result: Contribution.Result) {
    self.context = context
    self.result = result
    let cells = Double(max(1, result.applicableCells.count))
    let departures = Double(max(1, result.actors.count))
    // On a whole axis, a coverage that starts at a few hundredths would lie flat on the bottom.
    let start = (result.curves.flatMap(\.points).map(\.held).max() ?? 0) / cells
    let scale = Self.scales.first { $0.top >= start } ?? Self.whole
    self.scale = scale
    var groups: [[DepartureCurve]] = []
    for curve in result.curves {
      // Sums of fractions, which may come in another order: what is drawn alike is one line.
      func hundredths(_ curve: DepartureCurve) -> [Double] { curve.points.map { ($0.held * 100).rounded() } }
      if let index = groups.firstIndex(where: { hundredths($0[0]) == hundredths(curve) }) {
        groups[index].append(curve)
      } else {
        groups.append([curve])
      }
    }
    // An order keeps its look when others merge: pages of several days are compared.
    let orders = result.curves.map(\.order)
    curves = groups.map { group in
      let look = (orders.firstIndex(of: group[0].order) ?? 0) % Self.looks.count
      // A line ends where nothing is left to lose.
      let end = group[0].points.firstIndex { $0.held == 0 } ?? group[0].points.count - 1
      let corners = group[0].points.prefix(end + 1).map { point in
        DiagramPoint(
          x: Self.width * Double(point.departures) / departures,
          y: Self.height * point.held / cells / scale.top)
      }
      return Curve(
        orders: group.map(\.order), style: Self.looks[look],
        corners: Self.simplified(corners), area: group[0].area)
    }
  }

  /// The corners without those that a straight line passes through.
  private static func simplified(_ corners: [DiagramPoint]) -> [DiagramPoint] {
    corners.indices.filter { index in
      guard index > 0, index < corners.count - 1 else { return true }
      let a = corners[index - 1], b = corners[index], c = corners[index + 1]
      return abs((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)) > 1e-6
    }
    .map { corners[$0] }
  }

  /// How many cells are held at the start.
  var heldAtStart: Int { result.heldCells.count }

  // MARK: Drawing

  var graph: GraphBody {
    var graph = GraphBody(engine: .placed)
    graph.routing = .straight
    graph.nodes = valueTicks + departureTicks + axisTitles
    let start = "y/0", end = "x/\(departureSteps.count - 1)"
    func line(_ corners: [DiagramPoint], _ style: LineStyle, _ title: String = "") -> DiagramEdge {
      DiagramEdge(from: start, to: end, style: style, title: title, path: corners)
    }
    graph.edges = marks.dropFirst().map { mark in
      line([DiagramPoint(x: 0, y: mark.y), DiagramPoint(x: Self.width, y: mark.y)], Self.guide)
    }
    graph.edges += departureSteps.map { step in
      let x = x(of: step)
      return line([DiagramPoint(x: x, y: 0), DiagramPoint(x: x, y: -5)], Self.axis)
    }
    graph.edges.append(
      line(
        [
          DiagramPoint(x: 0, y: Self.height), DiagramPoint(x: 0, y: 0),
          DiagramPoint(x: Self.width, y: 0),
        ], Self.axis))
    let labels = labels
    graph.edges += labels.map { line([$0.anchor, $0.corner], Self.axis) }
    graph.edges += curves.map { line($0.corners, $0.style, words(of: $0)) }
    graph.nodes += labels.enumerated().map { node($1, $0) }
    return graph
  }

  /// The tops that the vertical axis may have, with the step of its marks.
  private static let scales: [(top: Double, step: Double)] = [
    (0.05, 0.01), (0.1, 0.02), (0.2, 0.05), (0.5, 0.1), whole,
  ]
  private static let whole = (top: 1.0, step: 0.25)

  /// The shares marked on the vertical axis, and how high they stand.
  private var marks: [(share: Double, y: Double)] {
    let count = Int((scale.top / scale.step).rounded())
    return (0...count).map { (scale.step * Double($0), Self.height * Double($0) / Double(count)) }
  }

  private var valueTicks: [DiagramNode] {
    marks.enumerated().map { index, mark in
      text("y/\(index)", [context.say(Phrasing.percent(mark.share))], x: -38, y: mark.y)
    }
  }

  /// Round numbers of departures, at most eight, and the last one.
  private var departureSteps: [Int] {
    let last = max(1, result.actors.count)
    let step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].first { last / $0 <= 7 } ?? last
    let steps = stride(from: 0, to: last, by: step).map(\.self)
    // A tick too near the last one would touch it.
    return steps.filter { Double(last - $0) >= Double(step) * 0.6 } + [last]
  }

  private func x(of departures: Int) -> Double {
    Self.width * Double(departures) / Double(max(1, result.actors.count))
  }

  private var departureTicks: [DiagramNode] {
    departureSteps.enumerated().map { index, step in
      text("x/\(index)", ["\(step)"], x: x(of: step), y: -20)
    }
  }

  private var axisTitles: [DiagramNode] {
    let cells = result.applicableCells.count
    let value = context.say(
      fr:
        "Part des fonctions qui ont encore un acteur sûr, chacune comptée une fois par famille (\(cells) en tout)",
      en:
        "Share of the functions that still have a sure actor, each counted once per family (\(cells) in all)")
    let departures = context.say(
      fr: "Nombre d’acteurs partis, sur \(result.actors.count)",
      en: "Number of actors gone, of \(result.actors.count)")
    return [
      text("title/y", [value], x: Self.textWidth(value) / 2 - 72, y: Self.height + 26),
      text("title/x", [departures], x: Self.width - Self.textWidth(departures) / 2, y: -48),
    ]
  }

  private static func textWidth(_ words: String, size: Double = Typography.smallest) -> Double {
    Double(words.count) * size * Typography.averageCharacterWidth + 16
  }

  private func text(_ id: String, _ lines: [String], x: Double, y: Double) -> DiagramNode {
    DiagramNode(
      id: id, content: .label(lines, size: Typography.smallest, isBold: false), style: nil,
      title: lines.joined(separator: " "), place: DiagramPoint(x: x, y: y))
  }

  // MARK: Labels

  /// The words of the curves, each beside its own.
  private var labels: [CurveLabels.Placement] {
    CurveLabels(
      curves: curves.map(\.corners),
      wordings: curves.map { curve in [64, 32, 18].map { lines(of: curve, limit: $0) } },
      width: Self.width, height: Self.height, overhang: 60
    )
    .placements()
  }

  private func node(_ label: CurveLabels.Placement, _ index: Int) -> DiagramNode {
    let curve = curves[index]
    return DiagramNode(
      id: "curve/\(index)", content: .label(label.lines, size: Typography.smallest, isBold: true),
      style: ShapeStyle(border: curve.style.color, isDashed: curve.style.pattern != .solid),
      title: words(of: curve), width: label.width / 72, place: label.middle)
  }

  private func lines(of curve: Curve, limit: Int = 64) -> [String] {
    let orders = curve.orders.map { context.say($0.words) }.joined(
      separator: context.say(fr: ", ou ", en: ", or "))
    let area = curve.area.map {
      Wording.colon(context.language) + "R\u{A0}=\u{A0}" + context.say(Phrasing.number($0, decimals: 2))
    }
    return Wrapping.lines(orders + (area ?? ""), limit: limit)
  }

  private func words(of curve: Curve) -> String { lines(of: curve).joined(separator: " ") }
}
