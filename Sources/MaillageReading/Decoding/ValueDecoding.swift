internal import MaillageModel

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
