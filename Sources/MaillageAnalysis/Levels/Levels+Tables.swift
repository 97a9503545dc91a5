public import MaillageModel

extension Levels.Result {
  /// The actors at their levels, the levels, and the ties between them.
  public var tables: [Table] { [memberTable, levelTable, linkTable] }

  private static let echelon = Column.code("echelon", fr: "Échelon", en: "Level")

  private var memberTable: Table {
    Table(
      id: Levels.id, title: Levels.title, note: Levels.limits,
      columns: [
        Self.echelon, .actor, .category,
        .list("fonctions", fr: "Fonctions tenues", en: "Functions held"),
        .list("a_verifier", fr: "Fonctions à vérifier", en: "Functions to verify")
          .worded(typology.functions.names),
        .list("pilote", fr: "Cases pilotées", en: "Cells led"),
        .integer("actions", fr: "Actions en vigueur", en: "Actions in force"),
        .integer("liens_meme_echelon", fr: "Liens à son échelon", en: "Ties at its level"),
        .integer("liens_autres_echelons", fr: "Liens avec d’autres échelons", en: "Ties with other levels"),
        .actorName,
        .label("echelon_libelle", fr: "Nom de l’échelon", en: "Name of the level"),
      ],
      rows: members.sortedByIdentifiers { [code(of: $0.echelon) ?? "", $0.actor] }.map { member in
        [
          .identifier(optional: code(of: member.echelon)), .identifier(member.actor),
          .identifier(member.category), .list(member.functions), .list(member.uncertain),
          .cells(member.leads), .integer(member.actions.count), .integer(member.tiesWithin),
          .integer(member.tiesAcross), .text(names.actor(member.actor)),
          .label(label(of: member.echelon)),
        ]
      })
  }

  private var levelTable: Table {
    Table(
      id: "niveaux_synthese",
      title: LocalizedText(fr: "Ce que tient chaque échelon", en: "What each level holds"),
      columns: [
        Self.echelon,
        .integer("acteurs", fr: "Acteurs", en: "Actors"),
        .integer("fonctions", fr: "Fonctions tenues", en: "Functions held"),
        .integer("pilotees", fr: "Cases pilotées", en: "Cells led"),
        .integer("actions", fr: "Actions en vigueur", en: "Actions in force"),
        .label("echelon_libelle", fr: "Nom de l’échelon", en: "Name of the level"),
      ],
      rows: echelons.sortedByIdentifiers { [code(of: $0) ?? ""] }.map { echelon in
        let members = members(at: echelon)
        return [
          .identifier(optional: code(of: echelon)), .integer(members.count),
          .integer(Set(members.flatMap(\.functions)).count), .integer(Set(members.flatMap(\.leads)).count),
          .integer(Set(members.flatMap(\.actions)).count), .label(label(of: echelon)),
        ]
      })
  }

  private var linkTable: Table {
    Table(
      id: "niveaux_liens",
      title: LocalizedText(fr: "Liens entre échelons", en: "Ties between levels"),
      note: LocalizedText(
        fr: "Paires d’acteurs liées par au moins une relation en vigueur, chacune comptée une fois.",
        en: "Pairs of actors tied by at least one relation in force, each counted once."),
      columns: [
        .code("echelon_a", fr: "Échelon", en: "Level"),
        .code("echelon_b", fr: "Avec l’échelon", en: "With the level"),
        .integer("liens", fr: "Paires liées", en: "Tied pairs"),
        .integer("a_verifier", fr: "Paires à vérifier", en: "Pairs to verify"),
        .label("echelon_a_libelle", fr: "Nom du premier", en: "Name of the first"),
        .label("echelon_b_libelle", fr: "Nom du second", en: "Name of the second"),
      ],
      rows: links.sortedByIdentifiers { [code(of: $0.a) ?? "", code(of: $0.b) ?? ""] }.map { link in
        [
          .identifier(optional: code(of: link.a)), .identifier(optional: code(of: link.b)),
          .integer(link.certain), .integer(link.doubtful), .label(label(of: link.a)),
          .label(label(of: link.b)),
        ]
      })
  }

  private func code(of echelon: Echelon?) -> String? { echelon.map { typology.vocabulary.code($0) } }

  /// The name of a level.
  func label(of echelon: Echelon?) -> LocalizedText {
    echelon.map { typology.vocabulary.label($0) }
      ?? LocalizedText(fr: "Échelon non précisé", en: "Level not given")
  }
}
