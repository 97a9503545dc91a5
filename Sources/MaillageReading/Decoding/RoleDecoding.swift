internal import MaillageModel

extension Role {
  /// Reads the line of a role.
  init?(reading row: inout RowReader) {
    let actor = row.reference(RoleColumns.actor)
    let function = row.code(RoleColumns.function)
    let level = row.term(RoleColumns.level, RoleLevel.self)
    let family = row.code(RoleColumns.family)
    let zone = row.code(RoleColumns.zone)
    let period = row.period()
    guard let actor, let function, let level else { return nil }
    self.init(
      actor: actor, function: function, level: level, family: family, zone: zone, validity: period,
      provenance: row.provenance())
  }
}
