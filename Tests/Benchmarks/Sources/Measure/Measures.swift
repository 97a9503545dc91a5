import NetworkAlgorithms

/// The measures that are timed, on one graph.
struct Measures {
  private let ends: Ends
  private let graph: Graph
  private let weighted: Graph
  private let table: TwoModeGraph?

  init(_ ends: Ends) {
    self.ends = ends
    let pairs = ends.columnCount == nil ? ends.pairs : []
    graph = Graph(nodeCount: ends.nodeCount, ends: pairs)
    weighted = Graph(
      nodeCount: ends.nodeCount, ends: pairs, weights: pairs.isEmpty ? nil : ends.weights)
    table = ends.columnCount.map {
      TwoModeGraph(rowCount: ends.nodeCount, columnCount: $0, incidences: ends.pairs.map { ($0, $1) })
    }
  }

  /// The scores by the name of a measure; `nil` for an unknown name.
  func scores(_ measure: String) -> [Double?]? {
    switch measure {
    case "load": Graph(nodeCount: ends.nodeCount, ends: ends.pairs).nodeCount >= 0 ? [] : nil
    case "betweenness": graph.betweenness()
    case "weighted-betweenness": weighted.betweenness(lengths: .weight)
    case "closeness": graph.closeness()
    case "harmonic": graph.harmonicCloseness()
    case "constraint": graph.constraint()
    case "pagerank": graph.pageRank()
    case "core": graph.coreNumbers().map(Double.init)
    case "components": graph.components().map(Double.init)
    case "clustering": graph.clustering()
    case "articulation": graph.articulationPoints().map { $0 ? 1 : 0 }
    case "blocks": [Double(graph.biconnectedComponents().count)]
    case "eigenvector": graph.eigenvectorCentrality()
    // Two rounds, as the peers run by default; then until nothing is gained, as ours does by default.
    case "leiden": [graph.leidenCommunities(rounds: 2).quality]
    case "leiden-converged": [graph.leidenCommunities().quality]
    case "key-fragmentation": keyPlayers(.fragmentation)
    case "key-distance": keyPlayers(.distanceFragmentation)
    case "key-reach": keyPlayers(.reach)
    default: tableScores(measure)
    }
  }

  private func tableScores(_ measure: String) -> [Double?]? {
    guard let table else { return nil }
    switch measure {
    case "projection": return table.projection().counts.map(Double.init)
    case "p-values": return table.projection().hypergeometricTest().upper
    case "bicm":
      guard let model = BipartiteConfigurationModel(table) else { return nil }
      return (0..<table.rowCount).flatMap { model.probabilities(ofRow: $0) }
    default: return nil
    }
  }

  /// The best pair of up to 300 nodes, the best three of up to 150: every set is tried.
  private func keyPlayers(_ goal: KeyPlayerGoal) -> [Double?]? {
    let found = graph.keyPlayers(graph.nodeCount > 150 ? 2 : 3, for: goal)
    return found.map { [$0.score, Double($0.evaluated), $0.isExact ? 1 : 0] }
  }
}
