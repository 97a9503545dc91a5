/// The blocks of a graph as graphs of their own, whose nodes stand for all that hangs from them.
///
/// A shortest path between two nodes crosses the blocks between them, and within a block only depends on where it
/// comes in and goes out. What happens inside a block is therefore the same as in the whole graph, if each of its
/// nodes counts for itself and for the nodes behind it. Bridges are left out, and without lengths all blocks
/// where every two nodes are tied: no shortest path has an inner node there.
///
/// - Source: U. Brandes, Soc. Networks 30(2), 2008, doi:10.1016/j.socnet.2007.11.001, for the variants; R. Puzis
///   et al., J. Exp. Algorithmics, 2015, doi:10.1145/2699914, for the division by biconnected components.
struct WeightedBlocks {
  /// The ties within blocks, the nodes of one block after those of another, the most central ones near each other.
  private(set) var rows: CompressedRows
  /// Block k holds the nodes `offsets[k]..<offsets[k + 1]` of ``rows``.
  private(set) var offsets: [Int] = [0]
  /// The node of the graph that each node of ``rows`` is.
  private(set) var nodes: [Int32] = []
  /// How many nodes of the graph each node of ``rows`` stands for.
  private(set) var sizes: [Double] = []
  /// For each node of the graph, the ordered pairs of nodes that it alone joins from one block to another.
  private(set) var joinedPairs: [Double]

  /// - Parameters:
  ///   - graph: Symmetric rows.
  ///   - keepsAll: Whether bridges and blocks where every two nodes are tied are kept too, for what is counted along
  ///     ties.
  init(_ graph: CompressedRows, keepsAll: Bool = false) {
    let search = BlockSearch(graph)
    joinedPairs = [Double](repeating: 0, count: graph.rowCount)
    rows = CompressedRows(offsets: [0], targets: [], weights: nil)
    let hanging = hangingNodes(search)
    let base = keepBlocks(search, graph, hanging, keepsAll)
    countJoinedPairs(search, hanging)
    gatherTies(search, graph, base)
    orderByNearness()
  }

  /// How many nodes the largest block has.
  var largestCount: Int { zip(offsets, offsets.dropFirst()).reduce(0) { max($0, Int($1.1 - $1.0)) } }

  /// How many nodes hang from each node in the blocks under it.
  private func hangingNodes(_ search: BlockSearch) -> [Double] {
    var hanging = [Double](repeating: 0, count: search.home.count)
    for end in search.offsets.dropFirst() {
      hanging[Int(search.members[end - 1])] += Double(search.subtree[Int(search.members[end - 2])])
    }
    return hanging
  }

  /// The place of each block's first node, −1 for a block left out.
  private mutating func keepBlocks(
    _ search: BlockSearch, _ graph: CompressedRows, _ hanging: [Double], _ keepsAll: Bool
  ) -> [Int] {
    var tieCount = [Int32](repeating: 0, count: search.componentSizes.count)
    for node in 0..<graph.rowCount {
      for target in graph.targets[graph.range(of: node)]
      where search.entered[Int(target)] < search.entered[node] {
        tieCount[Int(search.home[node])] += 1
      }
    }
    return tieCount.indices.map { block in
      let members = search.members[search.offsets[block]..<search.offsets[block + 1]]
      let count = members.count
      let isComplete = Int(tieCount[block]) == count * (count - 1) / 2
      guard keepsAll || count > 2 && (graph.weights != nil || !isComplete) else { return -1 }
      nodes += members
      let child = members[members.endIndex - 2]
      sizes += members.dropLast().map { 1 + hanging[Int($0)] }
      sizes.append(Double(search.componentSizes[block] - search.subtree[Int(child)]))
      offsets.append(nodes.count)
      return nodes.count - count
    }
  }

  private mutating func countJoinedPairs(_ search: BlockSearch, _ hanging: [Double]) {
    var squares = [Double](repeating: 0, count: search.home.count)
    var others = squares
    for (block, end) in search.offsets.dropFirst().enumerated() {
      let below = Double(search.subtree[Int(search.members[end - 2])])
      squares[Int(search.members[end - 1])] += below * below
      for node in search.members[search.offsets[block]..<end] {
        others[Int(node)] = Double(search.componentSizes[block]) - 1
      }
    }
    for node in squares.indices where search.isArticulation[node] {
      let above = others[node] - hanging[node]
      joinedPairs[node] = others[node] * others[node] - squares[node] - above * above
    }
  }

  /// Gives each tie to its block: that of its end entered last.
  private mutating func gatherTies(_ search: BlockSearch, _ graph: CompressedRows, _ base: [Int]) {
    var place = [Int32](repeating: -1, count: graph.rowCount)
    for (block, first) in base.enumerated() where first >= 0 {
      let start = search.offsets[block]
      for index in start..<search.offsets[block + 1] - 1 {
        place[Int(search.members[index])] = Int32(first + index - start)
      }
    }
    var sources = [Int32]()
    var targets = [Int32]()
    var weights = [Double]()
    sources.reserveCapacity(graph.targets.count)
    targets.reserveCapacity(graph.targets.count)
    for node in 0..<graph.rowCount {
      for position in graph.range(of: node) {
        let target = Int(graph.targets[position])
        guard search.entered[target] < search.entered[node] else { continue }
        let block = Int(search.home[node])
        guard base[block] >= 0 else { continue }
        let last = Int32(base[block] + search.offsets[block + 1] - search.offsets[block] - 1)
        let other = Int(search.home[target]) == block ? place[target] : last
        sources.append(place[node])
        sources.append(other)
        targets.append(other)
        targets.append(place[node])
        if let weight = graph.weights?[position] {
          weights.append(weight)
          weights.append(weight)
        }
      }
    }
    rows = CompressedRows(
      rowCount: nodes.count, sources: sources, targets: targets, weights: graph.weights == nil ? nil : weights
    )
  }

  /// Renumbers each block breadth first from its node of most ties, so that neighbours lie close in memory.
  private mutating func orderByNearness() {
    var number = [Int32](repeating: -1, count: nodes.count)
    var order = [Int32]()
    order.reserveCapacity(nodes.count)
    for block in 0..<offsets.count - 1 {
      let range = offsets[block]..<offsets[block + 1]
      guard let hub = range.max(by: { rows.count(of: $0) < rows.count(of: $1) }) else { continue }
      number[hub] = Int32(order.count)
      order.append(Int32(hub))
      var head = range.lowerBound
      while head < order.count {
        for target in rows.targets[rows.range(of: Int(order[head]))] where number[Int(target)] < 0 {
          number[Int(target)] = Int32(order.count)
          order.append(target)
        }
        head += 1
      }
    }
    rows = rows.renumbered(number, order: order)
    nodes = order.map { [nodes] in nodes[Int($0)] }
    sizes = order.map { [sizes] in sizes[Int($0)] }
  }
}

extension CompressedRows {
  /// The same symmetric rows with node `order[k]` renamed k.
  ///
  /// Rows come out sorted, because each node writes its new number into the rows of its neighbours in turn.
  func renumbered(_ number: [Int32], order: [Int32]) -> CompressedRows {
    var newOffsets = [Int32](repeating: 0, count: offsets.count)
    var end: Int32 = 0
    for (index, node) in order.enumerated() {
      // Where the row begins, and later the place of its next entry: one row ahead, so that it ends in place.
      newOffsets[index + 1] = end
      end += offsets[Int(node) + 1] - offsets[Int(node)]
    }
    var newTargets = [Int32](repeating: 0, count: targets.count)
    var newWeights = weights.map { [Double](repeating: 0, count: $0.count) }
    let (old, targets, number) = (offsets.span, targets.span, number.span)
    for (index, node) in order.enumerated() {
      for position in Int(old[Int(node)])..<Int(old[Int(node) &+ 1]) {
        let row = Int(number[Int(targets[position])])
        let place = Int(newOffsets[row &+ 1])
        newOffsets[row &+ 1] &+= 1
        newTargets[place] = Int32(truncatingIfNeeded: index)
        if let weights { newWeights?[place] = weights[position] }
      }
    }
    return CompressedRows(offsets: newOffsets, targets: newTargets, weights: newWeights)
  }
}
