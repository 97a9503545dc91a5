/// Kleinberg's two scores of the nodes of a directed graph.
public struct HubsAuthorities: Sendable, Equatable {
  /// How well each node points to good authorities; the squares sum to 1.
  public let hubs: [Double?]
  /// How well each node is pointed to by good hubs; the squares sum to 1.
  public let authorities: [Double?]
}

extension DirectedGraph {
  /// Hubs and authorities (HITS).
  ///
  ///     h ∝ A·a,  a ∝ Aᵀ·h,  ‖h‖₂ = ‖a‖₂ = 1
  ///
  /// Both are the limit of the iteration from equal scores, so that parts of the graph with the same largest
  /// singular value share the scores, and the other parts score 0.
  ///
  /// - Returns: Two scores for each node, 0...1; `nil` for isolated nodes, and for all without arcs of weight above 0.
  /// - Complexity: O(m) for each step; the steps grow as the two largest singular values near.
  /// - Source: J. M. Kleinberg, J. ACM 46(5), 1999, doi:10.1145/324133.324140.
  public func hubsAndAuthorities() -> HubsAuthorities {
    let absent = [Double?](repeating: nil, count: nodeCount)
    guard outgoing.rowSums().contains(where: { $0 > 0 }) else {
      return HubsAuthorities(hubs: absent, authorities: absent)
    }
    let forward = RowProduct(outgoing.scaledToOne())
    let backward = RowProduct(incoming.scaledToOne())
    var hubs = [Double](repeating: 0, count: nodeCount)
    let pair = Lanczos(size: nodeCount) { vector, image in
      forward.multiply(vector, into: &hubs)
      backward.multiply(hubs, into: &image)
    }
    forward.multiply(pair.vector, into: &hubs)
    let length = dot(hubs, hubs).squareRoot()
    func scores(_ values: [Double], _ length: Double) -> [Double?] {
      values.enumerated().map { node, value in
        outgoing.count(of: node) + incoming.count(of: node) > 0 ? max(0, value) / length : nil
      }
    }
    return HubsAuthorities(hubs: scores(hubs, length), authorities: scores(pair.vector, 1))
  }
}
