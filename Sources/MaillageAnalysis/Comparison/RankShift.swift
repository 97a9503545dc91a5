internal import MaillageModel

/// The place of an actor in the network in two states of a territory.
public struct RankShift: Sendable, Hashable {
  /// The actor as it is compared.
  public let actor: String
  /// Its best rank and its greatest betweenness in each state; absent where it is not, or has none.
  public let rankBefore: Int?, rankAfter: Int?
  public let betweennessBefore: Double?, betweennessAfter: Double?
  /// What its best rank may be in each state if a tie is missing, or depending on the ties to be verified.
  public let rangeBefore: ClosedRange<Int>?, rangeAfter: ClosedRange<Int>?

  /// How many places it gains, or loses when negative; absent unless it has a rank in both states.
  public var gain: Int? {
    guard let rankBefore, let rankAfter else { return nil }
    return rankBefore - rankAfter
  }
}

extension RankShift {
  /// The actors, in the order of their identifiers; of actors that became one, the best placed counts.
  static func all(
    _ actors: [ComparedActor], _ before: Centrality.Result, _ after: Centrality.Result
  ) -> [RankShift] {
    let sides = [before, after].map { result in
      Dictionary(
        uniqueKeysWithValues: zip(result.actors, result.ranksIfWrong()).map { ($0.actor, ($0, $1)) })
    }
    return actors.map { actor in
      let old = actor.before.compactMap { sides[0][$0.id] }
      let new = actor.after.compactMap { sides[1][$0.id] }
      return RankShift(
        actor: actor.id, rankBefore: old.compactMap(\.0.rank).min(),
        rankAfter: new.compactMap(\.0.rank).min(),
        betweennessBefore: old.compactMap(\.0.betweenness).max(),
        betweennessAfter: new.compactMap(\.0.betweenness).max(),
        rangeBefore: bestRank(of: old.compactMap(\.1)), rangeAfter: bestRank(of: new.compactMap(\.1)))
    }
  }

  /// The extremes of the best rank of some actors: the best of one of them may not be worse than the others' worst.
  private static func bestRank(of ranges: [ClosedRange<Int>]) -> ClosedRange<Int>? {
    guard let best = ranges.map(\.lowerBound).min(), let worst = ranges.map(\.upperBound).min() else {
      return nil
    }
    return best...worst
  }
}
