extension FixedDegreeTest {
  /// The probabilities over all networks.
  static func exact(_ tally: SharingTally, _ projection: Projection) -> FixedDegreeTest {
    let count = Double(tally.networkCount)
    return FixedDegreeTest(
      test: PairTest(
        projection: projection, upper: tally.above.map { Double($0) / count },
        lower: tally.below.map { Double($0) / count }),
      expected: tally.sums.map { Double($0) / count },
      upperErrors: [Double](repeating: 0, count: projection.pairCount),
      lowerErrors: [Double](repeating: 0, count: projection.pairCount),
      networkCount: tally.networkCount, isExact: true, shrinkFactor: nil)
  }

  /// The probabilities estimated by several chains of as many networks.
  static func sampled(_ chains: [SharingTally], _ projection: Projection) -> FixedDegreeTest {
    let draws = chains.reduce(0) { $0 + $1.networkCount }
    let pairs = 0..<projection.pairCount
    let upper = pairs.map { pair in Estimate(chains.map { $0.above[pair] }, outOf: draws) }
    let lower = pairs.map { pair in Estimate(chains.map { $0.below[pair] }, outOf: draws) }
    return FixedDegreeTest(
      test: PairTest(
        projection: projection, upper: upper.map(\.probability), lower: lower.map(\.probability)),
      expected: pairs.map { pair in Double(chains.reduce(0) { $0 + $1.sums[pair] }) / Double(draws) },
      upperErrors: upper.map(\.error), lowerErrors: lower.map(\.error), networkCount: draws, isExact: false,
      shrinkFactor: pairs.compactMap { pair in Self.shrinkFactor(chains, pair) }.max())
  }

  /// Gelman and Rubin's factor for what a pair shares; `nil` when it never varies.
  ///
  /// - Source: A. Gelman, D. B. Rubin, Stat. Sci. 7(4), 1992, doi:10.1214/ss/1177011136.
  private static func shrinkFactor(_ chains: [SharingTally], _ pair: Int) -> Double? {
    let means = chains.map { Double($0.sums[pair]) / Double($0.networkCount) }
    let within = zip(chains, means).reduce(0.0) { sum, chain in
      let count = Double(chain.0.networkCount)
      return sum + max(0, Double(chain.0.squares[pair]) - count * chain.1 * chain.1) / max(1, count - 1)
    }
    let variance = within / Double(chains.count)
    let between = means.variance
    guard variance > 0 || between > 0 else { return nil }
    let count = Double(chains[0].networkCount)
    return ((count - 1) / count + between / variance).squareRoot()
  }
}

/// A probability estimated by several chains.
private struct Estimate {
  let probability: Double
  let error: Double

  init(_ hits: [Int], outOf draws: Int) {
    let size = Double(draws) / Double(hits.count)
    probability = Double(hits.reduce(1, +)) / Double(draws + 1)
    let independent = (probability * (1 - probability) / Double(draws)).squareRoot()
    let between = (hits.map { Double($0) / size }.variance / Double(hits.count)).squareRoot()
    error = max(independent, between)
  }
}

extension [Double] {
  /// The unbiased variance.
  fileprivate var variance: Double {
    let mean = reduce(0, +) / Double(count)
    return reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(Swift.max(1, count - 1))
  }
}
