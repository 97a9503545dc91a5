public import MaillageModel

/// Whether services act with those of other organisations, or keep to themselves.
public struct Silos: Analysis {
  /// The name in commands and files.
  public static let id = "silos"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Cloisonnement des services", en: "Services in silos")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Les services agissent-ils avec ceux des autres structures, ou entre eux\u{A0}?",
    en: "Do services act with those of other organisations, or among themselves?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Deux services sont liés s’ils ont eu au moins une action en commun. L’indice E–I (Krackhardt et Stern, 1988) est \
      la différence entre liens externes et internes rapportée à leur somme\u{A0}: −1 quand tous restent dans la structure, \
      1 quand tous en sortent. Il est comparé à \(Phrasing.whole(SiloTest.draws).fr) redistributions des structures entre les services, à \
      graine fixe. De même pour les acteurs, par catégorie.
      """,
    en: """
      Two services are tied if they have had at least one action in common. The E–I index (Krackhardt and Stern, 1988) \
      is the difference between external and internal ties over their sum: −1 when all stay within the organisation, 1 \
      when all leave it. It is compared with \(Phrasing.whole(SiloTest.draws).en) redistributions of the organisations among the services, \
      of fixed seed. Likewise for actors, by category.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      L’indice dépend des tailles\u{A0}: une structure d’un seul service n’a que des liens externes. Être dans la même \
      action ne dit pas que l’on travaille ensemble. Les participations à vérifier ne font pas de lien.
      """,
    en: """
      The index depends on sizes: an organisation of a single service only has external ties. Being in the same action \
      does not say that people work together. Participations to be verified make no tie.
      """)

  /// The level under which a difference is told.
  static let level = 0.05

  /// Creates the analysis with its default options.
  public init() {}

  /// Counts the ties within and between organisations, and within and between categories of actors.
  public func run(on study: Study) -> Result {
    Result(
      services: SiloTest(MobilisationTable(.services, of: study)) { study.service($0)?.actor ?? "" },
      actors: SiloTest(MobilisationTable(.actors, of: study)) { study.actor($0)?.category ?? "" },
      typology: study.typology, names: Names(of: study))
  }

  /// The ties within and between groups of a territory.
  public struct Result: AnalysisResult {
    /// The services by organisation, and the actors by category.
    public let services: SiloTest, actors: SiloTest

    let typology: Typology
    let names: Names
  }
}
