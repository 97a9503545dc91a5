/// Communities found in a graph.
public struct Communities: Sendable, Equatable {
  /// The community of each node, numbered from 0 in the order of their smallest node.
  public let groups: [Int]
  /// The quality reached, as ``Graph/quality(of:by:)``; `nil` where it is absent.
  public let quality: Double?
  /// How many communities there are.
  public var count: Int { (groups.max() ?? -1) + 1 }
}

extension Graph {
  /// Communities by the Leiden algorithm: nodes move to the best community, communities are refined from single
  /// nodes, and the refined parts become the nodes of the next round, until a round adds nothing.
  ///
  /// Every community is connected. The search is random: equal seeds give equal results on every machine, whatever the
  /// number of threads. No polynomial algorithm is known to find the best division; more tries come nearer to it.
  ///
  /// - Parameters:
  ///   - quality: What to maximise.
  ///   - seed: Seed of the random choices.
  ///   - tries: How many independent searches; the best is kept, the first among equals.
  ///   - rounds: How many rounds at most. The first two gain most; the last ones, on large graphs without clear
  ///     communities, take many times as long for some thousandths.
  /// - Returns: The communities; an isolated node is one of its own.
  /// - Complexity: close to O(m) for each round in practice.
  /// - Source: V. A. Traag, L. Waltman, N. J. van Eck, Sci. Rep. 9, 2019, doi:10.1038/s41598-019-41695-z.
  public func leidenCommunities(
    by quality: CommunityQuality = .modularity(), seed: UInt64 = 1, tries: Int = 1, rounds: Int = 100
  ) -> Communities {
    if case .modularity = quality, !strengths().reduce(0, +).isFinite {
      return scaledToOne.leidenCommunities(by: quality, seed: seed, tries: tries, rounds: rounds)
    }
    var generator = SeededGenerator(seed: seed)
    var best = Communities(groups: Array(0..<nodeCount), quality: nil)
    // What rounding may be: modularity is a share, the Potts quality has the unit of the weights.
    let margin =
      switch quality {
      case .modularity: 1e-12
      case .constantPotts: strengths().reduce(0) { $0 + 1e-12 * $1 }
      }
    for attempt in 0..<max(1, tries) {
      let groups = leiden(quality, rounds: rounds, &generator)
      let reached = self.quality(of: groups, by: quality)
      if attempt == 0 || (reached ?? 0) > (best.quality ?? 0) + margin {
        best = Communities(groups: groups, quality: reached)
      }
    }
    return best
  }

  private func leiden(
    _ quality: CommunityQuality, rounds: Int, _ generator: inout SeededGenerator
  ) -> [Int] {
    let start = CommunityGraph(self, quality: quality)
    let cost = quality.pairCost(totalStrength: strengths().reduce(0, +))
    var groups = (0..<Int32(nodeCount)).map { $0 }
    var best = groups.map(Int.init)
    var reached = -Double.infinity
    for _ in 0..<max(1, rounds) {
      leidenRound(start, cost: cost, &groups, &generator)
      splitIntoConnected(&groups)
      let found = groups.map(Int.init)
      let value = self.quality(of: found, by: quality) ?? 0
      guard value > reached + 1e-12 * value.magnitude else { break }
      (best, reached) = (found, value)
    }
    return best
  }

  /// One pass from the nodes up to the coarsest graph.
  private func leidenRound(
    _ start: CommunityGraph, cost: Double, _ groups: inout [Int32], _ generator: inout SeededGenerator
  ) {
    var level = start
    var place = (0..<Int32(nodeCount)).map { $0 }
    var current = groups
    while true {
      current = LocalMoves(level, cost: cost, groups: current).run(&generator)
      let count = renumber(&current)
      for node in groups.indices { groups[node] = current[Int(place[node])] }
      guard count < level.nodeCount else { return }
      var parts = Refinement(level, cost: cost, within: current, groupCount: count).run(&generator)
      var partCount = renumber(&parts)
      if partCount == level.nodeCount {
        parts = current
        partCount = count
      }
      var coarse = [Int32](repeating: 0, count: partCount)
      for node in parts.indices { coarse[Int(parts[node])] = current[node] }
      for node in place.indices { place[node] = parts[Int(place[node])] }
      level = level.aggregated(by: parts, groupCount: partCount)
      current = coarse
    }
  }

  /// Makes a community of each connected part of a community; this never lowers the quality.
  private func splitIntoConnected(_ groups: inout [Int32]) {
    var part = [Int32](repeating: -1, count: nodeCount)
    var stack = [Int32]()
    var count: Int32 = 0
    let targets = rows.targets.span
    for start in 0..<nodeCount where part[start] < 0 {
      part[start] = count
      stack.append(Int32(start))
      while let node = stack.popLast() {
        for position in rows.range(of: Int(node)) {
          let neighbor = targets[position]
          guard part[Int(neighbor)] < 0, groups[Int(neighbor)] == groups[start] else { continue }
          part[Int(neighbor)] = count
          stack.append(neighbor)
        }
      }
      count += 1
    }
    groups = part
  }
}
