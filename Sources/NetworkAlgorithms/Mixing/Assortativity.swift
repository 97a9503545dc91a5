extension Graph {
  /// Correlation of the degrees at the two ends of a tie.
  ///
  /// - Returns: −1...1; `nil` when the ends do not vary, as in a regular graph, or without ties.
  /// - Complexity: O(n + m).
  /// - Source: M. E. J. Newman, Phys. Rev. Lett. 89, 2002, doi:10.1103/PhysRevLett.89.208701.
  public func degreeAssortativity() -> Double? { assortativity(of: degrees().map(Double.init)) }

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
    return rows.endCorrelation(values, values)
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
    return rows.groupCorrelation(groups)
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
    return outgoing.endCorrelation(values(source), values(target))
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
    return outgoing.groupCorrelation(groups)
  }
}

extension CompressedRows {
  /// Pearson's correlation over the arcs of a value of the source and a value of the target.
  fileprivate func endCorrelation(_ sourceValues: [Double], _ targetValues: [Double]) -> Double? {
    let sources = (0..<rowCount).lazy.filter { !range(of: $0).isEmpty }.map { sourceValues[$0] }
    guard varies(sources), varies(targets.lazy.map { targetValues[Int($0)] }) else { return nil }
    let count = Double(targets.count)
    var sourceMean = 0.0
    var targetMean = 0.0
    for row in 0..<rowCount {
      for arc in range(of: row) {
        sourceMean += sourceValues[row] / count
        targetMean += targetValues[Int(targets[arc])] / count
      }
    }
    var (product, sourceSquare, targetSquare) = (0.0, 0.0, 0.0)
    for row in 0..<rowCount {
      for arc in range(of: row) {
        let (x, y) = (sourceValues[row] - sourceMean, targetValues[Int(targets[arc])] - targetMean)
        product += x * y
        sourceSquare += x * x
        targetSquare += y * y
      }
    }
    return product / (sourceSquare * targetSquare).squareRoot()
  }

  private func varies(_ values: some Sequence<Double>) -> Bool {
    var first: Double?
    return values.contains { value in
      defer { first = first ?? value }
      return first.map { $0 != value } ?? false
    }
  }

  fileprivate func groupCorrelation(_ groups: [Int]) -> Double? {
    guard !targets.isEmpty else { return nil }
    var out = [Double](repeating: 0, count: (groups.max() ?? -1) + 1)
    var into = out
    var inside = 0.0
    for row in 0..<rowCount {
      for arc in range(of: row) {
        let group = groups[Int(targets[arc])]
        out[groups[row]] += 1
        into[group] += 1
        if group == groups[row] { inside += 1 }
      }
    }
    let count = Double(targets.count)
    let chance = dot(out, into) / (count * count)
    return chance < 1 ? (inside / count - chance) / (1 - chance) : nil
  }
}
