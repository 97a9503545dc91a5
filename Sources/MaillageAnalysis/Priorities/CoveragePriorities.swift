internal import MaillageModel

/// What the coverage asks to act on: empty places, places that hang by one actor, places without a lead.
struct CoveragePriorities {
  let grounds: PriorityGrounds

  init(_ grounds: PriorityGrounds) {
    self.grounds = grounds
  }

  func all() -> [Priority] {
    guard grounds.hasRoles else { return [nothingDeclared] }
    return [missingEverywhere, undeclared, undetermined, crowded].compactMap { $0 } + holes + dependences
  }

  private var nothingDeclared: Priority {
    let count = Phrasing.count(grounds.coverage.actorCount, .actor)
    return Priority(
      kind: .missingRoles, subject: "", extent: grounds.coverage.actorCount, confidence: .high,
      reason: PriorityGrounds.onLines,
      statement: LocalizedText(
        fr: "Personne n’a encore dit qui fait quoi.", en: "Nobody has said yet who does what."),
      evidence: LocalizedText(
        fr:
          "Aucune ligne de rôle en vigueur pour \(count.fr)\u{A0}: ni trou ni doublon ne peut être constaté.",
        en: "No role line in force for \(count.en): neither gap nor duplicate can be established."),
      step: LocalizedText(
        fr: "Remplir la table des rôles, en commençant par les acteurs les plus reliés\u{A0}: "
          + grounds.list(mostRelated(among: grounds.study.actors.map(\.id))).fr + ".",
        en: "Fill in the table of roles, beginning with the most connected actors: "
          + grounds.list(mostRelated(among: grounds.study.actors.map(\.id))).en + "."),
      analysis: Coverage.id, table: Coverage.id)
  }

  /// Functions that make sense somewhere and that nobody, sure or to be verified, holds in any family.
  private var nowhere: [CoverageCell] { grounds.coverage.overall.filter { $0.state == .hole } }

  private var missingEverywhere: Priority? {
    let functions = nowhere.map(\.function)
    guard !functions.isEmpty else { return nil }
    let list = Phrasing.list(functions.map(grounds.words.function), limit: 8)
    let cells = grounds.coverage.cells.filter { $0.state == .hole && functions.contains($0.function) }
    let confidence = grounds.roleConfidence
    let many = functions.count > 1
    return Priority(
      kind: .missingEverywhere, subject: functions.sortedByBytes()[0], extent: functions.count,
      confidence: confidence.level, reason: confidence.reason,
      statement: LocalizedText(
        fr: many
          ? "\(functions.count) fonctions n’ont aucun acteur déclaré, dans aucune famille d’action."
          : "Une fonction n’a aucun acteur déclaré, dans aucune famille d’action.",
        en: many
          ? "\(functions.count) functions have no declared actor, in any family of action."
          : "One function has no declared actor, in any family of action."),
      evidence: LocalizedText(
        fr: "Il s’agit de\u{A0}: \(list.fr).", en: many ? "They are: \(list.en)." : "It is: \(list.en)."),
      step: ask(for: cells.map(\.key)), analysis: Coverage.id, table: Coverage.id)
  }

  /// One priority per family, for the functions that other families have.
  private var holes: [Priority] {
    let elsewhere = Set(nowhere.map(\.function))
    let confidence = grounds.roleConfidence
    return grounds.typology.families.compactMap { family in
      let cells = grounds.coverage.cells.filter {
        $0.family == family.code && $0.state == .hole && !elsewhere.contains($0.function)
      }
      guard !cells.isEmpty else { return nil }
      let applicable = grounds.coverage.cells.count {
        $0.family == family.code && $0.state != .notApplicable
      }
      let list = Phrasing.list(cells.map { grounds.words.function($0.function) }, limit: 8)
      let label = Phrasing.quoted(family.shortLabel)
      let many = cells.count > 1
      let counted = Phrasing.count(cells.count, .function)
      // Beside those that no family has, told apart, a share of all would be false.
      let which =
        elsewhere.isEmpty
        ? LocalizedText(fr: "\(counted.fr) sur \(applicable)", en: "\(counted.en) out of \(applicable)")
        : LocalizedText(
          fr: "\(cells.count) \(many ? "autres fonctions" : "autre fonction")",
          en: "\(cells.count) more \(many ? "functions" : "function")")
      return Priority(
        kind: .hole, subject: family.code, extent: cells.count, confidence: confidence.level,
        reason: confidence.reason,
        statement: LocalizedText(
          fr: "Dans la famille \(label.fr), \(which.fr) \(many ? "n’ont" : "n’a") aucun acteur déclaré.",
          en: "In the family \(label.en), \(which.en) \(many ? "have" : "has") no declared actor."),
        evidence: LocalizedText(
          fr: "Il s’agit de\u{A0}: \(list.fr). D’autres familles en ont\u{A0}; \(expected(among: cells).fr).",
          en: "Namely: \(list.en). Other families have some; \(expected(among: cells).en)."),
        step: ask(for: cells.map(\.key)), analysis: Candidates.id, table: Candidates.id)
    }
  }

  /// How many of the cells the guide fills, by an actor or a category that it names.
  private func expected(among cells: [CoverageCell]) -> LocalizedText {
    let count = cells.count { cell in
      grounds.typology.expectations.contains { $0.function == cell.function && $0.family == cell.family }
    }
    return LocalizedText(
      fr: "le guide y attend quelqu’un pour \(count) sur \(cells.count)",
      en: "the guide expects somebody in \(count) out of \(cells.count)")
  }

  private func ask(for cells: [CellKey]) -> LocalizedText {
    let actors = grounds.candidates(for: cells)
    guard !actors.isEmpty else {
      return LocalizedText(
        fr:
          "Les tables ne désignent personne\u{A0}: poser la question aux partenaires réunis, puis saisir la réponse.",
        en: "The tables point to nobody: ask the partners together, then type their answer.")
    }
    let list = grounds.list(actors)
    guard Set(cells.map(\.function)).count > 1 else {
      return LocalizedText(
        fr:
          "Demander à \(list.fr) si cette fonction est tenue sans être déclarée ou peut l’être\u{A0}; sinon, "
          + "décider ensemble qui la porte.",
        en: "Ask \(list.en) whether this function is held without being declared, or could be; otherwise "
          + "decide together who takes it.")
    }
    return LocalizedText(
      fr:
        "Demander à \(list.fr) si ces fonctions sont tenues sans être déclarées ou peuvent l’être\u{A0}; sinon, "
        + "décider ensemble qui les porte.",
      en: "Ask \(list.en) whether these functions are held without being declared, or could be; otherwise "
        + "decide together who takes them.")
  }

  private var undeclared: Priority? {
    let missing = grounds.coverage.expectedWithoutRole
    guard !missing.isEmpty else { return nil }
    let most = missing.count * 2 > grounds.coverage.expectedCount
    let first = mostRelated(among: missing)
    let count = Phrasing.count(missing.count, .actor)
    return Priority(
      kind: most ? .missingRoles : .undeclared, subject: "", extent: missing.count, confidence: .high,
      reason: PriorityGrounds.onLines,
      statement: LocalizedText(
        fr:
          "\(count.fr) sur \(grounds.coverage.expectedCount) \(missing.count < 2 ? "n’a" : "n’ont") aucune ligne "
          + "de rôle"
          + (most ? "\u{A0}: les manques de ce rapport sont d’abord ceux des tables." : "."),
        en:
          "\(count.en) out of \(grounds.coverage.expectedCount) \(missing.count == 1 ? "has" : "have") no role "
          + "line" + (most ? ": the gaps of this report are first those of the tables." : ".")),
      evidence: LocalizedText(
        fr: "Partenaires étrangers et entreprises ne sont pas comptés\u{A0}; \(grounds.list(missing).fr).",
        en: "Foreign partners and firms are not counted; \(grounds.list(missing).en)."),
      step: LocalizedText(
        fr:
          "Leur demander ce qu’ils font, en commençant par les plus reliés (\(grounds.list(first).fr)), et le saisir\u{A0}: "
          + "P, C, O, «\u{A0}non\u{A0}» ou «\u{A0}?\u{A0}».",
        en:
          "Ask them what they do, beginning with the most connected (\(grounds.list(first).en)), and type it: "
          + "P, C, O, “non” or “?”."),
      analysis: DataQuality.id, table: DataQuality.id)
  }

  /// The actors of a list with most sure relations, by identifier when equal.
  private func mostRelated(among actors: [String]) -> [String] {
    let wanted = Set(actors)
    var degree: [String: Int] = [:]
    for relation in grounds.study.relations where relation.isCertain {
      for end in [relation.origin, relation.target] where wanted.contains(end) {
        degree[end, default: 0] += 1
      }
    }
    return actors.sorted { a, b in
      let left = degree[a] ?? 0, right = degree[b] ?? 0
      return left == right ? a.precedesInBytes(b) : left > right
    }
    .prefix(3).map { $0 }
  }

  private var undetermined: Priority? {
    let cells = grounds.coverage.cells.filter { $0.state == .undetermined }
    guard !cells.isEmpty else { return nil }
    let actors = Set(cells.flatMap(\.uncertain)).sortedByBytes()
    let list = grounds.words.cells(cells.map(\.key))
    let many = cells.count > 1
    return Priority(
      kind: .undetermined, subject: "", extent: cells.count, confidence: .high,
      reason: PriorityGrounds.onLines,
      statement: LocalizedText(
        fr:
          "Pour \(Phrasing.count(cells.count, .cell).fr) (une fonction dans une famille), seuls des rôles à vérifier sont déclarés.",
        en:
          "For \(Phrasing.count(cells.count, .cell).en) (a function in a family), only parts to be verified are declared."
      ),
      evidence: LocalizedText(
        fr: "\(list.fr)\u{A0}: \(many ? "trous ou non" : "trou ou non"), on ne peut pas le dire.",
        en: "\(list.en): nobody can say whether \(many ? "they are gaps" : "it is a gap")."),
      step: LocalizedText(
        fr: "Le demander à \(grounds.list(actors).fr), et remplacer le «\u{A0}?\u{A0}» par la réponse.",
        en: "Ask \(grounds.list(actors).en), and replace the “?” by the answer."),
      analysis: Coverage.id, table: Coverage.id)
  }

  private var crowded: Priority? {
    let cells = grounds.coverage.cells.filter { $0.state == .toCoordinate }
    guard let widest = cells.max(by: { $0.holders.count < $1.holders.count }) else { return nil }
    let list = grounds.words.cells(cells.map(\.key))
    let threshold = grounds.coverage.coordinationThreshold
    return Priority(
      kind: .crowded, subject: "", extent: cells.count, confidence: .high, reason: PriorityGrounds.onLines,
      statement: LocalizedText(
        fr:
          "\(Phrasing.count(cells.count, .cell).fr) (une fonction dans une famille) \(cells.count < 2 ? "a" : "ont") au moins "
          + "\(threshold) acteurs et pas de pilote unique.",
        en:
          "\(Phrasing.count(cells.count, .cell).en) (a function in a family) \(cells.count == 1 ? "has" : "have") at least "
          + "\(threshold) actors and no single lead."),
      evidence: LocalizedText(
        fr: "\(list.fr)\u{A0}; la plus fournie compte \(widest.holders.count) acteurs et "
          + (widest.pilots.isEmpty ? "aucun pilote." : "\(widest.pilots.count) pilotes."),
        en: "\(list.en); the fullest has \(widest.holders.count) actors and "
          + (widest.pilots.isEmpty ? "no lead." : "\(widest.pilots.count) leads.")),
      step: LocalizedText(
        fr: "Réunir ceux qui tiennent \(grounds.words.cell(widest.key).fr) et convenir d’un animateur.",
        en: "Bring together those who hold \(grounds.words.cell(widest.key).en) and agree on who coordinates."
      ),
      analysis: Coverage.id, table: Coverage.id)
  }
}
