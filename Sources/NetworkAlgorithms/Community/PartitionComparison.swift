#if canImport(Glibc)
  import Glibc
#else
  import Foundation
#endif

/// How alike two divisions of the same nodes are.
public struct PartitionComparison: Sendable, Equatable {
  /// Hubert and Arabie's adjusted Rand index: 1 when equal, 0 on average by chance; `nil` when chance alone makes
  /// them equal, as when both have a single group or only groups of one.
  public let adjustedRand: Double?
  /// Mutual information divided by the mean of the two entropies, 0...1; `nil` when both have a single group.
  public let normalizedMutualInformation: Double?

  /// Compares two divisions.
  ///
  ///     ARI = (Σ C(n(i,j),2) − E) / ((Σ C(a(i),2) + Σ C(b(j),2))/2 − E),  E = Σ C(a(i),2) · Σ C(b(j),2) / C(n,2)
  ///     NMI = 2·I(A,B) / (H(A) + H(B))
  ///
  /// - Precondition: both name a group, 0 or more, for each node.
  /// - Complexity: O(n).
  /// - Source: L. Hubert, P. Arabie, J. Classif. 2, 1985, doi:10.1007/BF01908075; L. Danon et al., J. Stat. Mech.,
  ///   2005, doi:10.1088/1742-5468/2005/09/P09008.
  ///
  /// - Parameters:
  ///   - first: The group of each node.
  ///   - second: The group of each node.
  public init(_ first: [Int], _ second: [Int]) {
    precondition(first.count == second.count, "two divisions of the same nodes")
    let width = (second.max() ?? -1) + 1
    let shared = Self.sizes(zip(first, second).map { $0 * width + $1 })
    let firstSizes = Self.sizes(first)
    let secondSizes = Self.sizes(second)
    let count = Double(first.count)

    func pairs(_ sizes: [Double]) -> Double { sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
    let allPairs = count * (count - 1) / 2
    let (firstPairs, secondPairs) = (pairs(firstSizes), pairs(secondSizes))
    let expected = allPairs > 0 ? firstPairs * secondPairs / allPairs : 0
    let span = (firstPairs + secondPairs) / 2 - expected
    adjustedRand = span > 0 ? (pairs(shared) - expected) / span : nil

    func entropy(_ sizes: [Double]) -> Double { sizes.reduce(0) { $0 - $1 / count * log($1 / count) } }
    let (firstEntropy, secondEntropy) = (entropy(firstSizes), entropy(secondSizes))
    let sum = firstEntropy + secondEntropy
    let both = firstSizes.count > 1 || secondSizes.count > 1
    normalizedMutualInformation = both ? max(0, 2 * (sum - entropy(shared)) / sum) : nil
  }

  /// The sizes of the groups, in increasing order so that the order of names never shows.
  private static func sizes(_ groups: [Int]) -> [Double] {
    let sorted = groups.sorted()
    var sizes = [Double]()
    for (index, group) in sorted.enumerated() {
      if index > 0 && sorted[index - 1] == group { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
    }
    return sizes.sorted()
  }
}
