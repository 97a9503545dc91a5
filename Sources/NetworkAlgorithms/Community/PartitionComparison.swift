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
    let (one, two) = (GroupNames(first), GroupNames(second))
    let firstSizes = SizeCounts(one.sizes)
    let secondSizes = SizeCounts(two.sizes)
    let shared = SizeCounts(one.overlaps(two))
    let count = Double(first.count)

    func pairs(_ sizes: SizeCounts) -> Double { sizes.sum { $0 * ($0 - 1) / 2 } }
    let allPairs = count * (count - 1) / 2
    let (firstPairs, secondPairs) = (pairs(firstSizes), pairs(secondSizes))
    let expected = allPairs > 0 ? firstPairs * secondPairs / allPairs : 0
    let span = (firstPairs + secondPairs) / 2 - expected
    let both = one.sizes.count > 1 || two.sizes.count > 1
    // Rounding can leave a span where both have a single group.
    adjustedRand = both && span > 0 ? (pairs(shared) - expected) / span : nil

    func entropy(_ sizes: SizeCounts) -> Double { -sizes.sum { $0 / count * log($0 / count) } }
    let (firstEntropy, secondEntropy) = (entropy(firstSizes), entropy(secondSizes))
    let sum = firstEntropy + secondEntropy
    normalizedMutualInformation = both ? max(0, 2 * (sum - entropy(shared)) / sum) : nil
  }
}

/// A division with its groups numbered from 0 on.
private struct GroupNames {
  private let names: [Int32]
  /// How many nodes each group holds.
  private(set) var sizes: [Int32] = []

  init(_ groups: [Int]) {
    let largest = groups.max() ?? -1
    var names = [Int32](repeating: 0, count: groups.count)
    func number(_ group: Int, _ known: inout Int32, _ sizes: inout [Int32]) -> Int32 {
      if known < 0 {
        known = Int32(sizes.count)
        sizes.append(0)
      }
      sizes[Int(known)] += 1
      return known
    }
    if largest <= 4 * groups.count {
      var known = [Int32](repeating: -1, count: largest + 1)
      for (node, group) in groups.enumerated() { names[node] = number(group, &known[group], &sizes) }
    } else {
      var known = [Int: Int32]()
      for (node, group) in groups.enumerated() {
        names[node] = number(group, &known[group, default: -1], &sizes)
      }
    }
    self.names = names
  }

  /// How many nodes each group shares with each group of another division, where it shares some.
  func overlaps(_ other: GroupNames) -> [Int32] {
    let members = CompressedRows(
      rowCount: sizes.count, sources: names, targets: other.names, weights: nil)
    var count = [Int32](repeating: 0, count: other.sizes.count)
    var overlaps = [Int32]()
    for group in sizes.indices {
      let row = members.targets[members.range(of: group)]
      for name in row { count[Int(name)] += 1 }
      for name in row where count[Int(name)] > 0 {
        overlaps.append(count[Int(name)])
        count[Int(name)] = 0
      }
    }
    return overlaps
  }
}

/// How many groups there are of each size, so that the order of their names never shows in a sum.
private struct SizeCounts {
  private var groups: [Int]

  init(_ sizes: [Int32]) {
    groups = [Int](repeating: 0, count: Int(sizes.max() ?? 0) + 1)
    for size in sizes { groups[Int(size)] += 1 }
  }

  /// The sum over the groups of what each size adds.
  func sum(_ added: (Double) -> Double) -> Double {
    var sum = 0.0
    for size in groups.indices where groups[size] > 0 { sum += Double(groups[size]) * added(Double(size)) }
    return sum
  }
}
