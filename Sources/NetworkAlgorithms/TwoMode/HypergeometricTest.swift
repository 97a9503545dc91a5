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
    let distinct = Array(Set(degrees)).sorted()
    let rank = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
    let ranks = degrees.map { rank[$0] ?? 0 }
    let width = Int(counts.max() ?? 0) + 1
    let size = distinct.count.multipliedReportingOverflow(by: distinct.count * width)
    let isSmall = !size.overflow && size.partialValue <= min(8 * pairCount + 1 << 20, Int(Int32.max))
    return test(by: isSmall ? table(distinct, ranks, width) : tailsOfEach())
  }

  /// The tails of every pair, computed on its own.
  private func tailsOfEach() -> [(upper: Double, lower: Double)] {
    let pairs = pairs
    let blocks = (pairCount + 4095) / 4096
    let tails = concurrentMap(blocks) { block in
      pairs[block * 4096..<min(pairs.count, (block + 1) * 4096)].map { pair in
        Hypergeometric(degrees[pair.first], degrees[pair.second], otherCount).tails(Int32(pair.count))
      }
    }
    return tails.flatMap(\.self)
  }

  /// The tails of every pair, computed once for each pair of degrees and count.
  private func table(_ distinct: [Int32], _ ranks: [Int], _ width: Int) -> [(upper: Double, lower: Double)] {
    let kinds = distinct.count
    var met = [Bool](repeating: false, count: kinds * kinds * width)
    var places = [Int32]()
    places.reserveCapacity(pairCount)
    for first in 0..<nodeCount {
      for index in offsets[first]..<offsets[first + 1] {
        let second = ranks[Int(seconds[index])]
        let kind = min(ranks[first], second) * kinds + max(ranks[first], second)
        met[kind * width + Int(counts[index])] = true
        places.append(Int32(kind * width + Int(counts[index])))
      }
    }
    let flags = met
    let rows = concurrentMap(kinds) { first in
      (0..<kinds * width).map { rest -> (upper: Double, lower: Double) in
        guard flags[first * kinds * width + rest] else { return (1, 1) }
        let (second, count) = rest.quotientAndRemainder(dividingBy: width)
        return Hypergeometric(distinct[first], distinct[second], otherCount).tails(Int32(count))
      }
    }
    return places.map { place in
      let (row, rest) = Int(place).quotientAndRemainder(dividingBy: kinds * width)
      return rows[row][rest]
    }
  }

  private func test(by tails: [(upper: Double, lower: Double)]) -> PairTest {
    PairTest(projection: self, upper: tails.map(\.upper), lower: tails.map(\.lower))
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
    self.a = Int(a)
    self.b = Int(b)
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
