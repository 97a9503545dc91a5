#if canImport(Glibc)
  import Glibc
#else
  import Foundation
#endif

/// The refinement of the Leiden algorithm: inside each community, single nodes merge into well-connected parts.
///
/// A node joins a part with a probability that grows with what the merger adds, never one that adds less than
/// nothing; only nodes and parts that are well connected to the rest of their community take part.
struct Refinement: ~Copyable {
  private let rows: CommunityRows
  private let cost: Double
  private let unit: Double
  private let communities: Scratch<Int32>
  private let communitySize: Scratch<Double>
  private let parts: Scratch<Int32>
  private let partSize: Scratch<Double>
  private let isSingle: Scratch<Bool>
  /// The weight of the ties of each part to the rest of its community.
  private let outward: Scratch<Double>
  /// The weight of the ties of a node to each part; 0 between nodes.
  private let weight: Scratch<Double>

  /// How random the merger is: the temperature of the choice, for ties of weight 1 that of the authors' program.
  private let temperature: Double

  init(_ graph: CommunityGraph, cost: Double, within communities: [Int32], groupCount: Int) {
    let n = graph.nodeCount
    rows = CommunityRows(graph)
    self.cost = cost
    unit = graph.unit
    temperature = 0.01 * graph.unit
    self.communities = Scratch(communities)
    communitySize = Scratch(repeating: 0, count: groupCount)
    parts = Scratch((0..<Int32(n)).map { $0 })
    partSize = Scratch(graph.sizes)
    isSingle = Scratch(repeating: true, count: n)
    outward = Scratch(repeating: 0, count: n)
    weight = Scratch(repeating: 0, count: n)
    for node in 0..<Int32(n) { communitySize[self.communities[node]] += rows.sizes[node] }
  }

  /// The part of each node.
  ///
  /// Communities know nothing of each other: in large graphs threads share them out, and each share draws from a
  /// sequence of its own.
  consuming func run(_ generator: inout SeededGenerator) -> [Int32] {
    let n = parts.count
    if CommunityGraph.parts(n) > 1 {
      refineShares(&generator)
    } else {
      refine(parts.values, Memory(n), &generator)
    }
    return parts.values
  }

  private borrowing func refineShares(_ generator: inout SeededGenerator) {
    let n = parts.count
    let members = CompressedRows(
      rowCount: communitySize.count, sources: communities.values, targets: parts.values, weights: nil)
    let shares = members.evenParts(CommunityGraph.parts(n)).map { communities in
      (
        nodes: Int(members.offsets[communities.lowerBound])..<Int(members.offsets[communities.upperBound]),
        seed: generator.next()
      )
    }
    _ = inParallel(shares.count, worker: { Memory(n) }) { memory, share in
      var generator = SeededGenerator(seed: shares[share].seed)
      refine(Array(members.targets[shares[share].nodes]), memory, &generator)
    }
  }

  /// What a thread needs: the parts around a node, and what each would gain.
  private struct Memory: ~Copyable {
    let touched: Scratch<Int32>
    let gains: Scratch<Double>

    init(_ nodeCount: Int) {
      touched = Scratch(repeating: 0, count: nodeCount + 1)
      gains = Scratch(repeating: 0, count: nodeCount + 1)
    }
  }

  /// Merges nodes, all those of some communities, in random order.
  private func refine(_ nodes: [Int32], _ memory: borrowing Memory, _ generator: inout SeededGenerator) {
    for node in nodes {
      let community = communities[node]
      var sum = 0.0
      for position in rows.range(of: node) {
        sum += communities[rows.targets[position]] == community ? rows.weight(at: position) : 0
      }
      outward[node] = sum
    }
    var order = nodes
    order.seededShuffle(&generator)
    for node in order where isSingle[node] && isWellConnected(node) {
      let count = gather(node, memory)
      let target = choose(node, count, memory, &generator)
      if target != parts[node] { merge(node, into: target, sharing: weight[target]) }
      for index in 0..<count { weight[memory.touched[index]] = 0 }
    }
  }

  /// Sums the weights of the ties of a node to each part of its community; gives how many parts there are.
  @inline(__always)
  private func gather(_ node: Int32, _ memory: borrowing Memory) -> Int {
    var count = 0
    let community = communities[node]
    for position in rows.range(of: node) {
      let neighbor = rows.targets[position]
      guard communities[neighbor] == community else { continue }
      let part = parts[neighbor]
      let known = weight[part]
      memory.touched[count] = part
      count &+= known == 0 ? 1 : 0
      weight[part] = known + rows.weight(at: position)
    }
    return count
  }

  @inline(__always)
  private func isWellConnected(_ part: Int32) -> Bool {
    let rest = communitySize[communities[part]] - partSize[part]
    return outward[part] >= cost * partSize[part] * rest - 1e-12 * unit
  }

  /// Draws the part to join among those that lose nothing, its own included.
  private func choose(
    _ node: Int32, _ count: Int, _ memory: borrowing Memory, _ generator: inout SeededGenerator
  ) -> Int32 {
    var highest = 0.0
    for index in 0..<count {
      let part = memory.touched[index]
      let gain = weight[part] - cost * rows.sizes[node] * partSize[part]
      let isOpen = gain >= 0 && isWellConnected(part)
      memory.gains[index] = isOpen ? gain : -.infinity
      if isOpen { highest = max(highest, gain) }
    }
    let stay = share(-highest)
    var sum = stay
    for index in 0..<count {
      memory.gains[index] = share(memory.gains[index] - highest)
      sum += memory.gains[index]
    }
    var left = generator.nextUnit() * sum - stay
    guard left >= 0 else { return parts[node] }
    var last = parts[node]
    for index in 0..<count where memory.gains[index] > 0 {
      last = memory.touched[index]
      left -= memory.gains[index]
      if left < 0 { break }
    }
    return last
  }

  /// Differences this far below the best are never drawn; leaving out their exponential saves most of the time.
  @inline(__always)
  private func share(_ difference: Double) -> Double {
    let exponent = difference / temperature
    return exponent == 0 ? 1 : exponent < -50 ? 0 : exp(exponent)
  }

  /// The name of a part is a node of it, so that its community is known.
  private func merge(_ node: Int32, into part: Int32, sharing weight: Double) {
    outward[part] += outward[node] - 2 * weight
    partSize[part] += rows.sizes[node]
    partSize[node] = 0
    isSingle[part] = false
    parts[node] = part
  }
}
