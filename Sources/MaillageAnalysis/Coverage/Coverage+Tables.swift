public import MaillageModel

extension Coverage.Result {
  /// The cells, their summary, and the types of action.
  public var tables: [Table] { [cellTable, summaryTable, actionTypeTable] }

  private var cellTable: Table {
    Table(
      id: Coverage.id, title: Coverage.title,
      note: LocalizedText(
        fr: """
          État, dans l’ordre de décision\u{A0}: sans objet, aucun acteur déclaré, indéterminé, fragile (un seul \
          acteur sûr), à coordonner (au moins \(coordinationThreshold) acteurs sûrs et pas exactement un \
          pilote), couvert. Un rôle déclaré sans famille compte comme à vérifier dans chaque famille. Un \
          collectif n’est pas compté à côté de l’un de ses membres.
          """,
        en: """
          State, in the order of decision: not applicable, no actor declared, undetermined, fragile (a \
          single sure actor), to coordinate (at least \(coordinationThreshold) sure actors and not exactly \
          one lead), covered. A role declared without family counts as to be verified in each family. A \
          collective is not counted beside one of its members.
          """),
      columns: [
        .family,
        Column("fonction", .identifier, LocalizedText(fr: "Fonction", en: "Function")),
        Column("phase", .identifier, LocalizedText(fr: "Phase", en: "Phase")),
        .integer("oui", fr: "Acteurs sûrs", en: "Sure actors"),
        .integer("a_verifier", fr: "À vérifier", en: "To be verified"),
        .integer("pilotes", fr: "Pilotes", en: "Leads"),
        Column("etat", .identifier, LocalizedText(fr: "État", en: "State")),
        Column("acteurs", .list, LocalizedText(fr: "Acteurs", en: "Actors")),
        Column("incertains", .list, LocalizedText(fr: "Acteurs à vérifier", en: "Actors to be verified")),
        Column("occasionnels", .list, LocalizedText(fr: "Acteurs occasionnels", en: "Occasional actors")),
        Column(
          "collectifs", .list,
          LocalizedText(fr: "Collectifs non comptés", en: "Collectives not counted"),
          description: LocalizedText(
            fr: "Collectifs dont un membre tient aussi la fonction\u{A0}: ils ne sont pas comptés deux fois",
            en: "Collectives one of whose members also holds the function: they are not counted twice")),
        .familyLabel,
        .label("fonction_libelle", fr: "Nom de la fonction", en: "Name of the function"),
        .label("phase_libelle", fr: "Nom de la phase", en: "Name of the phase"),
        .label("etat_libelle", fr: "État en clair", en: "State in words"),
      ],
      rows: cells.sortedByIdentifiers { [$0.family, $0.function] }.map { cell in
        [
          .identifier(cell.family), .identifier(cell.function), .identifier(cell.phase),
          .integer(cell.holders.count), .integer(cell.uncertain.count), .integer(cell.pilots.count),
          .identifier(typology.vocabulary.code(cell.state)), .list(cell.holders), .list(cell.uncertain),
          .list(cell.occasional), .list(cell.collectives),
          .label(typology.families.label(cell.family)), .label(typology.functions.label(cell.function)),
          .label(typology.phases.label(cell.phase)), .label(typology.vocabulary.label(cell.state)),
        ]
      },
      reading: .codes(
        "etat",
        [.hole, .undetermined, .fragile, .toCoordinate, .covered].map { (state: CoverageState) in
          typology.vocabulary.code(state)
        }))
  }

  private var summaryTable: Table {
    Table(
      id: "couverture_synthese",
      title: LocalizedText(fr: "Couverture par famille", en: "Coverage by family"),
      note: LocalizedText(
        fr: """
          Les fonctions sans objet dans la famille ne comptent pas. La ligne «\u{A0}Toutes familles\u{A0}» \
          prend chaque fonction une fois, tenue dès qu’un acteur la tient dans l’une des familles ou sans \
          préciser de famille.
          """,
        en: """
          Functions that make no sense in the family do not count. The row “All families” takes \
          each function once, held as soon as an actor holds it in one family or without naming any.
          """),
      columns: [
        .family,
        .integer("fonctions", fr: "Fonctions", en: "Functions"),
        .integer("couvertes_min", fr: "Couvertes, au moins", en: "Covered, at least"),
        .integer("couvertes_max", fr: "Couvertes, au plus", en: "Covered, at most"),
        Column(
          "couverture_min", .ratio(decimals: 0),
          LocalizedText(fr: "Couverture, au moins", en: "Coverage, at least")),
        Column(
          "couverture_max", .ratio(decimals: 0),
          LocalizedText(fr: "Couverture, au plus", en: "Coverage, at most")),
        .integer("trous", fr: "Sans acteur déclaré", en: "Without declared actor"),
        .integer("indeterminees", fr: "Indéterminées", en: "Undetermined"),
        .integer("fragiles", fr: "Fragiles", en: "Fragile"),
        .integer("a_coordonner", fr: "À coordonner", en: "To coordinate"),
        .familyLabel,
      ],
      rows: summaries.sortedByIdentifiers { [$0.family] }.map { summary in
        [
          .identifier(summary.family), .integer(summary.functions),
          .integer(summary.covered.lowerBound), .integer(summary.covered.upperBound),
          .number(optional: summary.ratio?.lowerBound), .number(optional: summary.ratio?.upperBound),
          .integer(summary.holes), .integer(summary.undetermined), .integer(summary.fragile),
          .integer(summary.toCoordinate), .label(familyLabel(summary.family)),
        ]
      })
  }

  private var actionTypeTable: Table {
    Table(
      id: "typologie",
      title: LocalizedText(fr: "Types d’action représentés", en: "Types of action represented"),
      note: LocalizedText(
        fr: """
          Toutes les actions commencées à la date, ou sans date de début, même terminées. État\u{A0}: trou sans \
          action déclarée, fragile avec une seule, couvert au-delà\u{A0}; sans objet si les tables ne déclarent aucune action.
          """,
        en: """
          All actions begun by the date, or without start date, even ended. State: hole without declared \
          action, fragile with a single one, covered beyond; not applicable when the tables declare no action at all.
          """),
      columns: [
        .family,
        Column("sous_categorie", .identifier, LocalizedText(fr: "Sous-catégorie", en: "Sub-category")),
        Column("type", .identifier, LocalizedText(fr: "Type", en: "Type")),
        .integer("actions", fr: "Actions", en: "Actions"),
        .integer("acteurs", fr: "Acteurs distincts", en: "Distinct actors"),
        Column("etat", .identifier, LocalizedText(fr: "État", en: "State")),
        Column("liste_actions", .list, LocalizedText(fr: "Lesquelles", en: "Which ones")),
        Column("liste_acteurs", .list, LocalizedText(fr: "Lesquels", en: "Which actors")),
        .label("type_libelle", fr: "Nom du type", en: "Name of the type"),
      ],
      rows: actionTypes.sortedByIdentifiers { [$0.family, $0.subcategory, $0.type] }.map { type in
        [
          .identifier(type.family), .identifier(type.subcategory), .identifier(type.type),
          .integer(type.actions.count), .integer(type.actors.count),
          .identifier(typology.vocabulary.code(type.state)), .list(type.actions), .list(type.actors),
          .label(typology.actionTypes.label(type.type)),
        ]
      })
  }

  func familyLabel(_ code: String) -> LocalizedText {
    code == Coverage.allFamilies
      ? LocalizedText(fr: "Toutes familles", en: "All families") : typology.families.label(code)
  }
}
