/// Sums over the cases of a change.
struct RankTally: Sendable {
  private let scores: [Double?]
  private let ranks: [Int?]
  private let margin: Double
  private let top: Int
  /// The first nodes of the network as observed, for a case that removes no node.
  private let firstNodes: Set<Int>
  private var casesByRank: [[Int]]
  private var overlaps: [Double] = []
  private var concordances: [Double] = []
  private var cases = 0

  init(_ scores: [Double?], top: Int) {
    self.scores = scores
    self.top = top
    ranks = Ranking.ranks(of: scores)
    margin = Ranking.margin(of: scores)
    firstNodes = Self.first(top, by: ranks)
    casesByRank = scores.map { _ in [] }
  }

  /// What one case shows.
  struct Outcome: Sendable {
    fileprivate let ranks: [Int?]
    fileprivate let overlap: Double?
    fileprivate let concordance: Double?
  }

  func compare(_ changed: [Double?], kept: [Bool]) -> Outcome {
    let ranksNow = Ranking.ranks(of: changed)
    let first = Self.first(top, by: ranksNow)
    // A node that left has no rank to keep: those behind it move up, in the observed ranking too.
    let expected =
      kept.contains(false)
      ? Self.first(top, by: Ranking.ranks(of: zip(scores, kept).map { $1 ? $0 : nil })) : firstNodes
    let union = first.union(expected).count
    let overlap = union > 0 ? Double(first.intersection(expected).count) / Double(union) : nil
    return Outcome(ranks: ranksNow, overlap: overlap, concordance: orderKept(changed))
  }

  /// The nodes of the first ranks: all who share the last of them, so that the numbers of the nodes change nothing.
  private static func first(_ count: Int, by ranks: [Int?]) -> Set<Int> {
    Set(ranks.indices.filter { ranks[$0].map { $0 <= count } ?? false })
  }

  mutating func add(_ outcome: Outcome) {
    cases += 1
    for (node, rank) in outcome.ranks.enumerated() {
      guard let rank else { continue }
      let missing = rank - casesByRank[node].count
      if missing > 0 { casesByRank[node] += repeatElement(0, count: missing) }
      casesByRank[node][rank - 1] += 1
    }
    if let overlap = outcome.overlap { overlaps.append(overlap) }
    if let concordance = outcome.concordance { concordances.append(concordance) }
  }

  /// Share of the pairs strictly ordered before that are so still, among those that have scores.
  private func orderKept(_ changed: [Double?]) -> Double? {
    var pairs = 0
    var kept = 0
    let marginNow = Ranking.margin(of: changed)
    let known = scores.indices.compactMap { node -> (before: Double, after: Double)? in
      guard let before = scores[node], let after = changed[node] else { return nil }
      return (before, after)
    }
    for index in known.indices {
      let (before, after) = known[index]
      for other in known[..<index] {
        let difference = before - other.before
        guard difference.magnitude > margin else { continue }
        pairs += 1
        let change = difference > 0 ? after - other.after : other.after - after
        if change > marginNow { kept += 1 }
      }
    }
    return pairs > 0 ? Double(kept) / Double(pairs) : nil
  }

  func result(isExact: Bool) -> RankReliability {
    RankReliability(
      nodes: zip(ranks, casesByRank).map { rank, counts in
        RankReliability.Node(
          rank: rank, cases: counts.reduce(0, +), best: counts.firstIndex { $0 > 0 }.map { $0 + 1 },
          worst: counts.lastIndex { $0 > 0 }.map { $0 + 1 }, casesByRank: counts)
      },
      cases: cases, isExact: isExact, topOverlap: mean(overlaps), concordance: mean(concordances),
      topOverlapError: error(overlaps, isExact), concordanceError: error(concordances, isExact))
  }

  private func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  private func error(_ values: [Double], _ isExact: Bool) -> Double? {
    guard let mean = mean(values) else { return nil }
    if isExact { return 0 }
    // What never varied among the cases drawn may vary in others: nothing says how often.
    guard values.contains(where: { $0 != values[0] }) else { return nil }
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count - 1) / Double(values.count)).squareRoot()
  }
}
