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

extension IndicatorValue {
  /// Reads a measured value, of the territory or of an action.
  init?(reading row: inout RowReader) {
    let indicator = row.reference(ValueColumns.code)
    let action = row.reference(ValueColumns.action)
    let isTerritory = row.yesNo(ValueColumns.isTerritory) ?? false
    let date = row.date(ValueColumns.date)
    let value = row.number(ValueColumns.value)
    let unit = row.text(ValueColumns.unit)
    if (action != nil) == isTerritory {
      row.report(
        Diagnostic(
          .notExactlyOne, at: row.place(nil),
          isTerritory
            ? Wording(
              fr: "la valeur est dite d’une action et du territoire.",
              en: "the value is said to be of an action and of the territory.")
            : Wording(
              fr: "la valeur n’est dite ni d’une action, ni du territoire.",
              en: "the value is said to be of no action and not of the territory."),
          remedy: Wording(
            fr: "Indiquez une action, ou « oui » dans la colonne « territoire », pas les deux.",
            en: "Name an action, or write “oui” in the column “territoire”, not both.")))
    }
    guard let indicator, let date, let value else { return nil }
    self.init(
      indicator: indicator, action: action, date: date, value: value, unit: unit,
      provenance: row.provenance())
  }
}

extension SurveyResponse {
  /// Reads an answer to a survey.
  init?(reading row: inout RowReader) {
    let respondent = row.text(ResponseColumns.respondent)
    let question = row.text(ResponseColumns.question)
    let modality = row.text(ResponseColumns.modality)
    let score = row.number(ResponseColumns.score)
    guard let respondent, let question, let modality else { return nil }
    self.init(
      respondent: respondent, question: question, modality: modality, score: score,
      provenance: row.provenance())
  }
}
