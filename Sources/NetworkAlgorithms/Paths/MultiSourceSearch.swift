/// Breadth-first search from 512 sources at once, one in each bit.
///
/// In each round every node that some source has not reached takes over the sources that reached its neighbours: those
/// that it gains in round k are k steps away. Their number is all that is needed, so that no source is followed alone.
///
/// - Source: M. Then et al., PVLDB 8(4), 2014, doi:10.14778/2735496.2735507.
struct MultiSourceSearch: ~Copyable {
  static let width = 512
  private typealias Bits = SIMD8<UInt64>

  private let offsets: Scratch<Int32>
  private let targets: Scratch<Int32>
  /// The sources that had reached each node before this round, then those that have after it; rounds exchange the
  /// halves. A node that all have reached keeps what it held in the half of the round after: its neighbours are full
  /// by then too, and look no more.
  private let reached: Scratch<Bits>
  /// How many sources have not reached each node; the round in which the last one did, below 0, afterwards.
  private let left: Scratch<Int32>
  /// The nodes that some source may still reach.
  private let open: Scratch<Int32>
  /// The nodes one step from some source, and the sources.
  private let near: Scratch<Int32>
  private let isSymmetric: Bool

  /// - Parameters:
  ///   - rows: The ties; or the arcs that leave each node, to count the nodes that it reaches.
  ///   - isSymmetric: Whether the rows hold ties both ways.
  init(_ rows: CompressedRows, isSymmetric: Bool = true) {
    self.isSymmetric = isSymmetric
    let n = rows.rowCount
    offsets = Scratch(rows.offsets)
    targets = Scratch(rows.targets)
    reached = Scratch(repeating: .zero, count: 2 * n)
    left = Scratch(repeating: 0, count: n)
    open = Scratch(repeating: 0, count: n)
    near = Scratch(repeating: 0, count: n + 1)
  }

  /// Searches from some sources; calls `body` with every node, distance and number of sources at that distance.
  ///
  /// The number is 0 now and then: whether it is, is often foreseen wrongly, and most bodies need not know.
  ///
  /// - Parameters:
  ///   - sources: The nodes to start from, at most ``width`` of them.
  ///   - rows: The nodes to search.
  ///   - absent: Nodes that no path may use, as if they were not there.
  ///   - steps: How many steps away sources count at most.
  ///   - hubsLead: Whether rows begin with the neighbours of most ties; the search asks these first.
  ///   - body: What to do with a node, the steps to it, and how many sources are as many steps away.
  /// - Returns: Whether no source lies farther away.
  @inline(__always)
  @discardableResult
  func run(
    _ sources: Range<Int>, in rows: Range<Int>, without absent: [Int] = [], steps: Int = .max,
    hubsLead: Bool = false, body: (_ node: Int, _ step: Int, _ count: Int) -> Void
  ) -> Bool {
    let n = left.count
    var front = 0
    var next = n
    var (openCount, all) = begin(sources, in: rows, without: absent)
    var nearCount = 0
    var step = 0
    var isMoving = true
    // No row is complete early as long as no node is.
    var isFilling = false
    // A few sources reach their neighbours, and mostly those of these, sooner than all nodes look for them.
    var isPushed = isSymmetric && absent.isEmpty && sources.count < rows.count / 4
    while isMoving {
      guard step < steps else { return false }
      isMoving = false
      step += 1
      if isPushed && step == 1 {
        nearCount = pushFirst(sources, from: front, to: next)
        for index in 0..<nearCount {
          let node = Int(near[index])
          isMoving = take(node, reached[next &+ node], all, step, body) || isMoving
        }
        // For each arc it reads a line of memory and writes it, where pulling reads one, and it looks at every open
        // node besides: three times as dear, so that it pays below a third of the arcs.
        let arcs = Int(offsets[rows.upperBound] &- offsets[rows.lowerBound])
        isPushed = 3 &* offsets.arcCount(of: near, 0..<nearCount) < arcs
        swap(&front, &next)
        continue
      }
      if isPushed { pushSecond(nearCount, from: front, to: next) }
      var kept = 0
      for index in 0..<openCount {
        let node = Int(open[index])
        let bits: Bits
        if isPushed {
          bits = reached[next &+ node]
        } else {
          bits =
            hubsLead && isFirstNeighborFull(node, step) ? all : pull(node, all, from: front, stops: isFilling)
          reached[next &+ node] = bits
        }
        isMoving = take(node, bits, all, step, body) || isMoving
        open[kept] = Int32(truncatingIfNeeded: node)
        kept &+= left[node] > 0 ? 1 : 0
      }
      isPushed = false
      isFilling = kept < openCount
      openCount = kept
      swap(&front, &next)
    }
    return true
  }

  /// Puts the sources where they are; gives how many nodes are open, and a bit for each source.
  private func begin(_ sources: Range<Int>, in rows: Range<Int>, without absent: [Int]) -> (Int, Bits) {
    let n = left.count
    let sourceCount = Int32(truncatingIfNeeded: sources.count { absent.isEmpty || !absent.contains($0) })
    var openCount = 0
    for node in rows {
      reached[node] = .zero
      reached[n &+ node] = .zero
      left[node] = sourceCount
      guard absent.isEmpty || !absent.contains(node) else { continue }
      open[openCount] = Int32(truncatingIfNeeded: node)
      openCount &+= 1
    }
    var all = Bits.zero
    for (word, first) in stride(from: sources.lowerBound, to: sources.upperBound, by: 64).enumerated() {
      var bit = Bits.zero
      bit[word] = 1
      for source in first..<min(first + 64, sources.upperBound) {
        if absent.isEmpty || !absent.contains(source) {
          reached[source] = bit
          left[source] &-= 1
          all |= bit
        }
        bit = bit &+ bit
      }
    }
    return (openCount, all)
  }

  /// Brings the sources to their neighbours, and lists these and the sources; gives how many they are.
  private func pushFirst(_ sources: Range<Int>, from front: Int, to next: Int) -> Int {
    var count = 0
    for source in sources {
      let bits = reached[front &+ source]
      count = push(bits, to: Int32(truncatingIfNeeded: source), next, count)
      for position in Int(offsets[source])..<Int(offsets[source &+ 1]) {
        count = push(bits, to: targets[position], next, count)
      }
    }
    return count
  }

  /// Brings sources to a node, and lists it as the next one near if it had none.
  @inline(__always)
  private func push(_ bits: Bits, to node: Int32, _ next: Int, _ count: Int) -> Int {
    let before = reached[next &+ Int(node)]
    near[count] = node
    reached[next &+ Int(node)] = before | bits
    return before.isAnySet ? count : count &+ 1
  }

  /// Brings what the nodes near hold to them and to their neighbours.
  private func pushSecond(_ nearCount: Int, from front: Int, to next: Int) {
    for index in 0..<nearCount {
      let node = Int(near[index])
      let bits = reached[front &+ node]
      reached[next &+ node] |= bits
      for position in Int(offsets[node])..<Int(offsets[node &+ 1]) {
        reached[next &+ Int(targets[position])] |= bits
      }
    }
  }

  /// Whether all sources reached the first neighbour before this round: those that lack are then one step from it.
  ///
  /// First neighbours are hubs, which all reach soon.
  @inline(__always)
  private func isFirstNeighborFull(_ node: Int, _ step: Int) -> Bool {
    let first = offsets[node]
    guard first < offsets[node &+ 1] else { return false }
    let round = -Int(left[targets[first]])
    return round >= 0 && round < step
  }

  /// Counts the sources new to a node; says whether there are any.
  @inline(__always)
  private func take(
    _ node: Int, _ bits: Bits, _ all: Bits, _ step: Int,
    _ body: (_ node: Int, _ step: Int, _ count: Int) -> Void
  ) -> Bool {
    let before = Int(left[node])
    let rest = all & ~bits
    // Where none is left nothing need be counted.
    let after = rest.isAnySet ? rest.bitCount : 0
    left[node] = Int32(truncatingIfNeeded: after > 0 ? after : min(before, -step))
    body(node, step, max(before, 0) &- after)
    return after < before
  }

  /// The sources that reached a node or its neighbours; the first neighbours, hubs, often were by all.
  @inline(__always)
  private func pull(_ node: Int, _ all: Bits, from front: Int, stops: Bool) -> Bits {
    var bits = reached[front &+ node]
    var position = Int(offsets[node])
    let end = Int(offsets[node &+ 1])
    while position &+ 4 <= end {
      bits |= neighbor(front, position) | neighbor(front, position &+ 1)
      bits |= neighbor(front, position &+ 2) | neighbor(front, position &+ 3)
      position &+= 4
      if stops && !(all & ~bits).isAnySet { return all }
    }
    while position < end {
      bits |= neighbor(front, position)
      position &+= 1
    }
    return bits
  }

  /// The sources that had reached the neighbour at a position.
  @inline(__always)
  private func neighbor(_ front: Int, _ position: Int) -> Bits { reached[front &+ Int(targets[position])] }
}
