internal import MaillageModel

/// Finds the pairs of actors that should coordinate, and what ties them.
struct CoordinationBuilder {
  private let study: Study
  private let holders: FunctionHolders
  private let ties: Ties
  private let reach: Reach
  private let bodiesByMember: [String: Set<String>]
  private let compared: Set<String>

  private struct Ends: Hashable {
    let a: String, b: String
  }

  init(_ study: Study, holders: FunctionHolders, ties: Ties) {
    self.study = study
    self.holders = holders
    self.ties = ties
    reach = Reach(study)
    var bodies: [String: Set<String>] = [:]
    for collective in study.actors where collective.nature == .collective {
      for member in study.members(of: collective.id) { bodies[member, default: []].insert(collective.id) }
    }
    bodiesByMember = bodies
    compared = Set(
      study.actors.filter { !study.typology.category($0.category, has: .foreign) }.map(\.id))
  }

  /// The pairs, in the order of their identifiers.
  func pairs() -> [CoordinationPair] {
    var reasons: [Ends: [CoordinationPair.Reason]] = [:]
    for dependency in dependencies {
      for family in holders.families {
        gather(dependency, in: family, into: &reasons)
      }
    }
    return
      reasons
      .sortedByIdentifiers { [$0.key.a, $0.key.b] }
      .map { ends, reasons in pair(ends, reasons) }
  }

  /// Two functions whose holders should coordinate; a function depends on itself.
  private struct Dependency {
    let first: String, second: String
  }

  /// Each function with itself, then each function of the chain with the next one.
  private var dependencies: [Dependency] {
    let functions = study.typology.functions.map(\.code)
    let chain = study.typology.relayPhases.flatMap {
      study.typology.functions(ofPhase: $0.code).map(\.code)
    }
    return functions.map { Dependency(first: $0, second: $0) }
      + zip(chain, chain.dropFirst()).map { Dependency(first: $0, second: $1) }
  }

  private func gather(
    _ dependency: Dependency, in family: String,
    into reasons: inout [Ends: [CoordinationPair.Reason]]
  ) {
    let first = parts(dependency.first, in: family)
    let second = parts(dependency.second, in: family)
    let isSame = dependency.first == dependency.second
    for left in first {
      for right in second where left.actor != right.actor {
        // One function counts once for a pair; two functions count once each way.
        if isSame && !left.actor.precedesInBytes(right.actor) { continue }
        guard shouldMeet(left, right, in: family) else { continue }
        let isOrdered = left.actor.precedesInBytes(right.actor)
        let ends = Ends(
          a: isOrdered ? left.actor : right.actor, b: isOrdered ? right.actor : left.actor)
        reasons[ends, default: []].append(
          CoordinationPair.Reason(
            family: family, functionOfA: isOrdered ? left.function : right.function,
            functionOfB: isOrdered ? right.function : left.function,
            isCertain: left.isCertain && right.isCertain))
      }
    }
  }

  /// The part of an actor in a function and a family.
  private struct Part {
    let actor: String, function: String
    let isCertain: Bool
  }

  private func parts(_ function: String, in family: String) -> [Part] {
    let certain = holders.certain(function, in: family)
      .map { Part(actor: $0, function: function, isCertain: true) }
    let uncertain = holders.uncertain(function, in: family)
      .map { Part(actor: $0, function: function, isCertain: false) }
    return (certain + uncertain).filter { compared.contains($0.actor) }
  }

  private func shouldMeet(_ a: Part, _ b: Part, in family: String) -> Bool {
    guard reach.sectorsMeet(a.actor, b.actor), !areOfOneHouse(a.actor, b.actor),
      let left = study.role(of: a.actor, in: a.function),
      let right = study.role(of: b.actor, in: b.function)
    else { return false }
    return reach.zonesMeet(left, right, in: family)
  }

  /// Whether one of the two is part of the other: a brand and its authority need no agreement.
  private func areOfOneHouse(_ a: String, _ b: String) -> Bool {
    isPart(a, of: b) || isPart(b, of: a)
  }

  private func isPart(_ actor: String, of whole: String) -> Bool {
    var visited: Set<String> = []
    var current = study.actor(actor)?.parent
    while let parent = current, visited.insert(parent).inserted {
      if parent == whole { return true }
      current = study.actor(parent)?.parent
    }
    return false
  }

  private func pair(_ ends: Ends, _ reasons: [CoordinationPair.Reason]) -> CoordinationPair {
    CoordinationPair(
      a: ends.a, b: ends.b, reasons: withoutRepetitions(reasons),
      relations: ties.certain(ends.a, ends.b).map(\.id),
      doubtfulRelations: ties.doubtful(ends.a, ends.b).map(\.id),
      commonBodies: (bodiesByMember[ends.a] ?? []).intersection(bodiesByMember[ends.b] ?? [])
        .sortedByBytes(),
      genericGroups: [ends.a, ends.b].filter { study.actor($0)?.nature == .genericGroup })
  }

  /// Two parts that name no family meet surely once, and not again as a doubt in each family.
  private func withoutRepetitions(_ reasons: [CoordinationPair.Reason]) -> [CoordinationPair.Reason] {
    let unspecified = reasons.filter { $0.family == CellNames.unspecifiedFamily }
    return reasons.filter { reason in
      reason.isCertain
        || !unspecified.contains {
          $0.functionOfA == reason.functionOfA && $0.functionOfB == reason.functionOfB
        }
    }
  }
}

extension Typology {
  /// The phases of the relay, from first contact to delivery.
  var relayPhases: [Phase] {
    phases.enumerated().compactMap { place, phase in phase.relayRank.map { ($0, place, phase) } }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}
