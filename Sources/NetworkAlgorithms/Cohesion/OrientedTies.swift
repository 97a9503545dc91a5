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
    offsets.reserveCapacity(rows.offsets.count)
    targets.reserveCapacity(rows.targets.count / 2)
    if rows.weights != nil { weights = [] }
    for node in 0..<rows.rowCount {
      let degree = rows.count(of: node)
      for position in rows.range(of: node) {
        let target = rows.targets[position]
        let other = rows.count(of: Int(target))
        guard other > degree || (other == degree && Int(target) > node) else { continue }
        targets.append(target)
        if let weight = rows.weights?[position] { weights?.append(weight) }
      }
      offsets.append(Int32(targets.count))
    }
  }

  /// Calls `body` once for each triangle, with the places of its three ties: those of the lowest corner to the
  /// middle and to the highest one, and that between these two.
  @inline(__always)
  func forEachTriangle(_ body: (_ lowMiddle: Int, _ lowHigh: Int, _ middleHigh: Int) -> Void) {
    var place = [Int32](repeating: -1, count: offsets.count - 1)
    for low in 0..<offsets.count - 1 {
      let row = Int(offsets[low])..<Int(offsets[low + 1])
      guard row.count > 1 else { continue }
      for position in row { place[Int(targets[position])] = Int32(position) }
      for position in row {
        let middle = Int(targets[position])
        for next in Int(offsets[middle])..<Int(offsets[middle + 1]) {
          let closing = place[Int(targets[next])]
          if closing >= 0 { body(position, Int(closing), next) }
        }
      }
      for position in row { place[Int(targets[position])] = -1 }
    }
  }
}
