extension DirectedGraph {
  /// The strong component of each node: two nodes share one when paths lead from each to the other.
  ///
  /// - Returns: One component number for each node, numbered from 0 in the order of their smallest node.
  /// - Complexity: O(n + m).
  /// - Source: R. E. Tarjan, SIAM J. Comput. 1(2), 1972, doi:10.1137/0201010.
  public func strongComponents() -> [Int] {
    var search = StrongComponentSearch(outgoing)
    for root in 0..<nodeCount { search.visit(root) }
    var number = [Int: Int]()
    return search.component.map { label in
      if let known = number[Int(label)] { return known }
      number[Int(label)] = number.count
      return number.count - 1
    }
  }
}

/// Tarjan's depth-first search with an explicit path.
private struct StrongComponentSearch {
  private let rows: CompressedRows
  private(set) var component: [Int32]
  private var entered: [Int32]
  private var low: [Int32]
  private var next: [Int32]
  private var open: [Int32] = []
  private var path: [Int32] = []
  private var clock: Int32 = 0
  private var count: Int32 = 0

  init(_ rows: CompressedRows) {
    self.rows = rows
    component = [Int32](repeating: -1, count: rows.rowCount)
    entered = [Int32](repeating: 0, count: rows.rowCount)
    low = entered
    next = Array(rows.offsets.dropLast())
  }

  mutating func visit(_ root: Int) {
    guard entered[root] == 0 else { return }
    enter(Int32(root))
    while let node = path.last.map(Int.init) {
      if next[node] < rows.offsets[node + 1] {
        let target = rows.targets[Int(next[node])]
        next[node] += 1
        if entered[Int(target)] == 0 {
          enter(target)
        } else if component[Int(target)] < 0 {
          low[node] = min(low[node], entered[Int(target)])
        }
      } else {
        path.removeLast()
        if let parent = path.last { low[Int(parent)] = min(low[Int(parent)], low[node]) }
        if low[node] == entered[node] { close(Int32(node)) }
      }
    }
  }

  private mutating func enter(_ node: Int32) {
    clock += 1
    entered[Int(node)] = clock
    low[Int(node)] = clock
    open.append(node)
    path.append(node)
  }

  private mutating func close(_ root: Int32) {
    while let node = open.popLast() {
      component[Int(node)] = count
      if node == root { break }
    }
    count += 1
  }
}
