/// The tables of a territory: the one description that reading, templates and documentation share.
package enum InputSchema {
  /// The tables, in the order of the documentation.
  package static let tables: [TableSchema] = [
    ProjectColumns.table, ActorColumns.table, FiliationColumns.table, ServiceColumns.table,
    RoleColumns.table, RelationColumns.table, ActionColumns.table, MobilisationColumns.table,
    ServiceCompetenceColumns.table, SkillColumns.table, FundingColumns.table, GrantColumns.table,
    IndicatorColumns.table, ValueColumns.table, ZoneColumns.table, ResponseColumns.table,
  ]

  /// The table of a French name.
  package static func table(_ id: String) -> TableSchema? {
    tables.first { $0.id == id }
  }
}
