public import MaillageModel

/// What to act on first: at most ten findings of the other analyses, ranked by a stated rule.
public struct Priorities: Analysis {
  /// The name in commands and files.
  public static let id = "priorites"
  /// The title, for people.
  public static let title = LocalizedText(fr: "À traiter en priorité", en: "To act on first")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Par quoi commencer, sur quelle preuve, et que faire demain\u{A0}?",
    en: "Where to begin, on what evidence, and what to do tomorrow?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Les constats des autres analyses sont regroupés, puis classés par gravité (bloquant\u{A0}: un service ne \
      peut être rendu\u{A0}; manque\u{A0}: une place est vide, le serait au premier départ, ou le guide demande autre \
      chose\u{A0}; fragilise\u{A0}; à suivre), à gravité égale par confiance, puis par nombre de cas. On en \
      garde dix, trois au plus d’une même nature, pour que chaque sujet ait sa place.
      """,
    en: """
      The findings of the other analyses are grouped, then ranked by gravity (blocking: a service cannot be \
      given; lacking: a place is empty, would be at the first departure, or the guide asks for something \
      else; weakening; to follow), at equal gravity by confidence, then by number of cases. Ten are \
      kept, three at most of a kind, so that each subject has its place.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Le classement est une proposition d’ordre du jour\u{A0}: il ne connaît ni les moyens, ni le calendrier, ni le \
      mandat des élus. La confiance dit sur quelle part de lignes saisies le constat repose\u{A0}; un manque peut \
      n’être qu’une ligne oubliée.
      """,
    en: """
      The ranking proposes an agenda: it knows neither means, nor calendar, nor the mandate of the elected \
      officials. Confidence tells on what share of typed lines a finding rests; a gap may only be a forgotten \
      line.
      """)

  /// How many priorities are kept, in all and of one kind.
  static let limit = 10, limitOfKind = 3

  /// Creates the analysis.
  public init() {}

  /// Gathers and ranks.
  public func run(on study: Study) -> Result {
    let grounds = PriorityGrounds(study)
    let found =
      CoveragePriorities(grounds).all() + NetworkPriorities(grounds).all() + GuidePriorities(grounds).all()
    let ranked = Self.ranked(found)
    return Result(priorities: Self.kept(ranked), found: ranked, grounds: grounds)
  }

  /// The gravest first, then the surest, then the widest, then by kind and subject.
  static func ranked(_ priorities: [Priority]) -> [Priority] {
    priorities.sorted { a, b in
      if a.gravity != b.gravity { return a.gravity > b.gravity }
      if a.confidence != b.confidence { return a.confidence > b.confidence }
      if a.extent != b.extent { return a.extent > b.extent }
      if a.kind != b.kind { return a.kind.place < b.kind.place }
      return a.subject.precedesInBytes(b.subject)
    }
  }

  /// The first of a ranking, a few of each kind.
  static func kept(_ ranked: [Priority]) -> [Priority] {
    var counts: [Priority.Kind: Int] = [:]
    return Array(
      ranked.filter { priority in
        counts[priority.kind, default: 0] += 1
        return counts[priority.kind, default: 0] <= limitOfKind
      }
      .prefix(limit))
  }

  /// The priorities of a territory on a day.
  public struct Result: AnalysisResult {
    /// The priorities kept, the first first.
    public let priorities: [Priority]
    /// All that were found, in the same order.
    public let found: [Priority]

    let grounds: PriorityGrounds
  }
}
