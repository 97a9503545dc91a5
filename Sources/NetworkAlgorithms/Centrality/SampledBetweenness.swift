#if canImport(Glibc)
  import Glibc
#else
  import Foundation
#endif

/// Betweenness estimated from the shortest paths of some sources.
public struct SampledBetweenness: Sendable, Equatable {
  /// One estimate for each node, normalised as ``Graph/betweenness(normalized:)``.
  public let scores: [Double?]
  /// How many sources were searched.
  public let sources: Int
  /// With the confidence asked for, no score is farther than this from the exact one; 0 when every source was
  /// searched.
  public let error: Double
}

extension Graph {
  /// Betweenness from a random sample of sources, for networks where the exact one is out of reach.
  ///
  /// The dependencies of a source lie between 0 and n − 2, so that by Hoeffding's inequality
  ///
  ///     k = ln(2n / δ) / (2·ε²)
  ///
  /// sources, drawn without repetition, keep all scores within ε of the exact ones with probability 1 − δ.
  ///
  /// - Parameters:
  ///   - error: ε, above 0.
  ///   - confidence: 1 − δ, between 0 and 1.
  ///   - seed: Seed of the draw; equal seeds give equal results.
  /// - Returns: The estimates, exact when k reaches n; scores are `nil` when n < 3.
  /// - Complexity: O(k·m) time, O(n + m) memory.
  /// - Source: U. Brandes, C. Pich, Int. J. Bifurc. Chaos 17(7), 2007, doi:10.1142/S0218127407018403; the
  ///   inequality: W. Hoeffding, J. Am. Stat. Assoc. 58, 1963, doi:10.1080/01621459.1963.10500830.
  public func sampledBetweenness(error: Double, confidence: Double = 0.95, seed: UInt64 = 1)
    -> SampledBetweenness
  {
    precondition(error > 0 && confidence > 0 && confidence < 1, "an error above 0, a confidence in 0...1")
    let n = Double(nodeCount)
    let margin = error * (n - 1) / n
    let wanted = max(1, (log(2 * n / (1 - confidence)) / (2 * margin * margin)).rounded(.up))
    guard nodeCount > 2, wanted < n else {
      return SampledBetweenness(scores: betweenness(), sources: nodeCount, error: 0)
    }
    let count = Int(wanted)
    var generator = SeededGenerator(seed: seed)
    var drawn = (0..<Int32(nodeCount)).map { $0 }
    for index in 0..<count { drawn.swapAt(index, index + generator.next(below: nodeCount - index)) }
    let factor = n / (Double(count) * (n - 1) * (n - 2))
    let sums = rows.pathDependencies(of: Array(drawn[..<count]))
    return SampledBetweenness(scores: sums.map { $0 * factor }, sources: count, error: error)
  }
}

extension CompressedRows {
  /// Σ over some sources and all targets of the share of shortest paths through each node.
  fileprivate func pathDependencies(of sources: [Int32]) -> [Double] {
    let order = NearnessOrder(self)
    let ordered = renumbered(order.number, order: order.nodes)
    let sorted = sources.map { order.number[Int($0)] }.sorted()
    let batches = PathBatches(of: sorted, in: order.components, width: PathBatch.width)
    let sizes = [Double](repeating: 1, count: rowCount)
    let shares = batches.shares(arcCount: targets.count) {
      PathBatch(ordered, sizes: sizes, countsTies: false)
    }
    var total = sizes
    for (node, share) in zip(order.nodes, shares.nodes) { total[Int(node)] = share }
    return total
  }
}
