internal import MaillageModel

extension Coordination.Result {
  /// How far those who should coordinate are related, the gaps that weigh most, and the relay.
  public var findings: [Finding] {
    guard hasRoles else {
      return [
        Finding(
          LocalizedText(
            fr: """
              Aucun rôle n’est déclaré\u{A0}: les tables ne permettent pas de dire qui devrait se coordonner ni \
              si la chaîne d’appui se tient.
              """,
            en: """
              No role is declared: the tables do not allow to say who should coordinate nor whether the chain \
              of support holds.
              """),
          tone: .caution)
      ]
    }
    return [overview] + gaps + [redundancy, toCheck].compactMap { $0 } + relayFindings
  }

  private var overview: Finding {
    guard let congruence, let range = congruenceRange else {
      return Finding(
        LocalizedText(
          fr: "Aucune paire d’acteurs ne tient sûrement la même fonction ni deux fonctions qui se suivent.",
          en: "No pair of actors surely holds the same function or two functions that follow each other."))
    }
    let needed = pairs.filter(\.isNeeded)
    let met = needed.count { $0.state == .coordinated }
    let low = Phrasing.percent(range.lowerBound)
    let high = Phrasing.percent(range.upperBound)
    let related = related(met, of: needed.count)
    return Finding(
      LocalizedText(
        fr: """
          \(related.fr) relation en vigueur, soit \(Phrasing.percent(congruence).fr)\u{A0}; avec ce qui reste à \
          vérifier, de \(low.fr) à \(high.fr). \(ground.fr)\u{A0}; toutes les paires n’ont pas à se lier\u{A0}: \
          c’est une liste de questions.
          """,
        en: """
          \(related.en) relation in force, \(Phrasing.percent(congruence).en); with what remains to verify, from \
          \(low.en) to \(high.en). \(ground.en); not all pairs have to be tied: this is a list of questions.
          """))
  }

  /// How many pairs that should coordinate have a relation in force, up to the words for it.
  private func related(_ met: Int, of needed: Int) -> LocalizedText {
    guard needed > 1 else {
      return LocalizedText(
        fr: """
          Une seule paire d’acteurs tient la même fonction ou deux fonctions qui se suivent, \
          \(met == 0 ? "sans" : "avec une")
          """,
        en: """
          Only one pair of actors holds the same function or two functions that follow each other, \
          \(met == 0 ? "without a" : "with a")
          """)
    }
    let pairs = Phrasing.count(needed, .pair)
    return LocalizedText(
      fr: """
        Sur \(pairs.fr) d’acteurs qui tiennent la même fonction ou deux fonctions qui se suivent, \
        \(met == 0 ? "aucune n’a de" : met < 2 ? "1 a une" : "\(met) ont une")
        """,
      en: """
        Among the \(pairs.en) of actors that hold the same function or two functions that follow each other, \
        \(met == 0 ? "none has a" : met < 2 ? "1 has a" : "\(met) have a")
        """)
  }

  /// What the overview rests on.
  private var ground: LocalizedText {
    switch relationCount {
    case 0:
      LocalizedText(
        fr: "Les tables ne déclarent aucune relation sûre", en: "The tables declare no sure relation")
    case 1:
      LocalizedText(
        fr: "Ces nombres dépendent de la seule relation sûre que les tables déclarent",
        en: "These numbers depend on the only sure relation that the tables declare")
    default:
      LocalizedText(
        fr: "Ces nombres dépendent des \(relationCount) relations sûres que les tables déclarent",
        en: "These numbers depend on the \(relationCount) sure relations that the tables declare")
    }
  }

  /// The gaps with most reasons.
  private var gaps: [Finding] {
    let gaps = pairs.filter { $0.state == .gap }.enumerated()
      .sorted { a, b in
        let (left, right) = (a.element, b.element)
        return (right.commonFunctions, right.weight, a.offset) < (left.commonFunctions, left.weight, b.offset)
      }
      .map(\.element)
    return gaps.prefix(3).map { pair in
      Finding(
        LocalizedText(
          fr: "\(shortMotive(of: pair).fr) À éclaircir avec eux.",
          en: "\(shortMotive(of: pair).en) To be cleared up with them."),
        tone: .caution)
    }
  }

  /// The same function, among the pairs of the overview: those that surely should coordinate.
  private var redundancy: Finding? {
    let needed = pairs.filter(\.isNeeded)
    let redundant = needed.count { $0.reading == .coordinatedRedundancy }
    let duplicates = needed.count { $0.reading == .uncoordinatedDuplicate }
    let open = needed.count { $0.reading == .duplicateToCheck }
    let all = redundant + duplicates + open
    guard all > 0 else { return nil }
    let pairs = Phrasing.count(needed.count, .pair)
    let parts = Phrasing.counts([
      (
        redundant,
        LocalizedText(
          fr: "avec une relation en vigueur (renfort coordonné)",
          en: "with a relation in force (coordinated support)")
      ),
      (
        duplicates,
        LocalizedText(
          fr: "sans relation en vigueur (doublon possible)",
          en: "without relation in force (possible duplicate)")
      ),
      (open, LocalizedText(fr: "à vérifier", en: "to verify")),
    ])
    return Finding(
      LocalizedText(
        fr: """
          Sur \(pairs.fr), \(Phrasing.whole(all).fr) \(all < 2 ? "tient" : "tiennent") sûrement la même fonction, ce qui n’est pas \
          un défaut\u{A0}: \(parts.fr).
          """,
        en: """
          Out of \(pairs.en), \(Phrasing.whole(all).en) surely \(all == 1 ? "holds" : "hold") the same function, \
          which is no fault: \(parts.en).
          """) + relatedWithoutSureNeed)
  }

  private var relatedWithoutSureNeed: LocalizedText {
    let count = pairs.count { !$0.isNeeded && $0.state == .coordinated }
    guard count > 0 else { return LocalizedText(verbatim: "") }
    let more = Phrasing.count(count, .pair)
    return LocalizedText(
      fr: """
        \u{20}S’y \(count < 2 ? "ajoute" : "ajoutent") \(more.fr) avec une relation en vigueur, mais dont un rôle est à \
        vérifier\u{A0}: non comptées ici.
        """,
      en: " Left out: \(more.en) with a relation in force, but with a role to verify.")
  }

  private var toCheck: Finding? {
    let count = pairs.count { $0.state == .toCheck }
    guard count > 0 else { return nil }
    return Finding(
      LocalizedText(
        fr: """
          Pour \(Phrasing.count(count, .pair).fr), un rôle, une relation, un groupe générique ou un collectif \
          commun empêche de conclure.
          """,
        en: """
          For \(Phrasing.count(count, .pair).en), a part, a relation, a generic group or a common collective \
          prevents any conclusion.
          """),
      tone: .caution)
  }

  private var relayFindings: [Finding] {
    relay.flatMap { link -> [Finding] in
      let first = typology.phases.label(link.phaseA)
      let second = typology.phases.label(link.phaseB)
      let head = LocalizedText(
        fr: "De la phase «\u{A0}\(first.fr)\u{A0}» à la phase «\u{A0}\(second.fr)\u{A0}», ",
        en: "From the phase “\(first.en)” to the phase “\(second.en)”, ")
      switch link.state {
      case .assured: return assured(link, head)
      case .toCheck:
        return [
          Finding(
            head
              + LocalizedText(
                fr: "le relais ne repose que sur des rôles ou des relations à vérifier.",
                en: "the relay rests only on parts or relations to verify."),
            tone: .caution)
        ]
      case .broken:
        return [
          Finding(
            head
              + LocalizedText(
                fr: "rien dans les tables ne permet de passer une entreprise d’un acteur à l’autre.",
                en: "nothing in the tables allows to hand a firm over from one actor to another."),
            tone: .alert)
        ]
      }
    }
  }

  private func assured(_ link: RelayLink, _ head: LocalizedText) -> [Finding] {
    let both = link.inBothPhases
    let tied = link.certainPassages.count - both.count
    let broken = link.families.filter { $0.state != .assured }.map {
      CellNames(typology: typology).family($0.family)
    }
    let relay = Finding(
      head
        + LocalizedText(
          fr: """
            le relais est assuré\u{A0}: \(Phrasing.countOrNone(both.count, .actor).fr) dans les deux phases et \
            \(Phrasing.countOrNone(tied, .tie).fr) entre tenants de l’une et de l’autre.
            """,
          en: """
            the relay is assured: \(Phrasing.countOrNone(both.count, .actor).en) in both phases and \
            \(Phrasing.countOrNone(tied, .tie).en) between holders of one and the other.
            """),
      tone: .positive)
    guard !broken.isEmpty else { return [relay] }
    let exception = Finding(
      head
        + LocalizedText(
          fr: "le relais n’est pas sûr en\u{A0}: \(Phrasing.list(broken).fr).",
          en: "the relay is not sure in: \(Phrasing.list(broken).en)."),
      tone: .caution)
    return [relay, exception]
  }
}
