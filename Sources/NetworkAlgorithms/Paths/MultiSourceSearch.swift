/// Breadth-first search from 512 sources at once, one in each bit.
///
/// In each round every node that some source has not reached looks at its neighbours: the bits new to it are the
/// sources at that distance. What a node needs is how many there are, so that no source is followed alone.
///
/// - Source: M. Then et al., PVLDB 8(4), 2014, doi:10.14778/2735496.2735507.
struct MultiSourceSearch: ~Copyable {
  static let width = 512
  private typealias Bits = SIMD8<UInt64>

  private let offsets: Scratch<Int32>
  private let targets: Scratch<Int32>
  /// The sources that have not reached each node.
  private let missing: Scratch<Bits>
  /// The sources that reached each node in the last round, then those of this round; rounds exchange the halves.
  private let waves: Scratch<Bits>
  /// How many sources have not reached each node; the round in which the last one did, below 0, afterwards.
  private let left: Scratch<Int32>
  /// The nodes that some source may still reach.
  private let open: Scratch<Int32>
  /// The nodes one step from some source.
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
    missing = Scratch(repeating: .zero, count: n)
    waves = Scratch(repeating: .zero, count: 2 * n)
    left = Scratch(repeating: 0, count: n)
    open = Scratch(repeating: 0, count: n)
    near = Scratch(repeating: 0, count: n + 1)
  }

  /// Searches from some sources; calls `body` with every node, distance and number of sources at that distance.
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
    hubsLead: Bool = true, body: (_ node: Int, _ step: Int, _ count: Int) -> Void
  ) -> Bool {
    let n = missing.count
    var front = 0
    var next = n
    var all = Bits.zero
    for (bit, source) in sources.enumerated() where absent.isEmpty || !absent.contains(source) {
      all[bit / 64] |= 1 << UInt64(bit % 64)
    }
    let sourceCount = Int32(truncatingIfNeeded: all.bitCount)
    var openCount = 0
    for node in rows {
      waves[node] = .zero
      waves[n &+ node] = .zero
      left[node] = sourceCount
      guard absent.isEmpty || !absent.contains(node) else { continue }
      missing[node] = all
      open[openCount] = Int32(truncatingIfNeeded: node)
      openCount &+= 1
    }
    for (bit, source) in sources.enumerated() where absent.isEmpty || !absent.contains(source) {
      waves[source][bit / 64] = 1 << UInt64(bit % 64)
      missing[source] &= ~waves[source]
      left[source] &-= 1
    }
    var step = 0
    var isMoving = true
    // A few sources reach their neighbours, and mostly those of these, sooner than all nodes look for them.
    var isPushed = isSymmetric && absent.isEmpty && sources.count < rows.count / 4
    var nearCount = 0
    while isMoving {
      guard step < steps else { return false }
      isMoving = false
      step += 1
      if isPushed && step == 1 {
        nearCount = pushFirst(sources, to: next)
        for index in 0..<nearCount {
          let node = Int(near[index])
          // Who misses none stays among the open nodes and finds nothing more.
          if !take(node, missing[node], waves[next &+ node], step, body) { missing[node] = .zero }
        }
        isMoving = nearCount > 0
        // It writes where pulling reads.
        isPushed = 3 &* arcCount(near, nearCount) < Int(offsets[rows.upperBound] &- offsets[rows.lowerBound])
        swap(&front, &next)
        continue
      }
      if isPushed {
        for source in sources { waves[next &+ source] = .zero }
        pushSecond(nearCount, from: front, to: next)
      }
      var kept = 0
      for index in 0..<openCount {
        let node = Int(open[index])
        let wanted = missing[node]
        let new: Bits
        if isPushed {
          new = waves[next &+ node] & wanted
        } else if hubsLead && isFirstNeighborClosed(node, step) {
          new = wanted
        } else {
          new = pull(node, wanted, from: front)
        }
        waves[next &+ node] = new
        open[kept] = Int32(truncatingIfNeeded: node)
        kept &+= 1
        guard new.isAnySet else { continue }
        isMoving = true
        // The last wave of a node that leaves stays where it is: its neighbours miss nothing of it after the next
        // round.
        if !take(node, wanted, new, step, body) { kept &-= 1 }
      }
      isPushed = false
      openCount = kept
      swap(&front, &next)
    }
    return true
  }

  /// Brings the sources to their neighbours, and lists these; gives how many they are.
  @inline(__always)
  private func pushFirst(_ sources: Range<Int>, to next: Int) -> Int {
    var count = 0
    for source in sources {
      let bits = waves[source]
      for position in Int(offsets[source])..<Int(offsets[source &+ 1]) {
        let target = targets[position]
        let before = waves[next &+ Int(target)]
        near[count] = target
        count &+= before.isAnySet ? 0 : 1
        waves[next &+ Int(target)] = before | bits
      }
    }
    return count
  }

  /// Brings the waves of the nodes listed to their neighbours.
  @inline(__always)
  private func pushSecond(_ nearCount: Int, from front: Int, to next: Int) {
    for index in 0..<nearCount {
      let node = Int(near[index])
      let bits = waves[front &+ node]
      for position in Int(offsets[node])..<Int(offsets[node &+ 1]) {
        waves[next &+ Int(targets[position])] |= bits
      }
    }
  }

  @inline(__always)
  private func arcCount(_ nodes: borrowing Scratch<Int32>, _ count: Int) -> Int {
    var arcs = 0
    for index in 0..<count { arcs &+= Int(offsets[nodes[index] &+ 1] &- offsets[nodes[index]]) }
    return arcs
  }

  /// Whether all sources reached the first neighbour before this round: those that lack are then one step from it.
  ///
  /// First neighbours are hubs, which all reach soon.
  @inline(__always)
  private func isFirstNeighborClosed(_ node: Int, _ step: Int) -> Bool {
    let first = offsets[node]
    guard first < offsets[node &+ 1] else { return false }
    let round = -Int(left[targets[first]])
    return round >= 0 && round < step
  }

  /// Counts the sources that reach a node in a round; says whether some have not reached it yet.
  @inline(__always)
  private func take(
    _ node: Int, _ wanted: Bits, _ new: Bits, _ step: Int,
    _ body: (_ node: Int, _ step: Int, _ count: Int) -> Void
  ) -> Bool {
    let rest = wanted & ~new
    if rest.isAnySet {
      let count = new.bitCount
      missing[node] = rest
      left[node] &-= Int32(truncatingIfNeeded: count)
      body(node, step, count)
      return true
    }
    // Who brings all that was missing need not be counted.
    body(node, step, Int(left[node]))
    left[node] = -Int32(truncatingIfNeeded: step)
    return false
  }

  /// The sources missing that neighbours bring; the first neighbours, hubs, often bring them all.
  @inline(__always)
  private func pull(_ node: Int, _ missing: Bits, from front: Int) -> Bits {
    var bits = Bits.zero
    var position = Int(offsets[node])
    let end = Int(offsets[node &+ 1])
    while position &+ 4 <= end {
      bits |= wave(front, position) | wave(front, position &+ 1)
      bits |= wave(front, position &+ 2) | wave(front, position &+ 3)
      position &+= 4
      if !(missing & ~bits).isAnySet { return missing }
    }
    while position < end {
      bits |= wave(front, position)
      position &+= 1
    }
    return bits & missing
  }

  /// The sources that reached the neighbour at a position in the last round.
  @inline(__always)
  private func wave(_ front: Int, _ position: Int) -> Bits { waves[front &+ Int(targets[position])] }
}

extension SIMD8<UInt64> {
  fileprivate var isAnySet: Bool {
    @inline(__always) get {
      let half = lowHalf | highHalf
      let quarter = half.lowHalf | half.highHalf
      return quarter.x | quarter.y != 0
    }
  }

  /// How many bits are set: in pairs, in fours, then over half of the words and on to one.
  fileprivate var bitCount: Int {
    @inline(__always) get {
      let pairs = self &- ((self &>> 1) & 0x5555_5555_5555_5555)
      let fours = (pairs & 0x3333_3333_3333_3333) &+ ((pairs &>> 2) & 0x3333_3333_3333_3333)
      let half = fours.lowHalf &+ fours.highHalf
      let eights = (half & 0x0F0F_0F0F_0F0F_0F0F) &+ ((half &>> 4) & 0x0F0F_0F0F_0F0F_0F0F)
      let quarter = eights.lowHalf &+ eights.highHalf
      let word = quarter.x &+ quarter.y
      let sixteens = (word & 0x00FF_00FF_00FF_00FF) &+ ((word &>> 8) & 0x00FF_00FF_00FF_00FF)
      return Int(truncatingIfNeeded: (sixteens &* 0x0001_0001_0001_0001) &>> 48)
    }
  }
}
