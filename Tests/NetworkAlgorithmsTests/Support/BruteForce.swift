import NetworkAlgorithms

/// Shortest paths by repeated matrix products: slow, and unlike the code under test.
struct BruteForce {
  /// Steps between two nodes, `nil` without a path.
  private(set) var distance: [[Int?]]
  /// How many shortest paths join two nodes.
  private(set) var paths: [[Double]]

  init(_ graph: Graph) {
    let adjacency = (0..<graph.nodeCount).map { a in
      (0..<graph.nodeCount).map { graph.hasTie(a, $0) ? 1.0 : 0 }
    }
    self.init(adjacency: adjacency)
  }

  init(_ graph: DirectedGraph) {
    let adjacency = (0..<graph.nodeCount).map { a in
      (0..<graph.nodeCount).map { graph.hasArc(a, $0) ? 1.0 : 0 }
    }
    self.init(adjacency: adjacency)
  }

  private init(adjacency: [[Double]]) {
    let nodes = adjacency.indices
    var power = nodes.map { a in nodes.map { a == $0 ? 1.0 : 0 } }
    distance = nodes.map { a in nodes.map { a == $0 ? 0 : nil } }
    paths = power
    for steps in nodes.dropFirst() {
      power = nodes.map { a in nodes.map { b in nodes.reduce(0) { $0 + power[a][$1] * adjacency[$1][b] } } }
      for a in nodes {
        for b in nodes where distance[a][b] == nil && power[a][b] > 0 {
          distance[a][b] = steps
          paths[a][b] = power[a][b]
        }
      }
    }
  }

  /// Betweenness by its definition, over ordered pairs.
  var betweenness: [Double] {
    let nodes = distance.indices
    return nodes.map { v in
      var sum = 0.0
      for s in nodes where s != v {
        for t in nodes where t != v && t != s {
          guard let whole = distance[s][t], let first = distance[s][v], let second = distance[v][t] else {
            continue
          }
          if first + second == whole { sum += paths[s][v] * paths[v][t] / paths[s][t] }
        }
      }
      return sum
    }
  }
}
