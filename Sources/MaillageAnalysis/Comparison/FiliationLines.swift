internal import MaillageModel

/// The passages from actor to actor of one or two territories, walked in both directions.
struct FiliationLines {
  private let successors: [String: [String]]
  private let predecessors: [String: [String]]
  private let filiations: [Filiation]

  /// Gathers filiations; a transfer of mission leads from nobody to nobody.
  init(_ filiations: [Filiation]) {
    self.filiations = filiations.filter(\.endsPredecessor)
    successors = Self.table(self.filiations, from: \.predecessor, to: \.successor)
    predecessors = Self.table(self.filiations, from: \.successor, to: \.predecessor)
  }

  private static func table(
    _ filiations: [Filiation], from: KeyPath<Filiation, String>, to: KeyPath<Filiation, String>
  ) -> [String: [String]] {
    Dictionary(grouping: filiations) { $0[keyPath: from] }
      .mapValues { Set($0.map { $0[keyPath: to] }).sortedByBytes() }
  }

  /// The first actors of a set that the successors, or else the predecessors, of an actor lead to.
  func nearest(to actor: String, among others: Set<String>) -> [String] {
    let heirs = walk(from: actor, others, successors)
    return heirs.isEmpty ? walk(from: actor, others, predecessors) : heirs
  }

  private func walk(from actor: String, _ others: Set<String>, _ steps: [String: [String]]) -> [String] {
    var found: Set<String> = []
    var visited: Set<String> = [actor]
    var front = steps[actor] ?? []
    while let next = front.popLast() {
      guard visited.insert(next).inserted else { continue }
      if others.contains(next) { found.insert(next) } else { front += steps[next] ?? [] }
    }
    return found.sortedByBytes()
  }

  /// The name under which a group of actors is known, the same in both directions of a comparison: the one
  /// that both studies use, or else the one that all the others led to, or else the one that they came from.
  func lastName(of members: [String], common: [String]) -> String {
    if let shared = common.first { return shared }
    let last = members.filter { walk(from: $0, Set(members), successors).isEmpty }
    if last.count == 1 { return last[0] }
    let first = members.filter { walk(from: $0, Set(members), predecessors).isEmpty }
    return (first.count == 1 ? first : members).first ?? ""
  }

  /// How the actors of a group became one another.
  func kinds(among members: [String]) -> [FiliationKind] {
    guard members.count > 1 else { return [] }
    let group = Set(members)
    // An actor of neither study counts when it stands on the way from one member to another.
    let isBetween = { (actor: String) in
      !walk(from: actor, group, successors).isEmpty && !walk(from: actor, group, predecessors).isEmpty
    }
    let reached = Set(
      filiations.filter { filiation in
        let ends = [filiation.predecessor, filiation.successor]
        return ends.contains(where: group.contains)
          && ends.allSatisfy { group.contains($0) || isBetween($0) }
      }
      .map(\.kind))
    return FiliationKind.allCases.filter(reached.contains)
  }
}
