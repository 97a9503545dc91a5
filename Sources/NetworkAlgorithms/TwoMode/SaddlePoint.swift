#if canImport(Glibc)
  import Glibc
#else
  import Foundation
#endif

/// Binomial and hypergeometric probabilities to full precision, where sums of log-factorials lose digits.
///
/// - Source: C. Loader, Fast and accurate computation of binomial probabilities, Lucent Technologies, 2000.
enum SaddlePoint {
  /// P(X = k) for k white balls among `draws` out of `total` balls, `white` of them white.
  static func hypergeometric(_ k: Int, white: Int, draws: Int, total: Int) -> Double {
    guard k >= max(0, white + draws - total), k <= min(white, draws) else { return 0 }
    let share = Double(draws) / Double(total)
    let rest = Double(total - draws) / Double(total)
    return binomial(k, of: white, share, rest)
      * (binomial(draws - k, of: total - white, share, rest) / binomial(draws, of: total, share, rest))
  }

  /// P(X = k) for k successes of n trials of probability p = 1 − q.
  static func binomial(_ k: Int, of n: Int, _ p: Double, _ q: Double) -> Double {
    if p == 0 { return k == 0 ? 1 : 0 }
    if q == 0 { return k == n ? 1 : 0 }
    let size = Double(n)
    if k == 0 { return n == 0 ? 1 : exp(-deviance(size, size * q) - size * p) }
    if k == n { return exp(-deviance(size, size * p) - size * q) }
    let successes = Double(k)
    let failures = Double(n - k)
    let exponent =
      stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(successes, size * p)
      - deviance(failures, size * q)
    return exp(exponent) * (size / (2 * .pi * successes * failures)).squareRoot()
  }

  /// x·ln(x / mean) + mean − x, without cancellation where x is near the mean.
  static func deviance(_ x: Double, _ mean: Double) -> Double {
    guard abs(x - mean) < 0.1 * (x + mean) else { return x * log(x / mean) + mean - x }
    let ratio = (x - mean) / (x + mean)
    let square = ratio * ratio
    var sum = (x - mean) * ratio
    var power = 2 * x * ratio
    for odd in stride(from: 3.0, to: 1000, by: 2) {
      power *= square
      let next = sum + power / odd
      if next == sum { break }
      sum = next
    }
    return sum
  }

  /// ln n! − ln(√(2πn)·(n/e)ⁿ), for n ≥ 1.
  static func stirlingError(_ n: Int) -> Double {
    if n <= smallErrors.count { return smallErrors[n - 1] }
    let x = Double(n)
    let square = x * x
    let tail = 1 / 1260.0 - (1 / 1680.0 - 1 / 1188.0 / square) / square
    return (1 / 12.0 - (1 / 360.0 - tail / square) / square) / x
  }

  private static let smallErrors = [
    0.0810614667953272582, 0.0413406959554092941, 0.0276779256849983391, 0.0207906721037650931,
    0.0166446911898211922, 0.013876128823070748, 0.0118967099458917701, 0.0104112652619720965,
    0.00925546218271273292, 0.00833056343336287126, 0.00757367548795184079, 0.00694284010720952987,
    0.00640899418800420707, 0.00595137011275884774, 0.00555473355196280137,
  ]
}
