internal import MaillageModel

extension Brokerage.Result {
  var keyActorTable: Table {
    Table(
      id: "acteurs_cles", title: LocalizedText(fr: "Acteurs clés", en: "Key actors"),
      note: LocalizedText(
        fr: """
          Les meilleurs ensembles de un à trois acteurs, tous les ex æquo, jusqu’à \(KeyActors.mostSets) par \
          critère et taille. Non exhaustif\u{A0}: le meilleur ensemble trouvé en échangeant les membres un à un, \
          au-delà de 400 acteurs pour deux et de 150 pour trois\u{A0}; un meilleur et d’autres ex æquo peuvent manquer. \
          Les colonnes des cas et des combinaisons, et les deux dernières, disent ce que vaut ce choix si un lien sûr \
          manque, ou selon les liens à vérifier\u{A0}; quand les cas seraient trop nombreux, le choix n’est pas éprouvé.
          """,
        en: """
          The best sets of one to three actors, all ties, up to \(KeyActors.mostSets) per criterion and size. Not \
          exhaustive: the best set found by swapping members one by one, beyond 400 actors for two and 150 for \
          three; a better one and other ties may be missing. The columns of cases and combinations, and the last two, \
          tell what the choice is worth if a sure tie is missing, or depending on the ties to be verified; where the \
          cases would be too many, the choice is not put to the test.
          """),
      columns: [
        Column("critere", .identifier, LocalizedText(fr: "Critère", en: "Criterion")),
        .integer("taille", fr: "Taille", en: "Size"),
        Column("ensemble", .list, LocalizedText(fr: "Ensemble", en: "Set")),
        Column(
          "valeur", .number(decimals: 3), LocalizedText(fr: "Valeur", en: "Value"),
          description: LocalizedText(
            fr: """
              De 0 à 1. Fragmentation\u{A0}: part des paires des autres acteurs que plus aucun chemin ne relie\u{A0}; \
              avec distances\u{A0}: 1 moins la moyenne des inverses de leurs distances\u{A0}; portée\u{A0}: moyenne des \
              inverses des distances à l’ensemble, ses membres comptant 1
              """,
            en: """
              From 0 to 1. Fragmentation: share of the pairs of the other actors that no path joins any more; \
              with distances: 1 minus the mean of the inverses of their distances; reach: mean of the inverses \
              of the distances to the set, its members counting 1
              """)),
        .label("critere_libelle", fr: "Sens du critère", en: "Meaning of the criterion"),
        .label("noms", fr: "Noms", en: "Names"),
        .integer("ex_aequo", fr: "Ensembles ex æquo", en: "Tied sets"),
        Column("exhaustif", .boolean, LocalizedText(fr: "Tous essayés", en: "All tried")),
        .integer(
          "paires_coupees", fr: "Paires coupées", en: "Pairs cut",
          description: LocalizedText(
            fr: "Paires des autres acteurs, aujourd’hui reliées, qu’aucun chemin ne relierait plus",
            en: "Pairs of the other actors, joined today, that no path would join any more")),
      ] + Self.trialColumns,
      rows: keyActors.flatMap { key in
        key.sets.indices.map { place in
          row(key, set: key.sets[place])
            + Self.cells(key.trials.indices.contains(place) ? key.trials[place] : nil)
        }
      })
  }

  private static let trialColumns: [Column] = [
    .integer("cas", fr: "Cas avec un lien de moins", en: "Cases with one tie less").untried,
    .integer(
      "premiers", fr: "Cas où il reste le meilleur", en: "Cases where it stays the best",
      description: LocalizedText(
        fr: "Nombre de ces cas où l’ensemble est parmi les meilleurs de sa taille, seul ou à égalité",
        en: "Number of these cases where the set is among the best of its size, alone or not")
    ).untried,
    .integer(
      "cas_incertains", fr: "Combinaisons des liens à vérifier",
      en: "Combinations of the ties to be verified",
      description: LocalizedText(
        fr: "Toutes, jusqu’à six liens à vérifier\u{A0}; vide sans lien à vérifier, ou au-delà",
        en: "All of them, up to six ties to be verified; empty without any, or beyond")
    ).absent(fr: "aucune, ou trop", en: "none, or too many"),
    .integer(
      "premiers_incertains", fr: "Combinaisons où il est le meilleur", en: "Combinations where it is the best"
    ).untried,
    .number("valeur_min", decimals: 3, fr: "Valeur, au moins", en: "Value, at least").untried,
    .number("valeur_max", decimals: 3, fr: "Valeur, au plus", en: "Value, at most").untried,
  ]

  private static func cells(_ trial: SetTrial?) -> [Cell] {
    [
      .integer(optional: trial?.cases), .integer(optional: trial?.best),
      .integer(optional: trial?.casesInDoubt), .integer(optional: trial?.bestInDoubt),
      .number(optional: trial?.scores.lowerBound), .number(optional: trial?.scores.upperBound),
    ]
  }

  private func row(_ key: KeyActors, set: [String]) -> [Cell] {
    [
      .identifier(key.criterion.rawValue), .integer(key.size), .list(set), .number(key.score),
      .label(key.criterion.label), .label(names.cell(set)), .integer(key.tiedSets),
      .boolean(key.isExact),
      .integer(optional: key.criterion == .fragmentation ? cutPairs(by: set, score: key.score) : nil),
    ]
  }

  /// How many pairs of the others, joined today, the absence of a set would leave without any path.
  func cutPairs(by set: [String], score: Double) -> Int {
    KeyActors.cutPairs(by: set, score: score, actors: actors.map(\.actor), components: components)
  }

  var bridgeTable: Table {
    Table(
      id: "passerelles_categories",
      title: LocalizedText(fr: "Passerelles entre catégories", en: "Brokers between categories"),
      note: LocalizedText(
        fr: """
          Pour deux catégories\u{A0}: leurs paires d’acteurs liées directement, celles que seul un contact commun \
          rapproche, et ces contacts, le plus fréquent d’abord.
          """,
        en: """
          For two categories: their pairs of actors tied directly, those that only a common contact brings \
          together, and these contacts, the most frequent first.
          """),
      columns: [
        Column("categorie_a", .identifier, LocalizedText(fr: "Catégorie", en: "Category")),
        Column("categorie_b", .identifier, LocalizedText(fr: "Autre catégorie", en: "Other category")),
        .integer("liens", fr: "Liens directs", en: "Direct ties"),
        .integer("paires", fr: "Paires à un intermédiaire", en: "Pairs at one intermediary"),
        Column("acteurs", .list, LocalizedText(fr: "Passerelles", en: "Brokers")),
        .label("categorie_a_libelle", fr: "Nom", en: "Name"),
        .label("categorie_b_libelle", fr: "Autre nom", en: "Other name"),
        .label("noms", fr: "Noms des passerelles", en: "Names of the brokers"),
      ],
      rows: bridges.sortedByIdentifiers { [$0.a, $0.b] }.map { bridge in
        [
          .identifier(bridge.a), .identifier(bridge.b), .integer(bridge.directTies),
          .integer(bridge.bridgedPairs), .list(bridge.brokers.map(\.actor)),
          .label(categories.label(bridge.a)), .label(categories.label(bridge.b)),
          .label(names.cell(bridge.brokers.map(\.actor))),
        ]
      }, reading: .descending("paires"))
  }
}

extension Column {
  /// The same column, whose numbers are absent where nothing was tried.
  fileprivate var untried: Column { absent(fr: "non éprouvé", en: "not tried") }
}
