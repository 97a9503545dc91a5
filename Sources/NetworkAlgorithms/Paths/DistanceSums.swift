extension CompressedRows {
  /// For each node of symmetric rows, the sum over the other nodes of its component of a weight of their distance.
  ///
  /// Components where many nodes share few distances are searched from 512 nodes at once, long thin ones from one
  /// node at a time.
  ///
  /// - Parameter weight: What a node at a number of steps, 1 or more, adds.
  /// - Returns: One sum for each node.
  func distanceSums(_ weight: @Sendable (Int) -> Double) -> [Double] {
    // One batch holds all nodes: to put them in order would take longer than the search.
    guard rowCount > MultiSourceSearch.width else {
      let search = MultiSourceSearch(self)
      var sums = [Double](repeating: 0, count: rowCount)
      search.run(0..<rowCount, in: 0..<rowCount) { node, step, count in
        sums[node] += Double(count) * weight(step)
      }
      return sums
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
    let sums = inParallel(parts) { part in
      let search = MultiSourceSearch(ordered)
      var levels = LevelCount(nodeCount: ordered.rowCount)
      var sums = [Double](repeating: 0, count: ordered.rowCount)
      for index in stride(from: part, to: tasks.count, by: parts) {
        let task = tasks[index]
        if task.isThin {
          for source in task.sources {
            for (step, count) in levels.run(from: source, in: ordered).enumerated().dropFirst() {
              sums[source] += Double(count) * weight(step)
            }
          }
        } else {
          search.run(task.sources, in: task.component) { node, step, count in
            sums[node] += Double(count) * weight(step)
          }
        }
      }
      return sums
    }
    var total = [Double](repeating: 0, count: rowCount)
    for sum in sums {
      for (node, value) in zip(order.nodes, sum) { total[Int(node)] += value }
    }
    return total
  }
}
