internal import NetworkAlgorithms

/// The measures of an actor besides those that rank it; each without direction nor weight of the ties.
public struct FurtherCentrality: Sendable, Hashable {
  /// Wasserman and Faust's closeness, 0 to 1: it compares actors of different components; absent when
  /// isolated.
  public let closeness: Double?
  /// Katz's centrality, with an attenuation of half the largest possible; the squares sum to 1; absent
  /// without ties.
  public let katz: Double?
  /// The share of a random walk, 0 to 1, that sums to 1 over the actors; absent without ties.
  public let pageRank: Double?
  /// The largest k such that the actor lies in a part where everyone has k ties or more; 0 when isolated.
  public let coreNumber: Int
  /// The share of the pairs of its contacts that are tied, 0 to 1; absent with fewer than two contacts.
  public let clustering: Double?
  /// Burt's constraint, above 0, low for an actor whose contacts are not tied to one another; absent when
  /// isolated.
  public let constraint: Double?
  /// The share of a current between two others that passes through it, 0 to 1, all paths counted; absent
  /// with fewer than three actors.
  public let currentFlowBetweenness: Double?
  /// The number of steps to the farthest actor of its component; absent when isolated.
  public let eccentricity: Int?
}

extension FurtherCentrality {
  /// Of the longest walks that still add up, half: near ties weigh more than with the eigenvector.
  private static let attenuationShare = 0.5

  /// The measures of every node of a graph without weights, in node order.
  static func scores(of graph: Graph) -> [FurtherCentrality] {
    let closeness = graph.closeness()
    let hasTies = graph.tieCount > 0
    let katz = graph.largestEigenvalue().flatMap {
      $0 > 0 ? graph.katzCentrality(attenuation: attenuationShare / $0) : nil
    }
    let pageRank = graph.pageRank()
    let cores = graph.coreNumbers()
    let clustering = graph.clustering()
    let constraint = graph.constraint()
    let flow = graph.currentFlowBetweenness()
    let eccentricities = graph.eccentricities()
    return (0..<graph.nodeCount).map { node in
      FurtherCentrality(
        closeness: closeness[node], katz: katz.flatMap { $0[node] },
        pageRank: hasTies ? pageRank[node] : nil, coreNumber: cores[node], clustering: clustering[node],
        constraint: constraint[node], currentFlowBetweenness: flow[node],
        eccentricity: graph.degree(of: node) > 0 ? eccentricities[node] : nil)
    }
  }
}
