import NetworkAlgorithms

/// The measures of weighted and directed graphs, of ties, of divisions, and of graphs as a whole.
extension Measures {
  /// As ``take(_:)``, for the measures of paths, walks and lengths.
  func takeOfPaths(_ measure: String) -> (() -> [Double?])? {
    switch measure {
    case "tie-betweenness": return ofTies(graph.tieBetweenness())
    case "weighted-tie-betweenness": return ofTies(weighted.tieBetweenness(lengths: .weight))
    case "weighted-closeness": return plain(weighted.closeness(lengths: .weight))
    case "weighted-harmonic": return plain(weighted.harmonicCloseness(lengths: .weight))
    case "current-flow": return plain(graph.currentFlowBetweenness())
    case "katz": return plain(graph.katzCentrality(attenuation: attenuation))
    case "eccentricity": return whole(graph.eccentricities())
    case "diameter": return whole([graph.diameter() ?? -1])
    case "weighted-constraint": return plain(weighted.constraint())
    case "weighted-clustering": return plain(weighted.weightedClustering())
    case "effective-size": return plain(graph.effectiveSize())
    case "triangles": return whole(graph.triangleCounts())
    case "strength": return plain(weighted.strengths())
    default: return nil
    }
  }

  /// As ``take(_:)``, for one number on a whole graph, its bridges and its divisions.
  func takeOfWhole(_ measure: String) -> (() -> [Double?])? {
    switch measure {
    case "bridges": return whole([graph.bridges().count])
    case "transitivity": return plain([graph.transitivity()])
    case "assortativity": return plain([graph.degreeAssortativity()])
    case "group-assortativity": return plain([graph.assortativity(groups: groups)])
    case "density": return plain([graph.density()])
    case "modularity": return plain([graph.quality(of: groups)])
    case "partition-comparison":
      let comparison = PartitionComparison(groups, others)
      return plain([comparison.adjustedRand, comparison.normalizedMutualInformation])
    case "leiden-cpm":
      // Three rounds beside two of igraph, as for modularity.
      return plain([graph.leidenCommunities(by: .constantPotts(resolution: 0.05), rounds: 3).quality])
    default: return nil
    }
  }

  /// As ``take(_:)``, for the measures of a directed reading of the ties.
  func takeOfArcs(_ measure: String) -> (() -> [Double?])? {
    switch measure {
    case "hits":
      let found = directed.hubsAndAuthorities()
      return plain(found.hubs + found.authorities)
    case "strong-components": return whole(directed.strongComponents())
    case "weak-components": return whole(directed.weakComponents())
    case "reciprocity": return plain([directed.reciprocity()])
    case "directed-betweenness": return plain(directed.betweenness())
    case "directed-closeness": return plain(directed.closeness())
    case "directed-pagerank": return plain(directed.pageRank())
    default: return nil
    }
  }

  private func ofTies(_ scores: [Double?]) -> () -> [Double?] { { ends.inOrderOfPairs(scores) } }
}
