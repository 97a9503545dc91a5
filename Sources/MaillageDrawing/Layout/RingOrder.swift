internal import MaillageModel

/// The order of the nodes of a ring in which those that lines join stand near each other: a line across the ring
/// would turn around the centre and cross the others.
enum RingOrder {
  /// How many times a better order is looked for at most.
  private static let rounds = 200

  /// The nodes in a better order; the given one where no move of one node, and no exchange of two, is better.
  ///
  /// - Parameters:
  ///   - nodes: The nodes of the ring, each once.
  ///   - pairs: The ends of the lines, each pair once; two nodes whose lines meet outside the ring belong
  ///     together too, half as much.
  ///   - center: The node in the middle, whose lines cross nothing.
  /// - Returns: The same nodes, in the order in which they stand around.
  /// - Complexity: O(n² · (n² + m)) each round for n nodes and m lines: rings have few.
  static func improved(_ nodes: [String], pairs: [(String, String)], center: String) -> [String] {
    let ties = Self.ties(nodes, pairs, center)
    guard nodes.count > 3, !ties.isEmpty else { return nodes }
    var order = Array(nodes.indices)
    var cost = Self.cost(order, ties)
    for _ in 0..<rounds {
      var best: (order: [Int], cost: Double)?
      for candidate in moves(of: order) {
        let own = Self.cost(candidate, ties)
        if own < (best?.cost ?? cost) - 1e-9 { best = (candidate, own) }
      }
      guard let best else { break }
      (order, cost) = best
    }
    return order.map { nodes[$0] }
  }

  /// Two nodes by their places in the order given, and how much they should be near each other.
  private struct Tie {
    let a: Int, b: Int
    let weight: Double
  }

  private static func ties(_ nodes: [String], _ pairs: [(String, String)], _ center: String) -> [Tie] {
    let places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    var ties: [Tie] = []
    var outside: [String: [Int]] = [:]
    for (from, to) in pairs where from != center && to != center && from != to {
      switch (places[from], places[to]) {
      case (let a?, let b?): ties.append(Tie(a: a, b: b, weight: 1))
      case (let a?, nil): outside[to, default: []].append(a)
      case (nil, let b?): outside[from, default: []].append(b)
      case (nil, nil): break
      }
    }
    for other in outside.keys.sortedByBytes() {
      let ends = (outside[other] ?? []).sorted()
      for (index, a) in ends.enumerated() {
        for b in ends.dropFirst(index + 1) where a != b { ties.append(Tie(a: a, b: b, weight: 0.5)) }
      }
    }
    return ties
  }

  /// How far from each other around the ring those tied stand, the farthest most.
  private static func cost(_ order: [Int], _ ties: [Tie]) -> Double {
    var stops = [Int](repeating: 0, count: order.count)
    for (stop, node) in order.enumerated() { stops[node] = stop }
    return ties.reduce(0) { sum, tie in
      let way = abs(stops[tie.a] - stops[tie.b]), distance = Double(min(way, order.count - way))
      return sum + tie.weight * distance * distance
    }
  }

  private static func moves(of order: [Int]) -> [[Int]] {
    var moves: [[Int]] = []
    for from in order.indices {
      for to in order.indices where to != from {
        if to > from {
          var exchanged = order
          exchanged.swapAt(from, to)
          moves.append(exchanged)
        }
        var moved = order
        moved.insert(moved.remove(at: from), at: to)
        moves.append(moved)
      }
    }
    return moves
  }
}
