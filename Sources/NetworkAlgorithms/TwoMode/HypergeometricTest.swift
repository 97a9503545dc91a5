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
  /// - Complexity: O(p) for p pairs, plus the lengths of the tails of every two degrees met; shared by the cores.
  /// - Source: M. Tumminello et al., PLoS ONE 6(3), 2011, doi:10.1371/journal.pone.0017994.
  public func hypergeometricTest() -> PairTest {
    guard let table = TailTable(self) else { return hypergeometricTestPairByPair() }
    let sides = [true, false]
    let tails =
      pairCount < 8192
      ? sides.map { table.tails(of: self, isUpper: $0) }
      : inParallel(2) { table.tails(of: self, isUpper: sides[$0]) }
    return PairTest(projection: self, upper: tails[0], lower: tails[1])
  }

  private func hypergeometricTestPairByPair() -> PairTest {
    var (upper, lower) = ([Double](), [Double]())
    for pair in pairs {
      let law = Hypergeometric(degrees[pair.first], degrees[pair.second], otherCount)
      law.appendTails(pair.count...pair.count, upper: &upper, lower: &lower)
    }
    return PairTest(projection: self, upper: upper, lower: lower)
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

  /// Appends, for each number of elements in a range, the probabilities to share as many or more, and as many or
  /// fewer.
  ///
  /// Tails away from the mean are summed towards it, smallest term first; the others are their complements. Terms
  /// come from that nearest the mean, by their ratios, so that one of them only needs logarithms.
  func appendTails(_ shared: ClosedRange<Int>, upper: inout [Double], lower: inout [Double]) {
    let (least, most) = (shared.lowerBound, shared.upperBound)
    // The last number of elements whose lower tail is summed; above the mean, upper tails are.
    let turn = min(most, max(least - 1, a * b / max(1, total)))
    let start = upper.count - least
    lower.append(contentsOf: repeatElement(0, count: shared.count))
    // The terms wait where the upper tails will be.
    upper.append(contentsOf: repeatElement(0, count: shared.count))
    let middle = max(least, turn)
    upper[start + middle] = mass(middle)
    for count in stride(from: middle, to: least, by: -1) {
      upper[start + count - 1] =
        isFresh(middle - count) ? mass(count - 1) : upper[start + count] * ratioDown(count)
    }
    for count in middle..<most {
      upper[start + count + 1] =
        isFresh(count - middle) ? mass(count + 1) : upper[start + count] * ratioUp(count)
    }
    var sum = turn >= least ? rest(of: least, upper[start + least], up: false) : 0
    for count in stride(from: least, through: turn, by: 1) {
      let mass = upper[start + count]
      sum += mass
      lower[start + count] = min(1, sum)
      upper[start + count] = min(1, max(0, 1 - (lower[start + count] - mass)))
    }
    sum = turn < most ? rest(of: most, upper[start + most], up: true) : 0
    for count in stride(from: most, to: turn, by: -1) {
      let mass = upper[start + count]
      sum += mass
      upper[start + count] = min(1, sum)
      lower[start + count] = min(1, max(0, 1 - (upper[start + count] - mass)))
    }
  }

  /// Whether a term so many ratios away is computed anew, since every ratio loses a little.
  private func isFresh(_ steps: Int) -> Bool { steps % 256 == 255 }

  private func mass(_ count: Int) -> Double {
    SaddlePoint.hypergeometric(count, white: a, draws: b, total: total)
  }

  /// The term after that of a count, over it; 0 at the end of the support.
  private func ratioUp(_ k: Int) -> Double {
    Double(a - k) * Double(b - k) / (Double(k + 1) * Double(total - a - b + k + 1))
  }

  /// The term before that of a count, over it; 0 at the end of the support.
  private func ratioDown(_ k: Int) -> Double {
    Double(k) * Double(total - a - b + k) / (Double(a - k + 1) * Double(b - k + 1))
  }

  /// The sum of the terms beyond that of a count.
  private func rest(of start: Int, _ mass: Double, up: Bool) -> Double {
    var term = mass
    var sum = 0.0
    var k = start
    while term > (mass + sum) * 1e-17 {
      term *= up ? ratioUp(k) : ratioDown(k)
      k += up ? 1 : -1
      sum += term
    }
    return sum
  }
}
