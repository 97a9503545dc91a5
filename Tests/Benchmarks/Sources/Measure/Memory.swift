import Foundation
import NetworkAlgorithms

/// What graphs hold in memory, as the operating system sees it (Linux).
enum Memory {
  /// The bytes that each direction of a tie takes in a graph of these ends, without weights and with them; those of
  /// the nodes are shared out among the ties.
  static func bytesPerDirection(_ ends: Ends) -> [Double] {
    let weights = ends.weights
    let start = resident()
    let plain = Graph(nodeCount: ends.nodeCount, ends: ends.pairs)
    let middle = resident()
    let weighted = Graph(nodeCount: ends.nodeCount, ends: ends.pairs, weights: weights)
    // All live until the end, or what comes later would take the place of what is gone.
    return withExtendedLifetime((weights, plain, weighted)) {
      [middle - start, resident() - middle].map { Double($0) / Double(2 * plain.tieCount) }
    }
  }

  /// The resident memory of the process, in bytes.
  private static func resident() -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let fields = text.split(separator: " ")
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4096 : 0
  }
}
