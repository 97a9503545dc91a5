/// Kleinberg's two scores of the nodes of a directed graph.
public struct HubsAuthorities: Sendable, Equatable {
  /// How well each node points to good authorities; the squares sum to 1.
  public let hubs: [Double?]
  /// How well each node is pointed to by good hubs; the squares sum to 1.
  public let authorities: [Double?]
}

extension DirectedGraph {
  /// Hubs and authorities (HITS).
  ///
  ///     h ∝ A·a,  a ∝ Aᵀ·h,  ‖h‖₂ = ‖a‖₂ = 1
  ///
  /// Both are the limit of the iteration from equal scores, so that parts of the graph with the same largest
  /// singular value share the scores, and the other parts score 0. Arcs below 10⁻¹³ of the strongest are lost in
  /// rounding and lead nowhere.
  ///
  /// - Returns: Two scores for each node, 0...1; `nil` for isolated nodes, and for all without arcs of weight above 0.
  /// - Complexity: O(m) for each step; the steps grow as the two largest singular values near.
  /// - Source: J. M. Kleinberg, J. ACM 46(5), 1999, doi:10.1145/324133.324140.
  public func hubsAndAuthorities() -> HubsAuthorities {
    var number = [Int32](repeating: 0, count: nodeCount)
    var best = 0.0
    var leaders = [(part: CitationPart, value: Double, hubs: [Double], authorities: [Double])]()
    let strong = outgoing.perceptible()
    for part in strong.citationParts() where part.bound >= best * (1 - Lanczos.tie) {
      let rows = strong.rows(of: part, renumbering: &number)
      let forward = RowProduct(rows)
      let backward = RowProduct(rows.transposed())
      var hubs = [Double](repeating: 0, count: rows.rowCount)
      let pair = Lanczos(size: rows.rowCount) { vector, image in
        forward.multiply(vector, into: &hubs)
        backward.multiply(hubs, into: &image)
      }
      forward.multiply(pair.vector, into: &hubs)
      best = max(best, pair.value)
      leaders.append((part, pair.value, hubs, pair.vector))
    }
    leaders.removeAll { $0.value < best * (1 - Lanczos.tie) }

    var hubs = [Double](repeating: 0, count: nodeCount)
    var authorities = hubs
    for leader in leaders {
      // The part that equal scores have of this one.
      let share = leader.authorities.reduce(0, +)
      for (place, node) in leader.part.nodes.enumerated() {
        hubs[Int(node)] += max(0, leader.hubs[place]) * share
        authorities[Int(node)] += max(0, leader.authorities[place]) * share
      }
    }
    return HubsAuthorities(hubs: scores(hubs, best), authorities: scores(authorities, best))
  }

  /// Values divided by their length; absent for isolated nodes, and for all where the largest singular value is 0.
  private func scores(_ values: [Double], _ best: Double) -> [Double?] {
    let length = dot(values, values).squareRoot()
    return values.enumerated().map { node, value in
      best > 0 && outgoing.count(of: node) + incoming.count(of: node) > 0 ? value / length : nil
    }
  }
}

/// A part of a directed graph, no arc of which shares its source or its target with an arc of another part: within
/// it alone, the scores are unique, where rounding mixes those of parts of equal singular values.
private struct CitationPart {
  /// What the sources of its arcs are called, and the sources and targets, in increasing order.
  let name: Int, nodes: [Int32]
  /// The part of each source.
  let nameBySource: [Int]
  /// No square of a singular value is larger.
  let bound: Double
  /// Whether no other part has arcs.
  let isWhole: Bool
}

extension CompressedRows {
  /// The parts with arcs, that of the most nodes first.
  fileprivate func citationParts() -> [CitationPart] {
    let back = transposed()
    // Each node twice, as the source and as the target of its arcs.
    let count = Int32(rowCount), arcs = Int32(targets.count)
    let names = ComponentForest(
      CompressedRows(
        offsets: offsets + back.offsets.dropFirst().map { $0 + arcs },
        targets: targets.map { $0 + count } + back.targets, weights: nil)
    ).names
    let (bySource, byTarget) = (Array(names[..<rowCount]), Array(names[rowCount...]))
    let (sent, received) = (rowSums(), back.rowSums())
    var nodes = [[Int32]](repeating: [], count: (names.max() ?? -1) + 1)
    var mostSent = [Double](repeating: 0, count: nodes.count)
    var mostReceived = mostSent
    for node in 0..<rowCount {
      let (own, other) = (bySource[node], byTarget[node])
      nodes[own].append(Int32(node))
      if other != own { nodes[other].append(Int32(node)) }
      mostSent[own] = max(mostSent[own], sent[node])
      mostReceived[other] = max(mostReceived[other], received[node])
    }
    let parts = nodes.indices.filter { mostSent[$0] > 0 }.sorted {
      (nodes[$1].count, $0) < (nodes[$0].count, $1)
    }
    guard parts.count > 1 else {
      return parts.map {
        CitationPart(
          name: $0, nodes: (0..<count).map { $0 }, nameBySource: bySource, bound: .infinity, isWhole: true)
      }
    }
    return parts.map {
      CitationPart(
        name: $0, nodes: nodes[$0], nameBySource: bySource, bound: mostSent[$0] * mostReceived[$0],
        isWhole: false)
    }
  }

  /// The arcs of a part, renumbered in the order of its nodes.
  fileprivate func rows(of part: CitationPart, renumbering number: inout [Int32]) -> CompressedRows {
    guard !part.isWhole else { return self }
    for (index, node) in part.nodes.enumerated() { number[Int(node)] = Int32(index) }
    var newOffsets: [Int32] = [0]
    var newTargets = [Int32]()
    var newWeights = [Double]()
    for node in part.nodes {
      for position in range(of: Int(node)) where part.nameBySource[Int(node)] == part.name {
        newTargets.append(number[Int(targets[position])])
        if let weights { newWeights.append(weights[position]) }
      }
      newOffsets.append(Int32(newTargets.count))
    }
    return CompressedRows(
      offsets: newOffsets, targets: newTargets, weights: weights == nil ? nil : newWeights)
  }
}
