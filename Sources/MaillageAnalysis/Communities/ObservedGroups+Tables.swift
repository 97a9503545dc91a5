public import MaillageModel

extension ObservedGroups.Result {
  /// One row per actor; one row per measure.
  public var tables: [Table] { [actorTable, summaryTable] }

  private var actorTable: Table {
    Table(
      id: ObservedGroups.id, title: ObservedGroups.title,
      columns: [
        .actor,
        .integer(
          "communaute", fr: "Groupe", en: "Group",
          description: LocalizedText(
            fr: "Numéro du groupe, le plus grand d’abord\u{A0}; sans objet pour un acteur sans lien sûr",
            en: "Number of the group, the largest first; undefined for an actor without sure tie")),
        .actorName,
        Column("categorie", .identifier, LocalizedText(fr: "Catégorie", en: "Category")),
        .label("categorie_libelle", fr: "Nom de la catégorie", en: "Name of the category"),
        .integer("taille", fr: "Taille du groupe", en: "Size of the group"),
        .integer("liens_internes", fr: "Liens dans le groupe", en: "Ties in the group"),
        .integer("liens_externes", fr: "Liens hors du groupe", en: "Ties out of the group"),
        Column(
          "stabilite", .ratio(decimals: 0), LocalizedText(fr: "Stabilité", en: "Stability"),
          description: LocalizedText(
            fr: "Part moyenne de son groupe que vingt autres recherches gardent avec l’acteur, de 0 à 1",
            en: "Mean share of its group that twenty other searches keep with the actor, from 0 to 1")),
        Column("generique", .boolean, LocalizedText(fr: "Groupe générique", en: "Generic group")),
      ],
      rows: actors.map { actor in
        [
          .identifier(actor.actor), .integer(optional: actor.group),
          .text(names.names.actor(actor.actor)), .identifier(actor.category),
          .label(categories.label(actor.category)),
          .integer(optional: actor.group.map { sizes[$0 - 1] }), .integer(actor.tiesInside),
          .integer(actor.tiesOutside), .number(optional: actor.stability), .boolean(actor.isGeneric),
        ]
      }, reading: .ascending("communaute"))
  }

  /// The size of each group, the largest first.
  var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: groupCount)
    for actor in actors {
      if let group = actor.group { sizes[group - 1] += 1 }
    }
    return sizes
  }

  private var summaryTable: Table {
    let groups = LocalizedText(fr: "groupes", en: "groups")
    let people = LocalizedText(fr: "acteurs", en: "actors")
    let modularityUnit = LocalizedText(fr: "indice de −0,5 à 1", en: "index from −0.5 to 1")
    let agreementUnit = LocalizedText(
      fr: "indice, 1 si identiques, 0 au hasard", en: "index, 1 when equal, 0 by chance")
    let share = LocalizedText(fr: "part de 0 à 1", en: "share from 0 to 1")
    let linked = actors.count { $0.group != nil }
    return SummaryMeasure.table(
      id: "communautes_synthese",
      title: LocalizedText(fr: "Groupes et catégories", en: "Groups and categories"),
      measures: [
        SummaryMeasure(
          id: "modularite", value: modularity, unit: modularityUnit,
          label: LocalizedText(fr: "Modularité des groupes observés", en: "Modularity of the observed groups")
        ),
        SummaryMeasure(
          id: "communautes", value: Double(groupCount), unit: groups,
          label: LocalizedText(fr: "Groupes observés", en: "Observed groups")),
        SummaryMeasure(
          id: "taille_plus_grande", value: sizes.first.map(Double.init), unit: people,
          label: LocalizedText(fr: "Taille du plus grand groupe", en: "Size of the largest group")),
        SummaryMeasure(
          id: "acteurs_lies", value: Double(linked), unit: people,
          label: LocalizedText(fr: "Acteurs dans un groupe", en: "Actors in a group")),
        SummaryMeasure(
          id: "acteurs_isoles", value: Double(actors.count - linked), unit: people,
          label: LocalizedText(
            fr: "Acteurs sans lien sûr, dans aucun groupe", en: "Actors without sure tie, in no group")),
        SummaryMeasure(
          id: "modularite_hasard", value: chanceModularity, unit: modularityUnit,
          label: LocalizedText(
            fr: "Modularité moyenne de 99 réseaux au hasard, chacun gardant son nombre de liens",
            en: "Mean modularity of 99 random networks, each actor keeping its number of ties")),
        SummaryMeasure(
          id: "p_hasard", value: chanceProbability, unit: LocalizedText(fr: "probabilité", en: "probability"),
          label: LocalizedText(
            fr: "Probabilité qu’un tel réseau soit aussi divisé",
            en: "Probability that such a network is as divided")),
        SummaryMeasure(
          id: "accord_recherches", value: agreement, unit: agreementUnit,
          label: LocalizedText(
            fr: "Accord moyen avec vingt autres recherches (Rand ajusté)",
            en: "Mean agreement with twenty other searches (adjusted Rand)")),
        SummaryMeasure(
          id: "rand_ajuste_categories", value: categoryRand, unit: agreementUnit,
          label: LocalizedText(
            fr: "Accord des groupes et des catégories (Rand ajusté)",
            en: "Agreement of groups and categories (adjusted Rand)")),
        SummaryMeasure(
          id: "information_mutuelle_categories", value: categoryInformation, unit: share,
          label: LocalizedText(
            fr: "Accord des groupes et des catégories (information mutuelle normalisée)",
            en: "Agreement of groups and categories (normalised mutual information)")),
        SummaryMeasure(
          id: "modularite_categories", value: categoryModularity, unit: modularityUnit,
          label: LocalizedText(
            fr: "Modularité des catégories déclarées", en: "Modularity of the declared categories")),
        SummaryMeasure(
          id: "accord_liens_incertains", value: doubts?.agreement, unit: agreementUnit,
          label: LocalizedText(
            fr: "Accord avec les groupes si tous les liens à vérifier existaient (Rand ajusté)",
            en: "Agreement with the groups if all doubtful ties existed (adjusted Rand)")),
      ])
  }
}
