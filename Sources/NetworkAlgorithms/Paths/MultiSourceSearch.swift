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
  private let seen: Scratch<Bits>
  private let front: Scratch<Bits>
  private let next: Scratch<Bits>
  /// The nodes that some source may still reach.
  private let open: Scratch<Int32>

  init(_ rows: CompressedRows) {
    let n = rows.rowCount
    offsets = Scratch(rows.offsets)
    targets = Scratch(rows.targets)
    seen = Scratch(repeating: .zero, count: n)
    front = Scratch(repeating: .zero, count: n)
    next = Scratch(repeating: .zero, count: n)
    open = Scratch(repeating: 0, count: n)
  }

  /// Searches from some sources; calls `body` with every node, distance and number of sources at that distance.
  @inline(__always)
  func run(_ sources: Range<Int>, in rows: Range<Int>, body: (_ node: Int, _ step: Int, _ count: Int) -> Void)
  {
    for (index, node) in rows.enumerated() {
      seen[node] = .zero
      front[node] = .zero
      next[node] = .zero
      open[index] = Int32(node)
    }
    var all = Bits.zero
    for (bit, source) in sources.enumerated() {
      var start = Bits.zero
      start[bit / 64] = 1 << UInt64(bit % 64)
      seen[source] = start
      front[source] = start
      all |= start
    }
    var openCount = rows.count
    var step = 0
    var isMoving = true
    while isMoving {
      isMoving = false
      step += 1
      for index in 0..<openCount {
        let node = open[index]
        let missing = all & ~seen[node]
        guard missing.isAnySet else { continue }
        var bits = Bits.zero
        for position in Int(offsets[node])..<Int(offsets[node &+ 1]) { bits |= front[targets[position]] }
        let new = bits & missing
        guard new.isAnySet else { continue }
        next[node] = new
        isMoving = true
        body(Int(node), step, Int(truncatingIfNeeded: new.nonzeroBitCount.wrappedSum()))
      }
      // A node leaves when it has passed on the last sources that reached it.
      var kept = 0
      for index in 0..<openCount {
        let node = open[index]
        let new = next[node]
        next[node] = .zero
        front[node] = new
        seen[node] |= new
        open[kept] = node
        kept &+= (all & ~seen[node] | new).isAnySet ? 1 : 0
      }
      openCount = kept
    }
  }
}

extension SIMD8<UInt64> {
  fileprivate var isAnySet: Bool {
    @inline(__always) get {
      let half = lowHalf | highHalf
      let quarter = half.lowHalf | half.highHalf
      return quarter.x | quarter.y != 0
    }
  }
}
