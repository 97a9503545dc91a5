/// Shortest paths from one source after another, counted, with the buffers kept between sources.
///
/// Steps are searched breadth first, lengths by Dijkstra's algorithm. Two lengths nearer than 10⁻¹² of each
/// other, relatively, are equal, so that 1/2 + 1/3 ties with 5/6.
struct ShortestPathSearch {
  private let rows: CompressedRows
  private let lengths: [Double]?
  /// The nodes reached, in order of distance; the source first.
  private(set) var order: [Int32] = []
  /// The distance of each node reached, infinite for the others.
  private(set) var distance: [Double]
  /// How many shortest paths lead to each node reached.
  private(set) var pathCount: [Double]
  /// Whether the node's distance is final.
  private var settled: [Bool]
  private var queue: NodeQueue
  /// Arcs of shortest paths by the node they lead to: where they come from.
  private var last: [Int32]
  private var links: [(source: Int32, previous: Int32)] = []

  /// - Parameters:
  ///   - rows: The arcs.
  ///   - lengths: One length above 0 for each arc, infinite for arcs that lead nowhere; `nil` for steps.
  init(_ rows: CompressedRows, lengths: [Double]?) {
    self.rows = rows
    self.lengths = lengths
    let n = rows.rowCount
    distance = [Double](repeating: .infinity, count: n)
    pathCount = [Double](repeating: 0, count: n)
    settled = [Bool](repeating: false, count: n)
    last = [Int32](repeating: -1, count: n)
    queue = NodeQueue(nodeCount: lengths == nil ? 0 : n)
  }

  mutating func run(from source: Int) {
    for node in order.map(Int.init) {
      distance[node] = .infinity
      pathCount[node] = 0
      settled[node] = false
      last[node] = -1
      if lengths != nil { queue.reset(Int32(node)) }
    }
    order.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    distance[source] = 0
    pathCount[source] = 1
    if let lengths { searchByLength(from: source, lengths) } else { searchBySteps(from: source) }
  }

  private mutating func searchBySteps(from source: Int) {
    order.append(Int32(source))
    var head = 0
    while head < order.count {
      let node = Int(order[head])
      head += 1
      let next = distance[node] + 1
      for arc in rows.range(of: node) {
        let neighbor = Int(rows.targets[arc])
        if distance[neighbor] == .infinity {
          distance[neighbor] = next
          order.append(Int32(neighbor))
        }
        if distance[neighbor] == next { link(from: node, to: neighbor) }
      }
    }
  }

  private mutating func searchByLength(from source: Int, _ lengths: [Double]) {
    queue.push(Int32(source), key: 0)
    while let node = queue.popFirst().map(Int.init) {
      settled[node] = true
      order.append(Int32(node))
      for arc in rows.range(of: node) where lengths[arc] < .infinity {
        let neighbor = Int(rows.targets[arc])
        guard !settled[neighbor] else { continue }
        let length = distance[node] + lengths[arc]
        let known = distance[neighbor]
        if known == .infinity || length < known * (1 - 1e-12) {
          distance[neighbor] = length
          pathCount[neighbor] = 0
          last[neighbor] = -1
          queue.push(Int32(neighbor), key: length)
        }
        if length <= distance[neighbor] * (1 + 1e-12) { link(from: node, to: neighbor) }
      }
    }
  }

  private mutating func link(from node: Int, to neighbor: Int) {
    pathCount[neighbor] += pathCount[node]
    links.append((Int32(node), last[neighbor]))
    last[neighbor] = Int32(links.count - 1)
  }

  /// Brandes' accumulation: the share of the source's shortest paths on each node.
  /// `dependency` is all zero before and after; the source itself is not reported.
  func accumulate(dependency: inout [Double], onNode: (Int, Double) -> Void) {
    for node in order.reversed().map(Int.init) {
      let share = (1 + dependency[node]) / pathCount[node]
      var link = last[node]
      while link >= 0 {
        let (source, previous) = links[Int(link)]
        dependency[Int(source)] += pathCount[Int(source)] * share
        link = previous
      }
      if node != Int(order[0]) { onNode(node, dependency[node]) }
      dependency[node] = 0
    }
  }
}
