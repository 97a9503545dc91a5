/// How much each intermediary of an open pair is credited.
public enum BrokerageCredit: Sendable, Hashable {
  /// 1 for every intermediary.
  case whole
  /// 1 divided by the number of intermediaries of the pair, as UCINET offers.
  case shared
}

extension DirectedGraph {
  /// Gould and Fernandez's brokerage roles: open paths a → b → c, with no arc a → c, by the groups of the three.
  ///
  /// - Precondition: `groups` has one number, 0 or more, for each node.
  ///
  /// - Parameters:
  ///   - groups: The group of each node.
  ///   - credit: What an intermediary gets.
  /// - Returns: The five counts of each broker, all 0 for one that has no open path; weights are ignored.
  /// - Complexity: O(Σ in-degree · out-degree · log d) time.
  /// - Source: R. V. Gould, R. M. Fernandez, Sociol. Methodol. 19, 1989, doi:10.2307/270949.
  public func brokerage(groups: [Int], credit: BrokerageCredit = .whole) -> [BrokerageRoles] {
    precondition(groups.count == nodeCount, "one group for each node")
    var roles = [BrokerageRoles](repeating: BrokerageRoles(), count: nodeCount)
    for path in openPaths(credit) {
      roles[path.broker][path.role(groups)] += path.credit
    }
    return roles
  }

  /// Mean roles of a node if as many arcs fell at random between the nodes.
  ///
  /// With density d, N nodes and n(g) nodes in group g, a broker of group g expects d²(1 − d) times the number
  /// of ordered pairs of others in the groups of the role.
  ///
  /// - Precondition: `groups` has one number, 0 or more, for each node.
  ///
  /// - Parameter groups: The group of each node.
  /// - Returns: The five means for each node; `nil` for all when n < 2.
  /// - Complexity: O(n + groups).
  /// - Source: R. V. Gould, R. M. Fernandez, Sociol. Methodol. 19, 1989, doi:10.2307/270949.
  public func expectedBrokerage(groups: [Int]) -> [BrokerageRoles?] {
    precondition(groups.count == nodeCount, "one group for each node")
    guard let density = density() else { return [BrokerageRoles?](repeating: nil, count: nodeCount) }
    var size = [Double](repeating: 0, count: (groups.max() ?? -1) + 1)
    for group in groups { size[group] += 1 }
    let open = density * density * (1 - density)
    let squares = dot(size, size)
    let n = Double(nodeCount)
    return groups.map { group in
      let own = size[group]
      let others = n - own
      let otherSquares = squares - own * own
      return BrokerageRoles(
        coordinator: open * (own - 1) * (own - 2),
        itinerant: open * (otherSquares - others),
        representative: open * others * (own - 1),
        gatekeeper: open * others * (own - 1),
        liaison: open * (others * others - otherSquares))
    }
  }

  /// Every path of two arcs whose ends differ and have no arc from the first to the last.
  func openPaths(_ credit: BrokerageCredit) -> [OpenPath] {
    var paths = [OpenPath]()
    var reached = [Int](repeating: -1, count: nodeCount)
    var intermediaries = [Int](repeating: 0, count: nodeCount)
    for source in 0..<nodeCount {
      for target in successors(of: source) { reached[Int(target)] = source }
      let first = paths.count
      for broker in successors(of: source).lazy.map(Int.init) {
        for target in successors(of: broker).lazy.map(Int.init)
        where target != source && reached[target] != source {
          paths.append(OpenPath(source: source, broker: broker, target: target, credit: 1))
          intermediaries[target] += 1
        }
      }
      for index in first..<paths.count where credit == .shared {
        paths[index].credit = 1 / Double(intermediaries[paths[index].target])
      }
      for path in paths[first...] { intermediaries[path.target] = 0 }
    }
    return paths
  }
}

extension Graph {
  /// Gould and Fernandez's brokerage roles over ties without direction.
  ///
  /// Each tie stands for two arcs, so that every open pair counts in both orders: gatekeeper and representative
  /// are equal, and every count is twice the number of pairs.
  ///
  /// - Precondition: `groups` has one number, 0 or more, for each node.
  ///
  /// - Parameters:
  ///   - groups: The group of each node.
  ///   - credit: What an intermediary gets.
  /// - Returns: The five counts of each broker.
  /// - Complexity: O(Σ d² · log d) time.
  /// - Source: R. V. Gould, R. M. Fernandez, Sociol. Methodol. 19, 1989, doi:10.2307/270949.
  public func brokerage(groups: [Int], credit: BrokerageCredit = .whole) -> [BrokerageRoles] {
    directed.brokerage(groups: groups, credit: credit)
  }
}

/// A path a → b → c without the arc a → c.
struct OpenPath {
  var source: Int
  var broker: Int
  var target: Int
  var credit: Double

  func role(_ groups: [Int]) -> BrokerageRole {
    BrokerageRole(source: groups[source], broker: groups[broker], target: groups[target])
  }
}
