internal import MaillageModel

extension FundingInstrument {
  /// Reads the line of a funding instrument.
  init(reading row: inout RowReader) {
    self.init(
      id: row.identifier(FundingColumns.id) ?? "",
      name: row.text(FundingColumns.name) ?? "",
      desk: row.reference(FundingColumns.desk),
      beneficiary: row.text(FundingColumns.beneficiary),
      nature: row.term(FundingColumns.nature, FundingNature.self),
      validity: row.period(),
      provenance: row.provenance())
  }
}

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
