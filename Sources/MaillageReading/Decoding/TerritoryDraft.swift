internal import MaillageModel

/// Everything decoded from the tables, before it is known to be coherent.
struct TerritoryDraft {
  var project: Project?
  var actors: [Actor] = []
  var filiations: [Filiation] = []
  var services: [Service] = []
  var roles: [Role] = []
  var relations: [Relation] = []
  var actions: [Action] = []
  var mobilisations: [Mobilisation] = []
  var serviceCompetences: [ServiceCompetence] = []
  var skillAssessments: [SkillAssessment] = []
  var fundingInstruments: [FundingInstrument] = []
  var fundingGrants: [FundingGrant] = []
  var indicators: [IndicatorDefinition] = []
  var indicatorValues: [IndicatorValue] = []
  var surveyResponses: [SurveyResponse] = []
  /// The typology, with the zones of the territory.
  var typology: Typology
  /// The tables, by their French name.
  let tables: [String: TableRows]
  /// Every identifier that a cell names.
  private(set) var references: [Reference] = []
  /// The tables with a number that has a decimal comma.
  private(set) var decimalCommaTables: Set<String> = []
  /// The tables whose file is there and could not be read at all.
  let unreadTables: Set<String>

  /// Decodes every table; what cannot be decoded goes to the log.
  init(
    tables: [String: TableRows], unreadTables: Set<String> = [], typology: Typology,
    log: inout DiagnosticLog
  ) {
    self.tables = tables
    self.unreadTables = unreadTables
    self.typology = typology
    self.typology.zones = decodeZones(log: &log)
    decodeActors(log: &log)
    decodeServices(log: &log)
    decodeActions(log: &log)
    decodeFunding(log: &log)
    decodeIndicators(log: &log)
  }

  /// Decodes a table, when there is one.
  mutating func decode<Element>(
    _ schema: TableSchema, log: inout DiagnosticLog, _ body: (inout RowReader) -> Element?
  ) -> [Element] {
    guard let table = tables[schema.id] else { return [] }
    var reader = RowReader(table: table, typology: typology)
    let elements = reader.decodeAll(log: &log, body)
    references += reader.references
    if reader.sawDecimalComma { decimalCommaTables.insert(schema.id) }
    return elements
  }

  private mutating func decodeActors(log: inout DiagnosticLog) {
    project = decode(ProjectColumns.table, log: &log) { row in Project(reading: &row) }.first
    actors = decode(ActorColumns.table, log: &log) { row in Actor(reading: &row) }
    filiations = decode(FiliationColumns.table, log: &log) { row in Filiation(reading: &row) }
    roles = decode(RoleColumns.table, log: &log) { row in Role(reading: &row) }
    relations = RelationIdentifiers.completed(
      decode(RelationColumns.table, log: &log) { row in Relation(reading: &row) })
  }

  private mutating func decodeServices(log: inout DiagnosticLog) {
    services = decode(ServiceColumns.table, log: &log) { row in Service(reading: &row) }
    serviceCompetences = decode(ServiceCompetenceColumns.table, log: &log) { row in
      ServiceCompetence(reading: &row)
    }
    skillAssessments = decode(SkillColumns.table, log: &log) { row in SkillAssessment(reading: &row) }
  }

  private mutating func decodeActions(log: inout DiagnosticLog) {
    actions = decode(ActionColumns.table, log: &log) { row in Action(reading: &row) }
    mobilisations = decode(MobilisationColumns.table, log: &log) { row in Mobilisation(reading: &row) }
  }

  private mutating func decodeFunding(log: inout DiagnosticLog) {
    fundingInstruments = decode(FundingColumns.table, log: &log) { row in FundingInstrument(reading: &row) }
    fundingGrants = decode(GrantColumns.table, log: &log) { row in FundingGrant(reading: &row) }
  }

  private mutating func decodeIndicators(log: inout DiagnosticLog) {
    indicators = decode(IndicatorColumns.table, log: &log) { row in IndicatorDefinition(reading: &row) }
    indicatorValues = decode(ValueColumns.table, log: &log) { row in IndicatorValue(reading: &row) }
    surveyResponses = decode(ResponseColumns.table, log: &log) { row in SurveyResponse(reading: &row) }
  }
}
