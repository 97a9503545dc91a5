extension CompressedRows {
  /// The same rows with lengths for weights, without the arcs that lead nowhere.
  func passable(_ lengths: [Double]) -> CompressedRows {
    guard lengths.contains(.infinity) else {
      return CompressedRows(offsets: offsets, targets: targets, weights: lengths)
    }
    let kept = lengths.indices.filter { lengths[$0] < .infinity }
    var newOffsets = [Int32](repeating: 0, count: offsets.count)
    var row = 0
    for (count, arc) in kept.enumerated() {
      while arc >= Int(offsets[row + 1]) {
        row += 1
        newOffsets[row] = Int32(count)
      }
    }
    for rest in (row + 1)..<max(row + 1, offsets.count) { newOffsets[rest] = Int32(kept.count) }
    return CompressedRows(
      offsets: newOffsets, targets: kept.map { targets[$0] }, weights: kept.map { lengths[$0] })
  }

  /// For each node of symmetric rows, whose weights are lengths, the sum over the other nodes of its component of a
  /// weight of their distance, and how many these nodes are.
  ///
  /// - Parameter weight: What a node at a distance adds, in each lane.
  /// - Returns: One sum (x) and one count (y) for each node.
  func lengthSums(_ weight: @Sendable (LengthSweep.Lanes) -> LengthSweep.Lanes) -> [SIMD2<Double>] {
    let order = NearnessOrder(self)
    let ordered = renumbered(order.number, order: order.nodes)
    let width = LengthSweep.width
    let tasks = order.components.filter { $0.count > 1 }.flatMap { component in
      stride(from: component.lowerBound, to: component.upperBound, by: width).map {
        (component: component, sources: $0..<min(component.upperBound, $0 + width))
      }
    }
    // Parts long enough to be worth a thread.
    let parts = max(1, min(16, tasks.count * targets.count / 50_000))
    let sums = inParallel(parts, worker: { LengthSumSearch(ordered) }) { search, part in
      stride(from: part, to: tasks.count, by: parts).flatMap { index in
        search.run(tasks[index].sources, in: tasks[index].component, weight)
      }
    }
    var total = [SIMD2<Double>](repeating: .zero, count: rowCount)
    for (part, sums) in sums.enumerated() {
      let sources = stride(from: part, to: tasks.count, by: parts).flatMap { tasks[$0].sources }
      for (source, sum) in zip(sources, sums) { total[Int(order.nodes[source])] = sum }
    }
    return total
  }
}

/// The searches of one thread.
private struct LengthSumSearch: ~Copyable {
  private let sweep: LengthSweep
  /// For what sweeps do not find; made when first needed.
  private var search: LengthSearch?

  init(_ rows: CompressedRows) { sweep = LengthSweep(rows) }

  /// The sums and counts of some sources, in their order.
  mutating func run(
    _ sources: Range<Int>, in component: Range<Int>, _ weight: (LengthSweep.Lanes) -> LengthSweep.Lanes
  ) -> [SIMD2<Double>] {
    let others = Double(component.count - 1)
    let nodes = sources.map { Int32($0) }
    if sweep.run(component, nodes[...]) {
      var sum = LengthSweep.Lanes.zero
      for node in component {
        let near = sweep.near[node]
        sum += weight(near).replacing(with: 0, where: near .== 0)
      }
      return nodes.indices.map { SIMD2(sum[$0], others) }
    }
    let search =
      self.search.take() ?? LengthSearch(nodeCount: sweep.ties.nodeCount, arcCount: sweep.ties.targets.count)
    let sums = nodes.map { source in
      search.settle(from: source, in: component, sweep.ties)
      var sum = 0.0
      for node in component where node != Int(source) {
        sum += weight(LengthSweep.Lanes(repeating: search.distance(of: node)))[0]
      }
      return SIMD2(sum, others)
    }
    self.search = consume search
    return sums
  }
}
