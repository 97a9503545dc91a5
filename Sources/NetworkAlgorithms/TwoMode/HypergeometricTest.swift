extension Projection {
  /// The hypergeometric test: pairs against chance that keeps the degrees of the pair only.
  ///
  ///     P(X = c) = C(a, c)·C(N − a, b − c) / C(N, b)   for degrees a and b, and N nodes in the other mode
  ///
  /// Every node of the other mode is as likely as another, whatever its degree: where these degrees vary much, too
  /// many pairs seem to attract each other, and the tests that keep them are to be preferred. Probabilities keep
  /// twelve digits or more, down to 10⁻³⁰⁰; smaller ones may be 0.
  ///
  /// - Returns: The probabilities of the pairs.
  /// - Complexity: O(p) for p pairs, plus the length of the tail for every (a, b, c) met; shared by the cores.
  /// - Source: M. Tumminello et al., PLoS ONE 6(3), 2011, doi:10.1371/journal.pone.0017994.
  public func hypergeometricTest() -> PairTest {
    let groups = Dictionary(grouping: 0..<nodeCount) { degrees[$0] }.sorted { $0.key < $1.key }
    var rank = [Int](repeating: 0, count: nodeCount)
    for (place, group) in groups.enumerated() {
      for node in group.value { rank[node] = place }
    }
    let ranks = rank
    let found = inParallel(groups.count) { place in
      tails(ofPairsFrom: groups[place].value, groups.map(\.key), ranks)
    }
    var upper = [Double](repeating: 1, count: pairCount)
    var lower = upper
    for (group, tails) in zip(groups, found) {
      var next = 0
      for index in group.value.lazy.flatMap({ offsets[$0]..<offsets[$0 + 1] }) {
        upper[index] = tails[next].upper
        lower[index] = tails[next].lower
        next += 1
      }
    }
    return PairTest(projection: self, upper: upper, lower: lower)
  }

  /// The tails of the pairs whose first node is one of some nodes of one degree, in their order.
  ///
  /// - Parameters:
  ///   - nodes: The nodes, all of one degree.
  ///   - distinct: The different degrees.
  ///   - ranks: For each node, the place of its degree among these.
  /// - Returns: One pair of tails for each pair of nodes.
  private func tails(
    ofPairsFrom nodes: [Int], _ distinct: [Int32], _ ranks: [Int]
  ) -> [(upper: Double, lower: Double)] {
    let pairs = nodes.flatMap { offsets[$0]..<offsets[$0 + 1] }
    guard let first = nodes.first, !pairs.isEmpty else { return [] }
    let width = Int(pairs.reduce(0) { max($0, counts[$1]) }) + 1
    // Tails met before are looked up, as long as the table is not much larger than what fills it.
    let size = distinct.count * width <= 16 * pairs.count + 4096 ? distinct.count * width : 0
    var known = [(upper: Double, lower: Double)](repeating: (-1, -1), count: size)
    return pairs.map { index in
      let second = ranks[Int(seconds[index])]
      let law = Hypergeometric(degrees[first], distinct[second], otherCount)
      guard size > 0 else { return law.tails(counts[index]) }
      let place = second * width + Int(counts[index])
      if known[place].upper < 0 { known[place] = law.tails(counts[index]) }
      return known[place]
    }
  }
}

/// What two sets of given sizes share by chance.
struct Hypergeometric {
  private let a: Int
  private let b: Int
  private let total: Int

  /// - Parameters:
  ///   - a: The size of a set.
  ///   - b: The size of the other.
  ///   - total: How many elements there are to choose from.
  init(_ a: Int32, _ b: Int32, _ total: Int) {
    self.a = Int(min(a, b))
    self.b = Int(max(a, b))
    self.total = total
  }

  /// The probabilities to share as many elements or more, and as many or fewer.
  ///
  /// The tail away from the mean is summed from its largest term; the other one is its complement.
  func tails(_ count: Int32) -> (upper: Double, lower: Double) {
    let shared = Int(count)
    let mass = SaddlePoint.hypergeometric(shared, white: a, draws: b, total: total)
    if Double(shared) * Double(total) > Double(a) * Double(b) {
      let upper = min(1, tail(from: shared, mass, up: true))
      return (upper, min(1, max(0, 1 - (upper - mass))))
    }
    let lower = min(1, tail(from: shared, mass, up: false))
    return (min(1, max(0, 1 - (lower - mass))), lower)
  }

  private func tail(from start: Int, _ mass: Double, up: Bool) -> Double {
    var term = mass
    var sum = mass
    var k = start
    while term > sum * 1e-17 {
      // The ratio of the next term to this one; it is 0 at the end of the support.
      if up {
        term *= Double(a - k) * Double(b - k) / (Double(k + 1) * Double(total - a - b + k + 1))
        k += 1
      } else {
        term *= Double(k) * Double(total - a - b + k) / (Double(a - k + 1) * Double(b - k + 1))
        k -= 1
      }
      sum += term
    }
    return sum
  }
}
