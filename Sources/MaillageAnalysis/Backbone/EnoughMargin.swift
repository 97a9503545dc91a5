internal import NetworkAlgorithms

/// Which pairs have sizes that could let anything be told from chance.
///
/// Two services of one action each cannot prove anything, whatever they share: testing them would only weaken
/// the correction of the others. As the choice rests on the sizes alone, which chance keeps, it is no bias.
enum EnoughMargin {
  /// Whether each pair is to be tested.
  ///
  /// For each pair, the smallest two-tailed probability that its sizes allow is compared with level / k, for the
  /// smallest k that no more than k pairs pass.
  ///
  /// - Parameters:
  ///   - projection: The pairs, with the sizes of their members.
  ///   - level: The level of the corrected test.
  ///   - total: How many actions have a member.
  /// - Returns: One flag for each pair, in the order of the projection.
  /// - Source: R. E. Tarone, Biometrics 46(2), 1990, doi:10.2307/2531456; before Benjamini and Hochberg's
  ///   correction: P. B. Gilbert, J. R. Stat. Soc. C 54(1), 2005, doi:10.1111/j.1467-9876.2005.00475.x.
  static func pairs(of projection: Projection, level: Double, total: Int) -> [Bool] {
    let smallest = projection.pairs.map { pair in
      attainable(Int(projection.degrees[pair.first]), Int(projection.degrees[pair.second]), of: total)
    }
    let sorted = smallest.sorted()
    var passing = sorted.count
    var k = 1
    while k < sorted.count {
      let bound = level / Double(k)
      while passing > 0 && sorted[passing - 1] > bound { passing -= 1 }
      if passing <= k { break }
      k += 1
    }
    let bound = level / Double(k)
    return smallest.map { $0 <= bound }
  }

  /// The smallest two-tailed probability of two sets of given sizes among so many elements.
  static func attainable(_ a: Int, _ b: Int, of total: Int) -> Double {
    let small = min(a, b), large = max(a, b)
    // All the elements of the smaller set in the larger one; then as few as can be.
    let most = product(small) { Double(large - $0) / Double(total - $0) }
    let fewest =
      small + large <= total
      ? product(small) { Double(total - large - $0) / Double(total - $0) }
      : product(total - small) { Double(large - $0) / Double(total - $0) }
    return min(1, 2 * min(most, fewest))
  }

  private static func product(_ count: Int, _ factor: (Int) -> Double) -> Double {
    (0..<max(0, count)).reduce(1) { $0 * factor($1) }
  }
}
