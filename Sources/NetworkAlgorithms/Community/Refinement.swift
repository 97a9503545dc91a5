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
  private let touched: Scratch<Int32>
  private let gains: Scratch<Double>

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
    touched = Scratch(repeating: 0, count: n + 1)
    gains = Scratch(repeating: 0, count: n + 1)
    for node in 0..<Int32(n) {
      let community = self.communities[node]
      communitySize[community] += rows.sizes[node]
      var sum = 0.0
      for position in rows.range(of: node) {
        sum += self.communities[rows.targets[position]] == community ? rows.weight(at: position) : 0
      }
      outward[node] = sum
    }
  }

  /// The part of each node.
  consuming func run(_ generator: inout SeededGenerator) -> [Int32] {
    var order = parts.values
    order.seededShuffle(&generator)
    for node in order where isSingle[node] && isWellConnected(node) {
      let count = gather(node)
      let target = choose(node, count, &generator)
      if target != parts[node] { merge(node, into: target, sharing: weight[target]) }
      for index in 0..<count { weight[touched[index]] = 0 }
    }
    return parts.values
  }

  /// Sums the weights of the ties of a node to each part of its community; gives how many parts there are.
  @inline(__always)
  private func gather(_ node: Int32) -> Int {
    var count = 0
    let community = communities[node]
    for position in rows.range(of: node) {
      let neighbor = rows.targets[position]
      guard communities[neighbor] == community else { continue }
      let part = parts[neighbor]
      let known = weight[part]
      touched[count] = part
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
  private func choose(_ node: Int32, _ count: Int, _ generator: inout SeededGenerator) -> Int32 {
    var highest = 0.0
    for index in 0..<count {
      let part = touched[index]
      let gain = weight[part] - cost * rows.sizes[node] * partSize[part]
      let isOpen = gain >= 0 && isWellConnected(part)
      gains[index] = isOpen ? gain : -.infinity
      if isOpen { highest = max(highest, gain) }
    }
    let stay = share(-highest)
    var sum = stay
    for index in 0..<count {
      gains[index] = share(gains[index] - highest)
      sum += gains[index]
    }
    var left = generator.nextUnit() * sum - stay
    guard left >= 0 else { return parts[node] }
    var last = parts[node]
    for index in 0..<count where gains[index] > 0 {
      last = touched[index]
      left -= gains[index]
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
