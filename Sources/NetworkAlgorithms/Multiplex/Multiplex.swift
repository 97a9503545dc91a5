#if canImport(Glibc)
  import Glibc
#else
  import Foundation
#endif

/// Several networks between the same nodes, one layer for each kind of tie.
public struct Multiplex: Sendable, Equatable {
  /// The layers.
  public let layers: [Graph]

  /// A multiplex network of the given layers.
  ///
  /// - Precondition: all layers have as many nodes.
  ///
  /// - Parameter layers: The layers, in any order.
  public init(layers: [Graph]) {
    precondition(Set(layers.map(\.nodeCount)).count <= 1, "layers of as many nodes")
    self.layers = layers
  }

  /// How many nodes there are in every layer.
  public var nodeCount: Int { layers.first?.nodeCount ?? 0 }

  /// Overlapping degree of each node: the sum of its degrees over the layers.
  ///
  ///     o(i) = Σ k(i,α)   over the layers α
  ///
  /// - Returns: One count for each node.
  /// - Complexity: O(n · layers).
  /// - Source: F. Battiston, V. Nicosia, V. Latora, Phys. Rev. E 89, 2014, doi:10.1103/PhysRevE.89.032804.
  public func overlappingDegrees() -> [Int] {
    (0..<nodeCount).map { node in layers.reduce(0) { $0 + $1.degree(of: node) } }
  }

  /// How evenly the ties of each node spread over the layers.
  ///
  ///     P(i) = M / (M − 1) · (1 − Σ (k(i,α) / o(i))²)   over the M layers α
  ///
  /// - Returns: One share for each node, 0 when one layer holds every tie, 1 when all hold as many; `nil` for an
  ///   isolated node, and for all with fewer than two layers.
  /// - Complexity: O(n · layers).
  /// - Source: F. Battiston, V. Nicosia, V. Latora, Phys. Rev. E 89, 2014, doi:10.1103/PhysRevE.89.032804.
  public func participation() -> [Double?] { degreeVectors().map(Self.participation(of:)) }

  /// Entropy of the spread of each node's ties over the layers, in nats.
  ///
  ///     H(i) = − Σ p·ln p,  p = k(i,α) / o(i)
  ///
  /// - Returns: One value for each node, 0...ln M; `nil` for an isolated node.
  /// - Complexity: O(n · layers).
  /// - Source: F. Battiston, V. Nicosia, V. Latora, Phys. Rev. E 89, 2014, doi:10.1103/PhysRevE.89.032804.
  public func entropies() -> [Double?] { degreeVectors().map(Self.entropy(of:)) }

  /// How far each overlapping degree lies from the mean, in standard deviations of the nodes at hand.
  ///
  /// - Returns: One value for each node; `nil` for all when the degrees do not vary.
  /// - Complexity: O(n · layers).
  /// - Source: F. Battiston, V. Nicosia, V. Latora, Phys. Rev. E 89, 2014, doi:10.1103/PhysRevE.89.032804.
  public func zScores() -> [Double?] {
    let degrees = overlappingDegrees().map(Double.init)
    guard let low = degrees.min(), let high = degrees.max(), low < high else {
      return [Double?](repeating: nil, count: nodeCount)
    }
    let mean = degrees.reduce(0, +) / Double(nodeCount)
    let variance = degrees.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(nodeCount)
    return degrees.map { ($0 - mean) / variance.squareRoot() }
  }

  /// Share of the tied pairs of two layers that both layers tie (Jaccard).
  ///
  /// - Parameters:
  ///   - first: The number of a layer.
  ///   - second: The number of a layer.
  /// - Returns: 0...1; `nil` when neither layer has ties.
  /// - Complexity: O(m · log d).
  public func tieOverlap(_ first: Int, _ second: Int) -> Double? {
    let shared = layers[first].ties.count { layers[second].hasTie($0.a, $0.b) }
    let union = layers[first].tieCount + layers[second].tieCount - shared
    return union > 0 ? Double(shared) / Double(union) : nil
  }

  private func degreeVectors() -> [[Double]] {
    (0..<nodeCount).map { node in layers.map { Double($0.degree(of: node)) } }
  }

  /// Participation of a node by its amounts in the layers.
  ///
  /// - Parameter amounts: One amount, 0 or more, for each layer.
  /// - Returns: 0...1; `nil` when all amounts are 0 or with fewer than two layers.
  public static func participation(of amounts: [Double]) -> Double? {
    let sum = amounts.reduce(0, +)
    guard sum > 0, amounts.count > 1 else { return nil }
    let layers = Double(amounts.count)
    return max(0, layers / (layers - 1) * (1 - amounts.reduce(0) { $0 + $1 / sum * ($1 / sum) }))
  }

  /// Entropy of a node's amounts in the layers, in nats.
  ///
  /// - Parameter amounts: One amount, 0 or more, for each layer.
  /// - Returns: 0...ln M; `nil` when all amounts are 0.
  public static func entropy(of amounts: [Double]) -> Double? {
    let sum = amounts.reduce(0, +)
    guard sum > 0 else { return nil }
    return amounts.reduce(0) { $1 > 0 ? $0 - $1 / sum * log($1 / sum) : $0 }
  }
}
