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
  private var low: [Int32]
  private var next: [Int32]
  private var visited: [Int32] = []
  private var path: [Int32] = []
  private var clock: Int32 = 0

  init(_ rows: CompressedRows) {
    isArticulation = [Bool](repeating: false, count: rows.rowCount)
    entered = [Int32](repeating: 0, count: rows.rowCount)
    low = entered
    home = [Int32](repeating: -1, count: rows.rowCount)
    subtree = [Int32](repeating: 1, count: rows.rowCount)
    next = Array(rows.offsets.dropLast())
    for root in 0..<rows.rowCount where entered[root] == 0 { search(from: Int32(root), rows) }
  }

  private mutating func enter(_ node: Int32) {
    clock += 1
    entered[Int(node)] = clock
    low[Int(node)] = clock
    visited.append(node)
    path.append(node)
  }

  private mutating func search(from root: Int32, _ rows: CompressedRows) {
    enter(root)
    var blocksOfRoot = 0
    while let node = path.last {
      let parent: Int32 = path.count > 1 ? path[path.count - 2] : -1
      let position = Int(next[Int(node)])
      if position < Int(rows.offsets[Int(node) + 1]) {
        next[Int(node)] += 1
        let neighbor = rows.targets[position]
        if entered[Int(neighbor)] == 0 {
          enter(neighbor)
        } else if neighbor != parent {
          low[Int(node)] = min(low[Int(node)], entered[Int(neighbor)])
        }
      } else {
        path.removeLast()
        guard parent >= 0 else { continue }
        low[Int(parent)] = min(low[Int(parent)], low[Int(node)])
        subtree[Int(parent)] += subtree[Int(node)]
        guard low[Int(node)] >= entered[Int(parent)] else { continue }
        close(under: parent, from: node)
        if parent == root { blocksOfRoot += 1 } else { isArticulation[Int(parent)] = true }
      }
    }
    isArticulation[Int(root)] = blocksOfRoot > 1
    visited.removeAll(keepingCapacity: true)
    let blocks = offsets.count - 1 - componentSizes.count
    componentSizes += repeatElement(subtree[Int(root)], count: blocks)
  }

  private mutating func close(under parent: Int32, from child: Int32) {
    while let node = visited.popLast() {
      members.append(node)
      home[Int(node)] = Int32(offsets.count - 1)
      if node == child { break }
    }
    members.append(parent)
    offsets.append(members.count)
  }
}
