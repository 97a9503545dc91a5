/// The nodes of one block after another, each from few ties to many: where a row ends is then mostly foreseen, since it
/// is as long as the one before.
struct DegreeOrder: ~Copyable {
  private let offsets: Scratch<Int32>
  private let nodes: Scratch<Int32>
  /// Where the nodes of each degree end.
  private let ends: Scratch<Int32>
  private var block = 0..<0
  let largestDegree: Int

  init(_ rows: CompressedRows) {
    offsets = Scratch(rows.offsets)
    nodes = Scratch(repeating: 0, count: rows.rowCount)
    largestDegree = (0..<rows.rowCount).reduce(0) { max($0, rows.count(of: $1)) }
    ends = Scratch(repeating: 0, count: largestDegree + 1)
  }

  /// The node at a place of the block entered last, whose places are its nodes’ own.
  @inline(__always)
  subscript(place: Int) -> Int32 { nodes[place] }

  /// Puts the nodes of a block in order, unless it was entered last; gives whether it was not.
  @discardableResult
  mutating func enter(_ block: Range<Int>) -> Bool {
    guard block != self.block else { return false }
    self.block = block
    for degree in 0..<ends.count { ends[degree] = 0 }
    for node in block { ends[degree(node)] &+= 1 }
    var end = Int32(truncatingIfNeeded: block.upperBound)
    for degree in (0..<ends.count).reversed() {
      end &-= ends[degree]
      ends[degree] = end
    }
    for node in block {
      let place = ends[degree(node)]
      nodes[place] = Int32(truncatingIfNeeded: node)
      ends[degree(node)] = place &+ 1
    }
    return true
  }

  /// As if no block had been entered.
  mutating func leave() { block = 0..<0 }

  @inline(__always)
  private func degree(_ node: Int) -> Int { Int(offsets[node &+ 1] &- offsets[node]) }
}
