public import MaillageModel

/// The skills that the guide lists, service by service.
public struct Skills: Analysis {
  /// The name in commands and files.
  public static let id = "competences"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Compétences des services", en: "Skills of the services")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Quelles compétences du guide les services ont-ils, et lesquelles restent à acquérir\u{A0}?",
    en: "Which skills of the guide do the services have, and which remain to be acquired?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Pour chaque service qui a rempli la liste, chaque compétence est acquise, à acquérir, à vérifier, ou non \
      renseignée. Les compétences que les services ont écrites avec leurs mots s’y ajoutent.
      """,
    en: """
      For each service that filled in the checklist, each skill is acquired, to acquire, to verify, or not \
      filled in. The skills that services wrote in their own words are added.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Une compétence non renseignée n’est ni acquise ni absente. La liste décrit des services, jamais des \
      personnes.
      """,
    en: """
      A skill that is not filled in is neither acquired nor lacking. The checklist describes services, never \
      persons.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Reads the checklists of the services in force.
  public func run(on study: Study) -> Result {
    let lines = Dictionary(grouping: study.territory.skillAssessments, by: \.service)
    let listed = study.typology.skills.map(\.code)
    let own = Set(study.territory.skillAssessments.map(\.skill)).subtracting(listed).sortedByBytes()
    return Result(
      checklists: study.services.map { service in
        Checklist(service: service, lines: lines[service.id] ?? [])
      },
      skills: listed + own, typology: study.typology, names: Names(of: study))
  }

  /// What one service says of its skills.
  public struct Checklist: Sendable, Hashable {
    /// The service, and its actor.
    public let service: String, actor: String
    /// The status of each skill that it filled in.
    public let statuses: [String: SkillStatus]

    init(service: Service, lines: [SkillAssessment]) {
      self.service = service.id
      actor = service.actor
      // Two lines that differ leave the skill to be verified.
      statuses = Dictionary(
        lines.map { ($0.skill, $0.status) }, uniquingKeysWith: { $0 == $1 ? $0 : .unknown })
    }

    /// The skills of a status, in the order of their codes.
    public func skills(_ status: SkillStatus) -> [String] {
      statuses.filter { $0.value == status }.keys.sortedByBytes()
    }
  }

  /// The skills of a territory on a day.
  public struct Result: AnalysisResult {
    /// One checklist per service in force, in the order of their identifiers; some are empty.
    public let checklists: [Checklist]
    /// The skills of the typology in its order, then those that services added.
    public let skills: [String]

    let typology: Typology
    let names: Names

    /// The checklists that somebody filled in, at least in part.
    public var filled: [Checklist] { checklists.filter { !$0.statuses.isEmpty } }

    /// The services that say a skill is of a status.
    public func services(_ status: SkillStatus, for skill: String) -> [String] {
      filled.filter { $0.statuses[skill] == status }.map(\.service)
    }
  }
}
