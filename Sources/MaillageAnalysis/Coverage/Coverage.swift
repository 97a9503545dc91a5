public import MaillageModel

/// Who holds which function in which family, and what nobody holds.
public struct Coverage: Analysis {
  /// The name in commands and files.
  public static let id = "couverture"
  /// The title, for people.
  public static let title = LocalizedText(fr: "Couverture des fonctions", en: "Coverage of the functions")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Qui fait quoi, et que personne ne fait\u{A0}?",
    en: "Who does what, and what does nobody do?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Pour chaque fonction et chaque famille, on compte les acteurs en vigueur qui la tiennent sûrement \
      (pilote, contribue, occasionnel), puis ceux dont le rôle est à vérifier\u{A0}: la couverture est \
      l’intervalle entre les deux. Une case est, dans cet ordre\u{A0}: sans objet, sans acteur déclaré, \
      indéterminée (seulement des rôles à vérifier), fragile (un seul acteur sûr), à coordonner \
      (beaucoup d’acteurs sans pilote unique), ou couverte.
      """,
    en: """
      For each function and each family, we count the actors in force that surely hold it (lead, \
      contributes, occasional), then those whose role is to be verified: coverage is the interval between \
      the two. A cell is, in this order: not applicable, without declared actor, undetermined (only roles \
      to be verified), fragile (a single sure actor), to coordinate (many actors without a single lead), \
      or covered.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Un rôle qui n’est dans aucune ligne est «\u{A0}non déclaré\u{A0}»\u{A0}: la case dit ce que les tables savent, pas \
      ce que les acteurs font. Compter des acteurs ne dit ni leurs moyens ni la qualité de leur service.
      """,
    en: """
      A role that no line holds is “not declared”: the cell says what the tables know, not what actors do. \
      Counting actors says nothing of their means or of the quality of their service.
      """)

  /// The family of the rows that take a function whatever the family.
  public static let allFamilies = "toutes"

  /// Creates the analysis with its default options.
  public init() {}

  /// Counts the holders of every function in every family.
  public func run(on study: Study) -> Result {
    let typology = study.typology
    let holdings = Holdings(of: study)
    let cells = typology.families.flatMap { family in
      typology.functions.map { holdings.cell(function: $0, family: family.code) }
    }
    let overall = typology.functions.map { holdings.cell(function: $0, family: nil) }
    let summaries =
      typology.families.map { family in
        CoverageSummary(family: family.code, cells: cells.filter { $0.family == family.code })
      } + [CoverageSummary(family: Self.allFamilies, cells: overall)]
    return Result(
      cells: cells, overall: overall, summaries: summaries,
      actionTypes: ActionTypeCoverage.all(in: study),
      actorsWithoutRole: study.actors.filter { study.roles[$0.id]?.isEmpty ?? true }.map(\.id),
      expectedWithoutRole: study.actors.map(\.id).filter {
        (study.roles[$0]?.isEmpty ?? true) && study.mayHoldFunction($0)
      },
      expectedCount: study.actors.count { study.mayHoldFunction($0.id) },
      actorCount: study.actors.count, coordinationThreshold: study.options.coordinationThreshold,
      typology: typology, names: Names(of: study))
  }

  /// The coverage of a territory on a day.
  public struct Result: AnalysisResult {
    /// One cell per family and function, in the typology's order.
    public let cells: [CoverageCell]
    /// One cell per function whatever the family: the strongest level declared counts.
    public let overall: [CoverageCell]
    /// One summary per family in the typology's order, then the one of all functions.
    public let summaries: [CoverageSummary]
    /// One row per type of action, in the typology's order.
    public let actionTypes: [ActionTypeCoverage]
    /// The actors in force that no role line names, in the order of their identifiers.
    public let actorsWithoutRole: [String]
    /// Those of them that could hold a function: neither foreign partners nor firms.
    public let expectedWithoutRole: [String]
    /// How many actors in force could hold a function.
    public let expectedCount: Int
    /// How many actors are in force.
    public let actorCount: Int
    /// From how many holders on a function needs coordination.
    public let coordinationThreshold: Int

    let typology: Typology
    let names: Names

    /// The cell of a function in a family.
    public func cell(function: String, family: String) -> CoverageCell? {
      guard let row = typology.families.position(of: family),
        let column = typology.functions.position(of: function)
      else { return nil }
      return cells[row * typology.functions.count + column]
    }
  }
}
