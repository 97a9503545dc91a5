public import MaillageModel

extension Centrality.Result {
  /// One row per actor in force.
  public var tables: [Table] {
    [
      Table(
        id: Centrality.id, title: Centrality.title, note: note,
        columns: Self.columns,
        rows: actors.indices.map { row(actors[$0], category: categoryByActor[$0]) },
        reading: .ascending("rang"))
    ]
  }

  private static let columns: [Column] =
    [
      .actor,
      .actorName,
      Column("categorie", .identifier, LocalizedText(fr: "Catégorie", en: "Category")),
      .integer("degre", fr: "Degré", en: "Degree"),
      Column("force", .number(decimals: 1), LocalizedText(fr: "Force", en: "Strength")),
      Column(
        "intermediarite", .number(decimals: 3), LocalizedText(fr: "Intermédiarité", en: "Betweenness")),
      Column(
        "proximite_harmonique", .number(decimals: 3),
        LocalizedText(fr: "Proximité harmonique", en: "Harmonic closeness")),
      Column(
        "vecteur_propre", .number(decimals: 3), LocalizedText(fr: "Vecteur propre", en: "Eigenvector"),
        description: LocalizedText(
          fr: """
            Élevé pour un acteur lié à des acteurs eux-mêmes élevés\u{A0}; la somme des carrés vaut 1\u{A0}; 0 hors de \
            la partie du réseau la plus serrée quand il y en a plusieurs, sans objet pour un acteur isolé.
            """,
          en: """
            High for an actor tied to actors that are high themselves; the squares sum to 1; 0 outside the tightest \
            part of the network when there are several, undefined for an isolated actor.
            """)),
      Column(
        "articulation", .boolean, LocalizedText(fr: "Point d’articulation", en: "Articulation point")),
      .integer(
        "rang", fr: "Rang", en: "Rank",
        description: LocalizedText(
          fr: """
            Par intermédiarité\u{A0}: 1 + le nombre d’acteurs d’intermédiarité strictement plus grande. Ce que vaut ce \
            rang si un lien manque\u{A0}: table fiabilite, qui éprouve aussi les rangs par degré, force, proximité, \
            proximité harmonique, vecteur propre et PageRank.
            """,
          en: """
            By betweenness: 1 + the number of actors of strictly greater betweenness. What this rank is worth if a \
            tie is missing: table fiabilite, which also tests the ranks by degree, strength, closeness, harmonic \
            closeness, eigenvector and PageRank.
            """)),
      Column(
        "intermediarite_min", .number(decimals: 3),
        LocalizedText(fr: "Intermédiarité, au moins", en: "Betweenness, at least")),
      Column(
        "intermediarite_max", .number(decimals: 3),
        LocalizedText(fr: "Intermédiarité, au plus", en: "Betweenness, at most")),
      .integer(
        "rang_min", fr: "Rang, au mieux", en: "Rank, at best",
        description: LocalizedText(
          fr: "Le meilleur rang selon les seuls liens à vérifier",
          en: "The best rank, by the doubtful ties alone")),
      .integer(
        "rang_max", fr: "Rang, au pire", en: "Rank, at worst",
        description: LocalizedText(
          fr: "Le pire rang selon les seuls liens à vérifier",
          en: "The worst rank, by the doubtful ties alone")),
      Column("generique", .boolean, LocalizedText(fr: "Groupe générique", en: "Generic group")),
      .integer("liens_incertains", fr: "Liens à vérifier", en: "Ties to be verified"),
      .label("categorie_libelle", fr: "Nom de la catégorie", en: "Name of the category"),
    ] + Centrality.furtherColumns

  /// The columns that hold numbers, each of which can size the nodes of a figure.
  package static var numericColumns: [Column] { columns.filter(\.isNumeric) }

  private func row(_ actor: ActorCentrality, category: String) -> [Cell] {
    [
      .identifier(actor.actor), .text(names.names.actor(actor.actor)), .identifier(category),
      .integer(actor.degree), .number(actor.strength), .number(optional: actor.betweenness),
      .number(optional: actor.harmonicCloseness), .number(optional: actor.eigenvector),
      .boolean(actor.isArticulation), .integer(optional: actor.rank),
      .number(optional: actor.betweennessRange?.lowerBound),
      .number(optional: actor.betweennessRange?.upperBound),
      .integer(optional: actor.rankRange?.lowerBound), .integer(optional: actor.rankRange?.upperBound),
      .boolean(actor.isGeneric), .integer(actor.doubtfulTies),
      .label(categories.label(category)),
    ] + Centrality.furtherCells(actor.further)
  }

  private var note: LocalizedText {
    let worlds =
      areWorldsExhaustive
      ? LocalizedText(
        fr: "couvrent toutes les combinaisons de ces liens", en: "cover every combination of these ties")
      : LocalizedText(
        fr: """
          viennent de \(worldCount) combinaisons de ces liens tirées au sort, de toutes ensemble et d’aucune\u{A0}; \
          une combinaison non tirée peut en sortir
          """,
        en: """
          come from \(worldCount) combinations of these ties drawn at random, from all together and from none; \
          a combination that was not drawn may lie outside
          """)
    let doubts =
      switch doubtfulTieCount {
      case 0:
        LocalizedText(
          fr: """
            Aucun lien n’est à vérifier\u{A0}: minimums et maximums égalent les valeurs, ce qui ne dit pas qu’elles \
            tiendraient si un lien manquait.
            """,
          en: """
            No tie is to be verified: minima and maxima equal the values, which does not say that they would hold \
            if a tie were missing.
            """)
      case 1:
        LocalizedText(
          fr: "Le lien à vérifier reste hors des valeurs\u{A0}; les minimums et maximums le comptent ou non.",
          en: "The tie to be verified stays out of the values; the minima and maxima count it or not.")
      default:
        LocalizedText(
          fr: """
            Les \(doubtfulTieCount) liens à vérifier restent hors des valeurs\u{A0}; les minimums et maximums \
            \(worlds.fr).
            """,
          en: """
            The \(doubtfulTieCount) ties to be verified stay out of the values; the minima and maxima \(worlds.en).
            """)
      }
    return doubts
      + LocalizedText(
        fr: """
          \u{20}Rang\u{A0}: 1 + le nombre d’acteurs d’intermédiarité strictement plus grande\u{A0}; la table fiabilite dit \
          s’il tient. Katz, cœur, regroupement, contrainte, flux et excentricité ne servent à aucun classement et n’ont \
          pas d’intervalle.
          """,
        en: """
          \u{20}Rank: 1 + the number of actors of strictly greater betweenness; the table fiabilite tells whether it \
          holds. Katz, core, clustering, constraint, current flow and eccentricity make no ranking and have no interval.
          """)
  }
}
