public import MaillageModel

extension Stakeholders.Result {
  /// One row per stakeholder, then the relations in force and the actions begun: the state of play.
  public var tables: [Table] { [stakeholderTable, relationTable, actionTable] }

  /// What the order by partners leaves out.
  private var orderNote: LocalizedText {
    guard stakeholders.contains(where: { $0.uncertainRelations > 0 }) else {
      return LocalizedText(verbatim: "")
    }
    return LocalizedText(
      fr: """
         Les acteurs liés le sont par des relations sûres\u{A0}: celles à vérifier peuvent changer leur ordre \
        (voir les rangs du tableau «\u{A0}centralite\u{A0}»).
        """,
      en: """
         Actors are tied by sure relations: those to verify may change their order (see the ranks of the table \
        “centralite”).
        """)
  }

  private var stakeholderTable: Table {
    let vocabulary = typology.vocabulary
    return
      Table(
        id: Stakeholders.id, title: Stakeholders.title, note: Stakeholders.limits + orderNote,
        columns: [
          .actor, .category, .code("echelon", fr: "Échelon", en: "Level"),
          .list("familles", fr: "Familles", en: "Families"),
          .list("fonctions", fr: "Fonctions tenues", en: "Functions held"),
          .list("fonctions_a_verifier", fr: "Fonctions à vérifier", en: "Functions to verify"),
          .integer("relations", fr: "Relations en vigueur", en: "Relations in force"),
          .integer("relations_a_verifier", fr: "Relations à vérifier", en: "Relations to verify"),
          .integer("partenaires", fr: "Acteurs liés", en: "Actors tied"),
          .integer("actions", fr: "Actions en vigueur", en: "Actions in force"),
          .list("liste_actions", fr: "Lesquelles", en: "Which ones"),
          .actorName, .label("categorie_libelle", fr: "Nom de la catégorie", en: "Name of the category"),
          .label("echelon_libelle", fr: "Nom de l’échelon", en: "Name of the level"),
        ],
        rows: stakeholders.sortedByIdentifiers { [$0.actor] }.map { one in
          [
            .identifier(one.actor), .identifier(one.category),
            .identifier(optional: one.echelon.map { vocabulary.code($0) }), .list(one.families),
            .list(one.functions), .list(one.uncertainFunctions), .integer(one.relations),
            .integer(one.uncertainRelations), .integer(one.partners), .integer(one.actions.count),
            .list(one.actions), .text(names.actor(one.actor)),
            .label(typology.categories.label(one.category)),
            one.echelon.map { .label(vocabulary.label($0)) } ?? .empty,
          ]
        },
        reading: .descending("partenaires"))
  }
}
