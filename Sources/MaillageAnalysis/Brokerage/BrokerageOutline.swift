internal import MaillageModel
internal import NetworkAlgorithms

/// The part of ``Brokerage`` that a figure draws: the same bridges and key actors, without the tests against
/// chance and the sets of three on a large network, which take nearly all of the time.
package struct BrokerageOutline: Sendable {
  /// Who stands between every two categories, in the typology's order.
  package let bridges: [CategoryBridge]
  /// The best sets to reach the others and to split the network.
  package let keyActors: [KeyActors]
  /// How many ties are certain, and how many pairs only doubtful relations join.
  package let tieCount: Int, doubtfulTieCount: Int

  private let actors: [String]
  private let components: [Int]

  /// Sets of three are looked for among at most that many actors.
  private static let mostActorsForThree = 60

  /// Outlines the brokers of a study.
  package init(of study: Study) {
    let network = ActorNetwork(of: study)
    let plain = network.plain
    let ids = study.actors.map(\.id)
    let categories = study.typology.categories
    let groups = study.actors.map { categories.position(of: $0.category) ?? categories.count }
    bridges = CategoryBridges(of: plain, study: study, groups: groups).bridges
    let sizes = ids.count <= Self.mostActorsForThree ? 1...3 : 1...2
    keyActors =
      plain.tieCount == 0
      ? []
      : [KeyActorCriterion.reach, .fragmentation].flatMap { criterion in
        sizes.compactMap { KeyActors.best($0, for: criterion, in: plain, actors: ids) }
      }
    tieCount = plain.tieCount
    doubtfulTieCount = network.doubtfulTies.count
    actors = ids
    components = plain.components()
  }

  /// How many pairs of the others, joined today, the absence of a set would leave without any path.
  package func cutPairs(by set: [String], score: Double) -> Int {
    KeyActors.cutPairs(by: set, score: score, actors: actors, components: components)
  }
}
