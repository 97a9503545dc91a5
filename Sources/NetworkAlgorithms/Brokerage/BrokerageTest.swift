/// How the roles of each node compare with those it would have if the groups were dealt out at random.
public struct BrokerageTest: Sendable, Equatable {
  /// The roles observed.
  public let observed: [BrokerageRoles]
  /// Mean of each role over the deals.
  public let mean: [BrokerageRoles]
  /// Probability that a deal gives the role as much credit as observed, or more.
  public let atLeast: [BrokerageRoles]
  /// Probability that a deal gives the role as much credit as observed, or less.
  public let atMost: [BrokerageRoles]
  /// How many deals were tried.
  public let deals: Int
  /// Whether the deals are all those possible; otherwise they are a random sample, and each probability p has
  /// the standard error √(p(1 − p) / deals).
  public let isExact: Bool
}

extension DirectedGraph {
  /// Permutation test of the brokerage roles: the arcs stay, the groups are dealt out again.
  ///
  /// When there are no more than `deals` ways to deal out the groups, all are tried; otherwise `deals` random
  /// ones are drawn, and the observed one counts among them in the probabilities, which are never 0.
  ///
  /// - Precondition: `groups` has one number, 0 or more, for each node.
  ///
  /// - Parameters:
  ///   - groups: The group of each node.
  ///   - deals: How many deals to try at most.
  ///   - seed: Seed of the random deals; equal seeds give equal results.
  /// - Returns: The probabilities of each role of each node.
  /// - Complexity: O(deals · open paths) time.
  /// - Source: R. V. Gould, R. M. Fernandez, Sociol. Methodol. 19, 1989, doi:10.2307/270949; the estimate:
  ///   B. Phipson, G. K. Smyth, Stat. Appl. Genet. Mol. Biol. 9(1), 2010, doi:10.2202/1544-6115.1585.
  public func brokerageTest(groups: [Int], deals: Int = 10_000, seed: UInt64 = 1) -> BrokerageTest {
    precondition(groups.count == nodeCount, "one group for each node")
    let paths = openPaths(.whole)
    let observed = brokerage(groups: groups)
    var tally = DealTally(paths: paths, observed: observed)
    let isExact = Self.arrangements(of: groups, atMost: deals) <= deals
    if isExact {
      var deal = groups.sorted()
      repeat { tally.add(deal) } while deal.nextArrangement()
    } else {
      var generator = SeededGenerator(seed: seed)
      var deal = groups
      tally.add(groups)
      for _ in 0..<deals {
        deal.seededShuffle(&generator)
        tally.add(deal)
      }
    }
    return tally.result(isExact: isExact)
  }

  /// How many ways there are to deal out the groups, counted no further than the limit.
  private static func arrangements(of groups: [Int], atMost limit: Int) -> Int {
    var count = 1
    var dealt = 0
    var size = [Int: Int]()
    for group in groups {
      dealt += 1
      size[group, default: 0] += 1
      let (product, overflow) = count.multipliedReportingOverflow(by: dealt)
      guard !overflow else { return .max }
      count = product / (size[group] ?? 1)
      guard count <= limit else { return count }
    }
    return count
  }
}

/// Sums over the deals, with a place for each role of each node.
private struct DealTally {
  private static let roleCount = BrokerageRole.allCases.count
  private let paths: [OpenPath]
  private let observed: [BrokerageRoles]
  private let reference: [Double]
  private var dealt: [Double]
  private var sum: [Double]
  private var above: [Double]
  private var below: [Double]
  private var count = 0

  init(paths: [OpenPath], observed: [BrokerageRoles]) {
    self.paths = paths
    self.observed = observed
    reference = observed.flatMap { roles in BrokerageRole.allCases.map { roles[$0] } }
    sum = [Double](repeating: 0, count: reference.count)
    dealt = sum
    above = sum
    below = sum
  }

  mutating func add(_ groups: [Int]) {
    for place in dealt.indices { dealt[place] = 0 }
    for path in paths { dealt[path.broker * Self.roleCount + path.role(groups).rawValue] += path.credit }
    for place in dealt.indices {
      sum[place] += dealt[place]
      if dealt[place] >= reference[place] { above[place] += 1 }
      if dealt[place] <= reference[place] { below[place] += 1 }
    }
    count += 1
  }

  func result(isExact: Bool) -> BrokerageTest {
    BrokerageTest(
      observed: observed, mean: shares(sum), atLeast: shares(above), atMost: shares(below), deals: count,
      isExact: isExact)
  }

  private func shares(_ values: [Double]) -> [BrokerageRoles] {
    observed.indices.map { node in
      BrokerageRoles(values[node * Self.roleCount..<(node + 1) * Self.roleCount].map { $0 / Double(count) })
    }
  }
}

extension [Int] {
  /// Moves to the next arrangement in dictionary order; `false` after the last.
  mutating func nextArrangement() -> Bool {
    guard let pivot = indices.dropLast().last(where: { self[$0] < self[$0 + 1] }),
      let swap = indices.last(where: { self[$0] > self[pivot] })
    else { return false }
    swapAt(pivot, swap)
    self[(pivot + 1)...].reverse()
    return true
  }
}
