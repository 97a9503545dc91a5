/// The rows of a graph filled up to multiples of four with a node that does not exist, the one after the last.
///
/// What is summed over a row then has few lengths, which the processor foresees better, and no rest after the fours.
///
/// The rows of a directed graph stand there both ways: those of the arcs that leave the nodes, then those of the arcs
/// that reach them.
struct FilledRows: ~Copyable {
  /// The neighbours; the row of node `u` starts at `4 · fours[u]` and ends, filled, at `4 · fours[u + 1]`.
  let targets: Scratch<Int32>
  let fours: Scratch<Int32>
  private let degrees: Scratch<Int32>

  /// What leads from a node to the row of the arcs that reach it: 0 where the rows are symmetric.
  let back: Int32

  init(_ rows: CompressedRows, back: CompressedRows? = nil) {
    let n = rows.rowCount
    let ways = [rows] + [back].compactMap { $0 }
    self.back = back == nil ? 0 : Int32(n)
    degrees = Scratch(repeating: 0, count: ways.count * n)
    fours = Scratch(repeating: 0, count: ways.count * n + 1)
    for (way, rows) in ways.enumerated() {
      for node in 0..<n {
        let row = way * n + node
        degrees[row] = rows.offsets[node + 1] - rows.offsets[node]
        fours[row + 1] = fours[row] + (degrees[row] + 3) / 4
      }
    }
    targets = Scratch(repeating: Int32(n), count: 4 * Int(fours[ways.count * n]))
    for (way, rows) in ways.enumerated() {
      let from = rows.targets.span
      for node in 0..<n {
        var place = 4 * Int(fours[way * n + node])
        for arc in rows.range(of: node) {
          targets[place] = from[arc]
          place &+= 1
        }
      }
    }
  }

  @inline(__always)
  func degree(_ node: Int32) -> Int { Int(degrees[node]) }

  /// The places of the neighbours of a node, without what fills its row.
  @inline(__always)
  func range(of node: Int32) -> Range<Int> {
    let start = 4 &* Int(fours[node])
    return start..<start &+ Int(degrees[node])
  }

  /// Values that stand at the places of the neighbours, without what fills the rows of the first nodes.
  func withoutFilling(_ values: [Double], nodeCount: Int) -> [Double] {
    (0..<Int32(nodeCount)).flatMap { values[range(of: $0)] }
  }

  func arcCount(_ nodes: Range<Int>) -> Int { nodes.reduce(0) { $0 &+ Int(degrees[$1]) } }

  /// Adds up the values of the neighbours of a node; that of the node which does not exist must be 0.
  @inline(__always)
  func sum<Lanes: SIMD<Double>>(_ values: borrowing Scratch<Lanes>, over node: Int32) -> Lanes {
    var position = 4 &* Int(fours[node])
    let end = 4 &* Int(fours[node &+ 1])
    // Two sums that need not wait for each other.
    var (one, two) = (Lanes.zero, Lanes.zero)
    while position < end {
      one += values[targets[position]]
      two += values[targets[position &+ 1]]
      one += values[targets[position &+ 2]]
      two += values[targets[position &+ 3]]
      position &+= 4
    }
    return one + two
  }
}
