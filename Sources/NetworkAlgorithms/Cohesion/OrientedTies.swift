/// Every tie once, from its end of lower degree to its end of higher degree.
///
/// No node then points to more than √(2m) others, which bounds the search for triangles.
///
/// - Source: N. Chiba, T. Nishizeki, SIAM J. Comput. 14(1), 1985, doi:10.1137/0214017.
struct OrientedTies {
  private(set) var offsets: [Int32] = [0]
  private(set) var targets: [Int32] = []
  private(set) var weights: [Double]?

  init(_ rows: CompressedRows) {
    let n = rows.rowCount
    let count = rows.targets.count / 2
    let degrees = Scratch(repeating: Int32(0), count: n)
    for node in 0..<n { degrees[node] = rows.offsets[node + 1] - rows.offsets[node] }
    offsets = [Int32](repeating: 0, count: n + 1)
    // One place more takes what is not kept after all are found: no branch asks, which would be foreseen wrongly.
    targets = [Int32](repeating: 0, count: count + 1)
    weights = rows.weights.map { _ in [Double](repeating: 0, count: count + 1) }
    let from = rows.targets.span
    var end = 0
    for node in 0..<n {
      let degree = degrees[node]
      for position in rows.range(of: node) {
        let target = from[position]
        let other = degrees[target]
        targets[end] = target
        if let weight = rows.weights?[position] { weights?[end] = weight }
        let isHigher = (other > degree ? 1 : 0) | ((other == degree ? 1 : 0) & (Int(target) > node ? 1 : 0))
        end &+= isHigher
      }
      offsets[node + 1] = Int32(truncatingIfNeeded: end)
    }
    targets.removeLast()
    weights?.removeLast()
  }

  /// Calls `body` once for each triangle, with the places of its three ties: those of the lowest corner to the
  /// middle and to the highest one, and that between these two.
  @inline(__always)
  func forEachTriangle(_ body: (_ lowMiddle: Int, _ lowHigh: Int, _ middleHigh: Int) -> Void) {
    let place = Scratch(repeating: Int32(-1), count: offsets.count - 1)
    let offsets = Scratch(offsets)
    let targets = Scratch(targets)
    for low in 0..<place.count {
      let row = Int(offsets[low])..<Int(offsets[low &+ 1])
      guard row.count > 1 else { continue }
      for position in row { place[targets[position]] = Int32(truncatingIfNeeded: position) }
      for position in row {
        let middle = Int(targets[position])
        for next in Int(offsets[middle])..<Int(offsets[middle &+ 1]) {
          let closing = place[targets[next]]
          if closing >= 0 { body(position, Int(closing), next) }
        }
      }
      for position in row { place[targets[position]] = -1 }
    }
  }

  /// How many triangles each tie is a side of.
  func triangleCounts() -> [Int32] {
    let counts = Scratch(repeating: Int32(0), count: targets.count)
    forEachTriangle { lowMiddle, lowHigh, middleHigh in
      counts[lowMiddle] &+= 1
      counts[lowHigh] &+= 1
      counts[middleHigh] &+= 1
    }
    return counts.values
  }

  /// For each node, the sum over its ties of a value of the tie.
  func nodeSums<Value: AdditiveArithmetic>(_ value: (_ tie: Int) -> Value) -> [Value] {
    var sums = [Value](repeating: .zero, count: offsets.count - 1)
    for node in sums.indices {
      var sum = Value.zero
      for tie in Int(offsets[node])..<Int(offsets[node + 1]) {
        let added = value(tie)
        sum += added
        sums[Int(targets[tie])] += added
      }
      sums[node] += sum
    }
    return sums
  }
}
