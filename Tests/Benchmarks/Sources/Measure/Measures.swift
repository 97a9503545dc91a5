import Foundation
import NetworkAlgorithms

/// The measures that are timed, on one graph.
struct Measures {
  let ends: Ends
  let graph: Graph
  let weighted: Graph
  let directed: DirectedGraph
  let groups: [Int]
  let others: [Int]
  let attenuation: Double
  private let table: TwoModeGraph?

  init(_ ends: Ends) {
    self.ends = ends
    let pairs = ends.columnCount == nil ? ends.pairs : []
    graph = Graph(nodeCount: ends.nodeCount, ends: pairs)
    weighted = Graph(
      nodeCount: ends.nodeCount, ends: pairs, weights: pairs.isEmpty ? nil : ends.weights)
    let isOneMode = ends.columnCount == nil
    directed = DirectedGraph(nodeCount: ends.nodeCount, arcs: isOneMode ? ends.arcs : [])
    groups = ends.groups
    others = ends.otherGroups
    attenuation = isOneMode ? ends.attenuation : 0
    table = ends.columnCount.map {
      TwoModeGraph(rowCount: ends.nodeCount, columnCount: $0, incidences: ends.pairs.map { ($0, $1) })
    }
  }

  /// Takes a measure, by its name; gives what makes its scores for comparison, which is not timed, and `nil` for an
  /// unknown name.
  func take(_ measure: String) -> (() -> [Double?])? {
    switch measure {
    case "load":
      let again = Graph(nodeCount: ends.nodeCount, ends: ends.pairs)
      return { [Double(again.tieCount)] }
    case "betweenness": return plain(graph.betweenness())
    case "sampled-betweenness":
      let sample = graph.sampledBetweenness(error: errorOfHundredSources)
      return { [Double(sample.sources)] }
    case "weighted-betweenness": return plain(weighted.betweenness(lengths: .weight))
    case "closeness": return plain(graph.closeness())
    case "harmonic": return plain(graph.harmonicCloseness())
    case "constraint": return plain(graph.constraint())
    case "pagerank": return plain(graph.pageRank())
    case "core": return whole(graph.coreNumbers())
    case "components": return whole(graph.components())
    case "clustering": return plain(graph.clustering())
    case "articulation": return whole(graph.articulationPoints().map { $0 ? 1 : 0 })
    case "blocks": return whole([graph.biconnectedComponents().count])
    case "eigenvector": return plain(graph.eigenvectorCentrality())
    // For the modularity that igraph reaches in two rounds; then until nothing is gained, our default.
    case "leiden": return plain([graph.leidenCommunities(rounds: graph.nodeCount < 100_000 ? 3 : 2).quality])
    case "leiden-converged": return plain([graph.leidenCommunities().quality])
    case "key-fragmentation": return keyPlayers(.fragmentation)
    case "key-distance": return keyPlayers(.distanceFragmentation)
    case "key-reach": return keyPlayers(.reach)
    default:
      return takeOfPaths(measure) ?? takeOfWhole(measure) ?? takeOfArcs(measure) ?? takeOfTable(measure)
    }
  }

  /// The error that 100 sources keep to, at a confidence of .95.
  private var errorOfHundredSources: Double {
    let n = Double(graph.nodeCount)
    return (log(2 * n / 0.05) / 200).squareRoot() * n / (n - 1) * (1 + 1e-9)
  }

  func plain(_ scores: [Double?]) -> () -> [Double?] { { scores } }

  func plain(_ scores: [Double]) -> () -> [Double?] { { scores } }

  func whole(_ scores: [Int]) -> () -> [Double?] { { scores.map(Double.init) } }

  private func takeOfTable(_ measure: String) -> (() -> [Double?])? {
    guard let table else { return nil }
    switch measure {
    case "projection":
      let projection = table.projection()
      return { projection.counts.map(Double.init) }
    case "p-values": return plain(table.projection().hypergeometricTest().upper)
    case "two-mode-betweenness":
      let scores = table.betweenness()
      return plain(scores.rows + scores.columns)
    case "two-mode-closeness":
      let scores = table.closeness()
      return plain(scores.rows + scores.columns)
    case "collaboration": return plain(table.collaborationWeights(of: table.projection()))
    case "adjusted":
      return plain(MultipleTesting.benjaminiHochberg.adjusted(table.projection().hypergeometricTest().upper))
    case "bicm":
      guard let model = BipartiteConfigurationModel(table) else { return nil }
      return { (0..<table.rowCount).flatMap { model.probabilities(ofRow: $0) } }
    default: return nil
    }
  }

  /// The best pair of up to 300 nodes, the best three of up to 150: every set is tried.
  private func keyPlayers(_ goal: KeyPlayerGoal) -> (() -> [Double?])? {
    let found = graph.keyPlayers(graph.nodeCount > 150 ? 2 : 3, for: goal)
    return found.map { found in { [found.score, Double(found.evaluated), found.isExact ? 1 : 0] } }
  }
}
