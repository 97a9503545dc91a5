internal import MaillageModel
public import NetworkAlgorithms

/// The network of the actors in force: one tie per pair, whatever the number of relations between them.
///
/// Relations marked doubtful are kept apart: they never count in the main values.
public struct ActorNetwork: Sendable {
  /// The certain ties, nodes in the order of the study's actors; weights are sums of merged relations.
  public let graph: Graph
  /// The pairs that only doubtful relations join, with the probability that at least one exists.
  public let doubtfulTies: [DoubtfulTie]
  /// What doubtful relations would add to the weight of pairs that are tied in any case.
  public let doubtfulWeights: [DoubtfulTie]

  /// A pair of actors that may be tied.
  public struct DoubtfulTie: Sendable, Hashable {
    /// The places of the two actors among the nodes, the smaller first.
    public let a: Int, b: Int
    /// The weight it would have.
    public let weight: Double
    /// The probability that it exists, 0 to 1.
    public let probability: Double
  }

  /// Builds the network of a study.
  public init(of study: Study) {
    struct Pair: Hashable, Comparable {
      let a: Int, b: Int
      static func < (x: Pair, y: Pair) -> Bool { (x.a, x.b) < (y.a, y.b) }
    }
    var certain: [Pair: Double] = [:]
    var doubtful: [Pair: (weight: Double, absence: Double)] = [:]
    for relation in study.relations {
      guard let origin = study.index(of: relation.origin), let target = study.index(of: relation.target)
      else { continue }
      let pair = Pair(a: min(origin, target), b: max(origin, target))
      if relation.isCertain {
        certain[pair, default: 0] += relation.relation.weight
      } else {
        let known = doubtful[pair] ?? (0, 1)
        doubtful[pair] = (
          known.weight + relation.relation.weight, known.absence * (1 - relation.probability)
        )
      }
    }
    graph = Graph(
      nodeCount: study.actors.count,
      ties: certain.sorted { $0.key < $1.key }
        .map { Graph.Tie(a: $0.key.a, b: $0.key.b, weight: $0.value) })
    let doubts = doubtful.sorted { $0.key < $1.key }.map { pair, relations in
      (
        isTied: certain[pair] != nil,
        tie: DoubtfulTie(a: pair.a, b: pair.b, weight: relations.weight, probability: 1 - relations.absence)
      )
    }
    doubtfulTies = doubts.filter { !$0.isTied }.map(\.tie)
    doubtfulWeights = doubts.filter(\.isTied).map(\.tie)
  }
}
