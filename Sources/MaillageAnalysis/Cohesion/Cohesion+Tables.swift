public import MaillageModel

extension Cohesion.Result {
  /// One row per measure.
  public var tables: [Table] {
    [
      Table(
        id: Cohesion.id, title: Cohesion.title,
        note: LocalizedText(
          fr: """
            Indice E–I\u{A0}: de −1 (tous les liens restent dans le groupe) à 1 (tous en sortent)\u{A0}; il est \
            absent quand il n’y a pas de lien.
            """,
          en: """
            E–I index: from −1 (all ties stay within the group) to 1 (all leave it); it is absent when \
            there is no tie.
            """),
        columns: [
          Column("mesure", .identifier, LocalizedText(fr: "Mesure", en: "Measure")),
          Column("valeur", .number(decimals: 3), LocalizedText(fr: "Valeur", en: "Value")),
          Column("unite", .text, LocalizedText(fr: "Unité", en: "Unit")),
          .label("libelle", fr: "Mesure", en: "Measure"),
          Column("detail", .list, LocalizedText(fr: "Lesquels", en: "Which ones")),
        ],
        rows: measures.map { measure in
          [
            .identifier(measure.id), .number(optional: measure.value), .label(measure.unit),
            .label(measure.label), .list(measure.detail),
          ]
        })
    ]
  }

  private struct Measure {
    let id: String
    let value: Double?
    let unit: LocalizedText
    let label: LocalizedText
    var detail: [String] = []
  }

  private var measures: [Measure] {
    let actors = LocalizedText(fr: "acteurs", en: "actors")
    let ties = LocalizedText(fr: "liens", en: "ties")
    let index = LocalizedText(fr: "indice de −1 à 1", en: "index from −1 to 1")
    let general = [
      Measure(
        id: "acteurs", value: Double(actorCount), unit: actors,
        label: LocalizedText(fr: "Acteurs en vigueur", en: "Actors in force")),
      Measure(
        id: "liens", value: Double(tieCount), unit: ties,
        label: LocalizedText(fr: "Liens sûrs", en: "Sure ties")),
      Measure(
        id: "liens_incertains", value: Double(doubtfulTieCount), unit: ties,
        label: LocalizedText(fr: "Liens à vérifier, non comptés", en: "Ties to be verified, not counted")),
      Measure(
        id: "composantes", value: Double(components.count),
        unit: LocalizedText(fr: "composantes", en: "components"),
        label: LocalizedText(
          fr: "Composantes, acteurs isolés compris", en: "Components, isolated actors included")),
      Measure(
        id: "taille_plus_grande_composante", value: Double(components.first?.count ?? 0), unit: actors,
        label: LocalizedText(fr: "Taille de la plus grande composante", en: "Size of the largest component"),
        detail: (components.first ?? []).sortedByBytes()),
      Measure(
        id: "isoles", value: Double(isolated.count), unit: actors,
        label: LocalizedText(fr: "Acteurs isolés", en: "Isolated actors"), detail: isolated),
      Measure(
        id: "densite", value: density, unit: LocalizedText(fr: "part de 0 à 1", en: "share from 0 to 1"),
        label: LocalizedText(fr: "Densité", en: "Density")),
      Measure(
        id: "points_articulation", value: Double(articulations.count), unit: actors,
        label: LocalizedText(fr: "Points d’articulation", en: "Articulation points"),
        detail: articulations),
      Measure(
        id: "ponts", value: Double(bridges.count), unit: ties,
        label: LocalizedText(fr: "Ponts", en: "Bridges"), detail: bridges.map { $0.a + "–" + $0.b }),
      Measure(
        id: "indice_ei_categorie", value: categoryIndex, unit: index,
        label: LocalizedText(fr: "Indice E–I par catégorie", en: "E–I index by category")),
      Measure(
        id: "indice_ei_famille", value: familyIndex, unit: index,
        label: LocalizedText(fr: "Indice E–I par famille", en: "E–I index by family")),
      Measure(
        id: "acteurs_sans_famille", value: Double(actorsWithoutFamily.count), unit: actors,
        label: LocalizedText(
          fr: "Acteurs sans famille, hors de l’indice par famille",
          en: "Actors without family, out of the index by family"),
        detail: actorsWithoutFamily),
    ]
    let perCategory = categoryIndices.sortedByIdentifiers { [$0.group] }.map { group in
      let name = typology.categories.label(group.group)
      return Measure(
        id: "indice_ei_categorie:" + group.group, value: group.value, unit: index,
        label: LocalizedText(fr: "Indice E–I\u{A0}: \(name.fr)", en: "E–I index: \(name.en)"))
    }
    return general + perCategory
  }
}
