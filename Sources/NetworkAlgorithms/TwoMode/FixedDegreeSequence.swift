/// Pairs of rows against random networks that have exactly the degrees of the one observed (FDSM).
public struct FixedDegreeTest: Sendable, Equatable {
  /// The probabilities of the pairs.
  public let test: PairTest
  /// For each pair, the mean of what the two rows share.
  public let expected: [Double]
  /// Standard error of each upper probability; 0 when exact.
  public let upperErrors: [Double]
  /// Standard error of each lower probability; 0 when exact.
  public let lowerErrors: [Double]
  /// How many networks were compared with the one observed.
  public let networkCount: Int
  /// Whether these are all the networks of these degrees; otherwise they are a random sample.
  public let isExact: Bool
  /// Gelman and Rubin's shrink factor, the largest over the pairs: near 1 when the chains of random networks agree.
  /// `nil` when exact, or when no pair ever varied.
  public let shrinkFactor: Double?

  /// Whether the probabilities can be trusted: exact, or from chains whose shrink factor is 1.01 at most.
  public var hasConverged: Bool { (shrinkFactor ?? 1) <= 1.01 }
}

/// How a ``FixedDegreeTest`` looks for networks of given degrees.
public struct FixedDegreeSampling: Sendable, Hashable {
  /// How many networks may be enumerated; when there are more, a sample is drawn.
  public var enumerationLimit: Int
  /// How many networks a sample has, at least; rounded up to a multiple of the number of chains.
  ///
  /// No probability is below 1 / (draws + 1). For one pair among p to stand out two-tailed at a level q corrected
  /// for their number, there must be some 2p / q draws or more.
  public var draws: Int
  /// How many trades separate two networks of a chain, for each row of the network.
  public var tradesPerRow: Int
  /// Seed of the sample; equal seeds give equal results on every machine, whatever the number of threads.
  public var seed: UInt64

  /// The given choices.
  ///
  /// - Parameters:
  ///   - enumerationLimit: How many networks may be enumerated.
  ///   - draws: How many networks a sample has, at least.
  ///   - tradesPerRow: How many trades separate two networks of a chain, for each row.
  ///   - seed: Seed of the sample.
  public init(
    enumerationLimit: Int = 20_000, draws: Int = 40_000, tradesPerRow: Int = 2, seed: UInt64 = 1
  ) {
    self.enumerationLimit = enumerationLimit
    self.draws = draws
    self.tradesPerRow = tradesPerRow
    self.seed = seed
  }
}

extension TwoModeGraph {
  /// The fixed degree sequence test (FDSM): pairs of rows against all networks of exactly these degrees.
  ///
  /// When there are few such networks, all are enumerated. Otherwise sixteen independent chains of curveball
  /// trades draw from them uniformly. The network observed counts as one draw more, so that no probability is 0.
  /// The standard error is the larger of that of independent draws and of that between chains, which grows when
  /// the draws of a chain resemble each other.
  ///
  /// - Parameters:
  ///   - sampling: How to look for the networks.
  ///   - selection: Which pairs to test; only all pairs show those that share nothing where they should.
  /// - Returns: The probabilities of the pairs, with their errors.
  /// - Complexity: for each network O(trades·d + Σ d² + p), d the degrees and p the pairs; O(n² + e) memory for each
  ///   chain, n rows and e incidences.
  /// - Source: Z. P. Neal, R. Domagalski, B. Sagan, Sci. Rep. 11, 23929, 2021, doi:10.1038/s41598-021-03238-3; the
  ///   estimate: B. Phipson, G. K. Smyth, Stat. Appl. Genet. Mol. Biol. 9(1), 2010, doi:10.2202/1544-6115.1585.
  public func fixedDegreeTest(
    _ sampling: FixedDegreeSampling = FixedDegreeSampling(), _ selection: Projection.Selection = .all
  ) -> FixedDegreeTest {
    let projection = projection(selection)
    var tally = SharingTally(projection, in: self)
    var enumeration = MarginEnumeration(self, limit: sampling.enumerationLimit)
    if enumeration.run({ tally.add($0) }) { return .exact(tally, projection) }
    return .sampled(chains(sampling, projection), projection)
  }

  private func chains(_ sampling: FixedDegreeSampling, _ projection: Projection) -> [SharingTally] {
    let chainCount = 16
    let draws = (max(1, sampling.draws) + chainCount - 1) / chainCount
    let trades = max(1, sampling.tradesPerRow) * rowCount
    var generator = SeededGenerator(seed: sampling.seed)
    let seeds = (0..<chainCount).map { _ in generator.next() }
    return inParallel(chainCount) { chain in
      var curveball = Curveball(self, seed: seeds[chain])
      var tally = SharingTally(projection, in: self)
      curveball.trade(20 * trades + 1000)
      for _ in 0..<draws {
        curveball.trade(trades)
        tally.add(curveball.rows)
      }
      return tally
    }
  }
}
