extension CompressedRows {
  /// Buckets arcs by source in linear time; rows keep the order of the input and may hold duplicates.
  init(rowCount: Int, sources: [Int32], targets: [Int32], weights: [Double]?) {
    var offsets = [Int32](repeating: 0, count: rowCount + 1)
    for source in sources { offsets[Int(source) + 1] += 1 }
    for row in 0..<rowCount { offsets[row + 1] += offsets[row] }
    var next = offsets
    var placed = [Int32](repeating: 0, count: targets.count)
    var placedWeights = weights.map { [Double](repeating: 0, count: $0.count) }
    for arc in 0..<targets.count {
      let row = Int(sources[arc])
      let position = Int(next[row])
      next[row] += 1
      placed[position] = targets[arc]
      if let weights { placedWeights?[position] = weights[arc] }
    }
    self.init(offsets: offsets, targets: placed, weights: placedWeights)
  }

  /// Ties both ways, in increasing rows that may hold duplicates; ties from a node to itself are dropped.
  init(rowCount: Int, ends: [(Int32, Int32)], weights: [Double]?) {
    var offsets = [Int32](repeating: 0, count: rowCount + 1)
    for (a, b) in ends where a != b {
      offsets[Int(a) &+ 1] &+= 1
      offsets[Int(b) &+ 1] &+= 1
    }
    for row in 0..<rowCount { offsets[row &+ 1] &+= offsets[row] }
    let count = Int(offsets[rowCount])
    let next = Scratch(offsets)
    let mixed = Scratch(repeating: Int32(0), count: count)
    let mixedWeights = Scratch(repeating: 0.0, count: weights == nil ? 0 : count)
    for (tie, (a, b)) in ends.enumerated() where a != b {
      let (there, back) = (next[a], next[b])
      next[a] = there &+ 1
      next[b] = back &+ 1
      mixed[there] = b
      mixed[back] = a
      if let weights {
        mixedWeights[there] = weights[tie]
        mixedWeights[back] = weights[tie]
      }
    }
    // Each node in turn writes its number into the rows of its neighbours, which so come out in order.
    for row in 0..<rowCount { next[row] = offsets[row] }
    var targets = [Int32](repeating: 0, count: count)
    var sorted = weights.map { _ in [Double](repeating: 0, count: count) }
    var position = 0
    for row in 0..<rowCount {
      let end = Int(offsets[row &+ 1])
      while position < end {
        let neighbor = mixed[position]
        let place = next[neighbor]
        next[neighbor] = place &+ 1
        targets[Int(place)] = Int32(truncatingIfNeeded: row)
        if weights != nil { sorted?[Int(place)] = mixedWeights[position] }
        position &+= 1
      }
    }
    self.init(offsets: offsets, targets: targets, weights: sorted)
  }

  /// The rows of the transposed matrix, each in increasing order because sources are visited in order.
  func transposed() -> CompressedRows {
    var sources = [Int32]()
    sources.reserveCapacity(targets.count)
    for row in 0..<rowCount {
      for _ in range(of: row) { sources.append(Int32(row)) }
    }
    return CompressedRows(rowCount: rowCount, sources: targets, targets: sources, weights: weights)
  }

  /// The rows of both, without weights: those of the ties of a directed graph whatever their direction.
  func united(with other: CompressedRows) -> CompressedRows {
    var newOffsets = [Int32](repeating: 0, count: offsets.count)
    var newTargets = [Int32](repeating: 0, count: targets.count + other.targets.count)
    let (mine, theirs) = (targets.span, other.targets.span)
    var count = 0
    for row in 0..<rowCount {
      let (own, others) = (range(of: row), other.range(of: row))
      var (first, second) = (own.lowerBound, others.lowerBound)
      while first < own.upperBound || second < others.upperBound {
        let a = first < own.upperBound ? mine[first] : .max
        let b = second < others.upperBound ? theirs[second] : .max
        newTargets[count] = min(a, b)
        count &+= 1
        first &+= a <= b ? 1 : 0
        second &+= b <= a ? 1 : 0
      }
      newOffsets[row + 1] = Int32(count)
    }
    newTargets.removeLast(newTargets.count - count)
    return CompressedRows(offsets: newOffsets, targets: newTargets, weights: nil)
  }

  /// Sums the weights of equal neighbours in sorted rows and forgets weights that are all 1.
  ///
  /// Equal neighbours are summed in increasing order of weight, so that the order of the input never shows.
  func merged() -> CompressedRows {
    if weights == nil && !hasDuplicates { return self }
    var newOffsets = [Int32]()
    newOffsets.reserveCapacity(offsets.count)
    newOffsets.append(0)
    var newTargets = [Int32]()
    newTargets.reserveCapacity(targets.count)
    var newWeights = [Double]()
    if weights != nil { newWeights.reserveCapacity(targets.count) }
    var onlyOnes = true
    for row in 0..<rowCount {
      var position = Int(offsets[row])
      let end = Int(offsets[row + 1])
      while position < end {
        let target = targets[position]
        var next = position + 1
        while next < end && targets[next] == target { next += 1 }
        let sum = weightSum(position..<next)
        if sum != 1 && onlyOnes {
          onlyOnes = false
          newWeights.append(contentsOf: repeatElement(1, count: newTargets.count))
        }
        newTargets.append(target)
        if !onlyOnes { newWeights.append(sum) }
        position = next
      }
      newOffsets.append(Int32(newTargets.count))
    }
    return CompressedRows(offsets: newOffsets, targets: newTargets, weights: onlyOnes ? nil : newWeights)
  }

  private var hasDuplicates: Bool {
    let (offsets, targets) = (offsets.span, targets.span)
    var position = 0
    var known = 0
    for row in 0..<rowCount {
      let end = Int(offsets[row &+ 1])
      var before: Int32 = -1
      while position < end {
        let target = targets[position]
        known &+= target == before ? 1 : 0
        before = target
        position &+= 1
      }
    }
    return known > 0
  }

  private func weightSum(_ range: Range<Int>) -> Double {
    guard let weights else { return Double(range.count) }
    guard range.count > 1 else { return weights[range.lowerBound] }
    // Weights are finite, and so is what becomes of them.
    return min(weights[range].sorted().reduce(0, +), .greatestFiniteMagnitude)
  }
}
