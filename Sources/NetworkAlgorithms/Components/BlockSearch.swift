/// Depth-first search for blocks: the largest parts that no single node can cut, and single bridges.
///
/// The stack of visited nodes is popped whenever a subtree cannot reach above its parent, as in Hopcroft and
/// Tarjan's algorithm; recursion is an explicit path of arcs so that a long chain cannot exhaust the stack.
struct BlockSearch {
  /// The nodes of the blocks, one block after another; the last two of each are the child and the parent under
  /// which the block was found.
  private(set) var members: [Int32] = []
  /// Block k holds `members[offsets[k]..<offsets[k + 1]]`.
  private(set) var offsets: [Int] = [0]
  /// Whether each node lies in two blocks or more, so that its removal splits its component.
  private(set) var isArticulation: [Bool]

  /// The block in which each node was closed, that of the tie to its parent; −1 for roots.
  private(set) var home: [Int32]
  /// When each node was entered, from 1 on.
  private(set) var entered: [Int32]
  /// How many nodes the search tree holds from each node on.
  private(set) var subtree: [Int32]
  /// How many nodes the component of each block holds.
  private(set) var componentSizes: [Int32] = []

  init(_ rows: CompressedRows) {
    let n = rows.rowCount
    isArticulation = [Bool](repeating: false, count: n)
    entered = [Int32](repeating: 0, count: n)
    home = [Int32](repeating: -1, count: n)
    subtree = [Int32](repeating: 1, count: n)
    members.reserveCapacity(n)
    let trail = Trail(rows)
    var clock: Int32 = 0
    for root in 0..<n where entered[root] == 0 { search(from: Int32(root), rows, trail, &clock) }
  }

  /// What the search needs on its way.
  private struct Trail: ~Copyable {
    /// For each node, the earliest entry that a tie from its subtree leads to, and its next tie to follow.
    let low: Scratch<Int32>
    let next: Scratch<Int32>
    /// The nodes not yet in a block, and those from the root to the node where the search is.
    let visited: Scratch<Int32>
    let path: Scratch<Int32>

    init(_ rows: CompressedRows) {
      low = Scratch(repeating: 0, count: rows.rowCount)
      next = Scratch(rows.offsets)
      visited = Scratch(repeating: 0, count: rows.rowCount)
      path = Scratch(repeating: 0, count: rows.rowCount)
    }
  }

  private mutating func search(
    from root: Int32, _ rows: CompressedRows, _ trail: borrowing Trail, _ clock: inout Int32
  ) {
    let (offsets, targets) = (rows.offsets.span, rows.targets.span)
    var (visited, depth) = (0, 0)
    let firstBlock = componentSizes.count
    var blocksOfRoot = 0
    var (node, parent) = (root, Int32(-1))
    enter(root, trail, &visited, &clock)
    while true {
      // The next neighbour not entered, and the earliest entry among the others.
      var position = Int(trail.next[node])
      let end = Int(offsets[Int(node) &+ 1])
      var low = trail.low[node]
      var child: Int32 = -1
      while position < end {
        let neighbor = targets[position]
        position &+= 1
        let time = entered[Int(neighbor)]
        if time == 0 {
          child = neighbor
          break
        }
        if neighbor != parent { low = min(low, time) }
      }
      trail.low[node] = low
      if child >= 0 {
        trail.next[node] = Int32(truncatingIfNeeded: position)
        trail.path[depth] = node
        depth &+= 1
        (parent, node) = (node, child)
        enter(node, trail, &visited, &clock)
        continue
      }
      guard parent >= 0 else { break }
      trail.low[parent] = min(trail.low[parent], low)
      subtree[Int(parent)] &+= subtree[Int(node)]
      if low >= entered[Int(parent)] {
        close(under: parent, from: node, trail, &visited)
        if parent == root { blocksOfRoot += 1 } else { isArticulation[Int(parent)] = true }
      }
      depth &-= 1
      node = parent
      parent = depth > 0 ? trail.path[depth &- 1] : -1
    }
    isArticulation[Int(root)] = blocksOfRoot > 1
    componentSizes += repeatElement(subtree[Int(root)], count: self.offsets.count - 1 - firstBlock)
  }

  @inline(__always)
  private mutating func enter(
    _ node: Int32, _ trail: borrowing Trail, _ visited: inout Int, _ clock: inout Int32
  ) {
    clock &+= 1
    entered[Int(node)] = clock
    trail.low[node] = clock
    trail.visited[visited] = node
    visited &+= 1
  }

  private mutating func close(
    under parent: Int32, from child: Int32, _ trail: borrowing Trail, _ visited: inout Int
  ) {
    var node = parent
    while node != child {
      visited &-= 1
      node = trail.visited[visited]
      members.append(node)
      home[Int(node)] = Int32(offsets.count - 1)
    }
    members.append(parent)
    offsets.append(members.count)
  }
}
