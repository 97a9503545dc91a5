internal import MaillageModel
internal import NetworkAlgorithms

/// What the relations ask to act on: the relay of the chain, duplicates, actors that hold the network together.
struct NetworkPriorities {
  private let grounds: PriorityGrounds

  init(_ grounds: PriorityGrounds) {
    self.grounds = grounds
  }

  func all() -> [Priority] {
    (grounds.hasRoles ? relays + [duplicates].compactMap { $0 } : []) + cuts
  }

  // MARK: Relay

  private var relays: [Priority] {
    grounds.coordination.relay.compactMap { link in
      switch link.state {
      case .assured: nil
      case .toCheck: relay(link, kind: .doubtfulRelay)
      case .broken: relay(link, kind: .brokenRelay)
      }
    }
  }

  private func relay(_ link: RelayLink, kind: Priority.Kind) -> Priority {
    let first = Phrasing.quoted(grounds.typology.phases.label(link.phaseA))
    let second = Phrasing.quoted(grounds.typology.phases.label(link.phaseB))
    let givers = Set(link.families.flatMap(\.holdersOfA)).sortedByBytes()
    let takers = Set(link.families.flatMap(\.holdersOfB)).sortedByBytes()
    let isBroken = kind == .brokenRelay
    let roles = grounds.roleConfidence, relations = grounds.relationConfidence
    let weaker = relations.level < roles.level ? relations : roles
    return Priority(
      kind: kind, subject: link.phaseA, extent: 1, confidence: weaker.level, reason: weaker.reason,
      statement: LocalizedText(
        fr: isBroken
          ? "Rien dans les tables ne permet de passer une entreprise de la phase \(first.fr) à la phase \(second.fr)."
          : "Le passage d’une entreprise de la phase \(first.fr) à la phase \(second.fr) reste à vérifier.",
        en: isBroken
          ? "Nothing in the tables hands a firm over from the phase \(first.en) to the phase \(second.en)."
          : "The hand-over of a firm from the phase \(first.en) to the phase \(second.en) is to be verified."),
      evidence: evidence(givers, takers, isBroken: isBroken),
      step: LocalizedText(
        fr: givers.isEmpty || takers.isEmpty
          ? "Dire d’abord qui tient les fonctions de la phase vide, puis qui oriente vers qui."
          : "Convenir avec \(grounds.list(givers, limit: 3).fr) vers qui orienter les entreprises, par exemple "
            + "\(grounds.list(takers, limit: 3).fr), et saisir cette relation.",
        en: givers.isEmpty || takers.isEmpty
          ? "First say who holds the functions of the empty phase, then who directs firms to whom."
          : "Agree with \(grounds.list(givers, limit: 3).en) to whom firms are directed, for instance "
            + "\(grounds.list(takers, limit: 3).en), and type that relation."),
      analysis: Coordination.id, table: "relais")
  }

  private func evidence(_ givers: [String], _ takers: [String], isBroken: Bool) -> LocalizedText {
    func side(_ actors: [String]) -> LocalizedText {
      actors.isEmpty
        ? LocalizedText(fr: "personne", en: "nobody")
        : LocalizedText(verbatim: "\(actors.count)")
    }
    let first = side(givers), second = side(takers)
    return LocalizedText(
      fr:
        "Acteurs sûrs dans la première phase\u{A0}: \(first.fr), dans la seconde\u{A0}: \(second.fr)\u{A0}; "
        + (isBroken
          ? "dans aucune famille un même acteur n’est dans les deux, ni une relation n’en joint deux."
          : "seuls des rôles ou des relations à vérifier les joignent."),
      en: "Sure actors in the first phase: \(first.en), in the second: \(second.en); "
        + (isBroken
          ? "in no family does one actor stand in both, nor does a relation join two of them."
          : "only parts or relations to be verified join them."))
  }

  // MARK: Duplicates

  private var duplicates: Priority? {
    let pairs = grounds.coordination.pairs.filter { $0.reading == .uncoordinatedDuplicate }
    guard
      let first = pairs.min(by: { a, b in
        if a.commonFunctions != b.commonFunctions { return a.commonFunctions > b.commonFunctions }
        if a.weight != b.weight { return a.weight > b.weight }
        return a.a == b.a ? a.b.precedesInBytes(b.b) : a.a.precedesInBytes(b.a)
      })
    else { return nil }
    let same = grounds.coordination.pairs.filter { pair in
      pair.isNeeded && pair.reasons.contains { $0.isCertain && $0.isSameFunction }
    }
    let all = same.count, tied = same.count { $0.state == .coordinated }
    let doubtful = all - tied - pairs.count
    let told = [
      (
        tied,
        LocalizedText(
          fr: "\(Phrasing.whole(tied).fr) en \(tied < 2 ? "a" : "ont") une",
          en: "\(Phrasing.whole(tied).en) \(tied == 1 ? "has" : "have") one")
      ),
      (
        doubtful,
        LocalizedText(
          fr: "\(Phrasing.whole(doubtful).fr) \(doubtful < 2 ? "reste" : "restent") à vérifier",
          en: "\(Phrasing.whole(doubtful).en) \(doubtful == 1 ? "is" : "are") to be verified")
      ),
    ].filter { $0.0 > 0 }.map(\.1)
    let others = LocalizedText(
      fr: told.isEmpty ? "" : "\u{A0}; " + told.map(\.fr).joined(separator: ", "),
      en: told.isEmpty ? "" : "; " + told.map(\.en).joined(separator: ", "))
    let confidence = grounds.relationConfidence
    let list = grounds.list([first.a, first.b])
    let many = pairs.count > 1
    return Priority(
      kind: .duplicate, subject: "", extent: pairs.count, confidence: confidence.level,
      reason: confidence.reason,
      statement: LocalizedText(
        fr:
          "Sur \(Phrasing.count(all, .pair).fr) d’acteurs qui \(all < 2 ? "tient" : "tiennent") la même fonction, "
          + "\(Phrasing.whole(pairs.count).fr) \(many ? "n’ont" : "n’a") aucune relation en vigueur\(others.fr).",
        en:
          "Out of \(Phrasing.count(all, .pair).en) of actors that \(all == 1 ? "holds" : "hold") the same function, "
          + "\(Phrasing.whole(pairs.count).en) \(many ? "have" : "has") no relation in force\(others.en)."),
      evidence: grounds.coordination.shortMotive(of: first),
      step: LocalizedText(
        fr:
          "Commencer par \(list.fr)\u{A0}: se parlent-ils déjà\u{A0}? Si oui, le saisir\u{A0}; sinon, les réunir pour se "
          + "répartir le travail.",
        en:
          "Begin with \(list.en): do they already talk? If so, type it; if not, bring them together to share "
          + "the work."),
      analysis: Coordination.id, table: Coordination.id)
  }

  // MARK: Cuts

  private var cuts: [Priority] {
    let network = grounds.study.network
    let ids = grounds.study.actors.map(\.id)
    let doubtful = network.doubtfulTies.count
    let base = grounds.relationConfidence
    return grounds.cohesion.articulations.compactMap { actor in
      guard let node = grounds.study.index(of: actor) else { return nil }
      let parts = network.graph.parts(without: node)
      guard parts.count > 1 else { return nil }
      // The largest part goes on; the others are cut off from it.
      let lost = parts.dropFirst().flatMap { $0 }.map { ids[$0] }.sortedByBytes()
      let name = grounds.names.inSentence(actor)
      let many = lost.count > 1
      return Priority(
        kind: .cut, subject: actor, extent: lost.count,
        confidence: doubtful > 0 ? min(base.level, .medium) : base.level,
        reason: doubtful == 0
          ? base.reason
          : base.reason
            + LocalizedText(
              fr:
                "\u{A0}; \(Phrasing.count(doubtful, .tie).fr) à vérifier \(doubtful < 2 ? "peut" : "peuvent") faire un détour",
              en: "; \(Phrasing.count(doubtful, .tie).en) to be verified may go round it"),
        statement: LocalizedText(
          fr:
            "\(Phrasing.count(lost.count, .actor).fr) \(many ? "ne sont reliés" : "n’est relié") au reste du réseau "
            + "que par \(name).",
          en:
            "\(Phrasing.count(lost.count, .actor).en) \(many ? "are" : "is") tied to the rest of the network "
            + "through \(name) only."),
        evidence: LocalizedText(
          fr: "Sans lui, \(many ? "seraient coupés" : "serait coupé")\u{A0}: \(grounds.list(lost).fr).",
          en: "Without it, cut off: \(grounds.list(lost).en)."),
        step: LocalizedText(
          fr:
            "Doubler ce passage\u{A0}: associer \(many ? "l’un d’eux" : "cet acteur") à un autre partenaire régulier du réseau, ou "
            + "saisir la relation qui manque.",
          en:
            "Double this passage: bring \(many ? "one of them" : "it") together with another regular partner of "
            + "the network, or type the missing relation."),
        analysis: Cohesion.id, table: Cohesion.id)
    }
  }
}

extension Graph {
  /// The connected parts of what remains around a node's neighbours once it is removed, the largest first.
  fileprivate func parts(without node: Int) -> [[Int]] {
    var seen = Set([node])
    var parts: [[Int]] = []
    for start in neighbors(of: node).map(Int.init) where seen.insert(start).inserted {
      var part = [start], next = 0
      while next < part.count {
        for neighbor in neighbors(of: part[next]).map(Int.init) where seen.insert(neighbor).inserted {
          part.append(neighbor)
        }
        next += 1
      }
      parts.append(part.sorted())
    }
    return parts.sorted { $0.count == $1.count ? $0[0] < $1[0] : $0.count > $1.count }
  }
}
