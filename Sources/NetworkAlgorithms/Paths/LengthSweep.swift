/// Distances by length from eight sources at a time, one in each lane of a vector.
///
/// Sweeps over all nodes of a block take the nearest way over the neighbours of each, up and down the order of the
/// nodes in turn until nothing changes. A way needs as many sweeps as it turns in that order, which are few where
/// the order goes breadth first; no queue and no branch is left that the processor could foresee wrongly.
///
/// - Source: for the sweeps in turn, J. Y. Yen, Q. Appl. Math. 27(4), 1970, doi:10.1090/qam/253822.
struct LengthSweep: ~Copyable {
  static let width = 8
  typealias Lanes = SIMD8<Double>

  let ties: LengthTies
  /// The distance of each node from each source.
  let near: Scratch<Lanes>

  /// How many sweeps at most.
  private static let limit = 24

  init(_ rows: CompressedRows) {
    ties = LengthTies(rows)
    near = Scratch(repeating: .zero, count: rows.rowCount)
  }

  /// Finds the distances within a block, which is connected; says whether they were found, in few enough sweeps.
  ///
  /// - Parameters:
  ///   - block: The nodes to search.
  ///   - sources: One to eight nodes; the last one stands in for those that lack.
  /// - Returns: Whether the distances were found.
  func run(_ block: Range<Int>, _ sources: ArraySlice<Int32>) -> Bool {
    for node in block { near[node] = Lanes(repeating: .infinity) }
    for lane in 0..<Self.width {
      near[sources[min(sources.startIndex + lane, sources.endIndex - 1)]][lane] = 0
    }
    for _ in 0..<Self.limit / 2 {
      var changed = SIMDMask<SIMD8<Int64>>(repeating: false)
      for node in block.reversed() { changed = changed .| approach(node) }
      guard any(changed) else { return true }
      changed = SIMDMask(repeating: false)
      for node in block { changed = changed .| approach(node) }
      guard any(changed) else { return true }
    }
    return false
  }

  /// Takes the nearest ways over the neighbours of a node; says which of its distances changed.
  @inline(__always)
  private func approach(_ node: Int) -> SIMDMask<SIMD8<Int64>> {
    let before = near[node]
    var nearest = before
    for arc in ties.range(of: node) {
      let way = near[ties.targets[arc]] + ties.lengths[arc]
      nearest.replace(with: way, where: way .< nearest)
    }
    near[node] = nearest
    return nearest .!= before
  }
}
