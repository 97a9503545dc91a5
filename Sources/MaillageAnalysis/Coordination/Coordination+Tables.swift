public import MaillageModel

extension Coordination.Result {
  /// The pairs, their summary, and the relay of the chain.
  public var tables: [Table] { [pairTable, summaryTable] + relayTables }

  private var pairTable: Table {
    Table(
      id: Coordination.id, title: Coordination.title,
      note: LocalizedText(
        fr: """
          Poids\u{A0}: nombre de raisons sûres\u{A0}; si aucune ne l’est, nombre de fonctions concernées. Sans \
          relation en vigueur, deux acteurs peuvent tout de même se connaître.
          """,
        en: """
          Weight: number of sure reasons; when none is sure, number of functions concerned. Two actors \
          without a relation in force may know each other all the same.
          """),
      columns: [
        .code("acteur_a", fr: "Premier acteur", en: "First actor"),
        .code("acteur_b", fr: "Second acteur", en: "Second actor"),
        .label("motif", fr: "Motif", en: "Reason"),
        .integer("poids", fr: "Poids", en: "Weight"),
        .list("relation", fr: "Relations", en: "Relations"),
        .code("etat", fr: "État", en: "State"),
        .code("lecture", fr: "Lecture", en: "Reading").worded(CoordinationPair.Reading.self),
        .flag("besoin_sur", fr: "Besoin sûr", en: "Sure need"),
        .list("fonctions_communes", fr: "Fonctions communes", en: "Common functions"),
        .list("fonctions_suivies", fr: "Fonctions qui se suivent", en: "Consecutive functions"),
        .list("relations_a_verifier", fr: "Relations à vérifier", en: "Relations to verify"),
        .list("collectifs", fr: "Collectifs communs", en: "Common collectives"),
        .label("nom_a", fr: "Nom du premier", en: "Name of the first"),
        .label("nom_b", fr: "Nom du second", en: "Name of the second"),
        .label("etat_libelle", fr: "État en clair", en: "State in words"),
      ],
      rows: pairs.map { row($0) })
  }

  private func row(_ pair: CoordinationPair) -> [Cell] {
    let same = pair.reasons.filter(\.isSameFunction)
      .map { CellKey(function: $0.functionOfA, family: $0.family) }
    let consecutive = pair.reasons.filter { !$0.isSameFunction }
      .map { "\($0.family):\($0.functionOfA)>\($0.functionOfB)" }
    return [
      .identifier(pair.a), .identifier(pair.b), .label(motive(of: pair)), .integer(pair.weight),
      .list(pair.relations), .identifier(pair.state.rawValue), .identifier(pair.reading.rawValue),
      .boolean(pair.isNeeded), .cells(same), .list(consecutive.sortedByBytes()),
      .list(pair.doubtfulRelations), .list(pair.commonBodies), .text(names.actor(pair.a)),
      .text(names.actor(pair.b)), .label(pair.state.words),
    ]
  }

  private var summaryTable: Table {
    Table.summary(
      id: "coordination_synthese",
      title: LocalizedText(fr: "Coordination en quelques nombres", en: "Coordination in a few numbers"),
      note: LocalizedText(
        fr: """
          Congruence\u{A0}: parmi les paires qui devraient sûrement se coordonner, part de celles qui ont une \
          relation sûre. Minimum et maximum\u{A0}: selon ce que donnera la vérification des rôles, des relations, \
          des groupes génériques et des collectifs communs.
          """,
        en: """
          Congruence: among the pairs that surely should coordinate, the share of those that have a sure \
          relation. Minimum and maximum: depending on what verifying the parts, the relations, the generic \
          groups and the common collectives will give.
          """),
      [
        Measure(
          "congruence", congruence, unit: Measure.ratio, fr: "Congruence observée",
          en: "Congruence observed"),
        Measure(
          "congruence_min", congruenceRange?.lowerBound, unit: Measure.ratio, fr: "Congruence, au moins",
          en: "Congruence, at least"),
        Measure(
          "congruence_max", congruenceRange?.upperBound, unit: Measure.ratio, fr: "Congruence, au plus",
          en: "Congruence, at most"),
        Measure(
          "congruence_meme_fonction", congruenceOfSameFunction, unit: Measure.ratio,
          fr: "Congruence des paires qui tiennent la même fonction",
          en: "Congruence of the pairs that hold the same function"),
        Measure(
          "paires", pairs.count(where: \.isNeeded), unit: Measure.pairs,
          fr: "Paires qui devraient sûrement se coordonner", en: "Pairs that surely should coordinate"),
        Measure(
          "paires_a_verifier", pairs.count { !$0.isNeeded }, unit: Measure.pairs,
          fr: "Paires qui le devraient peut-être", en: "Pairs that perhaps should"),
      ] + stateMeasures + readingMeasures)
  }

  private var stateMeasures: [Measure] {
    Coordination.State.allCases.map { state in
      let words = state.words
      return Measure(
        "etat_" + state.rawValue, pairs.count { $0.state == state }, unit: Measure.pairs,
        fr: "Paires\u{A0}: \(words.fr.lowercased())", en: "Pairs: \(words.en.lowercased())")
    }
  }

  private var readingMeasures: [Measure] {
    [
      Measure(
        CoordinationPair.Reading.coordinatedRedundancy.rawValue,
        pairs.count { $0.reading == .coordinatedRedundancy }, unit: Measure.pairs,
        fr: "Redondances coordonnées (même fonction, une relation)",
        en: "Coordinated redundancies (same function, a relation)"),
      Measure(
        CoordinationPair.Reading.uncoordinatedDuplicate.rawValue,
        pairs.count { $0.reading == .uncoordinatedDuplicate }, unit: Measure.pairs,
        fr: "Doublons non coordonnés (même fonction, aucune relation)",
        en: "Uncoordinated duplicates (same function, no relation)"),
    ]
  }
}

extension CoordinationPair.Reading: WordedCode {
  /// What the pair looks like, in words.
  var words: LocalizedText {
    switch self {
    case .coordinatedRedundancy:
      LocalizedText(fr: "Même fonction, relation en vigueur", en: "Same function, relation in force")
    case .uncoordinatedDuplicate:
      LocalizedText(
        fr: "Même fonction, aucune relation en vigueur", en: "Same function, no relation in force")
    case .duplicateToCheck:
      LocalizedText(fr: "Même fonction, à vérifier", en: "Same function, to be verified")
    case .tiedChain:
      LocalizedText(
        fr: "Fonctions qui se suivent, relation en vigueur", en: "Consecutive functions, relation in force")
    case .untiedChain:
      LocalizedText(
        fr: "Fonctions qui se suivent, aucune relation en vigueur",
        en: "Consecutive functions, no relation in force")
    case .chainToCheck:
      LocalizedText(fr: "Fonctions qui se suivent, à vérifier", en: "Consecutive functions, to be verified")
    }
  }
}
