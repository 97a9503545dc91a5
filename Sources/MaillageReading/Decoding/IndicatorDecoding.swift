internal import MaillageModel

extension IndicatorDefinition {
  /// Reads the line of an indicator of the territory's own.
  init(reading row: inout RowReader) {
    self.init(
      code: row.identifier(IndicatorColumns.code) ?? "",
      family: row.term(IndicatorColumns.family, IndicatorFamily.self) ?? .other,
      label: LocalizedText(verbatim: row.text(IndicatorColumns.label) ?? ""),
      access: row.number(IndicatorColumns.access),
      relevance: row.number(IndicatorColumns.relevance),
      computation: nil,
      reason: LocalizedText(
        fr: "Indicateur propre au territoire ; valeur à saisir.",
        en: "The territory’s own indicator; value to be typed in."),
      unit: LocalizedText(verbatim: ""))
  }
}
