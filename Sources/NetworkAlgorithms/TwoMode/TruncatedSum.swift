#if canImport(Glibc)
  import Glibc
#else
  import Foundation
#endif

/// Distribution of a sum of independent counts, known up to a largest value and in total beyond it.
struct TruncatedSum {
  /// P(X = k) for k = 0...last.
  private(set) var masses: [Double]
  /// P(X > last).
  private(set) var beyond = 0.0
  /// The largest value of the sum so far, or the last.
  private var reached = 0

  init(last: Int) {
    masses = [1] + [Double](repeating: 0, count: last)
  }

  /// Adds a trial that succeeds with a probability.
  mutating func add(trial probability: Double) {
    let last = masses.count - 1
    if reached == last { beyond += masses[last] * probability }
    reached = min(reached + 1, last)
    for k in stride(from: reached, to: 0, by: -1) {
      masses[k] = masses[k] * (1 - probability) + masses[k - 1] * probability
    }
    masses[0] *= 1 - probability
  }

  /// Adds many trials at once.
  mutating func add(_ law: TruncatedBinomial) {
    let last = masses.count - 1
    for k in 0...reached { beyond += masses[k] * law.tails[last - k] }
    reached = last
    for k in stride(from: last, through: 0, by: -1) {
      masses[k] = (0...k).reduce(0.0) { $0 + masses[$1] * law.masses[k - $1] }
    }
  }
}

/// The first probabilities of a binomial law with many more trials than successes of interest.
struct TruncatedBinomial {
  /// P(X = k) for k = 0...last.
  let masses: [Double]
  /// P(X > k) for k = 0...last.
  let tails: [Double]

  /// The law; `nil` where adding trials one by one is as fast or more precise.
  init?(_ trials: Int, _ probability: Double, last: Int) {
    guard trials > 4 * (last + 1), Double(trials) * probability < 100, probability < 0.5 else { return nil }
    let odds = probability / (1 - probability)
    func next(_ mass: Double, after k: Int) -> Double { mass * odds * Double(trials - k) / Double(k + 1) }
    var masses = [exp(Double(trials) * log1p(-probability))]
    for k in 0..<last { masses.append(next(masses[k], after: k)) }
    var term = next(masses[last], after: last)
    var sum = term
    var k = last + 1
    while term > sum * 1e-17 || Double(k) < Double(trials) * probability {
      term = next(term, after: k)
      sum += term
      k += 1
    }
    var tails = [Double](repeating: sum, count: last + 1)
    for k in stride(from: last, to: 0, by: -1) { tails[k - 1] = tails[k] + masses[k] }
    self.masses = masses
    self.tails = tails
  }
}
