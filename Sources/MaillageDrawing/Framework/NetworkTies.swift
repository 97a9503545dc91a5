internal import MaillageAnalysis
internal import MaillageModel

/// Who is tied to whom among the relations that a figure may draw, to choose what a page shows.
struct NetworkTies {
  /// The partners of each actor by a sure relation, and by any; an actor without partner has no entry.
  let partners: [String: Set<String>], neighbours: [String: Set<String>]

  /// What a relation is here: its ends, and whether it surely exists.
  typealias Tie = (a: String, b: String, isCertain: Bool)

  init(_ relations: [ActiveRelation]) {
    self.init(ties: relations.map { ($0.origin, $0.target, $0.isCertain) })
  }

  init(ties: [Tie]) {
    var partners: [String: Set<String>] = [:], neighbours: [String: Set<String>] = [:]
    for tie in ties where tie.a != tie.b {
      for (a, b) in [(tie.a, tie.b), (tie.b, tie.a)] {
        neighbours[a, default: []].insert(b)
        if tie.isCertain { partners[a, default: []].insert(b) }
      }
    }
    self.partners = partners
    self.neighbours = neighbours
  }

  /// How many actors one is surely tied to.
  func degree(_ actor: String) -> Int { partners[actor]?.count ?? 0 }

  /// For each actor, the largest k such that it lies among actors that all have k neighbours there.
  func coreNumbers() -> [String: Int] {
    var left = neighbours.mapValues(\.count)
    var byDegree: [Int: Set<String>] = [:]
    for (actor, degree) in left { byDegree[degree, default: []].insert(actor) }
    var cores: [String: Int] = [:]
    var level = 0
    while let least = byDegree.filter({ !$0.value.isEmpty }).keys.min(),
      let actor = byDegree[least]?.first
    {
      level = max(level, least)
      cores[actor] = level
      byDegree[least]?.remove(actor)
      left[actor] = nil
      for other in neighbours[actor] ?? [] {
        guard let degree = left[other] else { continue }
        byDegree[degree]?.remove(other)
        byDegree[degree - 1, default: []].insert(other)
        left[other] = degree - 1
      }
    }
    return cores
  }

  /// The number of sure ties from an actor to each that it reaches.
  func steps(from start: String) -> [String: Int] { Self.steps(from: start, partners) }

  /// The same over any relation, doubtful ones included.
  func stepsWithDoubts(from start: String) -> [String: Int] { Self.steps(from: start, neighbours) }

  private static func steps(from start: String, _ ties: [String: Set<String>]) -> [String: Int] {
    var steps = [start: 0]
    var frontier = [start]
    while !frontier.isEmpty {
      var next: [String] = []
      for actor in frontier {
        for other in ties[actor] ?? [] where steps[other] == nil {
          steps[other] = (steps[actor] ?? 0) + 1
          next.append(other)
        }
      }
      frontier = next
    }
    return steps
  }

  /// Chooses actors one after the other, each tied to one chosen before: of those of the highest core, the one
  /// most tied to them.
  ///
  /// - Parameters:
  ///   - pool: Those to choose from.
  ///   - cores: What ``coreNumbers()`` gives.
  ///   - jumps: Whether to begin again elsewhere when nobody tied to the chosen ones is left.
  ///   - fits: Whether an actor still fits on the page; the first that does not ends the choice.
  /// - Returns: Those chosen, in the order of their choice.
  func grown(
    from pool: Set<String>, cores: [String: Int], jumps: Bool, fits: (String) -> Bool
  ) -> [String] {
    var left = pool, chosen: [String] = []
    var frontier: Set<String> = []
    var tiesToChosen: [String: Int] = [:]
    func precedes(_ a: String, _ b: String) -> Bool {
      let first = (cores[a] ?? 0, tiesToChosen[a] ?? 0, degree(a))
      let second = (cores[b] ?? 0, tiesToChosen[b] ?? 0, degree(b))
      return first != second ? first > second : a.precedesInBytes(b)
    }
    while !left.isEmpty {
      let choice = frontier.isEmpty && (chosen.isEmpty || jumps) ? left : frontier
      guard let next = choice.min(by: precedes), fits(next) else { break }
      chosen.append(next)
      left.remove(next)
      frontier.remove(next)
      let others = (neighbours[next] ?? []).intersection(left)
      for other in others { tiesToChosen[other, default: 0] += 1 }
      frontier.formUnion(others)
    }
    return chosen
  }
}
