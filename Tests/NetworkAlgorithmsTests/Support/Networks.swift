import NetworkAlgorithms

/// Networks of the literature and of the textbook.
enum Networks {
  /// Marriages between the families of Florence without the isolated Pucci, in alphabetical order.
  ///
  /// J. F. Padgett, C. K. Ansell, Am. J. Sociol. 98(6), 1993, doi:10.1086/230190.
  static let florentine = Graph(
    nodeCount: 15,
    ends: [
      (0, 8), (1, 5), (1, 6), (1, 8), (2, 4), (2, 8), (3, 6), (3, 10), (3, 13), (4, 10), (4, 13), (6, 7),
      (6, 14), (8, 11), (8, 12), (8, 14), (9, 12), (10, 13), (11, 13), (11, 14),
    ])
  static let families = [
    "Acciaiuoli", "Albizzi", "Barbadori", "Bischeri", "Castellani", "Ginori", "Guadagni", "Lamberteschi",
    "Medici", "Pazzi", "Peruzzi", "Ridolfi", "Salviati", "Strozzi", "Tornabuoni",
  ]
  static let medici = 8
  static let guadagni = 6
  static let strozzi = 13

  /// The kite of D. Krackhardt, Adm. Sci. Q. 35(2), 1990, doi:10.2307/2393394.
  static let kite = Graph(
    nodeCount: 10,
    ends: [
      (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5), (3, 6), (4, 6),
      (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
    ])

  /// Friendships in a karate club: W. W. Zachary, J. Anthropol. Res. 33(4), 1977, doi:10.1086/jar.33.4.3629752.
  static let karate = Graph(
    nodeCount: 34,
    ends: [
      (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 8), (0, 10), (0, 11), (0, 12),
      (0, 13), (0, 17), (0, 19), (0, 21), (0, 31), (1, 2), (1, 3), (1, 7), (1, 13), (1, 17), (1, 19),
      (1, 21), (1, 30), (2, 3), (2, 7), (2, 8), (2, 9), (2, 13), (2, 27), (2, 28), (2, 32), (3, 7),
      (3, 12), (3, 13), (4, 6), (4, 10), (5, 6), (5, 10), (5, 16), (6, 16), (8, 30), (8, 32), (8, 33),
      (9, 33), (13, 33), (14, 32), (14, 33), (15, 32), (15, 33), (18, 32), (18, 33), (19, 33), (20, 32),
      (20, 33),
      (22, 32), (22, 33), (23, 25), (23, 27), (23, 29), (23, 32), (23, 33), (24, 25), (24, 27), (24, 31),
      (25, 31),
      (26, 29), (26, 33), (27, 33), (28, 31), (28, 33), (29, 32), (29, 33), (30, 32), (30, 33), (31, 32),
      (31, 33),
      (32, 33),
    ])
  /// Who followed the instructor (0) and who the president (1) when the club split.
  static let karateClubs = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  ]

  static func star(leaves: Int) -> Graph {
    Graph(nodeCount: leaves + 1, ends: (0..<leaves).map { (0, Int32($0 + 1)) })
  }

  static func path(_ n: Int) -> Graph {
    Graph(nodeCount: n, ends: (1..<max(n, 1)).map { (Int32($0 - 1), Int32($0)) })
  }

  static func cycle(_ n: Int) -> Graph {
    Graph(nodeCount: n, ends: (0..<n).map { (Int32($0), Int32(($0 + 1) % n)) })
  }

  static func complete(_ n: Int) -> Graph {
    Graph(nodeCount: n, ends: (0..<n).flatMap { a in (0..<a).map { (Int32($0), Int32(a)) } })
  }

  static func isolated(_ n: Int) -> Graph { Graph(nodeCount: n, ties: []) }

  /// Small graphs of every density, some in pieces, some with isolated nodes.
  static func random(seed: UInt64, weighted: Bool = false) -> Graph {
    var generator = SeededGenerator(seed: seed)
    let n = 1 + generator.next(below: 11)
    let density = generator.nextUnit()
    var ties = [Graph.Tie]()
    for a in 0..<n {
      for b in 0..<a where generator.nextUnit() < density * density {
        ties.append(Graph.Tie(a: a, b: b, weight: weighted ? Double(1 + generator.next(below: 4)) : 1))
      }
    }
    return Graph(nodeCount: n, ties: ties)
  }

  /// Graphs of tens to hundreds of nodes, in shapes from a forest to a dense tangle, with some hubs.
  static func broad(seed: UInt64, weight: (inout SeededGenerator) -> Double = { _ in 1 }) -> Graph {
    var generator = SeededGenerator(seed: seed)
    let n = 20 + generator.next(below: 180)
    let reach = 1 + generator.next(below: n)
    var ties = [Graph.Tie]()
    for node in 1..<n {
      for _ in 0..<generator.next(below: 2 + Int(seed % 7)) {
        // The square draws low numbers, the hubs.
        let place = generator.nextUnit()
        let target = max(0, node - 1 - Int(place * place * Double(min(node, reach))))
        if target != node { ties.append(Graph.Tie(a: node, b: target, weight: weight(&generator))) }
      }
      if generator.next(below: 9) == 0 { ties.append(Graph.Tie(a: node, b: 0, weight: weight(&generator))) }
    }
    return Graph(nodeCount: n + 1, ties: ties)
  }

  static func randomDirected(seed: UInt64) -> DirectedGraph {
    var generator = SeededGenerator(seed: seed)
    let n = 1 + generator.next(below: 9)
    let density = generator.nextUnit()
    var arcs = [DirectedGraph.Arc]()
    for a in 0..<n {
      for b in 0..<n where a != b && generator.nextUnit() < density {
        arcs.append(DirectedGraph.Arc(source: a, target: b))
      }
    }
    return DirectedGraph(nodeCount: n, arcs: arcs)
  }
}

extension Graph {
  /// The same graph with node `i` renamed `permutation[i]`.
  func relabeled(_ permutation: [Int]) -> Graph {
    Graph(
      nodeCount: nodeCount,
      ties: ties.reversed().map { Tie(a: permutation[$0.b], b: permutation[$0.a], weight: $0.weight) })
  }

  /// A random new order of the nodes.
  func permutation(seed: UInt64) -> [Int] {
    var generator = SeededGenerator(seed: seed)
    return (0..<nodeCount).shuffled(using: &generator)
  }
}

extension DirectedGraph {
  init(nodeCount: Int, ends: [(Int32, Int32)]) {
    self.init(nodeCount: nodeCount, arcs: ends.map { Arc(source: Int($0.0), target: Int($0.1)) })
  }
}
