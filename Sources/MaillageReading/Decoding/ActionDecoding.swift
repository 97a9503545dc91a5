internal import MaillageModel

extension Action {
  /// Reads the line of an action.
  init(reading row: inout RowReader) {
    self.init(
      id: row.identifier(ActionColumns.id) ?? "",
      title: row.text(ActionColumns.title) ?? "",
      type: row.code(ActionColumns.type) ?? "",
      isEconomic: row.yesNo(ActionColumns.isEconomic),
      relation: row.reference(ActionColumns.relation),
      nature: row.term(ActionColumns.nature, ActionNature.self) ?? .action,
      recurrence: row.term(ActionColumns.recurrence, Recurrence.self),
      validity: row.period(),
      zones: row.codes(ActionColumns.zones),
      countries: row.countries(ActionColumns.countries),
      goals: row.goals(ActionColumns.goals),
      sector: row.text(ActionColumns.sector),
      expectedResult: row.text(ActionColumns.expectedResult),
      isStateAid: row.yesNo(ActionColumns.isStateAid),
      provenance: row.provenance())
  }
}
