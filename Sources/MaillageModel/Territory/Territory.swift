/// Everything that is known of a territory, valid and in a canonical order.
///
/// Every reference leads to an object that exists; identifiers are unique; the order of the rows in the
/// tables has left no trace.
public final class Territory: Sendable {
  /// What the tables are about.
  public let project: Project
  /// The actors.
  public let actors: [Actor]
  /// How actors became others.
  public let filiations: [Filiation]
  /// The internal services.
  public let services: [Service]
  /// The parts of actors in functions.
  public let roles: [Role]
  /// The ties between actors.
  public let relations: [Relation]
  /// The actions.
  public let actions: [Action]
  /// Who takes part in which action.
  public let mobilisations: [Mobilisation]
  /// What services must or must not take part in.
  public let serviceCompetences: [ServiceCompetence]
  /// The skills of services.
  public let skillAssessments: [SkillAssessment]
  /// The funding instruments.
  public let fundingInstruments: [FundingInstrument]
  /// The money given to actions.
  public let fundingGrants: [FundingGrant]
  /// The territory's own indicators, beside those of the typology.
  public let indicators: [IndicatorDefinition]
  /// The measured values.
  public let indicatorValues: [IndicatorValue]
  /// The answers to surveys.
  public let surveyResponses: [SurveyResponse]
  /// The typology, with the zones that the territory adds or changes.
  public let typology: Typology
  /// The tables that were read.
  public let inputs: [InputTable]
  /// What the reading found doubtful or worth knowing.
  public let diagnostics: [Diagnostic]

  package init(
    project: Project, actors: [Actor], filiations: [Filiation] = [], services: [Service] = [],
    roles: [Role] = [], relations: [Relation] = [], actions: [Action] = [],
    mobilisations: [Mobilisation] = [], serviceCompetences: [ServiceCompetence] = [],
    skillAssessments: [SkillAssessment] = [], fundingInstruments: [FundingInstrument] = [],
    fundingGrants: [FundingGrant] = [], indicators: [IndicatorDefinition] = [],
    indicatorValues: [IndicatorValue] = [], surveyResponses: [SurveyResponse] = [],
    typology: Typology, inputs: [InputTable] = [], diagnostics: [Diagnostic] = []
  ) {
    self.project = project
    self.actors = CanonicalOrder.sorted(actors)
    self.filiations = CanonicalOrder.sorted(filiations)
    self.services = CanonicalOrder.sorted(services)
    self.roles = CanonicalOrder.sorted(roles)
    self.relations = CanonicalOrder.sorted(relations)
    self.actions = CanonicalOrder.sorted(actions)
    self.mobilisations = CanonicalOrder.sorted(mobilisations)
    self.serviceCompetences = CanonicalOrder.sorted(serviceCompetences)
    self.skillAssessments = CanonicalOrder.sorted(skillAssessments)
    self.fundingInstruments = CanonicalOrder.sorted(fundingInstruments)
    self.fundingGrants = CanonicalOrder.sorted(fundingGrants)
    self.indicators = indicators.sorted { $0.code.precedesInBytes($1.code) }
    self.indicatorValues = CanonicalOrder.sorted(indicatorValues)
    self.surveyResponses = CanonicalOrder.sorted(surveyResponses)
    self.typology = typology
    self.inputs = inputs.sorted { $0.file.precedesInBytes($1.file) }
    self.diagnostics = diagnostics.sorted()
  }
}
