internal import MaillageModel

/// Where the nodes of a network stand, in points, and how large they are.
public struct Places: Sendable, Equatable {
  /// A node's centre and size, in points.
  public struct Place: Sendable, Hashable {
    public internal(set) var x: Double, y: Double
    public let width: Double, height: Double
  }

  /// The places, by the identifiers of the diagram's nodes.
  public internal(set) var byNode: [String: Place]

  /// The boxes of the bands, from top to bottom, and the width of their column of names.
  let bands: [Place], labelWidth: Double
  /// The ellipses behind the rings.
  var rings: [Place] = []
  /// The boxes around nodes, where the engine does not draw them around its own places.
  var frames: [Place] = []
  /// Where lines run, by their place among the diagram's; empty when the engine draws them.
  var lines: [Int: PlacedLine] = [:]

  /// The share of the width of a page that bands take, and what they leave free of nodes at their ends, in points.
  static let bandShare = 0.97
  private static let bandMargin = 16.0
  /// How much longer rows and columns may become for lines to be followed, in points.
  private static let partGrowth = 60.0

  /// The places of given nodes.
  public init(byNode: [String: Place]) {
    self.init(byNode: byNode, bands: [], labelWidth: 0)
  }

  init(byNode: [String: Place], bands: [Place], labelWidth: Double) {
    self.byNode = byNode
    self.bands = bands
    self.labelWidth = labelWidth
  }

  /// Reads Graphviz's `plain` format, which tells lengths in inches.
  ///
  /// - Returns: `nil` when a node of the diagram has no place.
  package init?(plain text: String, of graph: GraphBody) {
    var byNode: [String: Place] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 6)
      guard fields.count >= 6, fields[0] == "node", fields[1].hasPrefix("n"),
        let number = Int(fields[1].dropFirst()), graph.nodes.indices.contains(number - 1),
        let x = Double(fields[2]), let y = Double(fields[3]), let width = Double(fields[4]),
        let height = Double(fields[5])
      else { continue }
      byNode[graph.nodes[number - 1].id] = Place(
        x: x * 72, y: y * 72, width: width * 72, height: height * 72)
    }
    guard byNode.count == graph.nodes.count else { return nil }
    self.init(byNode: byNode)
  }

  /// The places brought to what the page of a diagram has left between its title and its legend.
  func fitted(to diagram: Diagram) -> Places {
    let page = diagram.page
    guard case .graph(let graph) = diagram.body else { return self }
    if let placed = placed(by: graph) { return placed }
    if !graph.bands.isEmpty {
      let arranged = BandArrangement(graph, sizes: self, width: page.drawingWidth * Self.bandShare).places()
      let bands = Place(around: arranged.bands), left = arranged.labelWidth / 2
      let inside = Place(
        x: bands.x + left, y: bands.y, width: bands.width - 2 * left - Self.bandMargin, height: bands.height)
      return Untangling.untangled(
        arranged, graph, within: arranged.byNode.mapValues { _ in inside }, along: .topToBottom)
    }
    let room = PageRoom(diagram)
    if graph.packsParts {
      let upright = rightWayUp(for: graph)
      let layers = Untangling.untangled(
        upright, graph, within: upright.rooms(of: graph, room),
        along: graph.direction)
      return PartPlacement(graph, layers).placed(width: room.width, height: room.height)
    }
    if !graph.rings.isEmpty {
      let arranged = RingArrangement(graph, sizes: self, width: room.width, height: room.height).places()
      let whole = arranged.box
      return graph.showsRings
        ? Untangling.untangled(arranged, graph, within: arranged.byNode.mapValues { _ in whole }) : arranged
    }
    let compact = Compaction(width: room.width, height: room.height)
      .compacted(self, lines: graph.edges.map { ($0.from, $0.to) })
    guard graph.separatesLines else { return compact }
    let middle = compact.box
    let whole = Place(
      x: middle.x, y: middle.y, width: max(room.width, middle.width), height: max(room.height, middle.height))
    return Untangling.untangled(compact, graph, within: compact.byNode.mapValues { _ in whole })
  }

  /// The boxes of the parts of a layered layout, by node; a single part may grow where the page has room.
  private func rooms(of graph: GraphBody, _ room: PageRoom) -> [String: Place] {
    let parts = graph.separateParts, isAcross = graph.direction == .leftToRight
    let whole = Place(around: Array(byNode.values) + graph.clusters.map { $0.frame(in: self) })
    let spare = isAcross ? room.height - whole.height : room.width - whole.width
    let growth = parts.count == 1 ? max(0, min(Self.partGrowth, spare)) : 0
    var rooms: [String: Place] = [:]
    for part in parts {
      let box = Place(around: part.compactMap { byNode[$0] })
      let own = Place(
        x: box.x, y: box.y, width: box.width + (isAcross ? 0 : growth),
        height: box.height + (isAcross ? growth : 0))
      for id in part { rooms[id] = own }
    }
    return rooms
  }

  /// The places turned over when the first nodes of the ranks, such as headings, stand below the others, or at their
  /// right in a layout from top to bottom: the engine does not mind which.
  private func rightWayUp(for graph: GraphBody) -> Places {
    // One rank alone has no headings.
    guard graph.ranks.count > 1 else { return self }
    let isAcross = graph.direction == .leftToRight
    func mean(_ ids: some Sequence<String>) -> Double? {
      let all = ids.compactMap { byNode[$0] }.map { isAcross ? $0.y : -$0.x }
      return all.isEmpty ? nil : all.reduce(0, +) / Double(all.count)
    }
    guard let first = mean(graph.ranks.compactMap(\.first)),
      let others = mean(graph.ranks.flatMap { $0.dropFirst() }), first < others
    else { return self }
    return Places(
      byNode: byNode.mapValues {
        Place(x: isAcross ? $0.x : -$0.x, y: isAcross ? -$0.y : $0.y, width: $0.width, height: $0.height)
      })
  }

  /// The places that the figure itself gave; `nil` when a node has none.
  private func placed(by graph: GraphBody) -> Places? {
    var places: [String: Place] = [:]
    for node in graph.nodes {
      guard let place = node.place, let size = byNode[node.id] else { return nil }
      places[node.id] = Place(x: place.x, y: place.y, width: size.width, height: size.height)
    }
    return places.isEmpty ? nil : Places(byNode: places)
  }

  /// The box of the whole drawing.
  var box: Place { Place(around: Array(byNode.values) + bands + rings + frames) }

  /// The position attribute of a node.
  func position(of node: String) -> String? {
    byNode[node].map { pinned($0.x, $0.y) }
  }

  /// The position of a block of text above the drawing, its left edge on the drawing's.
  func position(above block: Grid) -> String {
    let whole = box
    let width = Double(block.width ?? 0)
    let height = block.rows.reduce(0.0) { $0 + 1.35 * ($1.first?.textSize ?? 0) }
    return pinned(
      whole.x - whole.width / 2 + width / 2, whole.y + whole.height / 2 + 12 + height / 2)
  }

  /// The box of a band and the centre of its name, as attributes.
  func attributes(ofBand index: Int) -> DotAttributes {
    let box = bands[index]
    let left = box.x - box.width / 2, right = box.x + box.width / 2
    let corners = [left, box.y - box.height / 2, right, box.y + box.height / 2]
    return [
      "bb": corners.map(Markup.number).joined(separator: ","),
      "lp": Markup.number(left + labelWidth / 2) + "," + Markup.number(box.y),
    ]
  }

  /// The ellipses of the rings as Graphviz draws a background.
  var background: String {
    rings.map { ring in
      let numbers = [ring.x, ring.y, ring.width / 2, ring.height / 2].map(Markup.number)
      return "c 7 -\(Palette.ring) e " + numbers.joined(separator: " ")
    }.joined(separator: " ")
  }

  private func pinned(_ x: Double, _ y: Double) -> String {
    Markup.number(x) + "," + Markup.number(y) + "!"
  }
}

extension GridCell {
  /// The height of the text of a cell of one line.
  fileprivate var textSize: Double {
    guard case .text(let lines) = content else { return 0 }
    return lines.first?.first?.size ?? 0
  }
}
