extension CompressedRows {
  /// For each node of symmetric rows, the sum over the other nodes of its component of a weight of their distance,
  /// and how many these nodes are.
  ///
  /// Components where many nodes share few distances are searched from 512 nodes at once, long thin ones from one
  /// node at a time.
  ///
  /// - Parameter weight: What a node at a number of steps, 1 or more, adds.
  /// - Returns: One sum (x) and one count (y) for each node.
  func distanceSums(_ weight: @Sendable (Int) -> Double) -> [SIMD2<Double>] {
    @Sendable func share(_ step: Int, _ count: Int) -> SIMD2<Double> {
      Double(count) * SIMD2(weight(step), 1)
    }
    // One batch holds all nodes: to put them in order would take longer than the search.
    guard rowCount > MultiSourceSearch.width else {
      let search = MultiSourceSearch(self)
      let sums = Scratch(repeating: SIMD2<Double>.zero, count: rowCount)
      search.run(0..<rowCount, in: 0..<rowCount) { sums[$0] += share($1, $2) }
      return sums.values
    }
    let order = NearnessOrder(self)
    let ordered = renumbered(order.number, order: order.nodes)
    var batches = [(component: Range<Int>, sources: Range<Int>, isThin: Bool)]()
    for (component, depth) in zip(order.components, order.depths) where component.count > 1 {
      for start in stride(from: component.lowerBound, to: component.upperBound, by: MultiSourceSearch.width) {
        let sources = start..<min(component.upperBound, start + MultiSourceSearch.width)
        batches.append((component, sources, depth > 100))
      }
    }
    let tasks = batches
    // A fixed number of partial sums, whatever the number of threads, gives the same digits everywhere.
    let parts = min(8, tasks.count)
    let sums = inParallel(parts, worker: { MultiSourceSearch(ordered) }) { search, part in
      var levels = LevelCount(nodeCount: ordered.rowCount)
      let sums = Scratch(repeating: SIMD2<Double>.zero, count: ordered.rowCount)
      for index in stride(from: part, to: tasks.count, by: parts) {
        let task = tasks[index]
        if task.isThin {
          for source in task.sources {
            for (step, count) in levels.run(from: source, in: ordered).enumerated().dropFirst() {
              sums[source] += share(step, count)
            }
          }
        } else {
          search.run(task.sources, in: task.component) { sums[$0] += share($1, $2) }
        }
      }
      return sums.values
    }
    var total = [SIMD2<Double>](repeating: .zero, count: rowCount)
    for sum in sums {
      for (node, value) in zip(order.nodes, sum) { total[Int(node)] += value }
    }
    return total
  }
}
