package import MaillageModel

/// How far the order of the candidates of a gap may change when what is declared is a little wrong.
///
/// Two ways to be wrong are tried apart, the cell itself left as it is: the roles, relations and presences to be
/// verified, whose candidates are compared two by two, so that no case lies outside but a rank at an end may need
/// verdicts that do not go together; and each case where one sure role, tie or presence is missing.
package struct CandidateIntervals {
  /// How the bounds are told beside the ranks.
  package static let note = LocalizedText(
    fr: """
      Rang au mieux et au pire\u{A0}: si une fonction voisine, un lien ou une présence en zone manque, ou selon ceux à \
      vérifier (acteurs comparés deux à deux\u{A0}: aucun cas n’est en dehors, mais une borne peut ne pas être atteinte)\u{A0}; \
      les rôles à vérifier dans la case elle-même gardent leurs points.
      """,
    en: """
      Rank at best and at worst: if a neighbouring function, a tie or a presence in zones is missing, or depending on \
      those to be verified (actors compared two by two: no case lies outside, but a bound may be out of reach); the \
      roles to be verified in the cell itself keep their points.
      """)

  /// The same in fewer words, under a drawing.
  package static let shortNote = LocalizedText(
    fr: """
      Rang au mieux et au pire\u{A0}: si une fonction voisine, un lien ou une présence en zone manque, ou selon ceux à \
      vérifier (bornes prudentes).
      """,
    en: """
      Rank at best and at worst: if a neighbouring function, a tie or a presence in zones is missing, or depending on \
      those to be verified (cautious bounds).
      """)

  private let greatest: CandidateScoring
  private let doubtfulEnds: Set<String>
  private let collectives: Set<String>
  private let onlyPresences: Set<Presence>

  private struct Presence: Hashable {
    let actor: String, family: String
  }

  init(of study: Study, coverage: Coverage.Result) {
    greatest = CandidateScoring(study, coverage: coverage, countsDoubts: true)
    doubtfulEnds = Set(study.relations.filter { !$0.isCertain }.flatMap { [$0.origin, $0.target] })
    collectives = Set(study.actors.filter { $0.nature == .collective }.map(\.id))
    var acts: [Presence: Set<String>] = [:]
    for cell in study.answer(to: Crossing.self).cells {
      for presence in cell.presences {
        // An action and a partnership may bear the same identifier.
        acts[Presence(actor: presence.actor, family: cell.family), default: []].formUnion(
          presence.actions.map { "a" + $0 } + presence.partnerships.map { "p" + $0 })
      }
    }
    onlyPresences = Set(acts.filter { $0.value.count == 1 }.keys)
  }

  /// The best and the worst rank of some candidates.
  ///
  /// - Parameters:
  ///   - kept: Those whose bounds are wanted.
  ///   - all: All the candidates of the gap, as declared.
  ///   - key: The gap.
  /// - Returns: A range for each of those kept, with its rank as declared in it.
  func ranks(of kept: [Candidate], among all: [Candidate], for key: CellKey) -> [ClosedRange<Int>] {
    let neighbours = greatest.neighbours(of: key)
    let inDoubt = doubtRanks(of: kept, among: all, for: key, neighbours)
    let without = missingRanks(of: kept, among: all, for: key, neighbours)
    return kept.indices.map { place in
      let observed = 1 + all.count { $0.score > kept[place].score }
      return min(
        observed, inDoubt[place].lowerBound, without[place].lowerBound)...max(
          observed, inDoubt[place].upperBound, without[place].upperBound)
    }
  }

  // MARK: What is to be verified

  private func doubtRanks(
    of kept: [Candidate], among all: [Candidate], for key: CellKey, _ neighbours: [CoverageCell]
  ) -> [ClosedRange<Int>] {
    let most = greatest.candidates(for: key)
    let scores = Dictionary(most.map { ($0.actor, $0.score) }, uniquingKeysWith: max)
    // A collective no longer holds what one of its members turns out to hold.
    let isShaky = neighbours.contains { !$0.uncertain.isEmpty }
    let shaky = collectives.filter { isShaky || doubtfulEnds.contains($0) }
    let least = all.map { candidate in
      candidate.with(contacts: candidate.contacts.filter { !shaky.contains($0) }).score
    }
    return kept.map { candidate in
      let (own, limit) = (place(of: candidate, in: all), scores[candidate.actor] ?? candidate.score)
      let worst = most.count { $0.actor != candidate.actor && $0.score > least[own] }
      let best = all.indices.count { $0 != own && least[$0] > limit }
      return min(1 + best, 1 + worst)...(1 + worst)
    }
  }

  private func place(of candidate: Candidate, in all: [Candidate]) -> Int {
    all.firstIndex { $0.actor == candidate.actor } ?? 0
  }

  // MARK: What is missing

  private func missingRanks(
    of kept: [Candidate], among all: [Candidate], for key: CellKey, _ neighbours: [CoverageCell]
  ) -> [ClosedRange<Int>] {
    var found = kept.map { candidate in
      let rank = 1 + all.count { $0.score > candidate.score }
      return rank...rank
    }
    for changed in cases(of: all, for: key, neighbours) {
      // Who has no ground left comes after all the others.
      let scores = all.indices.map { place in
        changed[place].map { $0.hasGrounds ? $0.score : -1 } ?? all[place].score
      }
      // How many have each score or more, from −1 on: counted once for all.
      var above = [Int](repeating: 0, count: (scores.max() ?? 0) + 3)
      for score in scores { above[score + 1] += 1 }
      for index in above.indices.dropLast().reversed() { above[index] += above[index + 1] }
      for place in kept.indices {
        // Those kept are the first of all.
        let rank = 1 + above[scores[place] + 2]
        found[place] = min(found[place].lowerBound, rank)...max(found[place].upperBound, rank)
      }
    }
    return found
  }

  /// The candidates that change, by place, in each case where something sure that counts is missing.
  private func cases(
    of all: [Candidate], for key: CellKey, _ neighbours: [CoverageCell]
  ) -> [[Int: Candidate]] {
    let places = Dictionary(
      all.indices.map { (all[$0].actor, $0) }, uniquingKeysWith: { first, _ in first })
    let beside = neighbours.filter { $0.family == key.family }
    var cases: [[Int: Candidate]] = []
    // A role in a neighbouring function, which may also have made a useful contact of its holder.
    for cell in neighbours {
      for holder in cell.holders {
        var changed: [Int: Candidate] = [:]
        if let place = places[holder] {
          changed[place] = all[place].with(
            neighbours: all[place].neighbours.filter { $0 != cell.key },
            partsInFamily: all[place].partsInFamily - (cell.family == key.family ? 1 : 0))
        }
        let isOnlyPart =
          cell.family == key.family && !beside.contains { $0.key != cell.key && $0.holders.contains(holder) }
        for place in all.indices where isOnlyPart && all[place].contacts.contains(holder) {
          changed[place] = all[place].with(contacts: all[place].contacts.filter { $0 != holder })
        }
        cases.append(changed)
      }
    }
    for (place, candidate) in all.enumerated() {
      // A tie may be useful to both its ends.
      for contact in candidate.contacts {
        var changed = [place: candidate.with(contacts: candidate.contacts.filter { $0 != contact })]
        if let other = places[contact] {
          changed[other] = all[other].with(contacts: all[other].contacts.filter { $0 != candidate.actor })
        }
        cases.append(changed)
      }
      if onlyPresences.contains(Presence(actor: candidate.actor, family: key.family)) {
        cases.append([place: candidate.with(zones: [])])
      }
    }
    return cases.filter { !$0.isEmpty }
  }
}

extension Candidate {
  /// The candidate with something changed.
  fileprivate func with(
    neighbours: [CellKey]? = nil, contacts: [String]? = nil, zones: [String]? = nil,
    partsInFamily: Int? = nil
  ) -> Candidate {
    Candidate(
      actor: actor, expectedLevel: expectedLevel, isNamed: isNamed, isUnverifiedHolder: isUnverifiedHolder,
      neighbours: neighbours ?? self.neighbours, contacts: contacts ?? self.contacts,
      zones: zones ?? self.zones, partsInFamily: partsInFamily ?? self.partsInFamily)
  }
}
