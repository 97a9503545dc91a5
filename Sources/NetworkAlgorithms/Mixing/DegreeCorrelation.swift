extension CompressedRows {
  /// Correlation of the degrees at the two ends of a tie of symmetric rows; `nil` when they do not vary.
  ///
  /// All sums are whole numbers, from a whole number near the mean: nothing is lost where degrees vary little.
  func degreeCorrelation() -> Double? {
    let count = targets.count
    guard count > 0 else { return nil }
    let degrees = Scratch(repeating: Int32(0), count: rowCount)
    let starts = offsets.span
    var (largest, ofEnds) = (0, 0)
    for row in 0..<rowCount {
      let degree = Int(starts[row &+ 1] &- starts[row])
      degrees[row] = Int32(truncatingIfNeeded: degree)
      largest = max(largest, degree)
      ofEnds += degree * degree
    }
    // Whole numbers hold the cubes of all but the largest hubs.
    guard Double(count) * Double(largest) * Double(largest) < 0x1p62 else {
      let values = degrees.values.map(Double.init)
      return endCorrelation(values, values, back: self)
    }
    // One sum over the ties of some rows, whose differences are the sums of each: the end of a row is often foreseen
    // wrongly. Some rows at a time stay in near memory.
    let running = Scratch(repeating: UInt32(0), count: max(4096, largest) + 1)
    let neighbors = targets.span
    let center = (ofEnds + count / 2) / count
    var (product, square, shift) = (0, 0, 0)
    var first = 0
    while first < rowCount {
      let start = Int(starts[first])
      var last = first &+ 1
      while last < rowCount && Int(starts[last &+ 1]) &- start < running.count { last &+= 1 }
      var sum: UInt32 = 0
      for position in start..<Int(starts[last]) {
        sum &+= UInt32(truncatingIfNeeded: degrees[neighbors[position]])
        running[position &- start &+ 1] = sum
      }
      for row in first..<last {
        let (low, high) = (Int(starts[row]) &- start, Int(starts[row &+ 1]) &- start)
        let degree = high &- low
        let around = Int(running[high] &- running[low])
        let deviation = degree &- center
        product &+= deviation &* (around &- center &* degree)
        square &+= degree &* deviation &* deviation
        shift &+= degree &* deviation
      }
      first = last
    }
    guard square > 0 else { return nil }
    let rest = Double(shift) * Double(shift) / Double(count)
    let variation = Double(square) - rest
    return variation > 0 ? (Double(product) - rest) / variation : nil
  }
}
