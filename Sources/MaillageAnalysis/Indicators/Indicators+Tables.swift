public import MaillageModel

extension Indicators.Result {
  /// One row per indicator, then the values typed, by date.
  public var tables: [Table] { [indicatorTable, seriesTable] }

  private var indicatorTable: Table {
    Table(
      id: Indicators.id, title: Indicators.title,
      note: LocalizedText(
        fr: """
          Calculable\u{A0}: les tables suffisent à donner la valeur. Une valeur «\u{A0}au moins\u{A0}» compte ce qui est \
          recensé. Accès et pertinence\u{A0}: notes du guide, de 0 à 5.
          """,
        en: """
          Computable: the tables are enough to give the value. An “at least” value counts what is \
          recorded. Access and relevance: the guide’s marks, from 0 to 5.
          """),
      columns: [
        Column("code", .identifier, LocalizedText(fr: "Indicateur", en: "Indicator")),
        Column("libelle", .text, LocalizedText(fr: "Indicateur", en: "Indicator")),
        Column("valeur", .number(decimals: 1), LocalizedText(fr: "Valeur", en: "Value"))
          .absent(fr: "à renseigner", en: "to be filled in"),
        Column("unite", .text, LocalizedText(fr: "Unité", en: "Unit")),
        Column("calculable", .boolean, LocalizedText(fr: "Calculable", en: "Computable")),
        Column("acces", .number(decimals: 1), LocalizedText(fr: "Accès", en: "Access"))
          .absent(fr: "non renseigné", en: "not given"),
        Column("pertinence", .number(decimals: 1), LocalizedText(fr: "Pertinence", en: "Relevance"))
          .absent(fr: "non renseigné", en: "not given"),
        Column(
          "raison", .text,
          LocalizedText(
            fr: "Ce qui est compté, ou pourquoi rien ne l’est", en: "What is counted, or why nothing is")),
        Column("au_moins", .boolean, LocalizedText(fr: "Au moins", en: "At least")),
        Column("date", .date, LocalizedText(fr: "Date de la valeur saisie", en: "Date of the typed value")),
        Column(
          "famille_indic", .text, LocalizedText(fr: "Famille d’indicateurs", en: "Family of indicators")),
        Column("du_guide", .boolean, LocalizedText(fr: "Du guide", en: "Of the guide")),
        Column(
          "diversite_shannon", .number(decimals: 2),
          LocalizedText(fr: "Diversité (Shannon)", en: "Variety (Shannon)")),
        Column(
          "diversite_simpson", .number(decimals: 2),
          LocalizedText(fr: "Diversité (Simpson)", en: "Variety (Simpson)")),
        Column("detail", .list, LocalizedText(fr: "Lesquels", en: "Which ones")),
      ],
      rows: indicators.sortedByIdentifiers { [$0.code] }.map(row))
  }

  /// What an observatory follows: the same indicator at several dates.
  private var seriesTable: Table {
    let labels = Dictionary(
      indicators.map { ($0.code, $0.label) }, uniquingKeysWith: { first, _ in first })
    return Table(
      id: "indicateurs_series",
      title: LocalizedText(fr: "Valeurs saisies, par date", en: "Typed values, by date"),
      columns: [
        .code("code", fr: "Indicateur", en: "Indicator"),
        .code("action", fr: "Action", en: "Action"),
        .date("date", fr: "Date", en: "Date"),
        .number("valeur", decimals: 1, fr: "Valeur", en: "Value"),
        Column("unite", .text, LocalizedText(fr: "Unité", en: "Unit")),
        Column("source", .text, LocalizedText(fr: "Source", en: "Source")),
        .label("libelle", fr: "Indicateur", en: "Indicator"),
        .label("action_libelle", fr: "Intitulé de l’action", en: "Title of the action"),
      ],
      rows: series.sortedByIdentifiers { [$0.indicator, $0.action ?? "", $0.date.description] }.map { value in
        [
          .identifier(value.indicator), .identifier(optional: value.action), .date(value.date),
          .number(value.value), .text(optional: value.unit), .text(optional: value.provenance.source),
          labels[value.indicator].map { .label($0) } ?? .identifier(value.indicator),
          .text(optional: value.action.map(names.action)),
        ]
      })
  }

  private func row(_ indicator: Indicators.Indicator) -> [Cell] {
    [
      .identifier(indicator.code), .label(indicator.label), .number(optional: indicator.value),
      .label(indicator.unit), .boolean(indicator.isComputable), .number(optional: indicator.access),
      .number(optional: indicator.relevance), .label(indicator.reason),
      indicator.value == nil ? .empty : .boolean(indicator.isLowerBound),
      indicator.date.map { .date($0) } ?? .empty, .label(typology.vocabulary.label(indicator.family)),
      .boolean(indicator.isOfGuide), .number(optional: indicator.diversity?.shannon),
      .number(optional: indicator.diversity?.simpson), .list(indicator.detail),
    ]
  }
}
