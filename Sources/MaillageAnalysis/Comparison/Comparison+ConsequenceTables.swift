internal import MaillageModel

extension Comparison.Result {
  /// One row per actor and family where it gains or loses a function.
  var functionTable: Table {
    struct Place: Hashable { let actor: String, family: String? }
    let groups = Dictionary(grouping: roles.filter { $0.isLost || $0.isGained }) {
      Place(actor: $0.identity.actor, family: $0.identity.family)
    }
    func functions(_ roles: [ComparedRole]) -> Cell {
      .list(Set(roles.map(\.identity.function)).sortedByBytes())
    }
    return Table(
      id: "comparaison_fonctions",
      title: LocalizedText(fr: "Fonctions gagnées et perdues", en: "Functions gained and lost"),
      note: LocalizedText(
        fr: """
          Une fonction est tenue quand un rôle la dit pilotée, contribuée ou occasionnelle. Perdue, elle peut \
          être devenue à vérifier\u{A0}: la dernière colonne le dit.
          """,
        en: """
          A function is held when a role says that the actor leads, contributes or takes part now and then. \
          When lost, it may have become to be verified: the last column says so.
          """),
      columns: [
        .actor, .actorName, .family,
        Column("gagnees", .list, LocalizedText(fr: "Gagnées", en: "Gained")),
        Column("perdues", .list, LocalizedText(fr: "Perdues", en: "Lost")),
        Column("a_verifier", .list, LocalizedText(fr: "Devenues à vérifier", en: "Now to be verified")),
      ],
      rows: groups.sortedByIdentifiers { [$0.key.actor, $0.key.family ?? ""] }.map { place, roles in
        [
          .identifier(place.actor), .text(name(place.actor)), .identifier(optional: place.family),
          functions(roles.filter(\.isGained)), functions(roles.filter(\.isLost)),
          functions(roles.filter(\.isInDoubt)),
        ]
      })
  }

  var handTable: Table {
    Table(
      id: "comparaison_transferts",
      title: LocalizedText(fr: "Fonctions qui changent de mains", en: "Functions that change hands"),
      note: LocalizedText(
        fr: "Une fonction que des acteurs ne tiennent plus sûrement et que d’autres se mettent à tenir.",
        en: "A function that some actors no longer surely hold and that others begin to hold."),
      columns: [
        Column("fonction", .identifier, LocalizedText(fr: "Fonction", en: "Function")), .family,
        Column("de", .list, LocalizedText(fr: "De", en: "From")),
        Column("vers", .list, LocalizedText(fr: "Vers", en: "To")),
        .label("libelle", fr: "Nom", en: "Name"),
      ],
      rows: changesOfHands.map { change in
        [
          .identifier(change.function), .identifier(optional: change.family), .list(change.from),
          .list(change.to), .label(cellName(function: change.function, family: change.family)),
        ]
      })
  }

  var similarityTable: Table {
    Table(
      id: "comparaison_relations",
      title: LocalizedText(fr: "Relations conservées, par famille", en: "Relations kept, by family"),
      note: LocalizedText(
        fr: """
          Relations en vigueur, comptées une fois par paire d’acteurs et par type. Indice de Jaccard\u{A0}: les \
          relations communes rapportées à celles de l’un ou l’autre état\u{A0}; 1 quand rien n’a bougé.
          """,
        en: """
          Relations in force, counted once for each pair of actors and kind. Jaccard index: the common \
          relations over those of either state; 1 when nothing moved.
          """),
      columns: [
        .family, .integer("avant", fr: "Avant", en: "Before"), .integer("apres", fr: "Après", en: "After"),
        .integer("communes", fr: "Communes", en: "Common"),
        Column("jaccard", .ratio(decimals: 0), LocalizedText(fr: "Indice de Jaccard", en: "Jaccard index")),
        .familyLabel,
      ],
      rows: similarities.sortedByIdentifiers { [$0.family] }.map { row in
        [
          .identifier(row.family), .integer(row.before), .integer(row.after), .integer(row.common),
          .number(optional: row.jaccard), .label(similarityName(row.family)),
        ]
      })
  }

  private func similarityName(_ family: String) -> LocalizedText {
    switch family {
    case Coverage.allFamilies: LocalizedText(fr: "Toutes les relations", en: "All relations")
    case Crossing.unspecifiedFamily: LocalizedText(fr: "Famille non précisée", en: "Family not specified")
    default: typology.families.label(family)
    }
  }

  var suggestionTable: Table {
    Table(
      // « comparaison_filiations » is what changes in the table of filiations.
      id: "comparaison_suggestions",
      title: LocalizedText(fr: "Filiations à confirmer", en: "Filiations to confirm"),
      note: LocalizedText(
        fr: """
          Un acteur disparaît et un autre apparaît sous un nom proche. Rien n’est rapproché d’office\u{A0}: si \
          c’est le même, ajoutez une ligne à la table des filiations.
          """,
        en: """
          An actor disappears and another appears under a name that is alike. Nothing is matched by itself: \
          if they are the same, add a line to the table of filiations.
          """),
      columns: [
        Column("ancien", .identifier, LocalizedText(fr: "Disparu", en: "Gone")),
        Column("nouveau", .identifier, LocalizedText(fr: "Apparu", en: "New")),
        Column("ressemblance", .ratio(decimals: 0), LocalizedText(fr: "Ressemblance", en: "Likeness")),
        .label("raison", fr: "Raison", en: "Reason"),
        .label("ancien_nom", fr: "Nom du disparu", en: "Name of the one gone"),
        .label("nouveau_nom", fr: "Nom de l’apparu", en: "Name of the new one"),
      ],
      rows: suggestions.map { suggestion in
        [
          .identifier(suggestion.before.id), .identifier(suggestion.after.id),
          .number(suggestion.likeness), .label(suggestion.reason), .text(suggestion.before.name),
          .text(suggestion.after.name),
        ]
      })
  }

  /// The name of an actor as it is compared.
  func name(_ actor: String) -> String { actors.first { $0.id == actor }?.name ?? actor }

  /// A function in a family, in words: « Sensibilisation (internationalisation) ».
  func cellName(function: String, family: String?) -> LocalizedText {
    let noun = typology.functions[function]?.noun ?? LocalizedText(verbatim: function)
    guard let family else { return noun }
    let label = typology.families[family]?.shortLabel ?? LocalizedText(verbatim: family)
    return LocalizedText(fr: "\(noun.fr) (\(label.fr))", en: "\(noun.en) (\(label.en))")
  }
}
