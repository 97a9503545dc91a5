extension TwoModeGraph {
  /// Newman's collaboration weights: a column counts the less, the more rows it gathers.
  ///
  ///     w(i,j) = Σ 1 / (d(k) − 1)   over the columns k that i and j share, d(k) the degree of k
  ///
  /// - Precondition: the projection is one of the rows of this network.
  ///
  /// - Parameter projection: The pairs of rows to weigh.
  /// - Returns: One weight, 0 or more, for each pair, in the order of the pairs. The weights of a row's pairs sum
  ///   to the number of its columns that have another row.
  /// - Complexity: O(Σ d²) over the degrees d of the columns, plus O(n) for n rows.
  /// - Source: M. E. J. Newman, Phys. Rev. E 64, 016132, 2001, doi:10.1103/PhysRevE.64.016132.
  public func collaborationWeights(of projection: Projection) -> [Double] {
    var weights = [Double]()
    weights.reserveCapacity(projection.pairCount)
    var accumulator = [Double](repeating: 0, count: rowCount)
    for row in 0..<rowCount {
      for column in columns(of: row) {
        let weight = 1 / Double(degree(ofColumn: Int(column)) - 1)
        for other in rows(of: Int(column)).reversed() {
          guard other > Int32(row) else { break }
          accumulator[Int(other)] += weight
        }
      }
      for index in projection.offsets[row]..<projection.offsets[row + 1] {
        let other = Int(projection.seconds[index])
        weights.append(accumulator[other])
        accumulator[other] = 0
      }
    }
    return weights
  }
}
