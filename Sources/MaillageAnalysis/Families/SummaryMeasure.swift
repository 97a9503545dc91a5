internal import MaillageModel

/// A line of a table of measures: `mesure, valeur, unite`.
struct SummaryMeasure {
  let id: String
  let value: Double?
  let unit: LocalizedText
  let label: LocalizedText

  /// The measures as a table, in their order.
  static func table(
    id: String, title: LocalizedText, note: LocalizedText? = nil, measures: [SummaryMeasure]
  ) -> Table {
    Table(
      id: id, title: title, note: note,
      columns: [
        Column("mesure", .identifier, LocalizedText(fr: "Mesure", en: "Measure")),
        Column("valeur", .number(decimals: 3), LocalizedText(fr: "Valeur", en: "Value")),
        Column("unite", .text, LocalizedText(fr: "Unité", en: "Unit")),
        .label("libelle", fr: "Mesure", en: "Measure"),
      ],
      rows: measures.map { measure in
        [
          .identifier(measure.id), .number(optional: measure.value), .label(measure.unit),
          .label(measure.label),
        ]
      })
  }
}
