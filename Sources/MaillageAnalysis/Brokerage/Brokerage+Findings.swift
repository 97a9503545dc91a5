internal import MaillageModel

extension Brokerage.Result {
  /// Who links which categories, whom to invite first, whose absence would split the network.
  public var findings: [Finding] {
    guard tieCount > 0 else {
      return [
        Finding(
          LocalizedText(
            fr: "Aucun lien sûr n’est déclaré entre les acteurs\u{A0}: il n’y a ni passerelle ni acteur clé.",
            en: "No sure tie is declared between the actors: there is neither broker nor key actor."),
          tone: .caution)
      ]
    }
    return [brokers] + [categoryPairs, onlyBrokers, invitation, absence, chance, doubts].compactMap { $0 }
  }

  private var brokers: Finding {
    let between = actors.filter { $0.pairs > 0 }
      .sorted { a, b in a.pairs == b.pairs ? a.actor.precedesInBytes(b.actor) : a.pairs > b.pairs }
    // All who stand between as many pairs as the third: none is left out for its identifier.
    let leaders = between.filter { $0.pairs >= (between.prefix(3).last?.pairs ?? 0) }
    guard !leaders.isEmpty else {
      return Finding(
        LocalizedText(
          fr: "Aucun acteur n’est entre deux acteurs de catégories différentes que rien ne lie directement.",
          en: "No actor stands between two actors of different categories that are not tied directly."))
    }
    let list = Phrasing.list(
      leaders.map { leader in
        let pairs = Phrasing.count(leader.pairs, .pair)
        let alone = alone(leader), extremes = words(of: leader.actor, pairIntervals)
        return names.inSentence(
          leader.actor,
          detail: LocalizedText(
            fr: pairs.fr + ", " + alone.fr + extremes.fr, en: pairs.en + ", " + alone.en + extremes.en))
      }, limit: 3)
    return Finding(
      LocalizedText(
        fr:
          "Entre acteurs de catégories différentes sans lien direct, on peut surtout passer par \(list.fr)."
          + rankNote.fr,
        en: "Between actors of different categories that are not tied, one can mostly go through \(list.en)."
          + rankNote.en)
    )
  }

  /// What the ranks were put to.
  private var rankNote: LocalizedText {
    doubtfulTieCount == 0
      ? LocalizedText(
        fr: " Rangs au mieux et au pire, avec un lien de moins.",
        en: " Ranks at best and at worst, with one tie less.")
      : LocalizedText(
        fr: " Rangs au mieux et au pire, avec un lien de moins ou selon les liens à vérifier.",
        en: " Ranks at best and at worst, with one tie less or depending on the doubtful ties.")
  }

  /// For how many of its pairs an actor has no substitute.
  private func alone(_ actor: ActorBrokerage) -> LocalizedText {
    switch actor.pairsAlone {
    case 0: LocalizedText(fr: "toujours avec un autre", en: "always with another")
    case actor.pairs: LocalizedText(fr: "sans autre intermédiaire", en: "with no other intermediary")
    default:
      LocalizedText(
        fr: "dont \(actor.pairsAlone) sans autre intermédiaire",
        en: "\(actor.pairsAlone) of them with no other intermediary")
    }
  }

  private var categoryPairs: Finding? {
    let most = bridges.filter { $0.bridgedPairs > 0 }
      .sorted { ($1.bridgedPairs, $0.a, $0.b) < ($0.bridgedPairs, $1.a, $1.b) }.prefix(3)
    guard !most.isEmpty else { return nil }
    let list = most.map { bridge in
      let (a, b) = (quoted(bridge.a), quoted(bridge.b))
      let through = Phrasing.list(bridge.brokers.prefix(2).map { names.inSentence($0.actor) })
      let pairs = Phrasing.count(bridge.bridgedPairs, .pair)
      return LocalizedText(
        fr: "\(a.fr) et \(b.fr), \(pairs.fr), surtout par \(through.fr)",
        en: "\(a.en) and \(b.en), \(pairs.en), mostly through \(through.en)")
    }
    return Finding(
      LocalizedText(
        fr: """
          Les catégories que ces contacts communs rapprochent le plus\u{A0}: \
          \(list.map(\.fr).joined(separator: "\u{A0}; ")). Cet ordre n’est pas éprouvé si un lien manque ou s’ajoute.
          """,
        en: "The categories that these common contacts bring together most: "
          + "\(list.map(\.en).joined(separator: "; ")). "
          + "This order is not put to the test of a tie missing or added."))
  }

  /// Categories without any direct tie that a single actor brings together.
  private var onlyBrokers: Finding? {
    let alone = bridges.filter { $0.directTies == 0 && $0.brokers.count == 1 }
    guard !alone.isEmpty else { return nil }
    let byBroker = Dictionary(grouping: alone) { $0.brokers[0].actor }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let list = Phrasing.list(
      byBroker.prefix(3).map { broker, bridges in
        names.inSentence(
          broker, detail: Phrasing.count(bridges.count, .pair) + words(of: broker, aloneIntervals))
      })
    let pairs = Phrasing.count(alone.count, .pairOfCategories)
    guard alone.count > 1 else {
      let broker = names.inSentence(alone[0].brokers[0].actor)
      return Finding(
        LocalizedText(
          fr: "\(pairs.fr) n’a aucun lien direct et tient à un seul contact commun, \(broker.fr).",
          en: "\(pairs.en) has no direct tie and depends on a single common contact, \(broker.en)."),
        tone: .caution)
    }
    return Finding(
      LocalizedText(
        fr: """
          \(pairs.fr) n’ont aucun lien direct et tiennent à un seul contact commun, le plus souvent \(list.fr).
          """,
        en: """
          \(pairs.en) have no direct tie and depend on a single common contact, most often \(list.en).
          """),
      tone: .caution)
  }

  /// How many roles are more frequent than chance alone would make them.
  private var chance: Finding? {
    let tested = actors.compactMap(\.atLeast).flatMap(\.values)
    // Where all actors are of one category, dealing categories out again changes nothing.
    guard !tested.isEmpty, Set(categoryByActor.values).count > 1 else { return nil }
    let unusual = tested.count { $0 <= 0.05 }
    let byChance = Int((0.05 * Double(tested.count)).rounded(.up))
    return Finding(
      LocalizedText(
        fr: """
          Sur \(Phrasing.whole(tested.count).fr) rôles d’intermédiaire éprouvés, \(unusual == 0 ? "aucun n’" : "\(unusual) ")\
          \(unusual < 2 ? "est plus fréquent" : "sont plus fréquents") que si les catégories étaient \
          distribuées au hasard (p ≤ 5\u{A0}%)\u{A0}; le hasard seul pourrait en donner \(byChance).
          """,
        en: """
          Of \(Phrasing.whole(tested.count).en) broker roles tested, \(unusual == 0 ? "none" : "\(unusual)") \(unusual < 2 ? "is" : "are") more frequent than if \
          the categories were dealt out at random (p ≤ 5%); chance alone could give \(byChance).
          """))
  }

  private var doubts: Finding? {
    guard doubtfulTieCount > 0 else { return nil }
    let count = Phrasing.count(doubtfulTieCount, .tie)
    return Finding(
      LocalizedText(
        fr: """
          \(count.fr) à vérifier \
          \(doubtfulTieCount < 2 ? "n’est pas compté ici\u{A0}: s’il existe" : "ne sont pas comptés ici\u{A0}: s’ils existent"), \
          des passerelles peuvent devenir inutiles et d’autres apparaître.
          """,
        en: """
          \(count.en) to be verified \(doubtfulTieCount == 1 ? "is not counted here: if it exists" : "are not counted here: if they exist"), \
          some brokers may become needless and others appear.
          """),
      tone: .caution)
  }

  private func quoted(_ category: String) -> LocalizedText {
    Phrasing.quoted(categories.label(category))
  }
}

extension Phrasing.Noun {
  package static let pairOfCategories = Self(
    fr: ("paire de catégories", "paires de catégories"),
    en: ("pair of categories", "pairs of categories"), isFeminine: true)
}
