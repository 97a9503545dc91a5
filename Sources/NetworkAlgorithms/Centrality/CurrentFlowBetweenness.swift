extension Graph {
  /// Betweenness where the network is an electric circuit: a unit of current spreads over all paths.
  ///
  ///     b(v) = 2 / ((n − 1)(n − 2)) · Σ I(s,t)(v)   over unordered pairs {s,t}, s ≠ v ≠ t
  ///
  /// I(s,t)(v) is the current through v when a unit enters at s and leaves at t, the weights being
  /// conductances; also the net passage of a random walk from s to t. The ends of a pair are not counted, unlike
  /// in Newman's variant. Pairs in different components carry no current but stay in the denominator; ties of
  /// weight 0 do not conduct.
  ///
  /// - Parameter normalized: `false` leaves out the factor.
  /// - Returns: One score for each node, 0...1, 0 for an isolated node; `nil` for all when n < 3, and for the nodes
  ///   of a component whose conductances are so unequal, by 10¹⁰ or more, that currents are lost in rounding.
  /// - Complexity: O(c³ + m·c·log c) time and O(c²) memory for the largest component of c nodes.
  /// - Source: M. E. J. Newman, Soc. Networks 27(1), 2005, doi:10.1016/j.socnet.2004.11.009; U. Brandes,
  ///   D. Fleischer, STACS 2005, doi:10.1007/978-3-540-31856-9_44.
  public func currentFlowBetweenness(normalized: Bool = true) -> [Double?] {
    guard nodeCount > 2 else { return [Double?](repeating: nil, count: nodeCount) }
    let circuit = Graph(nodeCount: nodeCount, ties: ties.filter { $0.weight > 0 })
    let component = circuit.components()
    var members = [[Int32]](repeating: [], count: (component.max() ?? -1) + 1)
    for node in 0..<nodeCount { members[component[node]].append(Int32(node)) }
    let factor = normalized ? 2 / (Double(nodeCount - 1) * Double(nodeCount - 2)) : 1
    let scaled = circuit.rows.scaledToOne()
    var number = [Int32](repeating: 0, count: nodeCount)
    var scores = [Double?](repeating: 0, count: nodeCount)
    for nodes in members where nodes.count > 2 {
      let flows = scaled.block(of: nodes, renumbering: &number).throughput()
      for (place, node) in nodes.enumerated() { scores[Int(node)] = flows.map { $0[place] * factor } }
    }
    return scores
  }
}

extension CompressedRows {
  /// Σ of the current through each node over the unordered pairs of other nodes of a connected circuit; `nil` where
  /// rounding loses current on its way.
  fileprivate func throughput() -> [Double]? {
    let n = rowCount
    let potential = groundedInverse()
    var flow = [Double](repeating: 0, count: n)
    var through = flow
    // What leaves each node of the current that enters at each on its way to the last.
    var leaving = [Double](repeating: 0, count: n * n)
    for node in 0..<n {
      for position in range(of: node) where targets[position] > Int32(node) {
        let other = Int(targets[position])
        let conductance = weight(at: position)
        for source in 0..<n {
          let current = conductance * (potential[node * n + source] - potential[other * n + source])
          flow[source] = current
          leaving[node * n + source] += current
          leaving[other * n + source] -= current
        }
        let all = sumOfDifferences(flow.sorted())
        for end in [node, other] {
          let own = flow.reduce(0) { $0 + ($1 - flow[end]).magnitude }
          through[end] += (all - own) / 2
        }
      }
    }
    // All that enters leaves, and nothing else, save at the last node, where all of it goes.
    for node in 0..<n - 1 {
      leaving[node * n + node] -= 1
      guard leaving[node * n..<(node + 1) * n].allSatisfy({ $0.magnitude < 1e-6 }) else { return nil }
    }
    return through.map { max(0, $0) }
  }

  /// The inverse of the Laplacian without its last row and column, framed by zeros.
  private func groundedInverse() -> [Double] {
    let n = rowCount
    let size = n - 1
    var laplacian = [Double](repeating: 0, count: size * size)
    for (node, strength) in rowSums().dropLast().enumerated() {
      laplacian[node * size + node] = strength
      for position in range(of: node) where targets[position] < Int32(size) {
        laplacian[node * size + Int(targets[position])] = -weight(at: position)
      }
    }
    let inverse = Cholesky(size: size, matrix: laplacian).inverse()
    var framed = [Double](repeating: 0, count: n * n)
    for row in 0..<size {
      for column in 0..<size { framed[row * n + column] = inverse[row * size + column] }
    }
    return framed
  }

  /// Σ |a − b| over the pairs of a sorted list.
  private func sumOfDifferences(_ sorted: [Double]) -> Double {
    let last = sorted.count - 1
    return sorted.enumerated().reduce(0) { $0 + Double(2 * $1.offset - last) * $1.element }
  }
}
