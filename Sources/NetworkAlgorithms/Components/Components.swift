extension Graph {
  /// The connected component of each node.
  ///
  /// - Returns: One component number for each node. Components are numbered from 0 in the order of their
  ///   smallest node; an isolated node is a component of its own.
  /// - Complexity: O(n + m).
  /// - Source: J. Hopcroft, R. Tarjan, Commun. ACM 16(6), 1973, doi:10.1145/362248.362272; how: M. Sutton,
  ///   T. Ben-Nun, A. Barak, IPDPS 2018, doi:10.1109/IPDPS.2018.00012.
  public func components() -> [Int] { ComponentForest(rows).names }
}

extension DirectedGraph {
  /// The weak component of each node: arcs are followed both ways.
  ///
  /// - Returns: One component number for each node, numbered from 0 in the order of their smallest node.
  /// - Complexity: O(n + m).
  public func weakComponents() -> [Int] { ComponentForest(outgoing, back: incoming).names }
}
