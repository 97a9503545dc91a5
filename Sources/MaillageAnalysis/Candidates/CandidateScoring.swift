internal import MaillageModel

/// Scores the actors in force that could take up a function in a family.
struct CandidateScoring {
  private let study: Study
  private let cellByKey: [CellKey: CoverageCell]
  private let expectations: [Expected: [Expectation]]
  private let familiesByActor: [String: Set<String>]
  private let contactsByActor: [String: Set<String>]
  private let zonesByPresence: [Presence: [String]]
  private let eligible: [Actor]

  private struct Expected: Hashable {
    let category: String
    let cell: CellKey
  }

  private struct Presence: Hashable {
    let actor: String, family: String
  }

  init(_ study: Study, coverage: Coverage.Result) {
    self.study = study
    cellByKey = Dictionary(coverage.cells.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    expectations = Dictionary(grouping: study.typology.expectations) { expectation in
      Expected(
        category: expectation.category,
        cell: CellKey(function: expectation.function, family: expectation.family))
    }
    var families: [String: Set<String>] = [:]
    for cell in coverage.cells {
      for holder in cell.holders { families[holder, default: []].insert(cell.family) }
    }
    familiesByActor = families
    var contacts: [String: Set<String>] = [:]
    for relation in study.relations where relation.isCertain {
      contacts[relation.origin, default: []].insert(relation.target)
      contacts[relation.target, default: []].insert(relation.origin)
    }
    contactsByActor = contacts
    var zones: [Presence: [String]] = [:]
    for cell in study.answer(to: Crossing.self).cells {
      for presence in cell.presences {
        zones[Presence(actor: presence.actor, family: cell.family), default: []].append(cell.zone)
      }
    }
    zonesByPresence = zones.mapValues { $0.sortedByBytes() }
    // A brand or a collective has no staff of its own to take up a function.
    eligible = study.actors.filter { $0.nature != .brand && $0.nature != .collective }
  }

  /// The actors that could take up a function in a family, the best first.
  ///
  /// Those that hold it and those whose line says that they do not are left out; a foreign partner stands
  /// only where the reference model expects one.
  ///
  /// - Parameters:
  ///   - key: The function and the family.
  ///   - leaving: An actor to do without, as holder and as contact.
  /// - Returns: The candidates by score, then by identifier.
  func candidates(for key: CellKey, leaving: String? = nil) -> [Candidate] {
    guard let cell = cellByKey[key] else { return [] }
    let neighbours = neighbours(of: cell)
    let around = Set((neighbours.filter { $0.family == key.family } + [cell]).flatMap(\.holders))
      .subtracting([leaving].compactMap { $0 })
    return
      eligible
      .filter { actor in
        actor.id != leaving && !cell.holders.contains(actor.id)
          && study.role(of: actor.id, in: key.function)?.levelByFamily[key.family] != RoleLevel.none
      }
      .map { candidate($0, cell: cell, neighbours: neighbours, around: around) }
      .filter { candidate in
        guard candidate.hasGrounds else { return false }
        return candidate.expectedLevel != nil || !isForeign(candidate.actor)
      }
      .sorted { a, b in
        a.score == b.score ? a.actor.precedesInBytes(b.actor) : a.score > b.score
      }
  }

  /// The actors whose line says that they do not hold the function in the family.
  func refusals(of key: CellKey) -> [String] {
    study.actors.map(\.id).filter {
      study.role(of: $0, in: key.function)?.levelByFamily[key.family] == RoleLevel.none
    }
  }

  /// The other functions of the phase in the family, and the same function in the other families.
  private func neighbours(of cell: CoverageCell) -> [CoverageCell] {
    let samePhase = study.typology.functions(ofPhase: cell.phase).filter { $0.code != cell.function }
      .map { CellKey(function: $0.code, family: cell.family) }
    let sameFunction = study.typology.families.filter { $0.code != cell.family }
      .map { CellKey(function: cell.function, family: $0.code) }
    // What makes no sense in a family is no experience of it, whatever a line says.
    return (samePhase + sameFunction).compactMap { cellByKey[$0] }.filter { $0.state != .notApplicable }
  }

  private func candidate(
    _ actor: Actor, cell: CoverageCell, neighbours: [CoverageCell], around: Set<String>
  ) -> Candidate {
    let expected = expectations[Expected(category: actor.category, cell: cell.key)] ?? []
    return Candidate(
      actor: actor.id,
      expectedLevel: expected.map(\.level).max { $0.strength < $1.strength },
      isNamed: expected.contains { $0.names(actor) },
      isUnverifiedHolder: cell.uncertain.contains(actor.id),
      neighbours: neighbours.filter { $0.holders.contains(actor.id) }.map(\.key),
      contacts: (contactsByActor[actor.id] ?? []).intersection(around).sortedByBytes(),
      zones: zonesByPresence[Presence(actor: actor.id, family: cell.family)] ?? [],
      actsInFamily: familiesByActor[actor.id]?.contains(cell.family) ?? false)
  }

  private func isForeign(_ actor: String) -> Bool {
    study.actor(actor).map { study.typology.category($0.category, has: .foreign) } ?? false
  }
}

extension Expectation {
  /// Whether the source names an actor by its name, its acronym or another name of it.
  func names(_ actor: Actor) -> Bool {
    let words = " " + who.fr.folded + " "
    return ([actor.name] + [actor.acronym].compactMap { $0 } + actor.aliases).contains { name in
      let folded = name.folded
      return !folded.isEmpty && words.contains(" " + folded + " ")
    }
  }
}
