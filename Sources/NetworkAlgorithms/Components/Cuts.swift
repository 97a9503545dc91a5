extension Graph {
  /// Whether the removal of each node would split its component.
  ///
  /// - Returns: One flag for each node; `false` for isolated nodes and for the ends of a lone tie.
  /// - Complexity: O(n + m).
  /// - Source: J. Hopcroft, R. Tarjan, Commun. ACM 16(6), 1973, doi:10.1145/362248.362272.
  public func articulationPoints() -> [Bool] { BlockSearch(rows).isArticulation }

  /// The ties whose removal would split their component.
  ///
  /// - Returns: The ties, smaller end first, in increasing order of ends.
  /// - Complexity: O(n + m).
  /// - Source: R. E. Tarjan, Inf. Process. Lett. 2(6), 1974, doi:10.1016/0020-0190(74)90003-9.
  public func bridges() -> [Tie] {
    let search = BlockSearch(rows)
    var ends = [(a: Int32, b: Int32)]()
    for (start, end) in zip(search.offsets, search.offsets.dropFirst()) where end - start == 2 {
      let (a, b) = (search.members[start], search.members[start + 1])
      ends.append((min(a, b), max(a, b)))
    }
    return ends.sorted { $0 < $1 }.map { a, b in
      Tie(a: Int(a), b: Int(b), weight: weight(Int(a), Int(b)) ?? 1)
    }
  }

  /// The blocks of the graph: the largest sets of nodes that stay connected without any one of them.
  ///
  /// A bridge is a block of two nodes; an articulation point lies in several blocks; an isolated node in none.
  ///
  /// - Returns: The nodes of each block in increasing order; the blocks in increasing order of their nodes.
  /// - Complexity: O(n + m), and the sorting of the blocks.
  /// - Source: J. Hopcroft, R. Tarjan, Commun. ACM 16(6), 1973, doi:10.1145/362248.362272.
  public func biconnectedComponents() -> [[Int]] {
    let search = BlockSearch(rows)
    return zip(search.offsets, search.offsets.dropFirst())
      .map { search.members[$0..<$1].map(Int.init).sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}
