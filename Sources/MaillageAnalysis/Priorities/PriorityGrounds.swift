internal import MaillageModel
internal import NetworkAlgorithms

/// What priorities are drawn from: the results of other analyses, computed once, and how complete the tables are.
struct PriorityGrounds: Sendable {
  let study: Study
  let coverage: Coverage.Result
  let candidates: Candidates.Result
  let contribution: Contribution.Result
  let coordination: Coordination.Result
  let rules: Rules.Result
  let cohesion: Cohesion.Result
  let geography: Geography.Result
  let names: Names
  let words: CellNames

  init(_ study: Study) {
    self.study = study
    coverage = study.answer(to: Coverage.self)
    candidates = study.answer(to: Candidates.self)
    contribution = study.answer(to: Contribution.self)
    coordination = study.answer(to: Coordination.self)
    rules = study.answer(to: Rules.self)
    cohesion = study.answer(to: Cohesion.self)
    geography = study.answer(to: Geography.self)
    names = Names(of: study)
    words = CellNames(typology: study.typology)
  }

  var typology: Typology { study.typology }

  /// Whether some actor has a role line.
  var hasRoles: Bool { coverage.actorsWithoutRole.count < coverage.actorCount }

  // MARK: Completeness

  /// Of the actors that could hold a function, how many have a role line.
  var declaredCount: Int { coverage.expectedCount - coverage.expectedWithoutRole.count }

  /// How far what is absent from the role lines can be believed absent.
  var roleConfidence: (level: Priority.Confidence, reason: LocalizedText) {
    let count = Phrasing.count(coverage.expectedCount, .actor)
    return (
      level(declaredCount, of: coverage.expectedCount),
      LocalizedText(
        fr: "\(declaredCount) sur \(count.fr), hors partenaires étrangers et entreprises, "
          + (declaredCount < 2 ? "a" : "ont") + " au moins une ligne de rôle",
        en: "\(declaredCount) out of \(count.en), foreign partners and firms left out, "
          + (declaredCount == 1 ? "has" : "have") + " at least one role line")
    )
  }

  /// How far what is absent from the relation lines can be believed absent.
  var relationConfidence: (level: Priority.Confidence, reason: LocalizedText) {
    let tied = cohesion.actorCount - cohesion.isolated.count
    let count = Phrasing.count(cohesion.actorCount, .actor)
    return (
      level(tied, of: cohesion.actorCount),
      LocalizedText(
        fr: "\(tied) sur \(count.fr) \(tied < 2 ? "a" : "ont") au moins une relation sûre en vigueur",
        en: "\(tied) out of \(count.en) \(tied == 1 ? "has" : "have") at least one sure relation in force")
    )
  }

  /// High from nine in ten, low under one half.
  private func level(_ part: Int, of whole: Int) -> Priority.Confidence {
    if part * 10 >= whole * 9 { return .high }
    return part * 2 >= whole ? .medium : .low
  }

  // MARK: Words

  /// A reason that rests on lines only, not on their absence.
  static let onLines = LocalizedText(
    fr: "repose sur des lignes saisies", en: "rests on lines that were typed")

  /// The best placed actors for some cells, those that serve most cells first.
  func candidates(for cells: [CellKey], limit: Int = 3) -> [String] {
    var scores: [String: Int] = [:]
    for cell in cells {
      let gap = candidates.gap(function: cell.function, family: cell.family)
      for candidate in gap?.candidates.prefix(3) ?? [] {
        scores[candidate.actor, default: 0] += candidate.score
      }
    }
    return scores.sorted { $0.value == $1.value ? $0.key.precedesInBytes($1.key) : $0.value > $1.value }
      .prefix(limit).map(\.key)
  }

  /// A list of actors for a sentence.
  func list(_ actors: [String], limit: Int = 6) -> LocalizedText {
    Phrasing.list(names: actors.map(names.inSentence), limit: limit)
  }
}
