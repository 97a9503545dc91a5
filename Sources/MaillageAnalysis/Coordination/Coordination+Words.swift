internal import MaillageModel

extension Coordination.Result {
  /// Why two actors should coordinate and what ties them, in words.
  func motive(of pair: CoordinationPair) -> LocalizedText {
    let parts = [sameFunctions(pair), consecutive(pair), outcome(of: pair)].compactMap { $0 }
    return LocalizedText(
      fr: parts.map(\.fr).joined(separator: "\u{A0}; ") + ".",
      en: parts.map(\.en).joined(separator: "; ") + ".")
  }

  /// What weighs most in a gap: the functions that both hold, when there are some.
  func shortMotive(of pair: CoordinationPair) -> LocalizedText {
    let reason = sameFunctions(pair) ?? consecutive(pair) ?? LocalizedText(fr: "", en: "")
    return LocalizedText(
      fr: "\(reason.fr)\u{A0}; \(outcome(of: pair).fr).", en: "\(reason.en); \(outcome(of: pair).en).")
  }

  /// The sure reasons, or all of them when none is.
  private func relevant(_ pair: CoordinationPair) -> [CoordinationPair.Reason] {
    pair.isNeeded ? pair.reasons.filter(\.isCertain) : pair.reasons
  }

  private func sameFunctions(_ pair: CoordinationPair) -> LocalizedText? {
    let reasons = relevant(pair).filter(\.isSameFunction)
    guard !reasons.isEmpty else { return nil }
    let cells = CellNames(typology: typology).cells(
      reasons.map { CellKey(function: $0.functionOfA, family: $0.family) }, limit: 4)
    let a = names.inSentence(pair.a)
    let b = names.inSentence(pair.b)
    return LocalizedText(
      fr: "\(a) et \(b) tiennent l’un et l’autre\u{A0}: \(cells.fr)",
      en: "\(a) and \(b) both hold: \(cells.en)")
  }

  private func consecutive(_ pair: CoordinationPair) -> LocalizedText? {
    let reasons = relevant(pair).filter { !$0.isSameFunction }
    guard !reasons.isEmpty else { return nil }
    let shown = reasons.prefix(2).map { succession($0, of: pair) }
    let rest = reasons.count - shown.count
    let more = LocalizedText(
      fr: rest > 0 ? ", et \(rest) de plus" : "", en: rest > 0 ? ", and \(rest) more" : "")
    return LocalizedText(
      fr: "fonctions qui se suivent\u{A0}: " + shown.map(\.fr).joined(separator: ", ") + more.fr,
      en: "functions that follow each other: " + shown.map(\.en).joined(separator: ", ") + more.en)
  }

  /// Two functions in the order of the chain, each with who holds it.
  private func succession(
    _ reason: CoordinationPair.Reason, of pair: CoordinationPair
  ) -> LocalizedText {
    let words = CellNames(typology: typology)
    let family = words.family(reason.family)
    let holders = [(reason.functionOfA, pair.a), (reason.functionOfB, pair.b)].sorted {
      (typology.functions.position(of: $0.0) ?? 0) < (typology.functions.position(of: $1.0) ?? 0)
    }
    let steps = holders.map { function, actor in
      let name = names.inSentence(actor)
      let function = words.function(function)
      return LocalizedText(fr: "\(function.fr) chez \(name)", en: "\(function.en) at \(name)")
    }
    return LocalizedText(
      fr: steps.map(\.fr).joined(separator: " puis ") + " (\(family.fr))",
      en: steps.map(\.en).joined(separator: " then ") + " (\(family.en))")
  }

  private func outcome(of pair: CoordinationPair) -> LocalizedText {
    switch pair.state {
    case .coordinated:
      let count = Phrasing.count(pair.relations.count, .relationInForce)
      return LocalizedText(fr: "\(count.fr) entre eux", en: "\(count.en) between them")
    case .gap:
      return LocalizedText(fr: "aucune relation en vigueur", en: "no relation in force")
    case .toCheck:
      return Phrasing.list(doubts(about: pair), limit: 4)
    }
  }

  private func doubts(about pair: CoordinationPair) -> [LocalizedText] {
    var doubts: [LocalizedText] = []
    if !pair.isNeeded {
      doubts.append(LocalizedText(fr: "rôle à vérifier", en: "part to verify"))
    }
    if !pair.doubtfulRelations.isEmpty {
      doubts.append(LocalizedText(fr: "relation à vérifier", en: "relation to verify"))
    }
    if !pair.commonBodies.isEmpty {
      let bodies = Phrasing.list(names: pair.commonBodies.map(names.inSentence))
      doubts.append(
        LocalizedText(
          fr: "pas de relation directe, mais tous deux membres de \(bodies.fr)",
          en: "no direct relation, but both members of \(bodies.en)"))
    }
    if !pair.genericGroups.isEmpty {
      let groups = Phrasing.list(names: pair.genericGroups.map(names.inSentence))
      doubts.append(
        LocalizedText(
          fr: "\(groups.fr)\u{A0}: acteurs à nommer", en: "\(groups.en): actors to be named"))
    }
    if pair.relations.isEmpty && pair.doubtfulRelations.isEmpty && pair.commonBodies.isEmpty {
      doubts.append(LocalizedText(fr: "aucune relation en vigueur", en: "no relation in force"))
    }
    return doubts
  }
}

extension Phrasing.Noun {
  fileprivate static let relationInForce = Self(
    fr: ("relation en vigueur", "relations en vigueur"), en: ("relation in force", "relations in force"),
    isFeminine: true)
}

extension Coordination.State {
  /// The state in words.
  var words: LocalizedText {
    switch self {
    case .coordinated: LocalizedText(fr: "Coordonnés", en: "Coordinated")
    case .gap: LocalizedText(fr: "Aucune relation en vigueur", en: "No relation in force")
    case .toCheck: LocalizedText(fr: "À vérifier", en: "To verify")
    }
  }
}

extension RelayLink.State {
  /// The state in words.
  var words: LocalizedText {
    switch self {
    case .assured: LocalizedText(fr: "Assuré", en: "Assured")
    case .toCheck: LocalizedText(fr: "À vérifier", en: "To verify")
    case .broken: LocalizedText(fr: "Rompu dans les tables", en: "Broken in the tables")
    }
  }
}
