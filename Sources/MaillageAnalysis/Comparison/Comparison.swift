public import MaillageModel

/// What changed between two states of a territory: two folders, two days of one, or a scenario.
public struct Comparison: Sendable {
  /// The name in commands and files.
  public static let id = "comparaison"
  /// The title, for people.
  public static let title = LocalizedText(fr: "Ce qui a changé", en: "What changed")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Qu’a-t-on perdu, qu’a-t-on gagné, qu’est-ce qui a changé de mains\u{A0}?",
    en: "What was lost, what was gained, what changed hands?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Les acteurs sont rapprochés par leur identifiant, puis leur SIREN, puis les filiations\u{A0}: un acteur \
      renommé, fusionné ou scindé n’est ni perdu ni gagné. Les relations le sont par leurs deux bouts et leur \
      type, les rôles par acteur, fonction, famille et zone, sans leur période, le reste par identifiant.
      """,
    en: """
      Actors are matched by their identifier, then their SIREN, then filiations: one that was renamed, \
      merged or split is neither lost nor gained. Relations are matched by their two ends and their kind, \
      roles by actor, function, family and zone, without their period, the rest by identifier.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Deux dossiers remplis autrement diffèrent sans que rien n’ait changé sur le terrain\u{A0}: une ligne \
      absente est une ligne qu’on n’a pas écrite. Deux noms proches ne sont jamais rapprochés d’eux-mêmes.
      """,
    en: """
      Two folders filled in differently differ though nothing changed on the ground: a missing line is a \
      line that nobody wrote. Two names alike are never matched by themselves.
      """)

  /// The analyses whose tables are compared.
  public let analyses: [ComparedAnalysis]

  /// Creates a comparison of everything that the product computes, or of some analyses.
  public init(analyses: [ComparedAnalysis] = ComparedAnalysis.standard) {
    self.analyses = analyses
  }

  /// Compares two studies.
  public func run(before: Study, after: Study) -> Result {
    let matching = ActorMatching(before: before, after: after)
    let results = analyses.map { (id: $0.id, before: $0.run(before), after: $0.run(after)) }
    func pair<A: AnalysisResult>(_ type: A.Type, orElse run: (Study) -> A) -> (A, A) {
      for result in results {
        if let old = result.before as? A, let new = result.after as? A { return (old, new) }
      }
      return (run(before), run(after))
    }
    let coverage = pair(Coverage.Result.self) { Coverage().run(on: $0) }
    let centrality = pair(Centrality.Result.self) { Centrality().run(on: $0) }
    let rules = pair(Rules.Result.self) { Rules().run(on: $0) }
    let relations = ComparedRelation.all(before: before, after: after, matching)
    let roles = ComparedRole.all(before: before, after: after, matching)
    return Result(
      before: before, after: after, actors: matching.actors,
      services: ComparedService.all(before: before, after: after, matching), roles: roles,
      relations: relations, actions: ComparedAction.all(before: before, after: after, matching),
      changesOfHands: ChangeOfHands.all(in: roles),
      similarities: RelationSimilarity.all(relations, families: after.typology.families.map(\.code)),
      suggestions: SuggestedFiliation.all(among: matching.actors),
      coverage: CoverageShift.all(coverage.0, coverage.1),
      coverageSummaries: (coverage.0.summaries, coverage.1.summaries),
      ranks: RankShift.all(matching.actors, centrality.0, centrality.1),
      ruleShifts: RuleShift.all(rules.0, rules.1),
      tableComparisons: results.flatMap { Self.compare($0.before.tables, $0.after.tables, matching.renaming) }
    )
  }

  private static func compare(
    _ before: [Table], _ after: [Table], _ renaming: [String: String]
  ) -> [TableComparison] {
    after.compactMap { table in
      before.first { $0.id == table.id }.map { TableComparison(before: $0, after: table, renaming: renaming) }
    }
  }

  /// Everything that changed, and what stayed.
  public struct Result: AnalysisResult {
    /// The two studies.
    public let before: Study, after: Study
    /// The actors of both, those that became one another together.
    public let actors: [ComparedActor]
    /// The services, the roles, the relations and the actions of both.
    public let services: [ComparedService], roles: [ComparedRole]
    public let relations: [ComparedRelation], actions: [ComparedAction]
    /// The functions that some actors gave up and others took.
    public let changesOfHands: [ChangeOfHands]
    /// How far the relations overlap, by family.
    public let similarities: [RelationSimilarity]
    /// Filiations that may be missing.
    public let suggestions: [SuggestedFiliation]
    /// The cells of the coverage, and the summary of each state.
    public let coverage: [CoverageShift]
    public let coverageSummaries: (before: [CoverageSummary], after: [CoverageSummary])
    /// The places of the actors in the network.
    public let ranks: [RankShift]
    /// The answers of the guide's rules that differ.
    public let ruleShifts: [RuleShift]
    /// The tables of every analysis, compared row by row.
    public let tableComparisons: [TableComparison]

    /// Whether the two states are the same in everything that is compared.
    public var isUnchanged: Bool {
      actors.allSatisfy { $0.status == .kept } && services.allSatisfy { $0.status == .kept }
        && roles.allSatisfy { $0.status == .kept } && relations.allSatisfy { $0.status == .kept }
        && actions.allSatisfy { $0.status == .kept } && tableComparisons.allSatisfy(\.differences.isEmpty)
    }
  }
}

/// An analysis whose tables are compared.
public struct ComparedAnalysis: Sendable {
  /// The name of the analysis.
  public let id: String
  /// Answers its question on a study.
  public let run: @Sendable (Study) -> any AnalysisResult

  /// Creates an entry from its parts.
  public init(id: String, run: @escaping @Sendable (Study) -> any AnalysisResult) {
    self.id = id
    self.run = run
  }

  /// Creates the entry of an analysis.
  public init<A: Analysis>(_ type: A.Type) {
    self.init(id: A.id) { A().run(on: $0) }
  }

  /// The analyses of who does what, with whom, where, and how far the guide is followed.
  public static let standard = [
    ComparedAnalysis(Coverage.self), ComparedAnalysis(Centrality.self), ComparedAnalysis(Cohesion.self),
    ComparedAnalysis(CoMobilisation.self), ComparedAnalysis(Rules.self), ComparedAnalysis(Crossing.self),
    ComparedAnalysis(Indicators.self),
  ]
}
