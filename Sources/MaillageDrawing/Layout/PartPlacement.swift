internal import MaillageModel

/// Sets the separate parts of a layered drawing side by side and in rows, as the page has room for them.
///
/// The engine would set them in one row, with room between them that nobody asked for.
struct PartPlacement {
  private let graph: GraphBody
  private let places: Places
  /// The identifiers of the nodes of each part.
  private let parts: [[String]]

  /// The distances between parts that are tried, the widest first, in points.
  private static let gaps = [60.0, 48, 38, 30, 24, 18]
  /// The distance that a page is chosen for: nearer, the parts make up for what estimates of them lack.
  static let plannedGap = 30.0

  /// A drawing whose nodes an engine placed.
  init(_ graph: GraphBody, _ places: Places) {
    self.graph = graph
    self.places = places
    parts = graph.separateParts
  }

  /// The places with the widest gaps that the room holds, else with the least.
  func placed(width: Double, height: Double) -> Places {
    let boxes = parts.map { part in
      Places.Place(around: part.compactMap { places.byNode[$0] } + frames(of: part))
    }
    let choices = Self.gaps.lazy.map { BoxPacking(boxes, width: width, gap: $0) }
    let packing =
      choices.first { $0.extent.width <= width && $0.extent.height <= height }
      ?? BoxPacking(boxes, width: width, gap: Self.gaps.last ?? 0)
    var byNode = places.byNode
    for (part, (old, new)) in zip(parts, zip(boxes, packing.boxes)) {
      for id in part {
        byNode[id]?.x += new.x - old.x
        byNode[id]?.y += new.y - old.y
      }
    }
    var placed = Places(byNode: byNode)
    placed.frames = graph.clusters.map { $0.frame(in: placed) }
    return placed
  }

  private func frames(of part: [String]) -> [Places.Place] {
    let members = Set(part)
    return graph.clusters.filter { $0.nodes.contains(where: members.contains) }.map { $0.frame(in: places) }
  }
}

extension GraphBody {
  /// The nodes that lines, boxes or ranks hold together, the largest part first.
  var separateParts: [[String]] {
    let held = (clusters.map(\.nodes) + ranks).flatMap { group in
      zip(group, group.dropFirst()).map { ($0, $1) }
    }
    return SeparateParts(nodes: nodes.map(\.id), lines: edges.map { ($0.from, $0.to) } + held).parts
  }
}

extension DiagramCluster {
  /// The room around the nodes, and what the words take with theirs, in points.
  private static let margin = 10.0, wordsRoom = (x: 16.0, y: 8.0)

  /// The size of the words, in points.
  private var words: (width: Double, height: Double) {
    let longest = label.map { LetterWidths.width(of: $0, size: Typography.smallest, isBold: true) }.max() ?? 0
    return (longest, Double(label.count) * 1.2 * Typography.smallest)
  }

  /// The box around its nodes, with its words over them.
  func frame(in places: Places) -> Places.Place {
    frame(around: Places.Place(around: nodes.compactMap { places.byNode[$0] }))
  }

  /// The box around nodes that take one, with its words over them.
  func frame(around nodes: Places.Place) -> Places.Place {
    let inside = nodes.widened(by: Self.margin), above = words.height + Self.wordsRoom.y
    return Places.Place(
      x: inside.x, y: inside.y + above / 2, width: max(inside.width, words.width + Self.wordsRoom.x),
      height: inside.height + above)
  }

  /// The box and the centre of its words, as attributes.
  func attributes(in places: Places) -> DotAttributes {
    let frame = frame(in: places)
    let left = frame.x - frame.width / 2, right = frame.x + frame.width / 2
    let top = frame.y + frame.height / 2
    let words = LinePoint(
      x: alignsRight
        ? right - (self.words.width + Self.wordsRoom.x) / 2
        : left + (self.words.width + Self.wordsRoom.x) / 2,
      y: top - (self.words.height + Self.wordsRoom.y) / 2)
    return [
      "bb": [left, frame.y - frame.height / 2, right, top].map(Markup.number).joined(separator: ","),
      "lp": Markup.number(words.x) + "," + Markup.number(words.y),
    ]
  }
}
