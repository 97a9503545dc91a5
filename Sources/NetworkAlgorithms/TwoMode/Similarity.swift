#if canImport(Glibc)
  import Glibc
#else
  import Foundation
#endif

/// How much two nodes of one mode share, given their degrees.
///
/// Below, c is what the two share, a and b their degrees, N the size of the other mode.
public enum Similarity: Sendable, Hashable, CaseIterable {
  /// Jaccard's index c / (a + b − c), 0...1; absent when both degrees are 0.
  case jaccard
  /// The cosine of the two sets c / √(a·b), also Ochiai's index, 0...1; absent when a degree is 0.
  case cosine
  /// Lift c·N / (a·b), 0 or more, 1 when the two share what independence would give; absent when a degree is 0.
  case lift
  /// Pointwise mutual information log₂ lift, in bits, 0 at independence; absent when the lift is absent or 0.
  case pointwiseMutualInformation
}

extension Projection {
  /// A similarity of every pair.
  ///
  /// - Parameter similarity: Which one.
  /// - Returns: One value for each pair, in the order of the pairs; `nil` where absent.
  /// - Complexity: O(p) for p pairs.
  /// - Source: P. Jaccard, New Phytol. 11(2), 1912, doi:10.1111/j.1469-8137.1912.tb05611.x; A. Ochiai, Bull. Jpn.
  ///   Soc. Sci. Fish. 22(9), 1957, doi:10.2331/suisan.22.526; S. Brin et al., SIGMOD 1997,
  ///   doi:10.1145/253260.253325; K. W. Church, P. Hanks, Comput. Linguist. 16(1), 1990.
  public func similarities(_ similarity: Similarity) -> [Double?] {
    pairs.map { pair in
      let count = Double(pair.count)
      let first = Double(degrees[pair.first])
      let second = Double(degrees[pair.second])
      switch similarity {
      case .jaccard:
        return first + second > 0 ? count / (first + second - count) : nil
      case .cosine:
        return first * second > 0 ? count / (first * second).squareRoot() : nil
      case .lift:
        return first * second > 0 ? count * Double(otherCount) / (first * second) : nil
      case .pointwiseMutualInformation:
        return count > 0 ? log2(count * Double(otherCount) / (first * second)) : nil
      }
    }
  }
}
