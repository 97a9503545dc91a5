internal import MaillageModel
internal import NetworkAlgorithms

/// The pairs of one kind of members, held against chance.
public struct BackboneTest: Sendable, Equatable {
  /// What a test says of a pair.
  public enum Verdict: String, Sendable, CaseIterable {
    /// The two share more than chance would give.
    case positive = "positif"
    /// The two share less than chance would give.
    case negative = "negatif"
    /// What they share cannot be told from chance.
    case chance = "hasard"
  }

  /// Two probabilities: to share as much as observed or more, and as much or less.
  public struct Tails: Sendable, Equatable {
    public let upper: Double, lower: Double
  }

  /// Two members, what they share, and how likely chance gives as much.
  public struct Pair: Sendable, Equatable {
    /// The identifiers of the two, in the order of their bytes.
    public let a: String, b: String
    /// In how many actions each takes part; for actions, how many members each has.
    public let sizeA: Int, sizeB: Int
    /// How much they surely share, and how much more if what is doubtful is confirmed.
    public let shared: Int, possible: Int
    /// How much they share on average in random tables of the same sizes.
    public let expected: Double
    /// The probabilities among tables of exactly the same sizes, and their standard errors.
    public let fixed: Tails, errors: Tails
    /// The probabilities under the model that keeps the sizes on average, then with the cells that the
    /// competences settle; absent when there is no model or no such cell.
    public let stochastic: Tails?, constrained: Tails?
    /// Whether the sizes could let anything be told from chance: only such pairs are tested.
    public let hasMargin: Bool
    /// The two-tailed probability corrected for the number of pairs tested; absent for a pair that is not.
    public let adjusted: Double?
    /// Whether another draw could change the verdict.
    public let isUnsettled: Bool
    /// What the test says.
    public let verdict: Verdict

    /// The two-tailed probability before correction.
    public var twoTailed: Double { min(1, 2 * min(fixed.upper, fixed.lower)) }
  }

  /// What is paired.
  public let scope: BackboneScope
  /// The members tested, in the order of their identifiers, and how many were left out for want of room.
  public let members: [String], leftOut: Int
  /// How many actions have a sure member; for actions, how many members have a sure action.
  public let total: Int
  /// How many parts remain to be verified: they are not counted.
  public let doubtfulCount: Int
  /// The pairs, in the order of their identifiers.
  public let pairs: [Pair]
  /// How many random tables were compared, and whether these are all that exist.
  public let tableCount: Int, isExact: Bool
  /// Whether the chains of random tables agree.
  public let hasConverged: Bool

  /// The pairs tested.
  public var tested: [Pair] { pairs.filter(\.hasMargin) }

  /// The pairs of a verdict, the surest first.
  public func pairs(_ verdict: Verdict) -> [Pair] {
    pairs.enumerated().filter { $0.element.verdict == verdict }
      .sorted { ($0.element.adjusted ?? 1, $0.offset) < ($1.element.adjusted ?? 1, $1.offset) }
      .map(\.element)
  }

  /// How many pairs must stand out together for the draws to establish any; 1 when exact.
  public var neededTogether: Int {
    guard !isExact, !tested.isEmpty else { return 1 }
    return max(1, Int((2 * Double(tested.count) / (Backbone.level * Double(tableCount + 1))).rounded(.up)))
  }
}

extension BackboneTest {
  /// The bounds of the work, so that a large territory is studied in a fraction of a second.
  enum Bounds {
    /// How many members are paired at most: those of the most actions.
    static let members = 60
    /// How many cells a table has at most for all tables of its sizes to be enumerated.
    static let enumerable = 200
    /// How many cells of pairs are compared in all, at most.
    static let work = 50_000_000
    /// How many random tables are drawn at least and at most.
    static let draws = 2_000...40_000
    /// How many more are drawn than one pair alone needs to stand out.
    static let comfort = 5.0
  }

  /// Tests the pairs of rows of a table.
  init(_ scope: BackboneScope, _ table: MobilisationTable, cells: (MobilisationTable) -> CompetenceCells?) {
    let sizes = table.members.indices.map { table.known.degree(ofRow: $0) }
    let least = Self.leastSize(sizes)
    let kept = table.keeping { sizes[$0] >= least }
    let graph = kept.known
    let count = kept.members.count
    let total = table.actionCount
    let considered = EnoughMargin.pairs(
      of: graph.projection(.all), level: Backbone.level, total: total)
    let test = graph.fixedDegreeTest(Self.sampling(graph, testing: considered.count { $0 }))
    let projection = test.test.projection
    let verdicts = test.test.verdicts(
      level: Backbone.level, correction: .benjaminiHochberg, considered: considered)
    let adjusted = Self.adjusted(test.test.twoTailed, considered)
    let plain = BipartiteConfigurationModel(graph).map { graph.stochasticDegreeTest(against: $0) }
    let constrained = cells(kept).flatMap { cells in
      cells.excluded + cells.compulsory > 0
        ? BipartiteConfigurationModel(graph, fixed: cells.fixed) : nil
    }.map { graph.stochasticDegreeTest(against: $0) }
    let either = kept.unknown.incidenceCount > 0 ? kept.possible.projection(.all) : nil

    self.scope = scope
    members = kept.members
    leftOut = sizes.count { $0 > 0 } - count
    self.total = total
    doubtfulCount = table.unknown.incidenceCount
    tableCount = test.networkCount
    isExact = test.isExact
    hasConverged = test.hasConverged
    pairs = projection.pairs.enumerated().map { place, pair in
      let errors = Tails(upper: test.upperErrors[place], lower: test.lowerErrors[place])
      let upper = test.test.upper[place], lower = test.test.lower[place]
      return Pair(
        a: kept.members[pair.first], b: kept.members[pair.second],
        sizeA: Int(projection.degrees[pair.first]), sizeB: Int(projection.degrees[pair.second]),
        shared: pair.count, possible: (either?.counts[place]).map { Int($0) - pair.count } ?? 0,
        expected: test.expected[place], fixed: Tails(upper: upper, lower: lower), errors: errors,
        stochastic: plain.map { Tails(upper: $0.upper[place], lower: $0.lower[place]) },
        constrained: constrained.map { Tails(upper: $0.upper[place], lower: $0.lower[place]) },
        hasMargin: considered[place], adjusted: adjusted[place],
        isUnsettled: Self.isUnsettled(
          adjusted[place], probability: min(upper, lower),
          error: upper < lower ? errors.upper : errors.lower),
        verdict: Verdict(verdicts[place]))
    }
  }

  /// Five times the draws that one pair alone needs to stand out, within the bounds.
  private static func sampling(_ graph: TwoModeGraph, testing pairs: Int) -> FixedDegreeSampling {
    let cost = graph.rowCount * graph.rowCount + 4 * graph.incidenceCount + 1
    let wanted = Int((Bounds.comfort * 2 * Double(pairs) / Backbone.level).rounded(.up))
    let draws = min(max(wanted, Bounds.draws.lowerBound), Bounds.draws.upperBound)
    // Larger tables have far too many others of their sizes for a count of them to end.
    let isSmall = graph.rowCount * graph.columnCount <= Bounds.enumerable
    return FixedDegreeSampling(
      enumerationLimit: isSmall ? 20_000 : 0, draws: max(1_000, min(draws, Bounds.work / cost)),
      tradesPerRow: 1, seed: 1)
  }

  /// The least number of actions that a member must have for all such members to be paired.
  private static func leastSize(_ sizes: [Int]) -> Int {
    let sorted = sizes.filter { $0 > 0 }.sorted(by: >)
    return sorted.count > Bounds.members ? sorted[Bounds.members] + 1 : 1
  }

  private static func adjusted(_ probabilities: [Double], _ considered: [Bool]) -> [Double?] {
    let tested = probabilities.indices.filter { considered[$0] }
    let corrected = MultipleTesting.benjaminiHochberg.adjusted(tested.map { probabilities[$0] })
    var adjusted = [Double?](repeating: nil, count: probabilities.count)
    for (pair, value) in zip(tested, corrected) { adjusted[pair] = value }
    return adjusted
  }

  /// Two standard errors around the corrected probability hold the level.
  private static func isUnsettled(_ adjusted: Double?, probability: Double, error: Double) -> Bool {
    guard let adjusted, probability > 0, error > 0 else { return false }
    let reach = 2 * error / probability * adjusted
    return adjusted - reach <= Backbone.level && Backbone.level < adjusted + reach
  }
}

extension BackboneTest.Verdict {
  fileprivate init(_ verdict: PairTest.Verdict) {
    switch verdict {
    case .positive: self = .positive
    case .negative: self = .negative
    case .chance: self = .chance
    }
  }
}
