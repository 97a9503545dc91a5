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
      .label("nom", fr: "Acteur", en: "Actor"),
      Column("categorie", .identifier, LocalizedText(fr: "Catégorie", en: "Category")),
      .integer("degre", fr: "Degré", en: "Degree"),
      Column("force", .number(decimals: 1), LocalizedText(fr: "Force", en: "Strength")),
      Column(
        "intermediarite", .number(decimals: 3), LocalizedText(fr: "Intermédiarité", en: "Betweenness")),
      Column(
        "proximite_harmonique", .number(decimals: 3),
        LocalizedText(fr: "Proximité harmonique", en: "Harmonic closeness")),
      Column(
        "vecteur_propre", .number(decimals: 3), LocalizedText(fr: "Vecteur propre", en: "Eigenvector")),
      Column(
        "articulation", .boolean, LocalizedText(fr: "Point d’articulation", en: "Articulation point")),
      .integer("rang", fr: "Rang", en: "Rank"),
      Column(
        "intermediarite_min", .number(decimals: 3),
        LocalizedText(fr: "Intermédiarité, au moins", en: "Betweenness, at least")),
      Column(
        "intermediarite_max", .number(decimals: 3),
        LocalizedText(fr: "Intermédiarité, au plus", en: "Betweenness, at most")),
      .integer("rang_min", fr: "Rang, au mieux", en: "Rank, at best"),
      .integer("rang_max", fr: "Rang, au pire", en: "Rank, at worst"),
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
    return LocalizedText(
      fr: """
        Les \(Phrasing.count(doubtfulTieCount, .tie).fr) à vérifier restent hors des valeurs\u{A0}; les minimums \
        et maximums \(worlds.fr). Rang\u{A0}: 1 + le nombre d’acteurs d’intermédiarité strictement plus grande.
        """,
      en: """
        The \(Phrasing.count(doubtfulTieCount, .tie).en) to be verified stay out of the values; the minima \
        and maxima \(worlds.en). Rank: 1 + the number of actors of strictly greater betweenness.
        """)
  }
}
