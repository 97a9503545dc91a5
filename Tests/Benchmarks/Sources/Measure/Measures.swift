import NetworkAlgorithms

/// The measures that are timed, on one graph.
struct Measures {
  private let graph: Graph
  private let weighted: Graph

  init(_ ends: Ends) {
    graph = Graph(nodeCount: ends.nodeCount, ends: ends.pairs)
    weighted = Graph(nodeCount: ends.nodeCount, ends: ends.pairs, weights: ends.weights)
  }

  /// The scores by the name of a measure; `nil` for an unknown name.
  func scores(_ measure: String) -> [Double?]? {
    switch measure {
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
    case "leiden": [graph.leidenCommunities().quality]
    default: nil
    }
  }
}
