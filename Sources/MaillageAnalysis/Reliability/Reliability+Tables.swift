public import MaillageModel

extension Reliability.Result {
  /// One row per actor, measure and perturbation; one row per measure and perturbation.
  public var tables: [Table] { [actorTable, summaryTable] }

  private static let measure = Column(
    "mesure", .identifier, LocalizedText(fr: "Mesure", en: "Measure"))
  private static let perturbation = Column(
    "perturbation", .identifier, LocalizedText(fr: "Perturbation", en: "Perturbation"))
  private static let exhaustive = Column(
    "exhaustif", .boolean, LocalizedText(fr: "Tous les cas", en: "All cases"))
  private static let cases = Column(
    "cas", .integer, LocalizedText(fr: "Cas", en: "Cases"),
    description: LocalizedText(
      fr: "Nombre de cas essayés où l’acteur a un rang",
      en: "Number of cases tried in which the actor has a rank"))

  private var actorTable: Table {
    let rows = trials.flatMap { trial in trial.actors.map { (trial: trial, ranks: $0) } }
      .sortedByIdentifiers { [$0.ranks.actor, $0.trial.measure.rawValue, $0.trial.perturbation.rawValue] }
    return Table(
      id: Reliability.id, title: Reliability.title, note: note,
      columns: [
        .actor, Self.measure, Self.perturbation, Self.cases,
        .integer("rang_observe", fr: "Rang observé", en: "Observed rank"),
        .integer("rang_min", fr: "Rang, au mieux", en: "Rank, at best"),
        .integer("rang_max", fr: "Rang, au pire", en: "Rank, at worst"),
        .integer(
          "premiers", fr: "Cas en tête", en: "Cases first",
          description: LocalizedText(
            fr: "Nombre de cas où l’acteur est premier, seul ou à égalité",
            en: "Number of cases in which the actor is first, alone or not")),
        Column(
          "part_premier", .ratio(decimals: 0), LocalizedText(fr: "Part en tête", en: "Share first"),
          description: LocalizedText(
            fr: """
              Part des cas où l’acteur est premier\u{A0}; pour les liens à vérifier, probabilité de l’être, partagée \
              entre les ex æquo
              """,
            en: """
              Share of the cases in which the actor is first; for doubtful ties, probability to be so, shared \
              between equals
              """)),
        Column(
          "part_premier_erreur", .number(decimals: 3), LocalizedText(fr: "Erreur type", en: "Standard error"),
          description: LocalizedText(
            fr: """
              Erreur type de cette part\u{A0}; 0 quand tous les cas ont été essayés, vide quand les cas tirés au \
              sort sont tous d’accord, ce qui ne dit rien des autres
              """,
            en: """
              Standard error of that share; 0 when every case was tried, empty when all the cases drawn at random \
              agree, which says nothing of the others
              """)),
        Self.exhaustive, .actorName,
        .label("mesure_libelle", fr: "Nom de la mesure", en: "Name of the measure"),
        .label("perturbation_libelle", fr: "Sens de la perturbation", en: "Meaning of the perturbation"),
        .label("phrase", fr: "En une phrase", en: "In a sentence"),
      ],
      rows: rows.map { row in
        [
          .identifier(row.ranks.actor), .identifier(row.trial.measure.rawValue),
          .identifier(row.trial.perturbation.rawValue), .integer(row.ranks.cases),
          .integer(optional: row.ranks.observed), .integer(optional: row.ranks.best),
          .integer(optional: row.ranks.worst), .integer(row.ranks.casesFirst),
          .number(optional: row.ranks.firstShare), .number(optional: row.ranks.firstError),
          .boolean(row.trial.isExhaustive), .text(names.names.actor(row.ranks.actor)),
          .label(row.trial.measure.label), .label(row.trial.perturbation.label),
          .label(row.ranks.sentence(row.trial)),
        ]
      }, reading: .ascending("rang_observe"))
  }

  private var note: LocalizedText {
    let doubts =
      switch doubtfulTieCount {
      case 0: LocalizedText(fr: "Aucun lien n’est à vérifier.", en: "No tie is to be verified.")
      case 1:
        LocalizedText(
          fr: "Le lien à vérifier n’entre que dans «\u{A0}\(Perturbation.doubtfulTies.label.fr)\u{A0}».",
          en: "The tie to be verified only enters “\(Perturbation.doubtfulTies.label.en)”.")
      default:
        LocalizedText(
          fr: """
            Les \(doubtfulTieCount) liens à vérifier n’entrent que dans \
            «\u{A0}\(Perturbation.doubtfulTies.label.fr)\u{A0}».
            """,
          en: """
            The \(doubtfulTieCount) ties to be verified only enter “\(Perturbation.doubtfulTies.label.en)”.
            """)
      }
    let weights = Phrasing.count(doubtfulWeightCount, .tie)
    let added =
      doubtfulWeightCount == 0
      ? LocalizedText(fr: "", en: "")
      : LocalizedText(
        fr: """
           La force compte aussi ce que des relations à vérifier ajouteraient à \(weights.fr) sûr\
          \(doubtfulWeightCount < 2 ? "" : "s").
          """,
        en: """
           Strength also counts what doubtful relations would add to \(weights.en) that \
          \(doubtfulWeightCount == 1 ? "is" : "are") sure.
          """)
    return doubts + added
      + LocalizedText(
        fr: " Les échantillons ont la graine 1\u{A0}; l’erreur type dit ce que vaut une part estimée.",
        en: " Samples have seed 1; the standard error tells what an estimated share is worth.")
  }

  private var summaryTable: Table {
    Table(
      id: "fiabilite_synthese",
      title: LocalizedText(fr: "Fiabilité des classements", en: "Reliability of the rankings"),
      columns: [
        Self.measure, Self.perturbation, Self.cases, Self.exhaustive,
        Column(
          "recouvrement_trois_premiers", .number(decimals: 3),
          LocalizedText(fr: "Trois premiers conservés", en: "First three kept"),
          description: LocalizedText(
            fr: """
              Recouvrement moyen (Jaccard) des trois premiers parmi les acteurs qui restent, de 0 à 1\u{A0}; tous les \
              ex æquo du troisième comptent
              """,
            en: """
              Mean overlap (Jaccard) of the first three among the actors that remain, from 0 to 1; all equals of the \
              third count
              """)),
        Column(
          "recouvrement_erreur", .number(decimals: 3),
          LocalizedText(fr: "Erreur type du recouvrement", en: "Standard error of the overlap")),
        Column(
          "concordance", .number(decimals: 3), LocalizedText(fr: "Ordre conservé", en: "Order kept"),
          description: LocalizedText(
            fr: "Part moyenne des paires d’acteurs strictement ordonnées qui gardent leur ordre, de 0 à 1",
            en: "Mean share of the strictly ordered pairs of actors that keep their order, from 0 to 1")),
        Column(
          "concordance_erreur", .number(decimals: 3),
          LocalizedText(fr: "Erreur type de l’ordre conservé", en: "Standard error of the order kept")),
        .label("mesure_libelle", fr: "Nom de la mesure", en: "Name of the measure"),
        .label("perturbation_libelle", fr: "Sens de la perturbation", en: "Meaning of the perturbation"),
      ],
      rows: trials.sortedByIdentifiers { [$0.measure.rawValue, $0.perturbation.rawValue] }.map { trial in
        [
          .identifier(trial.measure.rawValue), .identifier(trial.perturbation.rawValue),
          .integer(trial.cases), .boolean(trial.isExhaustive), .number(optional: trial.topOverlap),
          .number(optional: trial.topOverlapError), .number(optional: trial.concordance),
          .number(optional: trial.concordanceError), .label(trial.measure.label),
          .label(trial.perturbation.label),
        ]
      })
  }
}
