/// A graph whose nodes are groups of nodes, on which communities are searched.
struct CommunityGraph {
  let rows: CompressedRows
  /// The size of each node in the cost of pairs: its strength for modularity, its count for the Potts model.
  let sizes: [Double]
  /// The mean weight of a tie of the graph at the start: what is small or large is judged by it.
  let unit: Double

  init(_ graph: Graph, quality: CommunityQuality) {
    rows = graph.rows
    let mean = graph.rows.weights.map { weights in weights.reduce(0, +) / Double(max(1, weights.count)) } ?? 1
    unit = mean > 0 ? mean : 1
    switch quality {
    case .modularity: sizes = graph.strengths()
    case .constantPotts: sizes = [Double](repeating: 1, count: graph.nodeCount)
    }
  }

  private init(rows: CompressedRows, sizes: [Double], unit: Double) {
    self.unit = unit
    self.rows = rows
    self.sizes = sizes
  }

  var nodeCount: Int { rows.rowCount }

  /// One node for each group; ties inside groups vanish, since no move can change them.
  func aggregated(by groups: [Int32], groupCount: Int) -> CommunityGraph {
    let members = CompressedRows(
      rowCount: groupCount, sources: groups, targets: (0..<Int32(groups.count)).map { $0 }, weights: nil)
    var newSizes = [Double](repeating: 0, count: groupCount)
    for node in groups.indices { newSizes[Int(groups[node])] += sizes[node] }
    let parts = members.evenParts(Self.parts(nodeCount))
    let found = inParallel(parts.count, worker: { GroupTies(groupCount: groupCount) }) { ties, part in
      ties.rows(of: parts[part], members: members, groups: groups, in: rows)
    }
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(groupCount + 1)
    var targets = [Int32]()
    var weights = [Double]()
    let tieCount = found.reduce(0) { $0 + $1.targets.count }
    targets.reserveCapacity(tieCount)
    weights.reserveCapacity(tieCount)
    for part in found {
      let start = Int32(targets.count)
      for end in part.ends { offsets.append(start + end) }
      targets += part.targets
      weights += part.weights
    }
    return CommunityGraph(
      rows: CompressedRows(offsets: offsets, targets: targets, weights: weights), sizes: newSizes,
      unit: unit)
  }

  /// In how many parts threads share nodes out, whatever the number of threads: a small graph is not worth any.
  static func parts(_ nodeCount: Int) -> Int { nodeCount < 10_000 ? 1 : 16 }
}

/// Renumbers groups 0, 1, 2… in the order of their first node; gives how many there are.
func renumber(_ groups: inout [Int32]) -> Int {
  var number = [Int32](repeating: -1, count: Int(groups.max() ?? -1) + 1)
  var count: Int32 = 0
  for node in groups.indices {
    let group = Int(groups[node])
    if number[group] < 0 {
      number[group] = count
      count += 1
    }
    groups[node] = number[group]
  }
  return Int(count)
}
