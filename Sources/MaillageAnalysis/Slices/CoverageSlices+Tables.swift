public import MaillageModel

extension CoverageSlices.Result {
  /// Every function in every slice, the slices, the phases, and the types of action by category.
  public var tables: [Table] { [cellTable, sliceTable, phaseTable, typeTable] }

  private static let sliceColumns: [Column] = [
    .code("axe", fr: "Découpage", en: "Cut by").worded(CoverageSlices.Axis.self),
    Column("valeur", .text, LocalizedText(fr: "Tranche", en: "Slice")),
  ]

  private static let intervalColumns: [Column] = [
    .integer("fonctions", fr: "Fonctions", en: "Functions"),
    .integer("couvertes_min", fr: "Couvertes, au moins", en: "Covered, at least"),
    .integer("couvertes_max", fr: "Couvertes, au plus", en: "Covered, at most"),
    .ratio("couverture_min", fr: "Couverture, au moins", en: "Coverage, at least"),
    .ratio("couverture_max", fr: "Couverture, au plus", en: "Coverage, at most"),
    .integer("indeterminees", fr: "Indéterminées", en: "Undetermined"),
    .integer("fragiles", fr: "Avec un seul acteur", en: "With a single actor"),
  ]

  private func interval(_ summary: CoverageSummary) -> [Cell] {
    [
      .integer(summary.functions), .integer(summary.covered.lowerBound),
      .integer(summary.covered.upperBound), .number(optional: summary.ratio?.lowerBound),
      .number(optional: summary.ratio?.upperBound), .integer(summary.undetermined),
      .integer(summary.fragile),
    ]
  }

  private var cellTable: Table {
    Table(
      id: CoverageSlices.id, title: CoverageSlices.title, note: CoverageSlices.limits,
      columns: Self.sliceColumns + [
        .function,
        .code("phase", fr: "Phase", en: "Phase"),
        .integer("oui", fr: "Acteurs sûrs", en: "Sure actors"),
        .integer("a_verifier", fr: "À vérifier", en: "To be verified"),
        .code("etat", fr: "État dans la tranche", en: "State in the slice"),
        .list("acteurs", fr: "Acteurs", en: "Actors"),
        .list("incertains", fr: "Acteurs à vérifier", en: "Actors to be verified"),
        .integer(
          "propres", fr: "Propres à la tranche", en: "Of this slice only",
          description: LocalizedText(
            fr: "Acteurs sûrs qui nomment la zone ou ont le secteur, et non ceux qui valent partout",
            en: "Sure actors that name the zone or have the sector, and not those that hold everywhere")),
        .integer("ailleurs", fr: "Tenants ailleurs", en: "Holders elsewhere"),
        .label("valeur_libelle", fr: "Nom de la tranche", en: "Name of the slice"),
        .functionLabel,
      ],
      rows: slices.sortedByIdentifiers { [$0.axis.rawValue, $0.value ?? ""] }.flatMap { slice in
        slice.cells.sortedByIdentifiers { [$0.cell.function] }.map { row($0, in: slice) }
      })
  }

  private func row(_ cell: CoverageSlices.SliceCell, in slice: CoverageSlices.Slice) -> [Cell] {
    [
      .identifier(slice.axis.rawValue), .text(optional: slice.value), .identifier(cell.cell.function),
      .identifier(cell.cell.phase), .integer(cell.cell.holders.count),
      .integer(cell.cell.uncertain.count), .identifier(typology.vocabulary.code(cell.cell.state)),
      .list(cell.cell.holders), .list(cell.cell.uncertain), .integer(cell.own.count),
      .integer(cell.elsewhere), .label(label(of: slice)),
      .label(typology.functions.label(cell.cell.function)),
    ]
  }

  private var sliceTable: Table {
    Table(
      id: "tranches_synthese",
      title: LocalizedText(fr: "Couverture de chaque tranche", en: "Coverage of each slice"),
      columns: Self.sliceColumns + Self.intervalColumns + [
        .label("valeur_libelle", fr: "Nom de la tranche", en: "Name of the slice")
      ],
      rows: slices.sortedByIdentifiers { [$0.axis.rawValue, $0.value ?? ""] }.map { slice in
        [.identifier(slice.axis.rawValue), .text(optional: slice.value)]
          + interval(slice.summary) + [.label(label(of: slice))]
      })
  }

  private var phaseTable: Table {
    Table(
      id: "tranches_phases",
      title: LocalizedText(fr: "Couverture par famille et par phase", en: "Coverage by family and phase"),
      columns: [.family, .code("phase", fr: "Phase", en: "Phase")] + Self.intervalColumns + [
        .integer("trous", fr: "Sans acteur déclaré", en: "Without declared actor"),
        .familyLabel,
        .label("phase_libelle", fr: "Nom de la phase", en: "Name of the phase"),
      ],
      rows: phases.sortedByIdentifiers { [$0.summary.family, $0.phase] }.map { phase in
        [.identifier(phase.summary.family), .identifier(phase.phase)] + interval(phase.summary) + [
          .integer(phase.summary.holes),
          .label(CellNames(typology: typology).family(phase.summary.family)),
          .label(typology.phases.label(phase.phase)),
        ]
      })
  }

  private var typeTable: Table {
    Table(
      id: "tranches_types",
      title: LocalizedText(
        fr: "Types d’action par catégorie d’acteurs", en: "Types of action by category of actors"),
      note: LocalizedText(
        fr: "Une combinaison absente n’est montrée par aucune action commencée à la date.",
        en: "An absent combination is shown by no action begun by the date."),
      columns: [
        .code("type", fr: "Type", en: "Type"), .category,
        .integer("actions", fr: "Actions", en: "Actions"),
        .integer("acteurs", fr: "Acteurs sûrs", en: "Sure actors"),
        .integer("a_verifier", fr: "À vérifier", en: "To be verified"),
        .list("liste_acteurs", fr: "Lesquels", en: "Which ones"),
        .label("type_libelle", fr: "Nom du type", en: "Name of the type"),
        .label("categorie_libelle", fr: "Nom de la catégorie", en: "Name of the category"),
      ],
      rows: typesByCategory.map { entry in
        [
          .identifier(entry.type), .identifier(entry.category), .integer(entry.actions.count),
          .integer(entry.actors.count), .integer(entry.uncertain.count), .list(entry.actors),
          .label(typology.actionTypes.label(entry.type)),
          .label(typology.categories.label(entry.category)),
        ]
      })
  }

  /// The name of a slice.
  func label(of slice: CoverageSlices.Slice) -> LocalizedText {
    guard let value = slice.value else {
      return LocalizedText(fr: "échelon non précisé", en: "level not given")
    }
    switch slice.axis {
    case .echelon:
      return typology.vocabulary.words(Echelon.list).label(value)
    case .zone: return typology.zones.label(value)
    case .sector: return LocalizedText(verbatim: value)
    }
  }
}

extension CoverageSlices.Axis: WordedCode {
  /// What the coverage is cut by, in words.
  var words: LocalizedText {
    switch self {
    case .echelon: LocalizedText(fr: "Échelon", en: "Level")
    case .zone: LocalizedText(fr: "Zone", en: "Zone")
    case .sector: LocalizedText(fr: "Secteur", en: "Sector")
    }
  }
}
