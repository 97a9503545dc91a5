extension Graph {
  /// Bonacich's eigenvector centrality: a node scores by the scores of its neighbours.
  ///
  ///     λ·x(v) = Σ w(v,u)·x(u)   over the neighbours u of v, λ the largest eigenvalue, ‖x‖₂ = 1
  ///
  /// With several components, only the one of the largest eigenvalue carries scores and the nodes of the others
  /// score 0: the limit of the power iteration from equal scores. Components that share the largest eigenvalue
  /// share the scores as that limit does, each in proportion to the sum of its own eigenvector. Ties weaker than
  /// 10⁻¹³ of the strongest are lost in rounding and lead nowhere.
  ///
  /// - Returns: One score for each node, 0...1, unitless, the sum of their squares 1; `nil` for an isolated
  ///   node, and for all nodes when every weight is 0.
  /// - Complexity: O(m) for each step, O(n) memory; the steps grow as the two largest eigenvalues near.
  /// - Source: P. Bonacich, J. Math. Sociol. 2(1), 1972, doi:10.1080/0022250X.1972.9989806.
  public func eigenvectorCentrality() -> [Double?] {
    let scaled = rows.perceptible()
    let component = ComponentForest(scaled).names
    var members = [[Int32]](repeating: [], count: (component.max() ?? -1) + 1)
    for node in 0..<nodeCount { members[component[node]].append(Int32(node)) }
    members = members.filter { $0.count > 1 }.sorted { $0.count > $1.count }

    var number = [Int32](repeating: 0, count: nodeCount)
    var best = 0.0
    var leaders = [(nodes: [Int32], value: Double, vector: [Double])]()
    for nodes in members {
      let part = nodes.count == nodeCount ? scaled : scaled.block(of: nodes, renumbering: &number)
      guard part.rowSums().reduce(0, max) >= best * (1 - Lanczos.tie) else { continue }
      let pair = Lanczos(part)
      best = max(best, pair.value)
      leaders.append((nodes, pair.value, pair.vector))
    }
    guard best > 0 else { return [Double?](repeating: nil, count: nodeCount) }
    leaders.removeAll { $0.value < best * (1 - Lanczos.tie) }

    let shares = leaders.map { $0.vector.reduce(0, +) }
    let length = dot(shares, shares).squareRoot()
    var scores: [Double?] = (0..<nodeCount).map { degree(of: $0) > 0 ? 0 : nil }
    for (leader, share) in zip(leaders, shares) {
      for (node, value) in zip(leader.nodes, leader.vector) {
        scores[Int(node)] = max(0, value) * share / length
      }
    }
    return scores
  }
}

extension CompressedRows {
  /// The rows with weights divided by the largest, without what an eigenvector of the largest eigenvalue would lose in
  /// rounding: a part joined by nothing else has an eigenvector of its own.
  func perceptible() -> CompressedRows {
    let scaled = scaledToOne()
    guard let weights = scaled.weights, weights.contains(where: { $0 < Lanczos.tolerance }) else {
      return scaled
    }
    return scaled.passable(weights.map { $0 < Lanczos.tolerance ? .infinity : $0 })
  }

  /// The rows of a union of components, renumbered in the order of `nodes`.
  func block(of nodes: [Int32], renumbering number: inout [Int32]) -> CompressedRows {
    for (index, node) in nodes.enumerated() { number[Int(node)] = Int32(index) }
    var offsets: [Int32] = [0]
    var blockTargets = [Int32]()
    var blockWeights = [Double]()
    for node in nodes {
      for position in range(of: Int(node)) {
        blockTargets.append(number[Int(targets[position])])
        if let weights { blockWeights.append(weights[position]) }
      }
      offsets.append(Int32(blockTargets.count))
    }
    return CompressedRows(
      offsets: offsets, targets: blockTargets, weights: weights == nil ? nil : blockWeights)
  }
}
