internal import MaillageModel

/// A cell of the coverage in two states of a territory.
public struct CoverageShift: Sendable, Hashable {
  /// Whether a function is held more surely, or less.
  public enum Direction: Sendable {
    case better, worse, same
  }

  /// The codes of the function and of the family.
  public let function: String, family: String
  /// The cell in each state.
  public let before: CoverageCell, after: CoverageCell

  /// From nobody, through perhaps somebody and one alone, to several.
  public var direction: Direction {
    let firmness = (Self.firmness(before.state), Self.firmness(after.state))
    guard let old = firmness.0, let new = firmness.1, old != new else { return .same }
    return new > old ? .better : .worse
  }

  private static func firmness(_ state: CoverageState) -> Int? {
    switch state {
    case .notApplicable: nil
    case .hole: 0
    case .undetermined: 1
    case .fragile: 2
    case .toCoordinate, .covered: 3
    }
  }
}

extension CoverageShift {
  /// The cells that both coverages have, in the order of the later typology.
  static func all(_ before: Coverage.Result, _ after: Coverage.Result) -> [CoverageShift] {
    after.cells.compactMap { cell in
      before.cell(function: cell.function, family: cell.family).map {
        CoverageShift(function: cell.function, family: cell.family, before: $0, after: cell)
      }
    }
  }
}

/// The place of an actor in the network in two states of a territory.
public struct RankShift: Sendable, Hashable {
  /// The actor as it is compared.
  public let actor: String
  /// Its best rank and its greatest betweenness in each state; absent where it is not, or has none.
  public let rankBefore: Int?, rankAfter: Int?
  public let betweennessBefore: Double?, betweennessAfter: Double?

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
      Dictionary(uniqueKeysWithValues: result.actors.map { ($0.actor, $0) })
    }
    return actors.map { actor in
      let old = actor.before.compactMap { sides[0][$0.id] }
      let new = actor.after.compactMap { sides[1][$0.id] }
      return RankShift(
        actor: actor.id, rankBefore: old.compactMap(\.rank).min(), rankAfter: new.compactMap(\.rank).min(),
        betweennessBefore: old.compactMap(\.betweenness).max(),
        betweennessAfter: new.compactMap(\.betweenness).max())
    }
  }
}
