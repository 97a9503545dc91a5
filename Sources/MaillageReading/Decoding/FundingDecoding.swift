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
