internal import MaillageModel

/// Looks for the ways to hand a firm over from each phase of the chain to the next.
struct RelayBuilder {
  private let study: Study
  private let holders: FunctionHolders
  private let ties: Ties

  init(_ study: Study, holders: FunctionHolders, ties: Ties) {
    self.study = study
    self.holders = holders
    self.ties = ties
  }

  /// One link per pair of consecutive phases, in the order of the chain.
  func links() -> [RelayLink] {
    let phases = study.typology.relayPhases.map(\.code)
    return zip(phases, phases.dropFirst()).map { first, second in
      RelayLink(
        phaseA: first, phaseB: second,
        families: holders.families.compactMap { link(first, second, in: $0) })
    }
  }

  /// The actors of a phase in a family, with whether they are sure.
  private func actors(of phase: String, in family: String) -> [String: Bool] {
    var isCertain: [String: Bool] = [:]
    for function in study.typology.functions(ofPhase: phase) {
      for actor in holders.uncertain(function.code, in: family) where isCertain[actor] == nil {
        isCertain[actor] = false
      }
      for actor in holders.certain(function.code, in: family) { isCertain[actor] = true }
    }
    return isCertain
  }

  private func link(_ first: String, _ second: String, in family: String) -> RelayLink.FamilyLink? {
    let before = actors(of: first, in: family)
    let after = actors(of: second, in: family)
    let passages = before.flatMap { from, isFromCertain in
      after.compactMap { to, isToCertain in
        passage(from, to, in: family, areCertain: isFromCertain && isToCertain)
      }
    }
    // Parts without family are already to be verified in each family: alone, they break nothing.
    if family == CellNames.unspecifiedFamily && passages.isEmpty { return nil }
    return RelayLink.FamilyLink(
      family: family, holdersOfA: before.filter(\.value).keys.sortedByBytes(),
      holdersOfB: after.filter(\.value).keys.sortedByBytes(),
      passages: passages.sortedByIdentifiers { [$0.from == $0.to ? "" : "1", $0.from, $0.to] })
  }

  private func passage(
    _ from: String, _ to: String, in family: String, areCertain: Bool
  ) -> RelayLink.Passage? {
    guard from != to else {
      return RelayLink.Passage(family: family, from: from, to: to, relations: [], isCertain: areCertain)
    }
    let certain = ties.certain(from, to)
    let relations = certain.isEmpty ? ties.doubtful(from, to) : certain
    guard !relations.isEmpty else { return nil }
    return RelayLink.Passage(
      family: family, from: from, to: to, relations: relations.map(\.id),
      isCertain: areCertain && !certain.isEmpty)
  }
}
