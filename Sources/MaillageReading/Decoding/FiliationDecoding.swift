internal import MaillageModel

extension Filiation {
  /// Reads the line of a filiation.
  init?(reading row: inout RowReader) {
    let predecessor = row.reference(FiliationColumns.predecessor)
    let successor = row.reference(FiliationColumns.successor)
    let kind = row.term(FiliationColumns.kind, FiliationKind.self)
    let function = row.code(FiliationColumns.function)
    if kind == .missionTransfer, row.table.text(FiliationColumns.function, at: row.row) == nil {
      row.report(
        Diagnostic(
          .missingValue, at: row.place(FiliationColumns.function),
          Wording(
            fr: "un transfert de mission dit quelle fonction passe.",
            en: "a transfer of a mission says which function moves."),
          remedy: Wording(
            fr: "Écrivez le code de la fonction, comme dans la table des rôles.",
            en: "Write the code of the function, as in the table of roles.")))
    }
    let date = row.date(FiliationColumns.date)
    let precision = row.term(FiliationColumns.precision, DatePrecision.self) ?? .exact
    guard let predecessor, let successor, let kind else { return nil }
    self.init(
      predecessor: predecessor, successor: successor, kind: kind, function: function, date: date,
      precision: precision, provenance: row.provenance())
  }
}
