/// Shares of shortest paths, over ordered pairs of nodes.
struct PathShares {
  /// Those through each node.
  var nodes: [Double]
  /// Those along each arc; empty where they were not counted.
  var arcs: [Double]
  /// Whether the kernel could count all that it was asked to.
  var areWhole = true

  static func += (total: inout PathShares, part: PathShares) {
    for node in total.nodes.indices { total.nodes[node] += part.nodes[node] }
    for arc in total.arcs.indices { total.arcs[arc] += part.arcs[arc] }
    total.areWhole = total.areWhole && part.areWhole
  }
}

/// Working memory where kernels add up shares.
struct PathShareSums: ~Copyable {
  private let nodes: Scratch<Double>
  private let arcs: Scratch<Double>

  /// - Parameters:
  ///   - nodeCount: How many nodes there are.
  ///   - arcCount: How many arcs there are, 0 where theirs are not counted.
  init(nodeCount: Int, arcCount: Int) {
    nodes = Scratch(repeating: 0, count: nodeCount)
    arcs = Scratch(repeating: 0, count: arcCount)
  }

  var countsArcs: Bool { arcs.count > 0 }

  @inline(__always)
  func add(_ share: Double, on node: Int32) { nodes[node] += share }

  @inline(__always)
  func add(_ share: Double, along arc: Int32) { arcs[arc] += share }

  /// The sums since the last call, which start anew.
  func take() -> PathShares {
    let shares = PathShares(nodes: nodes.values, arcs: arcs.values)
    for node in 0..<nodes.count { nodes[node] = 0 }
    for arc in 0..<arcs.count { arcs[arc] = 0 }
    return shares
  }
}
