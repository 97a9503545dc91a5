internal import MaillageModel

extension ServiceCompetence {
  /// Reads what a service must or must not take part in.
  init?(reading row: inout RowReader) {
    let service = row.reference(ServiceCompetenceColumns.service)
    let scope = row.code(ServiceCompetenceColumns.scope)
    let status = row.term(ServiceCompetenceColumns.status, ServiceCompetenceStatus.self)
    guard let service, let scope, let status else { return nil }
    self.init(service: service, scope: scope, status: status, provenance: row.provenance())
  }
}
