/// How the probabilities of several tests are corrected for their number.
public enum MultipleTesting: Sendable, Hashable, CaseIterable {
  /// Not at all.
  case none
  /// Holm: bounds the probability of one false discovery or more, whatever the dependence of the tests.
  case holm
  /// Benjamini and Hochberg: bounds the expected share of false discoveries, for tests that are independent or
  /// positively dependent.
  case benjaminiHochberg

  /// Corrected probabilities, to be compared with the level of the whole.
  ///
  /// With the probabilities in increasing order, p₁ ≤ … ≤ pₙ:
  ///
  ///     Holm                     max over j ≤ i of min(1, (n − j + 1)·pⱼ)
  ///     Benjamini and Hochberg   min over j ≥ i of min(1, n·pⱼ / j)
  ///
  /// - Precondition: every probability lies in 0...1.
  ///
  /// - Parameter probabilities: One for each test.
  /// - Returns: One for each test, in the same order, 0...1.
  /// - Complexity: O(n·log n).
  /// - Source: S. Holm, Scand. J. Stat. 6(2), 1979; Y. Benjamini, Y. Hochberg, J. R. Stat. Soc. B 57(1), 1995,
  ///   doi:10.1111/j.2517-6161.1995.tb02031.x.
  public func adjusted(_ probabilities: [Double]) -> [Double] {
    precondition(probabilities.allSatisfy { $0 >= 0 && $0 <= 1 }, "probabilities are in 0...1")
    let order = probabilities.indices.sorted {
      (probabilities[$0], $0) < (probabilities[$1], $1)
    }
    let count = Double(probabilities.count)
    var adjusted = probabilities
    switch self {
    case .none: break
    case .holm:
      var largest = 0.0
      for (rank, test) in order.enumerated() {
        largest = max(largest, min(1, (count - Double(rank)) * probabilities[test]))
        adjusted[test] = largest
      }
    case .benjaminiHochberg:
      var smallest = 1.0
      for (rank, test) in order.enumerated().reversed() {
        smallest = min(smallest, count * probabilities[test] / Double(rank + 1))
        adjusted[test] = smallest
      }
    }
    return adjusted
  }
}
