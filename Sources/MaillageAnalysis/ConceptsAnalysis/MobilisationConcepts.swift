public import MaillageModel
internal import NetworkAlgorithms

/// Which services always come together: formal concepts, rules without and with exceptions, and levels.
public struct MobilisationConcepts: Analysis {
  /// The name in commands and files.
  public static let id = "concepts"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Services qui viennent ensemble", en: "Services that come together")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Quand tel service est mobilisé, lesquels le sont toujours aussi\u{A0}?",
    en: "When a given service is mobilised, which ones always are too?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Un concept est un ensemble d’actions et l’ensemble des services qu’elles ont toutes en commun, chacun \
      définissant l’autre (Wille, 1982). Les règles sans exception sont données par la base de Duquenne et \
      Guigues, la plus courte dont toutes les autres découlent\u{A0}; une règle est certaine si elle tient quoi que \
      disent les participations à vérifier, possible si elle tient dans certains cas seulement. Les règles avec \
      exceptions ont au moins \(Limits.support) cas et une confiance d’au moins 60\u{A0}%. Au niveau s, deux \
      services sont liés s’ils ont s actions en commun ou plus (Aksoy et al., 2020).
      """,
    en: """
      A concept is a set of actions and the set of services that they all share, each defining the other \
      (Wille, 1982). The rules without exception are given by the basis of Duquenne and Guigues, the shortest \
      from which all others follow; a rule is certain if it holds whatever the participations to be verified \
      turn out to be, possible if it holds in some cases only. The rules with exceptions have at least \
      \(Limits.support) cases and a confidence of at least 60%. At level s, two services are tied if they \
      share s actions or more (Aksoy et al., 2020).
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Une règle décrit les actions de ces tables, elle ne dit ni pourquoi ni ce qui viendra\u{A0}; sur deux ou trois \
      cas elle peut être un hasard. Au-delà de \(Limits.concepts) concepts, seuls ceux de plusieurs actions sont \
      listés\u{A0}; quand la base de règles est trop longue, seules les règles d’au plus deux services en prémisse \
      et d’au moins \(Limits.support) cas le sont.
      """,
    en: """
      A rule describes the actions of these tables; it says neither why nor what will come; over two or three \
      cases it may be chance. Beyond \(Limits.concepts) concepts, only those of several actions are listed; when \
      the basis of rules is too long, only the rules of at most two services in the premise and at least \
      \(Limits.support) cases are.
      """)

  /// The bounds of what is listed and computed.
  enum Limits {
    /// How many concepts are listed at most.
    static let concepts = 400
    /// How many sets of services the search of the basis visits at most.
    static let visits = 600
    /// How many cases a rule with exceptions has at least, and its confidence.
    static let support = 3, confidence = 0.6
    /// How many rules with exceptions are listed at most.
    static let associations = 200
    /// Up to which level services get scores.
    static let scoredLevels = 8
  }

  /// Creates the analysis with its default options.
  public init() {}

  /// Finds the concepts, the rules and the levels of the services over the actions begun.
  public func run(on study: Study) -> Result {
    let table = MobilisationTable(.services, of: study)
    let actions = table.transposed
    let context = UncertainContext(known: actions.known, unknown: actions.unknown)
    let listing = ConceptListing(of: context.certain, atMost: Limits.concepts)
    let basis = context.certainImplications(atMost: Limits.visits)
    // Doubtful cells make few rules possible: those of one service in the premise are enough to say so.
    let possible =
      table.unknown.incidenceCount == 0
      ? [] : context.rules(support: 2, premiseSize: 1).filter { $0.status == .possible }
    let certain =
      basis ?? context.rules(support: Limits.support, premiseSize: 2).filter { $0.status == .certain }
    let associations = context.certain.associationRules(
      support: Limits.support, confidence: Limits.confidence, premiseSize: 2
    ).filter { $0.confidence < 1 && $0.lift > 1 }
    func services(_ places: [Int]) -> [String] { places.map { table.members[$0] } }
    return Result(
      concepts: listing.intents.map { intent in
        Concept(
          actions: context.certain.objects(having: intent).map { table.actions[$0] },
          services: services(intent))
      },
      leastActions: listing.least,
      implications: (certain + possible).map { rule in
        Implication(
          premise: services(rule.premise), conclusion: services(rule.conclusion),
          isCertain: rule.status == .certain, support: rule.certainSupport,
          possibleSupport: rule.possibleSupport)
      },
      hasWholeBasis: basis != nil,
      associations: associations.prefix(Limits.associations).map { rule in
        Association(
          premise: services(rule.premise), conclusion: table.members[rule.conclusion],
          support: rule.support, cases: rule.premiseSupport, confidence: rule.confidence, lift: rule.lift)
      },
      unlistedAssociations: max(0, associations.count - Limits.associations),
      levels: SharingLevel.all(of: table), actionCount: table.actionCount,
      doubtfulCount: table.unknown.incidenceCount, names: Names(of: study))
  }

  /// Actions, and the services that they all surely mobilise.
  public struct Concept: Sendable, Hashable {
    /// The identifiers, in the order of their bytes.
    public let actions: [String], services: [String]
  }

  /// A rule without exception: every action that mobilises the premise mobilises the conclusion.
  public struct Implication: Sendable, Hashable {
    /// The services, in the order of their identifiers.
    public let premise: [String], conclusion: [String]
    /// Whether it holds whatever the doubtful participations are; otherwise for some of their values only.
    public let isCertain: Bool
    /// How many actions surely mobilise the premise, and how many do or may.
    public let support: Int, possibleSupport: Int
  }

  /// A rule with exceptions.
  public struct Association: Sendable, Hashable {
    /// The services of the premise, and the one concluded.
    public let premise: [String], conclusion: String
    /// How many actions follow it, out of how many that mobilise the premise.
    public let support: Int, cases: Int
    /// Their ratio, and this ratio over the share of all actions that mobilise the conclusion.
    public let confidence: Double, lift: Double
  }

  /// The concepts, rules and levels of a territory.
  public struct Result: AnalysisResult {
    /// The concepts, those of most actions first.
    public let concepts: [Concept]
    /// From how many actions a concept is listed; 0 when all are.
    public let leastActions: Int
    /// The rules without exception, the certain ones first, those of most cases first.
    public let implications: [Implication]
    /// Whether the certain rules are a basis, from which all others follow.
    public let hasWholeBasis: Bool
    /// The rules with exceptions, the surest first, and how many more there are.
    public let associations: [Association], unlistedAssociations: Int
    /// The levels, from the first on.
    public let levels: [SharingLevel]
    /// How many actions surely mobilise a service, and how many participations remain to be verified.
    public let actionCount: Int, doubtfulCount: Int

    let names: Names
  }
}
