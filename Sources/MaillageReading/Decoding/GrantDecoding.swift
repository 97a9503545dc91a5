internal import MaillageModel

extension FundingGrant {
  /// Reads the line of a grant.
  init?(reading row: inout RowReader) {
    let action = row.reference(GrantColumns.action)
    let instrument = row.reference(GrantColumns.instrument)
    let amount = row.number(GrantColumns.amount)
    let year = row.year(GrantColumns.year)
    guard let action, let instrument else { return nil }
    self.init(
      action: action, instrument: instrument, amount: amount, year: year, provenance: row.provenance())
  }
}
