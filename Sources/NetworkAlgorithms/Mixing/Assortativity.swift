extension Graph {
  /// Correlation of the degrees at the two ends of a tie.
  ///
  /// - Returns: −1...1; `nil` when the ends do not vary, as in a regular graph, or without ties.
  /// - Complexity: O(n + m).
  /// - Source: M. E. J. Newman, Phys. Rev. Lett. 89, 2002, doi:10.1103/PhysRevLett.89.208701.
  public func degreeAssortativity() -> Double? { rows.degreeCorrelation() }

  /// Correlation of a quantity at the two ends of a tie.
  ///
  /// - Precondition: `values` has one value for each node.
  ///
  /// - Parameter values: The quantity of each node.
  /// - Returns: −1...1; `nil` when the ends do not vary or without ties.
  /// - Complexity: O(n + m).
  /// - Source: M. E. J. Newman, Phys. Rev. E 67, 2003, doi:10.1103/PhysRevE.67.026126.
  public func assortativity(of values: [Double]) -> Double? {
    precondition(values.count == nodeCount, "one value for each node")
    return rows.endCorrelation(values, values, back: rows)
  }

  /// Newman's assortativity by groups: how much more ties stay inside groups than by chance.
  ///
  ///     r = (Σ e(g,g) − Σ a(g)²) / (1 − Σ a(g)²)   e: shares of the arcs, a: their sums by group
  ///
  /// - Precondition: `groups` has one number, 0 or more, for each node.
  ///
  /// - Parameter groups: The group of each node.
  /// - Returns: Up to 1 when every tie stays inside, 0 at random; `nil` when one group holds every tie, or
  ///   without ties.
  /// - Complexity: O(n + m).
  /// - Source: M. E. J. Newman, Phys. Rev. E 67, 2003, doi:10.1103/PhysRevE.67.026126.
  public func assortativity(groups: [Int]) -> Double? {
    precondition(groups.count == nodeCount, "one group for each node")
    return rows.groupCorrelation(groups, back: rows)
  }
}

extension DirectedGraph {
  /// Which degree of a node counts.
  public enum DegreeKind: Sendable, Hashable {
    /// The arcs that leave the node.
    case outgoing
    /// The arcs that reach the node.
    case incoming
  }

  /// Correlation of a degree of the source and a degree of the target of an arc.
  ///
  /// - Parameters:
  ///   - source: Which degree of the source.
  ///   - target: Which degree of the target.
  /// - Returns: −1...1; `nil` when either degree does not vary over the arcs, or without arcs.
  /// - Complexity: O(n + m).
  /// - Source: J. G. Foster et al., PNAS 107(24), 2010, doi:10.1073/pnas.0912671107.
  public func degreeAssortativity(source: DegreeKind = .outgoing, target: DegreeKind = .incoming) -> Double? {
    func values(_ kind: DegreeKind) -> [Double] {
      (kind == .outgoing ? outDegrees() : inDegrees()).map(Double.init)
    }
    return outgoing.endCorrelation(values(source), values(target), back: incoming)
  }

  /// Newman's assortativity by groups: how much more arcs stay inside groups than by chance.
  ///
  /// - Precondition: `groups` has one number, 0 or more, for each node.
  ///
  /// - Parameter groups: The group of each node.
  /// - Returns: Up to 1 when every arc stays inside, 0 at random; `nil` when chance alone puts every arc inside,
  ///   or without arcs.
  /// - Complexity: O(n + m).
  /// - Source: M. E. J. Newman, Phys. Rev. E 67, 2003, doi:10.1103/PhysRevE.67.026126.
  public func assortativity(groups: [Int]) -> Double? {
    precondition(groups.count == nodeCount, "one group for each node")
    return outgoing.groupCorrelation(groups, back: incoming)
  }
}

extension CompressedRows {
  /// Pearson's correlation over the arcs of a value of the source and a value of the target; `back` are the
  /// transposed rows.
  func endCorrelation(_ sourceValues: [Double], _ targetValues: [Double], back: CompressedRows)
    -> Double?
  {
    guard let sources = deviations(of: sourceValues.scaledToOne()),
      let ends = back.deviations(of: targetValues.scaledToOne())
    else {
      return nil
    }
    let (offsets, targets) = (offsets.span, targets.span)
    let y = Scratch(ends.values)
    var product = 0.0
    var position = 0
    for row in 0..<rowCount {
      var sum = 0.0
      let end = Int(offsets[row &+ 1])
      while position < end {
        sum += y[targets[position]]
        position &+= 1
      }
      product += sources.values[row] * sum
    }
    return product / (sources.square * ends.square).squareRoot()
  }

  /// Values less their mean, and the sum of the squares, each value counted once for each arc of its row; `nil` when
  /// they do not vary.
  private func deviations(of values: [Double]) -> (values: [Double], square: Double)? {
    let (offsets, values) = (offsets.span, values.span)
    let share = 1 / Double(max(1, targets.count))
    var mean = 0.0
    var (least, most) = (Double.infinity, -Double.infinity)
    for row in 0..<rowCount {
      let count = offsets[row &+ 1] &- offsets[row]
      guard count > 0 else { continue }
      (least, most) = (min(least, values[row]), max(most, values[row]))
      mean += Double(count) * share * values[row]
    }
    guard least < most else { return nil }
    var centred = [Double](repeating: 0, count: rowCount)
    var square = 0.0
    for row in 0..<rowCount {
      let value = values[row] - mean
      centred[row] = value
      square += Double(offsets[row &+ 1] &- offsets[row]) * value * value
    }
    return (centred, square)
  }

  fileprivate func groupCorrelation(_ groups: [Int], back: CompressedRows) -> Double? {
    guard !targets.isEmpty else { return nil }
    var out = [Double](repeating: 0, count: (groups.max() ?? -1) + 1)
    var into = out
    for row in 0..<rowCount {
      out[groups[row]] += Double(count(of: row))
      into[groups[row]] += Double(back.count(of: row))
    }
    let names = groups.map { Int32($0) }
    let (offsets, targets, group) = (offsets.span, targets.span, names.span)
    var inside = 0
    var position = 0
    for row in 0..<rowCount {
      let own = group[row]
      let end = Int(offsets[row &+ 1])
      while position < end {
        inside &+= group[Int(targets[position])] == own ? 1 : 0
        position &+= 1
      }
    }
    let count = Double(targets.count)
    let chance = dot(out, into) / (count * count)
    return chance < 1 ? (Double(inside) / count - chance) / (1 - chance) : nil
  }
}

extension [Double] {
  /// The same values divided by the largest magnitude, so that no square overflows or vanishes.
  fileprivate func scaledToOne() -> [Double] {
    let largest = reduce(0) { Swift.max($0, $1.magnitude) }
    return largest > 0 ? map { $0 / largest } : self
  }
}
