extension TwoModeGraph {
  /// The stochastic degree sequence test (SDSM): pairs of rows against a model that keeps the degrees on average.
  ///
  /// Under the model, what the rows i and j share is a Poisson-binomial number of trials of probabilities
  /// p(i,k)·p(j,k), one for each column k. Its tails are exact, not approximated by a normal law.
  ///
  /// On small tables the test is conservative: degrees vary in the model that are fixed in the data.
  ///
  /// - Precondition: the model is one of a network of this size.
  ///
  /// - Parameters:
  ///   - model: The model, that of this network or of another with as many rows and columns.
  ///   - selection: Which pairs to test; only all pairs show those that share nothing where they should.
  /// - Returns: The probabilities of the pairs.
  /// - Complexity: O(m·c) for each pair of degrees met, m columns and c the largest count of such a pair.
  /// - Source: Z. P. Neal, Soc. Networks 39, 2014, doi:10.1016/j.socnet.2014.06.001; Z. P. Neal,
  ///   R. Domagalski, B. Sagan, Sci. Rep. 11, 23929, 2021, doi:10.1038/s41598-021-03238-3.
  public func stochasticDegreeTest(
    against model: BipartiteConfigurationModel, _ selection: Projection.Selection = .all
  ) -> PairTest {
    precondition(
      model.rowClasses.classOf.count == rowCount && model.columnClasses.classOf.count == columnCount,
      "a model of this size")
    let projection = projection(selection)
    let pairs = projection.pairs
    let keys = pairs.map { model.classKey($0.first, $0.second) }
    var largest: [Int: Int] = [:]
    for (key, pair) in zip(keys, pairs) { largest[key] = max(largest[key] ?? 0, pair.count) }
    let sorted = largest.sorted { $0.key < $1.key }
    let tails = inParallel(sorted.count) { place in
      let law = PoissonBinomial(groups: model.sharing(sorted[place].key), limit: sorted[place].value)
      return (0...sorted[place].value).map { (upper: law.atLeast($0), lower: law.atMost($0)) }
    }
    let place = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.key, $0) })
    let found = zip(keys, pairs).map { key, pair in place[key].map { tails[$0][pair.count] } }
    return PairTest(
      projection: projection, upper: found.map { $0?.upper ?? 1 }, lower: found.map { $0?.lower ?? 1 })
  }
}

extension BipartiteConfigurationModel {
  /// A number that pairs of rows of the same classes share.
  fileprivate func classKey(_ first: Int, _ second: Int) -> Int {
    let a = Int(rowClasses.classOf[first])
    let b = Int(rowClasses.classOf[second])
    return min(a, b) * rowClasses.count + max(a, b)
  }

  /// The probabilities that the rows of two classes share a column, by class of columns.
  fileprivate func sharing(_ key: Int) -> [(probability: Double, count: Int)] {
    let (first, second) = key.quotientAndRemainder(dividingBy: rowClasses.count)
    return (0..<columnClasses.count).map { column in
      (
        classProbabilities[first * columnClasses.count + column]
          * classProbabilities[second * columnClasses.count + column], columnClasses.sizes[column]
      )
    }
  }
}
