internal import MaillageModel

/// Scores the actors in force that could take up a function in a family.
struct CandidateScoring {
  private let study: Study
  private let cellByKey: [CellKey: CoverageCell]
  private let countsDoubts: Bool
  /// In how many cells of a family an actor holds something.
  private let partsByPresence: [Presence: Int]
  private let expectations: [Expected: [Expectation]]
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

  /// - Parameters:
  ///   - study: The study.
  ///   - coverage: Its coverage.
  ///   - countsDoubts: Whether every role, relation and presence to be verified counts as if it were sure, save the
  ///     roles in the very cell asked for.
  init(_ study: Study, coverage: Coverage.Result, countsDoubts: Bool = false) {
    self.study = study
    self.countsDoubts = countsDoubts
    cellByKey = Dictionary(coverage.cells.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    expectations = Dictionary(grouping: study.typology.expectations) { expectation in
      Expected(
        category: expectation.category,
        cell: CellKey(function: expectation.function, family: expectation.family))
    }
    var parts: [Presence: Int] = [:]
    for cell in coverage.cells {
      for holder in cell.holders + (countsDoubts ? cell.uncertain : []) {
        parts[Presence(actor: holder, family: cell.family), default: 0] += 1
      }
    }
    partsByPresence = parts
    var contacts: [String: Set<String>] = [:]
    for relation in study.relations where relation.isCertain || countsDoubts {
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
    if countsDoubts {
      for presence in Self.doubtfulPresences(study) where zones[presence] == nil { zones[presence] = [""] }
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
    let around = Set(neighbours.filter { $0.family == key.family }.flatMap(holders) + cell.holders)
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

  /// Those that hold a cell beside the one asked for.
  private func holders(_ cell: CoverageCell) -> [String] {
    countsDoubts ? cell.holders + cell.uncertain : cell.holders
  }

  /// The cells beside a cell, by key.
  func neighbours(of key: CellKey) -> [CoverageCell] { cellByKey[key].map(neighbours) ?? [] }

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
      neighbours: neighbours.filter { holders($0).contains(actor.id) }.map(\.key),
      contacts: (contactsByActor[actor.id] ?? []).intersection(around).sortedByBytes(),
      zones: zonesByPresence[Presence(actor: actor.id, family: cell.family)] ?? [],
      partsInFamily: partsByPresence[Presence(actor: actor.id, family: cell.family)] ?? 0)
  }

  /// Where actors may act through a part or a partnership that is to be verified.
  private static func doubtfulPresences(_ study: Study) -> Set<Presence> {
    var found: Set<Presence> = []
    for action in study.currentActions where !(action.zones.isEmpty && action.countries.isEmpty) {
      guard let family = study.typology.family(ofType: action.type)?.code else { continue }
      for (actor, part) in study.participations[action.id]?.actors ?? [:] where part == .unknown {
        found.insert(Presence(actor: actor, family: family))
      }
    }
    for partnership in study.partnerships where !partnership.isCertain {
      guard let family = partnership.relation.family else { continue }
      for end in [partnership.origin, partnership.target] {
        found.insert(Presence(actor: end, family: family))
      }
    }
    return found
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
