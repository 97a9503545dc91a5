package import MaillageModel
internal import NetworkAlgorithms

/// The part of ``Brokerage`` that a figure draws: the same bridges and actors to reach the others, without the tests against
/// chance and the sets of three on a large network, which take nearly all of the time.
package struct BrokerageOutline: Sendable {
  /// Who stands between every two categories, in the typology's order.
  package let bridges: [CategoryBridge]
  /// The best sets to reach the others.
  package let keyActors: [KeyActors]
  /// The sets whose absence cuts the most pairs, by size.
  package let cuts: [Cut]
  /// How many ties are certain, and how many pairs only doubtful relations join.
  package let tieCount: Int, doubtfulTieCount: Int

  private let ids: [String]
  private let aloneIntervals: CountIntervals

  /// « , 4 à 7 selon les liens à vérifier, rang 1 à 2 »: the extremes of how many pairs of categories an actor alone
  /// brings together, and of its rank.
  package func aloneWords(of actor: String) -> LocalizedText {
    ids.firstIndex(of: actor).map { aloneIntervals.words(of: $0) } ?? LocalizedText(verbatim: "")
  }

  /// The sets of one size whose absence cuts the most pairs.
  package struct Cut: Sendable, Equatable {
    /// The first of these sets, in the order of identifiers.
    package let set: [String]
    /// How many pairs of the others, joined today, no path would join any more.
    package let pairs: Int
    /// How many other sets of the size cut as many.
    package let equals: Int
    /// Whether every set of the size was tried; otherwise it is the best found.
    package let isExact: Bool
    /// How far the set cuts the most if the tables are a little wrong; absent where that was not tried.
    package let trial: SetTrial?
  }

  /// Sets of three are looked for among at most that many actors.
  private static let mostActorsForThree = 60

  /// Outlines the brokers of a study.
  package init(of study: Study) {
    let network = study.network
    let plain = network.plain
    let ids = study.actors.map(\.id)
    let categories = study.typology.categories
    let groups = study.actors.map { categories.position(of: $0.category) ?? categories.count }
    bridges = CategoryBridges(of: plain, study: study, groups: groups).bridges
    let sizes = ids.count <= Self.mostActorsForThree ? 1...3 : 1...2
    keyActors =
      plain.tieCount == 0
      ? []
      : sizes.compactMap { KeyActors.tried($0, for: .reach, in: network, actors: ids) }
    cuts = plain.tieCount == 0 ? [] : sizes.compactMap { Self.cut($0, in: network, actors: ids) }
    self.ids = ids
    aloneIntervals = CountIntervals(of: network) { CategoryBridges.aloneCounts(of: $0, groups: groups) }
    tieCount = plain.tieCount
    doubtfulTieCount = network.doubtfulTies.count
  }

  /// The best sets of one size, by the pairs that they cut: the score of fragmentation also counts the pairs of
  /// the absent, so that it would call equal sets that cut more and less.
  private static func cut(_ size: Int, in network: ActorNetwork, actors: [String]) -> Cut? {
    guard let found = network.plain.keyPlayers(size, for: .separation, limit: KeyActors.mostTried[size] ?? 0),
      let first = found.sets.first
    else { return nil }
    let left = Double(actors.count - size)
    return Cut(
      set: first.map { actors[$0] }, pairs: Int((found.score * left * (left - 1) / 2).rounded()),
      equals: found.sets.count - 1, isExact: found.isExact,
      trial: SetTrial.all([first], for: .separation, in: network).first)
  }
}
