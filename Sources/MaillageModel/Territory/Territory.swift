/// Everything that is known of a territory, valid and in a canonical order.
///
/// Every reference leads to an object that exists; identifiers are unique; the order of the rows in the
/// tables has left no trace.
public struct Territory: Sendable {
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
    self.actors = CanonicalOrder.sorted(actors) { [$0.id] }
    self.filiations = CanonicalOrder.sorted(filiations) {
      [$0.predecessor, $0.successor, $0.kind.rawValue, $0.function ?? "", "\($0.date?.description ?? "")"]
    }
    self.services = CanonicalOrder.sorted(services) { [$0.id] }
    self.roles = CanonicalOrder.sorted(roles) {
      [
        $0.actor, $0.function, $0.family ?? "", $0.zone ?? "", CanonicalOrder.text($0.validity),
        $0.level.rawValue,
      ]
    }
    self.relations = CanonicalOrder.sorted(relations) { [$0.id] }
    self.actions = CanonicalOrder.sorted(actions) { [$0.id] }
    self.mobilisations = CanonicalOrder.sorted(mobilisations) {
      [$0.action, $0.participant.id, $0.part.rawValue]
    }
    self.serviceCompetences = CanonicalOrder.sorted(serviceCompetences) {
      [$0.service, $0.scope, $0.status.rawValue]
    }
    self.skillAssessments = CanonicalOrder.sorted(skillAssessments) { [$0.service, $0.skill] }
    self.fundingInstruments = CanonicalOrder.sorted(fundingInstruments) { [$0.id] }
    self.fundingGrants = CanonicalOrder.sorted(fundingGrants) {
      [$0.action, $0.instrument, "\($0.year ?? 0)", "\($0.amount ?? 0)"]
    }
    self.indicators = CanonicalOrder.sorted(indicators) { [$0.code] }
    self.indicatorValues = CanonicalOrder.sorted(indicatorValues) {
      [$0.indicator, $0.action ?? "", $0.date.description, "\($0.value)", $0.unit ?? ""]
    }
    self.surveyResponses = CanonicalOrder.sorted(surveyResponses) {
      [$0.respondent, $0.question, $0.modality, "\($0.score ?? -1)"]
    }
    self.typology = typology
    self.inputs = inputs.sorted { $0.file.precedesInBytes($1.file) }
    self.diagnostics = diagnostics.sorted()
  }
}

/// Sorting that forgets the order of the rows.
enum CanonicalOrder {
  static func sorted<Element>(_ elements: [Element], by key: (Element) -> [String]) -> [Element] {
    elements.map { (key: key($0), element: $0) }
      .sorted { a, b in
        a.key.lexicographicallyPrecedes(b.key) { $0.precedesInBytes($1) }
      }
      .map(\.element)
  }

  static func text(_ period: Period) -> String {
    (period.start?.description ?? "") + "/" + (period.end?.description ?? "")
  }
}
