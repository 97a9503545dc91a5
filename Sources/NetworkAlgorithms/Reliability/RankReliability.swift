/// How far a ranking holds when the network is a little different.
public struct RankReliability: Sendable, Equatable {
  /// What became of one node.
  public struct Node: Sendable, Equatable {
    /// The rank in the network as observed; `nil` without a score.
    public let rank: Int?
    /// In how many cases the node had a score.
    public let cases: Int
    /// The best rank over the cases; `nil` when there is none.
    public let best: Int?
    /// The worst rank over the cases; `nil` when there is none.
    public let worst: Int?
    /// In how many cases the node had each rank, from rank 1 on; ranks beyond the last are 0.
    public let casesByRank: [Int]

    /// In how many cases the node was first, alone or not.
    public var casesFirst: Int { casesByRank.first ?? 0 }

    /// Share of the cases in which the node had its observed rank; `nil` without cases or rank.
    public var stability: Double? {
      guard let rank, cases > 0 else { return nil }
      return rank <= casesByRank.count ? Double(casesByRank[rank - 1]) / Double(cases) : 0
    }
  }

  /// One result for each node, in node order.
  public let nodes: [Node]
  /// How many cases were tried.
  public let cases: Int
  /// Whether these are all the cases; otherwise they are a random sample, and a share p over them has the
  /// standard error √(p(1 − p) / cases).
  public let isExact: Bool
  /// Mean over the cases of the overlap (Jaccard) of the first nodes with those observed, among the nodes that
  /// the case keeps; `nil` without cases.
  public let topOverlap: Double?
  /// Mean over the cases of the share of the strictly ordered pairs of nodes that kept their order; `nil` when
  /// no case has such a pair.
  public let concordance: Double?
  /// Standard error of ``topOverlap``; 0 when exact, `nil` when it cannot be estimated, as when no case drawn differs
  /// from the others.
  public let topOverlapError: Double?
  /// Standard error of ``concordance``; as for ``topOverlap``.
  public let concordanceError: Double?
}

extension Graph {
  /// Tries a ranking against every small change of the network, or against a seeded sample of them.
  ///
  /// Ranks are 1 plus the number of scores greater by more than 10⁻⁹ of the greatest. A node that a case removes, or whose score
  /// is absent, has no rank in that case.
  ///
  /// - Parameters:
  ///   - change: What may be wrong with the network.
  ///   - top: How many first nodes to compare; all those equal to the last of them count.
  ///   - limit: How many cases to try at most for an exact answer.
  ///   - sample: How many random cases to try beyond.
  ///   - seed: Seed of the random cases; equal seeds give equal results.
  ///   - measure: The scores of a graph, in node order, the highest first in rank.
  /// - Returns: The ranks over the cases.
  /// - Complexity: one run of the measure for each case, and O(n²) for the pairs.
  /// - Source: S. P. Borgatti, K. M. Carley, D. Krackhardt, Soc. Networks 28(2), 2006,
  ///   doi:10.1016/j.socnet.2005.05.001; C. Martin, P. Niemeyer, Netw. Sci. 7(2), 2019, doi:10.1017/nws.2019.11.
  public func rankReliability(
    under change: GraphChange, top: Int = 3, limit: Int = 20_000, sample: Int = 2_000, seed: UInt64 = 1,
    measure: @Sendable (Graph) -> [Double?]
  ) -> RankReliability {
    let cases = ChangeCases(change, of: self, limit: limit, sample: sample, seed: seed)
    var tally = RankTally(measure(self), top: top)
    let reference = tally
    for start in stride(from: 0, to: cases.cases.count, by: 256) {
      let outcomes = inParallel(min(256, cases.cases.count - start)) { offset in
        let kept = cases.kept(start + offset, of: self)
        var scores = measure(cases.graph(start + offset, of: self))[...]
        return reference.compare(kept.map { $0 ? scores.popFirst() ?? nil : nil }, kept: kept)
      }
      outcomes.forEach { tally.add($0) }
    }
    return tally.result(isExact: cases.isExact)
  }
}
