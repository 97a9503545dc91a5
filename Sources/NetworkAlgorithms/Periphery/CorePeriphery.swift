/// A split of the nodes into a dense core and a periphery whose members are not tied to one another.
public struct CorePeriphery: Sendable, Equatable {
  /// Whether each node is in the core; `nil` where nodes of equal degree compete for the last places.
  public let isCore: [Bool?]
  /// How many nodes the core holds, the places still open included.
  public let coreSize: Int
  /// Ties missing in the core and ties present in the periphery.
  public let errors: Int
  /// Correlation of the ties with the ideal pattern over the pairs inside the core and inside the periphery,
  /// −1...1; `nil` when either has no pair, or when these pairs are all tied or all free.
  public let fit: Double?
}

extension Graph {
  /// The smallest core of the split with the fewest errors.
  ///
  /// An error is a pair of core members without a tie or a pair of peripheral nodes with one; ties between the
  /// core and the periphery are free. The best core of k nodes is made of the k highest degrees, so that the
  /// exact optimum takes one pass over the sorted degrees.
  ///
  /// - Returns: The split; `nil` without ties.
  /// - Complexity: O(n·log n + m).
  /// - Source: S. Z. W. Lip, arXiv:1102.5511, 2011, for the model of S. P. Borgatti, M. G. Everett, Soc. Networks
  ///   21(4), 1999, doi:10.1016/S0378-8733(99)00019-2.
  public func corePeriphery() -> CorePeriphery? {
    guard tieCount > 0 else { return nil }
    let degrees = degrees()
    let sorted = degrees.sorted(by: >)
    let size = sorted.indices.first { sorted[$0] <= $0 } ?? nodeCount
    let last = sorted[size - 1]
    let isOpen = size < nodeCount && sorted[size] == last
    let coreDegrees = sorted[..<size].reduce(0, +)
    let corePairs = size * (size - 1) / 2
    let outerPairs = (nodeCount - size) * (nodeCount - size - 1) / 2
    let errors = corePairs + tieCount - coreDegrees
    let isCore = degrees.map { degree -> Bool? in
      degree > last ? true : degree < last ? false : isOpen ? nil : true
    }
    let fit = isOpen ? nil : fit(isCore, Double(corePairs), Double(outerPairs))
    return CorePeriphery(isCore: isCore, coreSize: size, errors: errors, fit: fit)
  }

  private func fit(_ isCore: [Bool?], _ corePairs: Double, _ outerPairs: Double) -> Double? {
    var coreTies = 0.0
    var outerTies = 0.0
    for tie in ties where isCore[tie.a] == isCore[tie.b] {
      if isCore[tie.a] == true { coreTies += 1 } else { outerTies += 1 }
    }
    let tied = coreTies + outerTies
    let free = corePairs + outerPairs - tied
    guard corePairs > 0, outerPairs > 0, tied > 0, free > 0 else { return nil }
    let product = coreTies * (outerPairs - outerTies) - outerTies * (corePairs - coreTies)
    return product / (corePairs * outerPairs * tied * free).squareRoot()
  }
}
