extension DirectedGraph {
  /// For each node, the sum over the nodes that it reaches of a weight of their distance, and how many these are.
  ///
  /// Bits of 512 targets at once walk against the arcs; from targets that lie too far from some node, one walks at
  /// a time.
  ///
  /// - Parameter weight: What a node at a number of steps, 1 or more, adds.
  /// - Returns: One sum (x) and one count (y) for each node.
  func distanceSums(_ weight: @Sendable (Int) -> Double) -> [SIMD2<Double>] {
    let width = MultiSourceSearch.width
    guard nodeCount > width else { return outgoing.sums(of: [0..<nodeCount], back: incoming, weight) }
    let order = NearnessOrder(outgoing.united(with: incoming))
    var number = order.number
    let out = outgoing.block(of: order.nodes, renumbering: &number)
    let into = incoming.block(of: order.nodes, renumbering: &number)
    var total = [SIMD2<Double>](repeating: .zero, count: nodeCount)
    for (node, sum) in zip(order.nodes, out.sums(of: order.components, back: into, weight)) {
      total[Int(node)] = sum
    }
    return total
  }
}

extension CompressedRows {
  /// As ``DirectedGraph/distanceSums(_:)``, for parts of the graph that no arc joins.
  fileprivate func sums(of parts: [Range<Int>], back: CompressedRows, _ weight: @Sendable (Int) -> Double)
    -> [SIMD2<Double>]
  {
    let tasks = parts.flatMap { component in
      stride(from: component.lowerBound, to: component.upperBound, by: MultiSourceSearch.width).map {
        (component: component, targets: $0..<min(component.upperBound, $0 + MultiSourceSearch.width))
      }
    }
    // A fixed number of partial sums, whatever the number of threads, gives the same digits everywhere.
    let shares = min(8, tasks.count)
    let sums = inParallel(shares, worker: { DistanceWorker(self, back: back) }) { worker, share in
      let sums = Scratch(repeating: SIMD2<Double>.zero, count: rowCount)
      for index in stride(from: share, to: tasks.count, by: shares) {
        worker.run(tasks[index].targets, in: tasks[index].component, weight, into: sums)
      }
      return sums.values
    }
    var total = [SIMD2<Double>](repeating: .zero, count: rowCount)
    for sum in sums {
      for node in total.indices { total[node] += sum[node] }
    }
    return total
  }
}

/// The searches of one thread.
private struct DistanceWorker: ~Copyable {
  private let search: MultiSourceSearch
  /// Walks from one target at a time, against the arcs.
  private let back: CompressedRows
  private let steps: Scratch<Int32>
  private let queue: Scratch<Int32>
  /// What the search from many targets adds, until it is known to end in time.
  private let found: Scratch<SIMD2<Double>>

  init(_ rows: CompressedRows, back: CompressedRows) {
    search = MultiSourceSearch(rows, isSymmetric: false)
    self.back = back
    steps = Scratch(repeating: -1, count: rows.rowCount)
    queue = Scratch(repeating: 0, count: rows.rowCount)
    found = Scratch(repeating: .zero, count: rows.rowCount)
  }

  func run(
    _ targets: Range<Int>, in component: Range<Int>, _ weight: (Int) -> Double,
    into sums: borrowing Scratch<SIMD2<Double>>
  ) {
    for node in component { found[node] = .zero }
    let isFound = search.run(targets, in: component, steps: 100) { node, step, count in
      found[node] += Double(count) * SIMD2(weight(step), 1)
    }
    if isFound {
      for node in component { sums[node] += found[node] }
    } else {
      for target in targets { walk(from: Int32(target), weight, into: sums) }
    }
  }

  private func walk(
    from target: Int32, _ weight: (Int) -> Double, into sums: borrowing Scratch<SIMD2<Double>>
  ) {
    queue[0] = target
    steps[target] = 0
    var (head, end) = (0, 1)
    while head < end {
      let node = queue[head]
      let step = steps[node]
      if head > 0 { sums[node] += SIMD2(weight(Int(step)), 1) }
      head &+= 1
      for position in back.range(of: Int(node)) where steps[back.targets[position]] < 0 {
        let next = back.targets[position]
        steps[next] = step &+ 1
        queue[end] = next
        end &+= 1
      }
    }
    for index in 0..<end { steps[queue[index]] = -1 }
  }
}
