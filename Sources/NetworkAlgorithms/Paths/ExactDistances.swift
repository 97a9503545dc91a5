/// Distances by length without rounding, for ties so unlike each other that rounded sums would lose the short ones.
///
/// Every length is a whole number of one unit, a power of 2; sums keep as many binary digits as they need.
struct ExactDistances: ~Copyable {
  /// How many words hold a distance.
  private let words: Int
  /// The exponent of the unit.
  private let unit: Int
  /// The distance of each node, lowest word first.
  private let values: Scratch<UInt64>
  /// A distance under way, with a word more that stays 0.
  private let sum: Scratch<UInt64>
  /// How much longer than another a way may be that counts as equal, whatever its length.
  private let margin: Scratch<UInt64>
  /// The nodes that wait, a binary heap, and the place of each in it.
  private let heap: Scratch<Int32>
  private let place: Scratch<Int32>

  private static let unseen: Int32 = -1
  private static let settled: Int32 = -2

  init(_ ties: borrowing LengthTies) {
    let n = ties.nodeCount
    var (low, high) = (Int.max, Int.min)
    for arc in 0..<ties.lengths.count {
      let length = ties.lengths[arc]
      low = min(low, Int(length.exponent) - length.significandWidth)
      high = max(high, Int(length.exponent))
    }
    unit = low
    // No path has more ties than there are nodes.
    words = ties.lengths.count == 0 ? 1 : (high + 1 - low + Int.bitWidth - n.leadingZeroBitCount) / 64 + 1
    // The last node, which does not exist, is at distance 0.
    values = Scratch(repeating: 0, count: words * (n + 1))
    margin = Scratch(repeating: 0, count: words)
    sum = Scratch(repeating: 0, count: words + 1)
    heap = Scratch(repeating: 0, count: n)
    place = Scratch(repeating: Self.unseen, count: n)
  }

  /// Finds the distances from a source within a block that holds all it reaches, and whose shortest tie is given;
  /// puts the nodes reached in order, from near to far, and gives how many they are.
  func settle(
    from source: Int32, in block: Range<Int>, _ ties: borrowing LengthTies, shortest: Double,
    into order: borrowing Scratch<Int32>
  ) -> Int {
    add(shortest, to: Int32(place.count))
    for word in 0..<words { margin[word] = sum[word] >> 2 | sum[word + 1] << 62 }
    for node in block { place[node] = Self.unseen }
    for word in 0..<words { values[words * Int(source) + word] = 0 }
    heap[0] = source
    var (waiting, reached) = (1, 0)
    while waiting > 0 {
      let node = heap[0]
      waiting -= 1
      if waiting > 0 { sink(heap[waiting], waiting) }
      place[node] = Self.settled
      order[reached] = node
      reached += 1
      for arc in ties.range(of: Int(node)) {
        let target = ties.targets[arc]
        guard place[target] != Self.settled else { continue }
        add(ties.lengths[arc], to: node)
        if place[target] == Self.unseen {
          place[target] = Int32(waiting)
          waiting += 1
        } else if !isSumLess(than: target) {
          continue
        }
        for word in 0..<words { values[words * Int(target) + word] = sum[word] }
        rise(target)
      }
    }
    return reached
  }

  /// Whether a tie between two nodes that the source reaches ends a shortest path: whether the way over it exceeds
  /// the distance of its end by 10⁻¹² of that distance at most, and by a quarter of the shortest tie at most.
  func leads(_ length: Double, from before: Int32, to node: Int32) -> Bool {
    add(length, to: before)
    let start = words * Int(node)
    var (borrow, carry): (UInt64, UInt64) = (0, 0)
    var (isInMargin, isNear) = (true, true)
    for word in 0..<words {
      let (first, under) = sum[word].subtractingReportingOverflow(values[start + word])
      let (excess, more) = first.subtractingReportingOverflow(borrow)
      borrow = under || more ? 1 : 0
      if excess != margin[word] { isInMargin = excess < margin[word] }
      let product = excess.multipliedFullWidth(by: 1_000_000_000_000)
      let (low, over) = product.low.addingReportingOverflow(carry)
      carry = product.high + (over ? 1 : 0)
      // The highest word that differs decides.
      if low != values[start + word] { isNear = low < values[start + word] }
    }
    return isInMargin && isNear && carry == 0
  }

  /// Puts the distance of a node and a length more in ``sum``.
  private func add(_ length: Double, to node: Int32) {
    let width = length.significandWidth
    let whole = UInt64(Double(sign: .plus, exponent: width, significand: length.significand))
    let shift = Int(length.exponent) - width - unit
    let first = shift / 64
    var carry: UInt64 = 0
    for word in 0..<words {
      let part = word == first ? whole << (shift % 64) : word == first + 1 ? whole >> (64 - shift % 64) : 0
      let (low, over) = values[words * Int(node) + word].addingReportingOverflow(part)
      let (total, more) = low.addingReportingOverflow(carry)
      sum[word] = total
      carry = over || more ? 1 : 0
    }
  }

  private func isSumLess(than node: Int32) -> Bool {
    for word in (0..<words).reversed() where sum[word] != values[words * Int(node) + word] {
      return sum[word] < values[words * Int(node) + word]
    }
    return false
  }

  private func isNearer(_ a: Int32, _ b: Int32) -> Bool {
    let (a, b) = (words * Int(a), words * Int(b))
    for word in (0..<words).reversed() where values[a + word] != values[b + word] {
      return values[a + word] < values[b + word]
    }
    return false
  }

  /// Moves a node of the heap up to its place.
  private func rise(_ node: Int32) {
    var index = place[node]
    while index > 0 {
      let parent = (index - 1) / 2
      guard isNearer(node, heap[parent]) else { break }
      put(heap[parent], at: index)
      index = parent
    }
    put(node, at: index)
  }

  /// Puts a node in place of the first of a heap, and down to its place.
  private func sink(_ node: Int32, _ count: Int) {
    var index: Int32 = 0
    while true {
      var child = 2 * index + 1
      guard child < count else { break }
      if child + 1 < count && isNearer(heap[child + 1], heap[child]) { child += 1 }
      guard isNearer(heap[child], node) else { break }
      put(heap[child], at: index)
      index = child
    }
    put(node, at: index)
  }

  private func put(_ node: Int32, at index: Int32) {
    heap[index] = node
    place[node] = index
  }
}
