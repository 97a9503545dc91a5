extension Graph {
  /// The same ties as arcs in both directions, each with the weight of its tie.
  public var directed: DirectedGraph { DirectedGraph(symmetric: rows) }

  /// The part of the graph between the kept nodes, renumbered in their order.
  ///
  /// - Precondition: `keeps` has one value for each node.
  ///
  /// - Parameter keeps: For each node, whether it stays.
  /// - Returns: The graph of the kept nodes and of the ties between them.
  /// - Complexity: O(n + m).
  public func induced(keeping keeps: [Bool]) -> Graph {
    precondition(keeps.count == nodeCount, "one flag for each node")
    var number = [Int32](repeating: -1, count: nodeCount)
    var count: Int32 = 0
    for node in 0..<nodeCount where keeps[node] {
      number[node] = count
      count += 1
    }
    var offsets: [Int32] = [0]
    var targets = [Int32]()
    var weights = [Double]()
    for node in 0..<nodeCount where keeps[node] {
      for position in rows.range(of: node) where keeps[Int(rows.targets[position])] {
        targets.append(number[Int(rows.targets[position])])
        if isWeighted { weights.append(rows.weight(at: position)) }
      }
      offsets.append(Int32(targets.count))
    }
    let kept = CompressedRows(offsets: offsets, targets: targets, weights: isWeighted ? weights : nil)
    return Graph(rows: isWeighted ? kept.merged() : kept)
  }
}

extension DirectedGraph {
  init(symmetric rows: CompressedRows) { self.init(outgoing: rows, incoming: rows) }

  /// The ties of the graph without their direction; the weights of two opposite arcs add up.
  public var undirected: Graph {
    Graph(nodeCount: nodeCount, ties: arcs.map { Graph.Tie(a: $0.source, b: $0.target, weight: $0.weight) })
  }
}
