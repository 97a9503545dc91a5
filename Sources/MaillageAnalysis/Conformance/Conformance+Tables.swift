public import MaillageModel

extension Conformance.Result {
  /// The rates, the services that are missing, and the leads.
  public var tables: [Table] { [scoreTable, lackTable, leadTable] }

  private static let rule = Column.code("regle", fr: "Règle", en: "Rule")

  private var scoreTable: Table {
    Table(
      id: Conformance.id, title: Conformance.title,
      note: LocalizedText(
        fr: """
          Applicables\u{A0}: conformes, écarts, à vérifier et indéterminées, dont celles où l’on ne sait pas si la règle \
          s’applique. Taux\u{A0}: conformes sur les trois premiers\u{A0}; bornes\u{A0}: sur toutes les applicables.
          """,
        en: """
          Applicable: in line, departures, to check and undetermined, those included where it is not known whether the \
          rule applies. Rate: in line over the first three; bounds: over all applicable ones.
          """),
      columns: [
        Self.rule, .family,
        .code("annee", fr: "Année de début", en: "Year of beginning")
          .worded([
            Conformance.allYears: LocalizedText(fr: "Toutes", en: "All"),
            Conformance.noYear: LocalizedText(fr: "Sans date", en: "Undated"),
          ]),
        .integer("applicables", fr: "Applicables", en: "Applicable"),
        .integer("conformes", fr: "Conformes", en: "In line"),
        .integer("ecarts", fr: "Écarts", en: "Departures"),
        .integer("a_verifier", fr: "À vérifier", en: "To check"),
        .integer("indetermines", fr: "Indéterminées", en: "Undetermined"),
        Column("taux", .ratio(decimals: 0), LocalizedText(fr: "Taux", en: "Rate")),
        Column("taux_min", .ratio(decimals: 0), LocalizedText(fr: "Au moins", en: "At least")),
        Column("taux_max", .ratio(decimals: 0), LocalizedText(fr: "Au plus", en: "At most")),
        .code("niveau", fr: "Niveau", en: "Level"), .familyLabel,
        .label("titre", fr: "Titre de la règle", en: "Title of the rule"),
      ],
      rows: scores.map { score in
        [
          .identifier(score.rule), .identifier(score.family), .identifier(score.year),
          .integer(score.applicable), .integer(score.compliant), .integer(score.gaps),
          .integer(score.toCheck), .integer(score.undetermined), .number(optional: score.rate),
          .number(score.bounds.low), .number(score.bounds.high),
          .identifier(typology.vocabulary.code(score.level)), .label(familyName(score.family)),
          .label(score.title),
        ]
      })
  }

  private func familyName(_ code: String) -> LocalizedText {
    code == Coverage.allFamilies
      ? LocalizedText(fr: "Toutes", en: "All") : typology.families.label(code)
  }

  private var lackTable: Table {
    Table(
      id: "normes_manques",
      title: LocalizedText(fr: "Services qui manquent aux règles", en: "Services that the rules lack"),
      note: LocalizedText(
        fr: "Quand plusieurs types feraient l’affaire, tous sont nommés.",
        en: "Where several types would do, all are named."),
      columns: [
        Self.rule, .list("type", fr: "Type de service manquant", en: "Type of service missing"),
        .integer("actions", fr: "Actions", en: "Actions"),
        .list("liste", fr: "Liste des actions", en: "List of the actions"),
        .label("type_libelle", fr: "En clair", en: "In words"),
      ],
      rows: lacks.map { lack in
        [
          .identifier(lack.rule), .list(lack.types), .integer(lack.actions.count), .list(lack.actions),
          .label(names(of: lack)),
        ]
      },
      reading: .descending("actions"))
  }

  func names(of lack: Conformance.Lack) -> LocalizedText {
    Phrasing.alternatives(lack.types.map { typology.serviceTypes.label($0) })
  }

  private var leadTable: Table {
    Table(
      id: "pilotage", title: LocalizedText(fr: "Qui pilote", en: "Who leads"),
      note: LocalizedText(
        fr: """
          Attendu\u{A0}: ce que disent les règles qui nomment un pilote\u{A0}; vide quand aucune ne parle de ces actions. Un \
          service de plusieurs types, ou plusieurs pilotes, comptent dans chaque ligne.
          """,
        en: """
          Expected: what the rules that name a lead say; empty when none speaks of these actions. A service of several \
          types, or several leads, count in each row.
          """),
      columns: [
        .family, .code("nature", fr: "Nature", en: "Kind").worded(LeadCount.Kind.self),
        .code("pilote", fr: "Pilote", en: "Lead"),
        .integer("actions", fr: "Actions", en: "Actions"),
        .code("attendu", fr: "Attendu", en: "Expected")
          .worded(LeadCount.expectations),
        .integer("attendues", fr: "Pilote attendu", en: "Expected lead"),
        .integer("inattendues", fr: "Autre pilote attendu", en: "Other lead expected"),
        .integer("indeterminees", fr: "Indéterminées", en: "Undetermined"),
        .integer("sans_regle", fr: "Sans règle", en: "Without a rule"),
        .list("regles", fr: "Règles", en: "Rules"), .familyLabel,
        .label("pilote_libelle", fr: "Pilote en clair", en: "Lead in words"),
        .list("liste", fr: "Liste des actions", en: "List of the actions"),
      ],
      rows: leads.map { lead in
        [
          .identifier(lead.family), .identifier(lead.kind.rawValue),
          lead.code.isEmpty ? .empty : .identifier(lead.code), .integer(lead.actions.count),
          .identifier(optional: lead.isExpected), .integer(lead.expected), .integer(lead.unexpected),
          .integer(lead.undetermined), .integer(lead.unruled), .list(lead.rules),
          .label(typology.families.label(lead.family)), .label(name(of: lead)), .list(lead.actions),
        ]
      })
  }

  func name(of lead: LeadCount) -> LocalizedText {
    switch lead.kind {
    case .service: typology.serviceTypes.label(lead.code)
    case .actor: typology.categories.label(lead.code)
    case .nobody: LocalizedText(fr: "Aucun pilote déclaré", en: "No declared lead")
    case .unknown: LocalizedText(fr: "Participation à vérifier", en: "Part to be verified")
    }
  }
}
