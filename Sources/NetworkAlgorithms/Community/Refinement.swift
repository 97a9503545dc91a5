#if canImport(Glibc)
  import Glibc
#else
  import Foundation
#endif

/// The refinement of the Leiden algorithm: inside each community, single nodes merge into well-connected parts.
///
/// A node joins a part with a probability that grows with what the merger adds, never one that adds less than
/// nothing; only nodes and parts that are well connected to the rest of their community take part.
struct Refinement {
  private let graph: CommunityGraph
  private let cost: Double
  private let communities: [Int32]
  private var communitySize: [Double]
  private var parts: [Int32]
  private var partSize: [Double]
  private var isSingle: [Bool]
  /// The weight of the ties of each part to the rest of its community.
  private var outward: [Double]

  /// How random the merger is: the temperature of the choice, for ties of weight 1 that of the authors' program.
  private let temperature: Double

  init(_ graph: CommunityGraph, cost: Double, within communities: [Int32], groupCount: Int) {
    self.graph = graph
    self.cost = cost
    self.communities = communities
    temperature = 0.01 * graph.unit
    let n = graph.nodeCount
    communitySize = [Double](repeating: 0, count: groupCount)
    for node in 0..<n { communitySize[Int(communities[node])] += graph.sizes[node] }
    parts = (0..<Int32(n)).map { $0 }
    partSize = graph.sizes
    isSingle = [Bool](repeating: true, count: n)
    outward = [Double](repeating: 0, count: n)
    for node in 0..<n {
      for position in graph.rows.range(of: node)
      where communities[Int(graph.rows.targets[position])] == communities[node] {
        outward[node] += graph.rows.weight(at: position)
      }
    }
  }

  /// The part of each node.
  consuming func run(_ generator: inout SeededGenerator) -> [Int32] {
    var order = parts
    order.seededShuffle(&generator)
    var weight = [Double](repeating: 0, count: parts.count)
    var touched = [Int32]()
    for node in order.map(Int.init) where isSingle[node] && isWellConnected(node) {
      for position in graph.rows.range(of: node) {
        let neighbor = Int(graph.rows.targets[position])
        guard communities[neighbor] == communities[node] else { continue }
        let part = parts[neighbor]
        if weight[Int(part)] == 0 { touched.append(part) }
        weight[Int(part)] += graph.rows.weight(at: position)
      }
      let target = choose(node, weight, touched, &generator)
      if target != parts[node] { merge(node, into: target, sharing: weight[Int(target)]) }
      for part in touched { weight[Int(part)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    return parts
  }

  private func isWellConnected(_ part: Int) -> Bool {
    let rest = communitySize[Int(communities[part])] - partSize[part]
    return outward[part] >= cost * partSize[part] * rest - 1e-12 * graph.unit
  }

  private func choose(
    _ node: Int, _ weight: [Double], _ touched: [Int32], _ generator: inout SeededGenerator
  ) -> Int32 {
    var choices: [(part: Int32, gain: Double)] = [(parts[node], 0)]
    for part in touched where isWellConnected(Int(part)) {
      let gain = weight[Int(part)] - cost * graph.sizes[node] * partSize[Int(part)]
      if gain >= 0 { choices.append((part, gain)) }
    }
    let highest = choices.reduce(0) { max($0, $1.gain) }
    let shares = choices.map { exp(($0.gain - highest) / temperature) }
    var left = generator.nextUnit() * shares.reduce(0, +)
    for (choice, share) in zip(choices, shares) {
      left -= share
      if left < 0 { return choice.part }
    }
    return choices[choices.count - 1].part
  }

  /// The name of a part is a node of it, so that its community is known.
  private mutating func merge(_ node: Int, into part: Int32, sharing weight: Double) {
    outward[Int(part)] += outward[node] - 2 * weight
    partSize[Int(part)] += graph.sizes[node]
    partSize[node] = 0
    isSingle[Int(part)] = false
    parts[node] = part
  }
}
