public import MaillageModel

/// Who could fill each gap of the coverage.
public struct Candidates: Analysis {
  /// The name in commands and files.
  public static let id = "candidats"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Acteurs à solliciter pour chaque manque", en: "Actors to ask for each gap")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Pour chaque fonction sans acteur, incertaine ou fragile, qui aller voir\u{A0}?",
    en: "For each function without actor, uncertain or fragile, whom should one go and see?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Chaque acteur en vigueur qui ne tient pas la fonction reçoit des points qui s’additionnent\u{A0}: catégorie \
      attendue par le guide (2 comme pilote, 1 sinon, et 1 de plus si le guide nomme l’acteur)\u{A0}; rôle déjà \
      déclaré à vérifier (2)\u{A0}; fonctions voisines tenues, même phase ou autre famille (1 chacune, 3 au plus)\u{A0}; \
      relations sûres avec ceux qui tiennent la fonction, ou une autre de la même phase, dans la famille (1 chacune, 2 au plus)\u{A0}; \
      actions ou partenariats dans une zone, dans la famille (1). À égalité, le \
      meilleur rang au pire, puis au mieux, puis l’ordre des identifiants. Un acteur dont rien ne dit qu’il agit dans la famille ni à côté n’est pas \
      retenu pour sa seule catégorie.
      """,
    en: """
      Each actor in force that does not hold the function gets points that add up: category expected by the \
      guide (2 as lead, 1 otherwise, and 1 more when the guide names the actor); part already declared as to \
      be verified (2); \
      neighbouring functions held, in the phase or in another family (1 each, 3 at the most); sure relations \
      with those who hold the function, or another of its phase, in the family (1 each, 2 at the most); actions or partnerships in \
      some zone in the family (1). Of equals, the best worst rank first, then the best rank, then the \
      order of identifiers. An actor that nothing shows to act \
      in the family or beside is not kept for its category alone.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Les moyens, les compétences juridiques et la volonté de chacun ne sont pas dans les tables et ne sont \
      pas notés\u{A0}: la liste dit à qui poser la question, pas qui doit agir. Ceux dont une ligne dit «\u{A0}non\u{A0}», \
      les marques et les collectifs n’y figurent pas.
      """,
    en: """
      The means, the legal remit and the will of each are not in the tables and are not scored: the list says \
      whom to ask, not who must act. Those whose line says “no”, brands and collectives are left out.
      """)

  /// How many actors are kept for each gap.
  public static let limit = 5

  /// Creates the analysis with its default options.
  public init() {}

  /// Looks for actors to ask for each gap.
  public func run(on study: Study) -> Result {
    let coverage = study.answer(to: Coverage.self)
    let scoring = CandidateScoring(study, coverage: coverage)
    let intervals = CandidateIntervals(of: study, coverage: coverage)
    let open: Set<CoverageState> = [.hole, .undetermined, .fragile]
    return Result(
      gaps: coverage.cells.filter { open.contains($0.state) }.map { cell in
        let kept = Self.kept(scoring.candidates(for: cell.key), for: cell.key, intervals)
        return Gap(
          cell: cell.key, state: cell.state, holders: cell.holders, candidates: kept.map(\.candidate),
          ranks: kept.map(\.ranks), refusals: scoring.refusals(of: cell.key))
      },
      hasRoles: coverage.actorsWithoutRole.count < coverage.actorCount,
      actors: Dictionary(uniqueKeysWithValues: study.actors.map { ($0.id, $0) }),
      typology: study.typology, names: Names(of: study))
  }

  /// The first by score; of equals, those whose place is surest: the best worst rank, then the best rank.
  private static func kept(
    _ all: [Candidate], for key: CellKey, _ intervals: CandidateIntervals
  ) -> [(candidate: Candidate, ranks: ClosedRange<Int>)] {
    let least = all.prefix(limit).last?.score ?? 0
    let near = Array(all.prefix { $0.score >= least })
    let found = zip(near, intervals.ranks(of: near, among: all, for: key)).enumerated().sorted { a, b in
      let (left, right) = (a.element, b.element)
      return (right.0.score, left.1.upperBound, left.1.lowerBound, a.offset)
        < (left.0.score, right.1.upperBound, right.1.lowerBound, b.offset)
    }
    return found.prefix(limit).map { (candidate: $0.element.0, ranks: $0.element.1) }
  }

  /// A function that nobody, perhaps nobody, or a single actor holds in a family.
  public struct Gap: Sendable, Hashable {
    /// The function and the family.
    public let cell: CellKey
    /// What is wrong: hole, undetermined or fragile.
    public let state: CoverageState
    /// The single holder, when there is one.
    public let holders: [String]
    /// The best placed actors, the best first.
    public let candidates: [Candidate]
    /// The best and the worst rank of each of them, by ``CandidateIntervals``.
    public let ranks: [ClosedRange<Int>]
    /// The actors whose line says that they do not do it.
    public let refusals: [String]
  }

  /// The candidates of a territory on a day.
  public struct Result: AnalysisResult {
    /// The gaps, families then functions in the typology's order.
    public let gaps: [Gap]
    /// Whether some actor has a role line: otherwise the gaps are only those of the tables.
    public let hasRoles: Bool

    let actors: [String: Actor]
    let typology: Typology
    let names: Names

    /// The gap of a function in a family.
    public func gap(function: String, family: String) -> Gap? {
      gaps.first { $0.cell == CellKey(function: function, family: family) }
    }
  }
}
