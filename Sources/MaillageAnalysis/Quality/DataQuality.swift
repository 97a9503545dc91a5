public import MaillageModel

/// What the tables say, what they leave unknown, and what is doubtful in them.
///
/// Everything else rests on it: a finding is worth what its data are.
public struct DataQuality: Analysis {
  public static let id = "qualite"
  public static let title = LocalizedText(fr: "Qualité des données", en: "Data quality")
  public static let question = LocalizedText(
    fr: "Que vaut ce que l’on a lu\u{A0}?", en: "How far can the tables be trusted?")
  public static let method = LocalizedText(
    fr: """
      On compte les lignes lues, celles qui valent à la date de l’étude, et celles qui sont marquées «\u{A0}?\u{A0}» \
      ou le deviennent par une filiation. Les remarques sont celles de la commande «\u{A0}verifier\u{A0}», qui \
      donne aussi les numéros de ligne.
      """,
    en: """
      Lines are counted as read, as valid on the day of the study, and as marked “?” or made so by a filiation. \
      The remarks are those of the command “check”, which also gives line numbers.
      """)
  public static let limits = LocalizedText(
    fr: """
      Un rôle qui n’est pas dans les tables compte comme non déclaré\u{A0}: l’outil ne peut pas savoir ce que \
      personne n’a saisi.
      """,
    en: "A role absent from the tables counts as not declared: what nobody typed cannot be known.")

  /// Creates the analysis.
  public init() {}

  /// Counts what is known, unknown and doubtful.
  public func run(on study: Study) -> Result {
    let levels = study.roles.values.flatMap(\.values)
    let withoutRole = study.actors.map(\.id).filter { (study.roles[$0] ?? [:]).isEmpty }
    let expected = withoutRole.filter(study.mayHoldFunction)
    let doubtful = study.relations.filter { !$0.isCertain }
    let withoutParticipant = study.actions.map(\.id)
      .filter { study.participations[$0]?.actors.isEmpty ?? true }
    let withoutService = study.actions.map(\.id)
      .filter { study.participations[$0]?.services.isEmpty ?? true }
    let undocumented = study.actors.filter { $0.provenance.source == nil }.map(\.id)
    return Result(
      date: study.date,
      counts: [
        Count("acteurs_en_vigueur", study.actors.count, "acteurs en vigueur", "actors in force"),
        Count(
          "acteurs_eteints", study.endedActors.map(\.id), "acteurs éteints à la date",
          "actors ended by the date"),
        Count(
          "acteurs_a_venir", study.futureActors.map(\.id), "acteurs pas encore créés à la date",
          "actors not yet created"),
        Count(
          "acteurs_sans_role", withoutRole, "acteurs sans aucune ligne de rôle",
          "actors without any role line"),
        Count(
          "acteurs_sans_role_attendus", expected,
          "acteurs sans aucune ligne de rôle, hors partenaires étrangers et entreprises",
          "actors without any role line, foreign partners and firms left out"),
        Count("roles_connus", levels.filter(\.level.holds).count, "rôles tenus", "roles held"),
        Count(
          "roles_a_verifier", levels.filter { $0.level == .unknown }.count, "rôles à vérifier",
          "roles to be verified"),
        Count(
          "roles_herites", levels.filter { $0.inheritedFrom != nil && $0.level == .unknown }.count,
          "rôles repris d’un prédécesseur, à vérifier", "roles taken over, to be verified"),
        Count(
          "roles_non", levels.filter { $0.level == .none && $0.inheritedFrom == nil }.count,
          "absences confirmées", "confirmed absences"),
        Count("relations_en_vigueur", study.relations.count, "relations en vigueur", "relations in force"),
        Count(
          "relations_a_verifier", doubtful.map(\.relation.id), "relations à vérifier",
          "relations to be verified"),
        Count(
          "actions", study.actions.count, "actions commencées ou sans date de début",
          "actions begun or without start date"),
        Count(
          "actions_sans_participant", withoutParticipant, "actions sans acteur ni service renseigné",
          "actions without any participant"),
        Count(
          "actions_sans_service", withoutService, "actions sans service renseigné",
          "actions without any service"),
        Count(
          "acteurs_sans_source", undocumented, "acteurs dont la ligne ne cite pas de source",
          "actors whose line names no source"),
      ],
      inputs: study.territory.inputs, diagnostics: study.territory.diagnostics)
  }

  /// A count, with the identifiers behind it where they are few enough to be useful.
  struct Count: Sendable, Equatable {
    let measure: String
    let value: Int
    let label: LocalizedText
    let identifiers: [String]

    init(_ measure: String, _ value: Int, _ fr: String, _ en: String) {
      self.measure = measure
      self.value = value
      label = LocalizedText(fr: fr, en: en)
      identifiers = []
    }

    init(_ measure: String, _ identifiers: [String], _ fr: String, _ en: String) {
      self.measure = measure
      value = identifiers.count
      label = LocalizedText(fr: fr, en: en)
      self.identifiers = identifiers.sortedByBytes()
    }
  }

  /// What was counted, and what the reading remarked.
  public struct Result: AnalysisResult {
    let date: CalendarDate
    let counts: [Count]
    let inputs: [InputTable]
    let diagnostics: [Diagnostic]

    /// The value of a measure of the main table.
    package func count(_ measure: String) -> Int {
      counts.first { $0.measure == measure }?.value ?? 0
    }
  }
}
