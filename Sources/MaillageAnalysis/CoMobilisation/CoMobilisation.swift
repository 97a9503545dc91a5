public import MaillageModel

/// Which services, actors and types of service act together, and how far beyond chance.
public struct CoMobilisation: Analysis {
  /// The name in commands and files.
  public static let id = "comobilisation"
  /// The title, for people.
  public static let title = LocalizedText(fr: "Co-mobilisation", en: "Co-mobilisation")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Quels services et quels acteurs agissent ensemble\u{A0}?",
    en: "Which services and which actors act together?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Sur toutes les actions commencées à la date, ou sans date de début, on compte celles où les deux membres \
      d’une paire prennent sûrement part. On attendrait a × b / N actions communes si chacun se répartissait au \
      hasard (N\u{A0}: actions où au moins un service, un acteur ou un type est mobilisé)\u{A0}; le lift est le \
      rapport des communes aux attendues, l’indice de Jaccard la part des communes dans les actions de l’un ou de \
      l’autre.
      """,
    en: """
      Over all actions begun by the date, or without start date, we count those where both members of a pair \
      surely take part. One would expect a × b / N joint actions if each spread at random (N: actions where at least one \
      service, actor or type is mobilised); lift is the ratio of joint to expected, the Jaccard index the \
      share of joint actions in the actions of one or the other.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Sur quelques actions, une co-présence ne se distingue pas du hasard\u{A0}: un lift élevé sur une ou deux \
      actions ne prouve rien. Agir dans la même action ne dit pas que l’on y travaille ensemble.
      """,
    en: """
      Over a few actions, presence together cannot be told from chance: a high lift on one or two actions \
      proves nothing. Acting in the same action does not say that people work together in it.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Counts the joint actions of every pair of services, of actors and of types of service.
  public func run(on study: Study) -> Result {
    let participations = study.actions.compactMap { study.participations[$0.id] }
    func types(_ services: [String]) -> Set<String> {
      Set(services.flatMap { study.service($0)?.types ?? [] })
    }
    return Result(
      services: CoPresence(
        participations.map { .init(action: $0.action, certain: $0.certainServices, parts: $0.services) }),
      actors: CoPresence(
        participations.map { .init(action: $0.action, certain: $0.certainActors, parts: $0.actors) }),
      types: CoPresence(
        participations.map { participation in
          let doubtful = participation.services.filter { $0.value == .unknown }.keys
          return .init(
            action: participation.action,
            certain: types(participation.certainServices).sortedByBytes(),
            doubtful: types(Array(doubtful)).sortedByBytes())
        }),
      actionsWithoutService: participations.filter { $0.certainServices.isEmpty }.count,
      typology: study.typology, names: Names(of: study))
  }

  /// The co-mobilisations of a territory.
  public struct Result: AnalysisResult {
    /// The pairs of services, of actors, and of types of service.
    public let services: CoPresence, actors: CoPresence, types: CoPresence
    /// How many actions begun name no service that surely takes part.
    public let actionsWithoutService: Int

    let typology: Typology
    let names: Names
  }
}
