/// Balance of the ties between groups and within them.
public struct ExternalInternalIndex: Sendable, Equatable {
  /// Over all ties; `nil` without ties.
  public let overall: Double?
  /// Over the ties that have an end in each group, by group number; `nil` for a group without ties.
  public let perGroup: [Double?]
  /// Over the ties of each node, in node order; `nil` for an isolated node.
  public let perNode: [Double?]
}

extension Graph {
  /// Krackhardt and Stern's E–I index.
  ///
  ///     EI = (E − I) / (E + I)
  ///
  /// E counts the ties between nodes of different groups, I those between nodes of one group; weights are
  /// ignored, and each tie counts once, so an internal tie counts once for its group.
  ///
  /// - Precondition: `groups` has one number, 0 or more, for each node.
  ///
  /// - Parameter groups: The group of each node.
  /// - Returns: −1 (every tie stays inside) to 1 (every tie goes outside), `nil` where there is no tie.
  /// - Complexity: O(n + m).
  /// - Source: D. Krackhardt, R. N. Stern, Soc. Psychol. Q. 51(2), 1988, doi:10.2307/2786835.
  public func externalInternalIndex(groups: [Int]) -> ExternalInternalIndex {
    precondition(groups.count == nodeCount, "one group for each node")
    var groupBalance = [Balance](repeating: Balance(), count: (groups.max() ?? -1) + 1)
    var nodeBalance = [Balance](repeating: Balance(), count: nodeCount)
    var total = Balance()
    for node in 0..<nodeCount {
      for neighbor in neighbors(of: node).lazy.map(Int.init) {
        let inside = groups[node] == groups[neighbor]
        nodeBalance[node].add(inside)
        guard !inside || node < neighbor else { continue }
        groupBalance[groups[node]].add(inside)
        if node < neighbor { total.add(inside) }
      }
    }
    return ExternalInternalIndex(
      overall: total.index, perGroup: groupBalance.map(\.index), perNode: nodeBalance.map(\.index))
  }
}

private struct Balance {
  private var external = 0
  private var `internal` = 0

  var index: Double? {
    let count = external + `internal`
    return count > 0 ? Double(external - `internal`) / Double(count) : nil
  }

  mutating func add(_ inside: Bool) {
    if inside { `internal` += 1 } else { external += 1 }
  }
}
