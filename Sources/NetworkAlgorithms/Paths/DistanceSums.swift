extension CompressedRows {
  /// For each node of symmetric rows, the sum over the other nodes of its component of a weight of their distance,
  /// and how many these nodes are.
  ///
  /// - Parameter weight: What a node at a number of steps, 1 or more, adds.
  /// - Returns: One sum (x) and one count (y) for each node.
  func distanceSums(_ weight: @Sendable (Int) -> Double) -> [SIMD2<Double>] {
    distances(from: SIMD2<Double>.zero) {
      $0 += $1
    } counting: {
      Double($1) * SIMD2(weight($0), 1)
    }
  }

  /// For each node of symmetric rows, what its distances to the other nodes of its component amount to.
  ///
  /// Components where many nodes share few distances are searched from 512 nodes at once, long thin ones from one
  /// node at a time.
  ///
  /// - Parameters:
  ///   - zero: What no node amounts to.
  ///   - add: Adds two parts, whatever their order but for rounding.
  ///   - part: What a number of nodes at a number of steps, 1 or more, amount to; 0 nodes to `zero`.
  /// - Returns: One value for each node.
  @inline(__always)
  func distances<Value: BitwiseCopyable & Sendable>(
    from zero: Value, add: @Sendable (inout Value, Value) -> Void,
    counting part: @Sendable (_ step: Int, _ count: Int) -> Value
  ) -> [Value] {
    // One batch holds all nodes: to put them in order would take longer than the search.
    guard rowCount > MultiSourceSearch.width else {
      let search = MultiSourceSearch(self)
      let sums = Scratch(repeating: zero, count: rowCount)
      search.run(0..<rowCount, in: 0..<rowCount) { node, step, count in
        var sum = sums[node]
        add(&sum, part(step, count))
        sums[node] = sum
      }
      return sums.values
    }
    var order = NearnessOrder(self)
    order.sortByTies(self, every: MultiSourceSearch.width)
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
    let sums = inParallel(parts, worker: { MultiSourceSearch(ordered) }) { search, thread in
      var levels = LevelCount(nodeCount: ordered.rowCount)
      let sums = Scratch(repeating: zero, count: ordered.rowCount)
      for index in stride(from: thread, to: tasks.count, by: parts) {
        let task = tasks[index]
        if task.isThin {
          for source in task.sources {
            var sum = sums[source]
            for (step, count) in levels.run(from: source, in: ordered).enumerated().dropFirst() {
              add(&sum, part(step, count))
            }
            sums[source] = sum
          }
        } else {
          search.run(task.sources, in: task.component, hubsLead: true) { node, step, count in
            var sum = sums[node]
            add(&sum, part(step, count))
            sums[node] = sum
          }
        }
      }
      return sums.values
    }
    var total = [Value](repeating: zero, count: rowCount)
    for sum in sums {
      for (node, value) in zip(order.nodes, sum) { add(&total[Int(node)], value) }
    }
    return total
  }
}
