public import MaillageModel
internal import NetworkAlgorithms

/// Which co-presences in actions chance alone would hardly give, and which it would rather give more often.
public struct Backbone: Analysis {
  /// The name in commands and files.
  public static let id = "dorsale"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Co-mobilisation établie", en: "Established co-mobilisation")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Qui agit ensemble plus que par hasard, et qui moins\u{A0}?",
    en: "Who acts together more than by chance, and who less?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Chaque paire est comparée à ce qu’elle aurait en commun dans des tables tirées au hasard où chaque \
      service garde exactement son nombre d’actions et chaque action son nombre de services (FDSM, Neal, \
      Domagalski et Sagan, 2021)\u{A0}: toutes ces tables quand on peut les énumérer, sinon un tirage à graine \
      fixe dont l’erreur est donnée. Une paire est dite «\u{A0}positive\u{A0}» ou «\u{A0}négative\u{A0}» quand la probabilité \
      bilatérale, corrigée du nombre de paires jugées (Benjamini et Hochberg), est au plus de 5\u{A0}%. Ne sont \
      jugées que les paires dont les effectifs permettraient de conclure (Tarone, 1990\u{A0}; Gilbert, 2005). \
      À côté\u{A0}: le SDSM, qui ne garde ces nombres qu’en moyenne, et le même en tenant les compétences \
      des services (exclues, obligatoires) pour acquises quand la table en est remplie.
      """,
    en: """
      Each pair is compared with what it would share in random tables where each service keeps exactly its \
      number of actions and each action its number of services (FDSM, Neal, Domagalski and Sagan, 2021): all \
      such tables when they can be enumerated, otherwise a draw of fixed seed whose error is given. A pair is \
      “positive” or “negative” when the two-tailed probability, corrected for the number of pairs tested \
      (Benjamini and Hochberg), is at most 5%. Only the pairs whose sizes could allow a conclusion are tested \
      (Tarone, 1990; Gilbert, 2005). Beside it: the SDSM, which keeps these numbers on average only, and the \
      same holding the competences of services (excluded, compulsory) for settled when their table is filled \
      in.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      «\u{A0}Hasard\u{A0}» veut dire «\u{A0}non distinguable du hasard avec ces tables\u{A0}», non que les deux ne \
      travaillent pas ensemble. La table des hasards ignore les compétences\u{A0}: deux services de domaines \
      différents y sont moins ensemble que par hasard sans qu’il y ait faute. Les participations à vérifier ne sont pas comptées. \
      Au-delà de \(BackboneTest.Bounds.members) membres, seuls ceux qui ont le plus d’actions sont comparés, \
      et le nombre de tirages baisse.
      """,
    en: """
      “Chance” means “cannot be told from chance with these tables”, not that the two do not work together. \
      The random tables know nothing of competences: two services of different fields are together \
      less than by chance there, without any fault. Participations to be verified are not counted. Beyond \
      \(BackboneTest.Bounds.members) members, only those of the most actions are compared, with fewer draws.
      """)

  /// The level of the corrected test.
  static let level = 0.05

  /// Creates the analysis with its default options.
  public init() {}

  /// Tests the pairs of services, of actors, and of actions.
  public func run(on study: Study) -> Result {
    let services = MobilisationTable(.services, of: study)
    let actors = MobilisationTable(.actors, of: study)
    // Actions are compared by their services; by their actors where no service is named.
    let namesServices = services.known.incidenceCount > 0
    var cells: CompetenceCells?
    let tests = [
      BackboneTest(.services, services) { kept in
        cells = CompetenceCells(kept, of: study)
        return cells
      },
      BackboneTest(.actors, actors) { _ in nil },
      BackboneTest(.actions, (namesServices ? services : actors).transposed) { _ in nil },
    ]
    return Result(
      tests: tests, actionsShareServices: namesServices,
      competences: study.territory.serviceCompetences.isEmpty ? nil : cells, names: Names(of: study))
  }

  /// Tests the pairs of services alone: what a figure shows.
  package func services(of study: Study) -> BackboneTest {
    BackboneTest(.services, MobilisationTable(.services, of: study)) { _ in nil }
  }

  /// The pairs of a territory held against chance.
  public struct Result: AnalysisResult {
    /// Services, actors, then actions.
    public let tests: [BackboneTest]
    /// Whether actions are compared by their services; by their actors otherwise.
    public let actionsShareServices: Bool

    /// The cells that competences settle; absent when no line says anything of competences.
    let competences: CompetenceCells?
    let names: Names

    /// The pairs of one kind.
    public func test(_ scope: BackboneScope) -> BackboneTest? { tests.first { $0.scope == scope } }

    /// The name of a member.
    func name(_ id: String, _ scope: BackboneScope) -> String {
      switch scope {
      case .services: names.service(id)
      case .actors: names.actor(id)
      case .actions: names.action(id)
      }
    }
  }
}
