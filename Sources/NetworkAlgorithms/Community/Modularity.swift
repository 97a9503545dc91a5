/// What a division into communities is judged by.
public enum CommunityQuality: Sendable, Equatable {
  /// Newman and Girvan's modularity, with a resolution γ (1 is the usual one).
  case modularity(resolution: Double = 1)
  /// The constant Potts model: ties inside minus γ for each pair of nodes inside.
  case constantPotts(resolution: Double)

  /// The cost of a pair of nodes in one community, for each unit of the product of their sizes.
  func pairCost(totalStrength: Double) -> Double {
    switch self {
    case .modularity(let resolution): totalStrength > 0 ? resolution / totalStrength : 0
    case .constantPotts(let resolution): resolution
    }
  }
}

extension Graph {
  /// The quality of a division into communities.
  ///
  ///     modularity:      Q = Σ ( w(c)/W − γ·(S(c) / 2W)² )
  ///     constant Potts:  H = Σ ( w(c) − γ·n(c)·(n(c) − 1)/2 )
  ///
  /// w(c) is the weight of the ties inside community c, S(c) the strength of its members, n(c) their number, W the
  /// weight of all ties.
  ///
  /// - Precondition: `groups` has one number, 0 or more, for each node.
  ///
  /// - Parameters:
  ///   - groups: The community of each node.
  ///   - measure: Which quality.
  /// - Returns: Modularity at most 1, or the Potts quality in the unit of the weights; modularity is `nil` when
  ///   the weights sum to 0.
  /// - Complexity: O(n + m).
  /// - Source: M. E. J. Newman, M. Girvan, Phys. Rev. E 69, 2004, doi:10.1103/PhysRevE.69.026113; V. A. Traag,
  ///   P. Van Dooren, Y. Nesterov, Phys. Rev. E 84, 2011, doi:10.1103/PhysRevE.84.016114.
  public func quality(of groups: [Int], by measure: CommunityQuality = .modularity()) -> Double? {
    precondition(groups.count == nodeCount, "one group for each node")
    let groupCount = (groups.max() ?? -1) + 1
    var inside = [Double](repeating: 0, count: groupCount)
    var strength = inside
    var size = inside
    let (offsets, targets, group) = (rows.offsets.span, rows.targets.span, groups.span)
    var position = 0
    for node in 0..<nodeCount {
      let own = group[node]
      let start = position
      let end = Int(offsets[node &+ 1])
      // Whether a neighbour is of the same group is often foreseen wrongly: no branch asks.
      if let weights = rows.weights {
        var (all, same) = (0.0, 0.0)
        while position < end {
          let weight = weights[position]
          all += weight
          same += group[Int(targets[position])] == own ? weight : 0
          position &+= 1
        }
        strength[own] += all
        inside[own] += same / 2
      } else {
        var same = 0
        while position < end {
          same &+= group[Int(targets[position])] == own ? 1 : 0
          position &+= 1
        }
        strength[own] += Double(end &- start)
        inside[own] += Double(same) / 2
      }
      size[own] += 1
    }
    switch measure {
    case .constantPotts(let resolution):
      return zip(inside, size).reduce(0) { $0 + $1.0 - resolution * $1.1 * ($1.1 - 1) / 2 }
    case .modularity(let resolution):
      let total = strength.reduce(0, +)
      guard total > 0 else { return nil }
      guard total.isFinite else { return scaledToOne.quality(of: groups, by: measure) }
      return zip(inside, strength).reduce(0) {
        $0 + 2 * $1.0 / total - resolution * ($1.1 / total) * ($1.1 / total)
      }
    }
  }
}
