/// Everything that the domain names, as data: families, functions, categories, rules and the rest.
///
/// The program knows no code of it; a territory may come with a typology of its own.
public struct Typology: Sendable, Equatable {
  /// The families of action.
  public var families: CodeTable<Family> = CodeTable()
  /// Their sub-categories.
  public var subcategories: CodeTable<Subcategory> = CodeTable()
  /// The types of action.
  public var actionTypes: CodeTable<ActionType> = CodeTable()
  /// The phases of support.
  public var phases: CodeTable<Phase> = CodeTable()
  /// The support functions.
  public var functions: CodeTable<SupportFunction> = CodeTable()
  /// The categories of actors, without the looks of other things.
  public var categories: CodeTable<Category> = CodeTable()
  /// The look of services in figures.
  public var serviceLook: Category?
  /// The types of internal service.
  public var serviceTypes: CodeTable<ServiceType> = CodeTable()
  /// The kinds of relation.
  public var relationKinds: CodeTable<RelationKind> = CodeTable()
  /// The closed lists.
  public var vocabulary = Vocabulary()
  /// Which function makes sense in which family.
  public var applicabilities: [Applicability] = []
  /// The zones.
  public var zones: CodeTable<Zone> = CodeTable()
  /// The countries.
  public var countries: CodeTable<Country> = CodeTable()
  /// Communes whose postcode is often taken for their code.
  public var communes: [Commune] = []
  /// The regions, past and present.
  public var regions: [AdministrativeRegion] = []
  /// The rules.
  public var rules: [Rule] = []
  /// The reference model.
  public var expectations: [Expectation] = []
  /// The indicators.
  public var indicators: CodeTable<IndicatorDefinition> = CodeTable()
  /// The skills.
  public var skills: CodeTable<Skill> = CodeTable()

  /// Creates an empty typology, to be filled by the reader.
  public init() {}

  /// The family of an action type.
  public func family(ofType code: String) -> Family? {
    actionTypes[code].flatMap { subcategories[$0.subcategory] }.flatMap { families[$0.family] }
  }

  /// The functions of a phase, in the typology's order.
  public func functions(ofPhase code: String) -> [SupportFunction] {
    functions.filter { $0.phase == code }
  }

  /// The action types of a family, in the typology's order.
  public func actionTypes(ofFamily code: String) -> [ActionType] {
    actionTypes.filter { family(ofType: $0.code)?.code == code }
  }

  /// Whether a category carries a tag.
  public func category(_ code: String, has tag: CategoryTag) -> Bool {
    categories[code]?.tags.contains(tag) ?? false
  }

  /// Whether a function makes sense in a family; it does unless the typology says otherwise.
  public func applies(function: String, family: String) -> Bool {
    applicability(function: function, family: family)?.applies ?? true
  }

  /// What the typology says of a function in a family.
  public func applicability(function: String, family: String) -> Applicability? {
    applicabilities.first { $0.function == function && $0.family == family }
  }

  /// The zones that hold a country on a day, in the typology's order.
  public func zones(of country: String, on date: CalendarDate) -> [Zone] {
    zones.filter { $0.contains(country, on: date) }
  }
}
