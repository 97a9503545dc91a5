/// How much of the nearness of a network the absence of some nodes takes away at most.
///
/// A pair of the others is no less near than before while one of its shortest paths avoids the absent: it loses at
/// most its nearness times the share of these paths that pass through them, which is no more than the sum of the
/// shares of each.
struct NearnessBound: Sendable {
  /// Σ 1/d over the ordered pairs.
  private let whole: Double
  /// For each node, the nearness of the pairs that it ends, and its share of that of all others.
  private let losses: [Double]

  /// - Complexity: O(n·m), by the accumulation of U. Brandes, J. Math. Sociol. 25, 2001,
  ///   doi:10.1080/0022250X.2001.9990249.
  init(_ rows: CompressedRows) {
    let n = rows.rowCount
    var whole = 0.0, losses = [Double](repeating: 0, count: n)
    var steps = [Int](repeating: -1, count: n), paths = [Double](repeating: 0, count: n)
    var shares = paths
    for source in 0..<n {
      var order = [source]
      steps[source] = 0
      paths[source] = 1
      var next = 0
      while next < order.count {
        let node = order[next]
        next += 1
        for position in rows.range(of: node) {
          let neighbor = Int(rows.targets[position])
          if steps[neighbor] < 0 {
            steps[neighbor] = steps[node] + 1
            order.append(neighbor)
          }
          if steps[neighbor] == steps[node] + 1 { paths[neighbor] += paths[node] }
        }
      }
      for node in order.dropFirst().reversed() {
        let nearness = 1 / Double(steps[node])
        whole += nearness
        losses[source] += nearness
        losses[node] += nearness + shares[node]
        // More paths than a number holds tell nothing.
        let part = paths[node].isFinite ? (nearness + shares[node]) / paths[node] : .infinity
        for position in rows.range(of: node) {
          let neighbor = Int(rows.targets[position])
          if steps[neighbor] == steps[node] - 1 { shares[neighbor] += paths[neighbor] * part }
        }
      }
      for node in order {
        steps[node] = -1
        paths[node] = 0
        shares[node] = 0
      }
    }
    self.whole = whole
    self.losses = losses.map { $0.isFinite ? $0 : .infinity }
  }

  /// The node that takes away most, the first of equals.
  func most(among nodes: [Int]) -> Int? { nodes.max { (losses[$0], $1) < (losses[$1], $0) } }

  /// A distance fragmentation that the absence of some nodes does not exceed.
  func highestScore(without players: [Int]) -> Double {
    let left = Double(losses.count - players.count)
    return 1 - max(0, players.reduce(whole) { $0 - losses[$1] }) / (left * (left - 1))
  }
}
