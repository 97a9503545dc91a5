/// A box around nodes that may move: it is drawn where they end up, and must neither meet another nor take others in.
struct NodeFrame {
  let cluster: DiagramCluster
  /// The identifiers of its nodes.
  let members: Set<String>
  /// What it must stay in, and what the other nodes must stay out of.
  let limit: Places.Place, outer: Places.Place

  /// By how much it may grow at each end of its rows or columns, and how far the others stay from it, in points.
  private static let growth = 20.0, gap = 8.0

  init(
    _ cluster: DiagramCluster, among all: [DiagramCluster], _ places: Places,
    along direction: GraphBody.Direction?
  ) {
    let members = Set(cluster.nodes)
    let frame = cluster.frame(in: places), grown = Self.grown(frame, direction)
    let others =
      places.byNode.filter { !members.contains($0.key) }.map(\.value)
      + all.filter { $0 != cluster }.map { Self.grown($0.frame(in: places), direction) }
    let isFree = !others.contains { $0.isNear(grown, gap: Self.gap) }
    self.cluster = cluster
    self.members = members
    limit = isFree ? grown : frame
    outer = limit.widened(by: Self.gap)
  }

  /// Whether it stays where it must around nodes that take a box.
  func holds(_ nodes: Places.Place) -> Bool { limit.holds(cluster.frame(around: nodes)) }

  private static func grown(_ box: Places.Place, _ direction: GraphBody.Direction?) -> Places.Place {
    Places.Place(
      x: box.x, y: box.y, width: box.width + (direction == .topToBottom ? 2 * growth : 0),
      height: box.height + (direction == .leftToRight ? 2 * growth : 0))
  }
}
