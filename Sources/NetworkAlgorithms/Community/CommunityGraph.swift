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
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(groupCount + 1)
    var targets = [Int32]()
    var weights = [Double]()
    let sum = Scratch(repeating: 0.0, count: groupCount)
    let isTouched = Scratch(repeating: false, count: groupCount)
    let touched = Scratch<Int32>(repeating: 0, count: groupCount + 1)
    let (old, groupOf, oldWeights) = (rows.targets.span, groups.span, rows.weights ?? [])
    for group in 0..<groupCount {
      var count = 0
      for place in members.range(of: group) {
        for position in rows.range(of: Int(members.targets[place])) {
          let other = groupOf[Int(old[position])]
          touched[count] = other
          count &+= isTouched[other] ? 0 : 1
          isTouched[other] = true
          sum[other] += oldWeights.isEmpty ? 1 : oldWeights[position]
        }
      }
      for index in 0..<count {
        let other = touched[index]
        if other != Int32(group) {
          targets.append(other)
          weights.append(sum[other])
        }
        sum[other] = 0
        isTouched[other] = false
      }
      offsets.append(Int32(targets.count))
    }
    return CommunityGraph(
      rows: CompressedRows(offsets: offsets, targets: targets, weights: weights), sizes: newSizes,
      unit: unit)
  }
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
