import NetworkAlgorithms

extension ScatteredOracle {
  static let graph = Graph(nodeCount: nodeCount, ends: ends)
}

extension WeightedOracle {
  static let graph = Graph(nodeCount: nodeCount, ends: ends, weights: weights)
  static let plainGraph = Graph(nodeCount: nodeCount, ends: ends)
}

extension DirectedOracle {
  static let graph = DirectedGraph(nodeCount: nodeCount, ends: ends)
}
