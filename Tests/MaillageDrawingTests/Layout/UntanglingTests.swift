import MaillageModel
import Testing

@testable import MaillageDrawing

@Suite("Nodes move until their lines can be followed")
struct UntanglingTests {
  private static let room = Places.Place(x: 200, y: 0, width: 600, height: 400)

  /// Boxes of 40 by 20 at some centres, joined by lines.
  private func untangled(
    _ centers: [(Double, Double)], _ edges: [DiagramEdge], within room: Places.Place = room,
    along direction: GraphBody.Direction? = nil, clusters: [DiagramCluster] = []
  ) -> [Places.Place] {
    var graph = GraphBody(engine: .neato)
    graph.edges = edges
    graph.clusters = clusters
    graph.packsParts = !clusters.isEmpty
    let places = centers.enumerated().map { index, center in
      ("n\(index)", Places.Place(x: center.0, y: center.1, width: 40, height: 20))
    }
    let placed = Places(byNode: Dictionary(uniqueKeysWithValues: places))
    let untangled = Untangling.untangled(
      placed, graph, within: placed.byNode.mapValues { _ in room }, along: direction)
    return centers.indices.compactMap { untangled.byNode["n\($0)"] }
  }

  private func line(
    _ a: Int, _ b: Int, _ pattern: LineStyle.Pattern = .solid, head: LineStyle.Head = .none,
    words: [String] = []
  ) -> DiagramEdge {
    DiagramEdge(
      from: "n\(a)", to: "n\(b)", style: LineStyle(pattern: pattern, width: 1, head: head), label: words)
  }

  private func isBlocked(_ places: [Places.Place], _ a: Int, _ b: Int, by node: Int) -> Bool {
    places[node].widened(by: LineRoutes.margin)
      .isCrossed(from: places[a].center, along: places[b].center - places[a].center)
  }

  @Test("What can be followed stays as it is")
  func still() {
    let centers = [(0.0, 0.0), (150, 0), (75, 90)]
    let places = untangled(centers, [line(0, 1), line(1, 2)])
    #expect(places.map(\.x) == centers.map(\.0) && places.map(\.y) == centers.map(\.1))
  }

  @Test("A node leaves the line between two others")
  func blocking() {
    let places = untangled([(0, 0), (200, 0), (100, 3)], [line(0, 1)])
    #expect(!isBlocked(places, 0, 1, by: 2))
  }

  @Test(
    "A line becomes long enough for its head, its dashes, its words",
    arguments: [
      (LineStyle.Pattern.solid, LineStyle.Head.none, [String](), 14.0), (.solid, .atEnd("normal"), [], 22),
      (.dashed, .none, [], 36), (.solid, .none, ["?"], 46),
    ])
  func short(pattern: LineStyle.Pattern, head: LineStyle.Head, words: [String], wanted: Double) {
    let places = untangled([(0, 0), (53, 0)], [line(0, 1, pattern, head: head, words: words)])
    let seen = LineWay(from: places[0], to: places[1]).seen
    #expect(seen > wanted - 2 && seen < wanted + 30)
  }

  @Test("Nodes stay in the room, and far enough from each other for lines to be led between them")
  func bounds() {
    let room = Places.Place(x: 30, y: 0, width: 104, height: 24)
    let places = untangled([(0, 0), (60, 0)], [line(0, 1, .dashed)], within: room)
    #expect(places.allSatisfy { abs($0.x - 30) <= 32.01 && abs($0.y) <= 2.01 })
    // A third node stands where the second would go.
    let crowded = untangled([(0, 0), (60, 0), (115, 0)], [line(0, 1, words: ["?"])])
    for (a, b) in [(0, 1), (0, 2), (1, 2)] {
      #expect(!crowded[a].isNear(crowded[b], gap: 2 * LineRoutes.margin))
    }
  }

  @Test("In rows nodes move sideways only, in columns up and down only")
  func rows() {
    let centers = [(0.0, 0.0), (0, 100), (3, 50)]
    let inRows = untangled(centers, [line(0, 1)], along: .topToBottom)
    #expect(inRows.map(\.y) == centers.map(\.1) && !isBlocked(inRows, 0, 1, by: 2))
    let turned = centers.map { ($0.1, $0.0) }
    let inColumns = untangled(turned, [line(0, 1)], along: .leftToRight)
    #expect(inColumns.map(\.x) == turned.map(\.0) && !isBlocked(inColumns, 0, 1, by: 2))
  }

  @Test("Nodes of a row change places where their lines would cross")
  func exchange() {
    let centers = [(0.0, 0.0), (100, 0), (0, 100), (100, 100)]
    let places = untangled(centers, [line(0, 3), line(1, 2)], along: .topToBottom)
    #expect(places.map(\.y) == centers.map(\.1))
    let ways = [(0, 3), (1, 2)].map { LineWay(from: places[$0.0], to: places[$0.1]) }
    #expect(ways[0].confusion(with: ways[1], sharing: false) == 0)
  }

  @Test("A node of a box stays in it, and another out of it")
  func boxes() {
    let box = DiagramCluster(label: ["Boîte"], nodes: ["n0", "n1"], title: "")
    let free = untangled([(0, 0), (0, 32), (150, 0)], [line(0, 1, .dashed)], clusters: [box])
    #expect(
      LineWay(from: free[0], to: free[1]).seen == 12, "not even for a longer line, where it cannot grow")
    // The third node leaves the line beside the box; a fourth holds the other side.
    let outside = untangled(
      [(0, 0), (0, 80), (62, 40), (62, -80), (62, 160), (128, 40)], [line(3, 4)], clusters: [box])
    let places = Places(byNode: ["n0": outside[0], "n1": outside[1]])
    #expect(!box.frame(in: places).isNear(outside[2]) && !isBlocked(outside, 3, 4, by: 2))
  }

  @Test("On a ring, nodes turn around its centre")
  func rings() {
    var graph = GraphBody(engine: .placed)
    graph.rings = [
      DiagramRing(nodes: ["n0"]), DiagramRing(nodes: ["n1", "n2"]), DiagramRing(nodes: ["n3"]),
    ]
    graph.edges = [line(0, 3)]
    func box(_ x: Double, _ y: Double) -> Places.Place { Places.Place(x: x, y: y, width: 40, height: 20) }
    var places = Places(
      byNode: ["n0": box(0, 0), "n1": box(100, 0), "n2": box(-100, 0), "n3": box(200, 0)])
    places.rings = [200.0, 400].map { Places.Place(x: 0, y: 0, width: $0, height: $0) }
    let found = Untangling.untangled(places, graph, within: [:])
    #expect(found.byNode["n0"] == box(0, 0) && found.byNode["n2"] == box(-100, 0))
    let all = ["n0", "n3", "n1"].compactMap { found.byNode[$0] }
    #expect(all.count == 3 && !isBlocked(all, 0, 1, by: 2))
    #expect(abs(all[1].center.length - 200) < 1e-9 && abs(all[2].center.length - 100) < 1e-9)
  }

  @Test(
    "Of random networks, fewer lines are blocked, none of the nodes meet, and the order of nodes is no matter"
  )
  func random() {
    var state: UInt64 = 7
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    var before = 0, after = 0
    for _ in 0..<20 {
      let count = 12 + draw(8)
      let separated = Compaction.separated(
        Dictionary(
          uniqueKeysWithValues: (0..<count).map {
            ("n\($0)", Places.Place(x: Double(draw(400)), y: Double(draw(300)), width: 40, height: 20))
          }))
      var graph = GraphBody(engine: .neato)
      graph.nodes = (0..<count).map {
        DiagramNode(
          id: "n\($0)", content: .label([], size: 10, isBold: false), style: ShapeStyle(), title: "")
      }
      graph.edges = (1..<count).map { line($0, draw($0)) }
      let places = Places(byNode: separated)
      let rooms = places.byNode.mapValues { _ in places.box }
      let found = Untangling.untangled(places, graph, within: rooms)
      before += LineRoutes(straightIn: graph, places).blocked.count
      after += LineRoutes(straightIn: graph, found).blocked.count
      let all = graph.nodes.compactMap { found.byNode[$0.id] }
      for (index, place) in all.enumerated() {
        #expect(!all[(index + 1)...].contains { $0.isNear(place, gap: 2 * LineRoutes.margin) })
      }
      graph.nodes.reverse()
      graph.edges.reverse()
      #expect(Untangling.untangled(places, graph, within: rooms) == found)
    }
    #expect(after * 3 < before, "\(before) before, \(after) after")
  }
}
