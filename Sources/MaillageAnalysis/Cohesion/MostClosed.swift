internal import NetworkAlgorithms

/// Whether the groups of the lowest E–I index stay so whatever the doubtful ties.
///
/// Groups are compared two by two, each at its own extreme: one said to be steady is, one said not to be might still
/// be, where a tie moves both.
struct MostClosed {
  /// Whether some case might make others, or fewer, the most closed.
  let mayChange: Bool

  private struct Balance {
    var inside = 0, outside = 0, doubtfulInside = 0, doubtfulOutside = 0

    var observed: Double? { Self.index(inside, outside) }
    var least: Double? { Self.index(inside + doubtfulInside, outside) ?? Self.index(0, doubtfulOutside) }
    var greatest: Double? { Self.index(inside, outside + doubtfulOutside) ?? Self.index(doubtfulInside, 0) }

    private static func index(_ inside: Int, _ outside: Int) -> Double? {
      inside + outside == 0 ? nil : Double(outside - inside) / Double(inside + outside)
    }
  }

  /// - Parameters:
  ///   - network: The network.
  ///   - groups: The group of each node.
  init(of network: ActorNetwork, groups: [Int]) {
    var balances = [Balance](repeating: Balance(), count: (groups.max() ?? -1) + 1)
    for tie in network.plain.ties {
      let (a, b) = (groups[tie.a], groups[tie.b])
      if a == b { balances[a].inside += 1 } else { for group in [a, b] { balances[group].outside += 1 } }
    }
    for tie in network.doubtfulTies {
      let (a, b) = (groups[tie.a], groups[tie.b])
      if a == b {
        balances[a].doubtfulInside += 1
      } else {
        for group in [a, b] { balances[group].doubtfulOutside += 1 }
      }
    }
    let lowest = balances.compactMap(\.observed).min()
    let closed = balances.filter { $0.observed != nil && $0.observed == lowest }
    let others = balances.filter { $0.observed == nil || $0.observed != lowest }.compactMap(\.least)
    let limit = closed.compactMap(\.greatest).max() ?? 1
    mayChange =
      others.contains { $0 <= limit } || closed.count > 1 && closed.contains { $0.least != $0.greatest }
  }
}
