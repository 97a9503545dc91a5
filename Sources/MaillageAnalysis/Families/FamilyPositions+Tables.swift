public import MaillageModel
internal import NetworkAlgorithms

extension FamilyPositions.Result {
  /// One row per actor; one row per measure.
  public var tables: [Table] { [actorTable, summaryTable] }

  private var actorTable: Table {
    Table(
      id: FamilyPositions.id, title: FamilyPositions.title, note: note,
      columns: [
        .actor,
        .integer(
          "recouvrement", fr: "Liens par famille, cumulés", en: "Ties over the families",
          description: LocalizedText(
            fr: "Somme des liens de l’acteur dans les familles\u{A0}; une même paire compte dans chacune",
            en: "Sum of the actor’s ties over the families; one pair counts in each")),
        Column(
          "participation", .number(decimals: 3), LocalizedText(fr: "Participation", en: "Participation"),
          description: LocalizedText(
            fr:
              "De 0 (une seule famille) à 1 (autant dans toutes)\u{A0}; sans objet sans lien de famille connue",
            en: "From 0 (a single family) to 1 (as many in all); undefined without a tie of known family")),
        Column(
          "entropie", .number(decimals: 3), LocalizedText(fr: "Entropie", en: "Entropy"),
          description: LocalizedText(
            fr: "Entropie de la répartition des liens, de 0 au logarithme du nombre de familles",
            en: "Entropy of the spread of the ties, from 0 to the logarithm of the number of families"),
          unit: LocalizedText(fr: "nats", en: "nats")),
        .actorName,
        Column(
          "classe", .identifier, LocalizedText(fr: "Classe", en: "Class"),
          description: LocalizedText(
            fr: "focalise (participation sous 1/3), mixte, transversal (au-delà de 2/3)",
            en: "focalise (participation below 1/3), mixte, transversal (above 2/3)")),
        .label("classe_libelle", fr: "Nom de la classe", en: "Name of the class"),
        Column(
          "classe_sure", .boolean, LocalizedText(fr: "Classe sûre", en: "Sure class"),
          description: LocalizedText(
            fr: "La classe reste la même quelles que soient les familles des liens qui n’en nomment pas",
            en: "The class stays the same whatever the families of the ties that name none")),
      ] + families.map(Self.familyColumn) + [
        .integer("sans_famille", fr: "Liens sans famille", en: "Ties without family"),
        Column(
          "participation_min", .number(decimals: 3),
          LocalizedText(fr: "Participation, au moins", en: "Participation, at least")),
        Column(
          "participation_max", .number(decimals: 3),
          LocalizedText(fr: "Participation, au plus", en: "Participation, at most")),
        Column(
          "ecart_reduit", .number(decimals: 2), LocalizedText(fr: "Écart réduit", en: "Z-score"),
          description: LocalizedText(
            fr: "Écart des liens cumulés à leur moyenne, en écarts-types",
            en: "Distance of the cumulated ties to their mean, in standard deviations")),
        Column(
          "familles_des_roles", .list,
          LocalizedText(fr: "Familles des fonctions tenues", en: "Families of the functions held")),
        Column("generique", .boolean, LocalizedText(fr: "Groupe générique", en: "Generic group")),
      ],
      rows: actors.map(row), reading: .descending("participation"))
  }

  private static func familyColumn(_ family: Family) -> Column {
    .integer(
      "liens_" + family.code.lowercased(), fr: "Liens\u{A0}: " + family.shortLabel.fr,
      en: "Ties: " + family.shortLabel.en)
  }

  private func row(_ actor: FamilyPosition) -> [Cell] {
    let role = actor.role.map(Self.word)
    return [
      .identifier(actor.actor), .integer(actor.overlap), .number(optional: actor.participation),
      .number(optional: actor.entropy), .text(names.names.actor(actor.actor)),
      .identifier(optional: role?.code), role.map { .label($0.label) } ?? .empty,
      actor.role == nil ? .empty : .boolean(actor.isRoleSure),
    ] + actor.tiesByFamily.map { .integer($0) } + [
      .integer(actor.tiesWithoutFamily), .number(optional: actor.participationRange?.lowerBound),
      .number(optional: actor.participationRange?.upperBound), .number(optional: actor.zScore),
      .list(actor.familiesOfRoles), .boolean(actor.isGeneric),
    ]
  }

  /// The word of a class, in files and for people.
  static func word(_ role: MultiplexRole) -> (code: String, label: LocalizedText) {
    switch role {
    case .focused: ("focalise", LocalizedText(fr: "focalisé", en: "focused"))
    case .mixed: ("mixte", LocalizedText(fr: "mixte", en: "mixed"))
    case .crossCutting: ("transversal", LocalizedText(fr: "transversal", en: "cross-cutting"))
    }
  }

  private var note: LocalizedText {
    let ties = Phrasing.count(tiesWithoutFamily, .tie)
    let isOne = tiesWithoutFamily == 1
    let verified = LocalizedText(
      fr: "Les relations à vérifier"
        + (doubtfulRelations == 0 ? "" : " (\(doubtfulRelations))") + " ne comptent pas.",
      en: "Relations to be verified" + (doubtfulRelations == 0 ? "" : " (\(doubtfulRelations))")
        + " do not count.")
    guard tiesWithoutFamily > 0 else { return verified }
    return LocalizedText(
      fr:
        "\(ties.fr) dont aucune relation ne nomme de famille \(isOne ? "reste" : "restent") hors des valeurs, "
        + "non des bornes. " + verified.fr,
      en:
        "\(ties.en) none of whose relations names a family \(isOne ? "stays" : "stay") out of the values, not "
        + "of the bounds. " + verified.en)
  }

  private var summaryTable: Table {
    let ties = LocalizedText(fr: "liens", en: "ties")
    let share = LocalizedText(fr: "part de 0 à 1", en: "share from 0 to 1")
    let perFamily = layers.map { layer in
      SummaryMeasure(
        id: "liens:" + layer.family, value: Double(layer.ties), unit: ties,
        label: families.label(layer.family))
    }
    let perPair = overlaps.map { overlap in
      let (a, b) = (families.label(overlap.a), families.label(overlap.b))
      return SummaryMeasure(
        id: "recouvrement:\(overlap.a)-\(overlap.b)", value: overlap.share, unit: share,
        label: LocalizedText(
          fr: "Paires liées dans les deux\u{A0}: \(a.fr) et \(b.fr)",
          en: "Pairs tied in both: \(a.en) and \(b.en)"))
    }
    let without = SummaryMeasure(
      id: "liens_sans_famille", value: Double(tiesWithoutFamily), unit: ties,
      label: LocalizedText(fr: "Liens sans famille", en: "Ties without family"))
    return SummaryMeasure.table(
      id: "familles_synthese", title: LocalizedText(fr: "Liens des familles", en: "Ties of the families"),
      measures: perFamily + [without] + perPair)
  }
}

extension FamilyPosition {
  /// The class of the actor among the families, for people; absent without a tie of known family.
  public var roleLabel: LocalizedText? { role.map { FamilyPositions.Result.word($0).label } }

  /// What the class of the actor means, by the bounds of its participation; absent without a class.
  public var roleMeaning: LocalizedText? {
    switch role {
    case .focused:
      LocalizedText(
        fr: "sous 1/3, ses liens tiennent dans une famille ou presque",
        en: "below 1/3, its ties keep to one family or nearly so")
    case .mixed:
      LocalizedText(fr: "de 1/3 à 2/3, entre les deux", en: "1/3 to 2/3, in between")
    case .crossCutting:
      LocalizedText(
        fr: "au-delà de 2/3, ses liens se répartissent entre les familles",
        en: "above 2/3, its ties spread over the families")
    case nil: nil
    }
  }
}
