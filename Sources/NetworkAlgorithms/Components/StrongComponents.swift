extension DirectedGraph {
  /// The strong component of each node: two nodes share one when paths lead from each to the other.
  ///
  /// - Returns: One component number for each node, numbered from 0 in the order of their smallest node.
  /// - Complexity: O(n + m).
  /// - Source: R. E. Tarjan, SIAM J. Comput. 1(2), 1972, doi:10.1137/0201010.
  public func strongComponents() -> [Int] { StrongComponentSearch(outgoing).names() }
}

/// Tarjan's depth-first search with an explicit path, so that a long chain cannot exhaust the stack.
private struct StrongComponentSearch: ~Copyable {
  private let rows: CompressedRows
  /// The component of each node, in the order in which they are closed.
  private let component: Scratch<Int32>
  /// When each node was entered, from 1 on; later than all others once its component is closed.
  private let entered: Scratch<Int32>
  /// For each node, the earliest entry that an arc from its subtree leads to, and its next arc to follow.
  private let low: Scratch<Int32>
  private let next: Scratch<Int32>
  /// The nodes not yet in a component, and those from the root to the node where the search is.
  private let open: Scratch<Int32>
  private let path: Scratch<Int32>

  init(_ rows: CompressedRows) {
    let n = rows.rowCount
    self.rows = rows
    component = Scratch(repeating: -1, count: n)
    entered = Scratch(repeating: 0, count: n)
    low = Scratch(repeating: 0, count: n)
    next = Scratch(rows.offsets)
    open = Scratch(repeating: 0, count: n)
    path = Scratch(repeating: 0, count: n)
  }

  /// The component of each node, numbered from 0 in the order of their smallest node.
  consuming func names() -> [Int] {
    let n = rows.rowCount
    var (clock, count) = (Int32(0), Int32(0))
    for root in 0..<n where entered[root] == 0 { search(from: Int32(root), &clock, &count) }
    var number = [Int](repeating: -1, count: Int(count))
    var names = [Int](repeating: 0, count: n)
    var known = 0
    for node in 0..<n {
      let closed = Int(component[node])
      if number[closed] < 0 {
        number[closed] = known
        known += 1
      }
      names[node] = number[closed]
    }
    return names
  }

  private func search(from root: Int32, _ clock: inout Int32, _ count: inout Int32) {
    let (offsets, targets) = (rows.offsets.span, rows.targets.span)
    var (depth, opened) = (0, 0)
    var node = root
    enter(node, &clock, &opened)
    while true {
      var position = Int(next[node])
      let end = Int(offsets[Int(node) &+ 1])
      var earliest = low[node]
      var child: Int32 = -1
      while position < end {
        let target = targets[position]
        position &+= 1
        let time = entered[target]
        if time == 0 {
          child = target
          break
        }
        earliest = min(earliest, time)
      }
      low[node] = earliest
      if child >= 0 {
        next[node] = Int32(truncatingIfNeeded: position)
        path[depth] = node
        depth &+= 1
        node = child
        enter(node, &clock, &opened)
        continue
      }
      if earliest == entered[node] {
        close(node, as: count, &opened)
        count &+= 1
      }
      guard depth > 0 else { return }
      depth &-= 1
      node = path[depth]
      low[node] = min(low[node], earliest)
    }
  }

  @inline(__always)
  private func enter(_ node: Int32, _ clock: inout Int32, _ opened: inout Int) {
    clock &+= 1
    entered[node] = clock
    low[node] = clock
    open[opened] = node
    opened &+= 1
  }

  private func close(_ root: Int32, as number: Int32, _ opened: inout Int) {
    var node: Int32 = -1
    while node != root {
      opened &-= 1
      node = open[opened]
      component[node] = number
      entered[node] = .max
    }
  }
}
