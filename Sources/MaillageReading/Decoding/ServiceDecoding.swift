internal import MaillageModel

extension Service {
  /// Reads the line of a service.
  init(reading row: inout RowReader) {
    self.init(
      id: row.identifier(ServiceColumns.id) ?? "",
      name: row.text(ServiceColumns.name) ?? "",
      actor: row.reference(ServiceColumns.actor) ?? "",
      types: row.codes(ServiceColumns.types),
      validity: row.period(),
      provenance: row.provenance())
  }
}
