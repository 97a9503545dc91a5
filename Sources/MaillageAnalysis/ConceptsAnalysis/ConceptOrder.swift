internal import MaillageModel

/// The concepts that a drawing can hold, and which lies just below which.
package struct ConceptOrder: Sendable {
  /// A concept of the drawing.
  package struct Node: Sendable {
    /// The concept.
    package let concept: MobilisationConcepts.Concept
    /// The services that it is the highest to have: where the drawing names them.
    package let named: [String]
    /// How many actions mobilise exactly its services.
    package let exactCount: Int
    /// The places of the concepts just below.
    package let below: [Int]
  }

  /// The concepts with at least one action, those of most actions first.
  package let nodes: [Node]
  /// From how many actions a concept is drawn, and how many with an action are not; more when not all are listed.
  package let least: Int, leftOut: Int
  /// How many sets of several services were chosen, those of most actions, when the concepts of most actions
  /// alone would all stand side by side and say nothing of what comes together.
  package let chosen: Int?

  /// Raises the least number of actions until the concepts fit; where that leaves no service that adds to
  /// another, keeps the sets of several services that most actions mobilise, and those above them.
  ///
  /// - Parameters:
  ///   - result: The concepts of a territory.
  ///   - limit: How many concepts to keep at most.
  ///   - width: How many may stand side by side, at most.
  package init(of result: MobilisationConcepts.Result, atMost limit: Int, abreast width: Int) {
    let all = result.concepts.filter { !$0.actions.isEmpty }
    var least = max(1, result.leastActions)
    var kept = all
    var covers = Self.covers(all.count > limit ? [] : all)
    while kept.count > limit || Self.widest(covers) > width {
      least += 1
      kept = all.filter { $0.actions.count >= least }
      covers = Self.covers(kept.count > limit ? [] : kept)
    }
    var chosen: Int?
    if Self.depth(covers) < 2, let deeper = Self.deepest(all, atMost: limit, abreast: width) {
      (kept, covers, chosen) = (deeper.concepts, Self.covers(deeper.concepts), deeper.chosen)
      least = kept.map(\.actions.count).min() ?? least
    }
    var seen: Set<String> = []
    var exact: [[String]: Int] = [:]
    for action in Set(all.flatMap(\.actions)) {
      // The services of an action are those of the smallest concept that holds it.
      let services = all.filter { $0.actions.contains(action) }.map(\.services).max { $0.count < $1.count }
      exact[services ?? [], default: 0] += 1
    }
    nodes = kept.enumerated().map { place, concept in
      Node(
        concept: concept, named: concept.services.filter { seen.insert($0).inserted },
        exactCount: exact[concept.services] ?? 0, below: covers[place])
    }
    self.least = least
    self.chosen = chosen
    leftOut = all.count - kept.count
  }

  /// The sets of several services of most actions, as many as fit with all the concepts above them.
  private static func deepest(
    _ all: [MobilisationConcepts.Concept], atMost limit: Int, abreast width: Int
  ) -> (concepts: [MobilisationConcepts.Concept], chosen: Int)? {
    let several = all.filter { $0.services.count > 1 && $0.actions.count > 1 }
    for count in stride(from: min(several.count, 2 * width), through: 1, by: -1) {
      let base = several.prefix(count).map { Set($0.services) }
      let kept = all.filter { concept in base.contains { $0.isSuperset(of: concept.services) } }
      guard kept.count <= limit else { continue }
      let covers = covers(kept)
      if widest(covers) <= width, depth(covers) > 1 { return (kept, count) }
    }
    return nil
  }

  /// How many steps lead from the top to the lowest concept.
  private static func depth(_ covers: [[Int]]) -> Int { depths(covers).max() ?? 0 }

  /// For each concept, the largest ones whose actions are among its own.
  private static func covers(_ concepts: [MobilisationConcepts.Concept]) -> [[Int]] {
    let extents = concepts.map { Set($0.actions) }
    return concepts.indices.map { upper in
      let lower = concepts.indices.filter { extents[$0].isStrictSubset(of: extents[upper]) }
      return lower.filter { candidate in
        !lower.contains { $0 != candidate && extents[candidate].isStrictSubset(of: extents[$0]) }
      }
    }
  }

  /// How many concepts stand side by side at most, by their longest way down from the top.
  private static func widest(_ covers: [[Int]]) -> Int {
    Dictionary(grouping: depths(covers), by: { $0 }).values.map(\.count).max() ?? 0
  }

  /// The longest way down from the top to each concept.
  private static func depths(_ covers: [[Int]]) -> [Int] {
    var depth = [Int](repeating: 0, count: covers.count)
    // Concepts come by decreasing size, so that each is reached after all that lie above it.
    for (upper, lower) in covers.enumerated() {
      for place in lower { depth[place] = max(depth[place], depth[upper] + 1) }
    }
    return depth
  }
}
