public import MaillageModel
internal import NetworkAlgorithms

/// What a set of key actors is chosen for.
public enum KeyActorCriterion: String, Sendable, CaseIterable {
  /// Whose absence leaves the most pairs of the others without any path.
  case fragmentation
  /// Whose absence lengthens the paths between the others the most.
  case distanceFragmentation = "fragmentation_distance"
  /// Who reaches the others in the fewest steps.
  case reach = "portee"

  /// The name, for people.
  public var label: LocalizedText {
    switch self {
    case .fragmentation:
      LocalizedText(fr: "Leur absence coupe le réseau", en: "Their absence splits the network")
    case .distanceFragmentation:
      LocalizedText(fr: "Leur absence allonge les chemins", en: "Their absence lengthens the paths")
    case .reach:
      LocalizedText(fr: "Ils touchent les autres au plus court", en: "They reach the others soonest")
    }
  }

  var goal: KeyPlayerGoal {
    switch self {
    case .fragmentation: .fragmentation
    case .distanceFragmentation: .distanceFragmentation
    case .reach: .reach
    }
  }
}

/// The best sets of actors of one size for one criterion.
public struct KeyActors: Sendable, Hashable {
  /// What they are chosen for, and how many they are.
  public let criterion: KeyActorCriterion, size: Int
  /// The score of the best sets, 0 to 1.
  public let score: Double
  /// The sets of that score, each in the order of identifiers; some of them when there are too many.
  public let sets: [[String]]
  /// How many sets have that score.
  public let tiedSets: Int
  /// Whether every set of the size was tried; otherwise the score is the best found, not proven best.
  public let isExact: Bool
  /// How far each of the sets stays the best if the tables are a little wrong; none where that was not tried.
  public internal(set) var trials: [SetTrial] = []
}

extension KeyActors {
  /// The sizes looked at.
  static let sizes = 1...3
  /// More sets of equal score than this are counted, not listed.
  static let mostSets = 1_000
  /// Every pair of 400 actors and every triple of 150 is tried.
  static let mostTried = [1: 600_000, 2: 79_800, 3: 551_300]

  /// The best sets for every criterion and size, put to the test; none without ties, where all sets are alike.
  static func search(_ network: ActorNetwork, actors: [String]) -> [KeyActors] {
    guard network.graph.tieCount > 0 else { return [] }
    return KeyActorCriterion.allCases.flatMap { criterion in
      sizes.compactMap { size in tried(size, for: criterion, in: network, actors: actors) }
    }
  }

  /// The best sets of one size, with what they are worth if the tables are a little wrong.
  static func tried(
    _ size: Int, for criterion: KeyActorCriterion, in network: ActorNetwork, actors: [String]
  ) -> KeyActors? {
    guard var key = best(size, for: criterion, in: network.plain, actors: actors) else { return nil }
    let places = Dictionary(zip(actors, actors.indices), uniquingKeysWith: { first, _ in first })
    key.trials = SetTrial.all(
      key.sets.map { set in set.compactMap { places[$0] } }, for: criterion.goal, in: network)
    return key
  }

  /// Nodes that reach the others in few steps, each chosen as the best beside those before it.
  ///
  /// Only the candidates of the most ties are tried, which bounds the work on a large network.
  static func reachingFirst(_ count: Int, in graph: Graph, among candidates: [Int]) -> [Int] {
    let tried = candidates.filter { graph.degree(of: $0) > 0 }
      .sorted { (graph.degree(of: $1), $0) < (graph.degree(of: $0), $1) }.prefix(30)
    var chosen: [Int] = []
    while chosen.count < count {
      let scores = tried.filter { !chosen.contains($0) }.compactMap { node in
        graph.keyPlayerScore(of: chosen + [node], for: .reach).map { (node: node, score: $0) }
      }
      // Scores nearer than the margin are equal: the most tied candidate, first in the list, stays.
      let margin = Ranking.margin(of: scores.map(\.score))
      guard let best = scores.map(\.score).max(),
        let next = scores.first(where: { $0.score >= best - margin })
      else { break }
      chosen.append(next.node)
    }
    return chosen
  }

  /// The best sets of one size; absent when there are too few actors.
  static func best(
    _ size: Int, for criterion: KeyActorCriterion, in graph: Graph, actors: [String]
  ) -> KeyActors? {
    graph.keyPlayers(size, for: criterion.goal, limit: mostTried[size] ?? 0).map { found in
      KeyActors(
        criterion: criterion, size: size, score: found.score,
        sets: found.sets.prefix(mostSets).map { set in set.map { actors[$0] } },
        tiedSets: found.sets.count, isExact: found.isExact)
    }
  }

  /// How many pairs of the others, joined today, the absence of each actor that splits its component would leave
  /// without any path, in the order of the actors.
  ///
  /// The score of fragmentation does not rank them across components: it also counts the pairs of the absent.
  static func cutPairs(in graph: Graph, actors: [String]) -> [Int] {
    let components = graph.components()
    return zip(actors.indices, graph.articulationPoints()).filter(\.1).map { node, _ in
      graph.keyPlayerScore(of: [node], for: .fragmentation).map {
        cutPairs(by: [actors[node]], score: $0, actors: actors, components: components)
      } ?? 0
    }
  }

  /// How many pairs of the others, joined today, the absence of a set would leave without any path.
  ///
  /// - Parameters:
  ///   - set: Those absent.
  ///   - score: The share of the pairs of the others that no path would join.
  ///   - actors: All the actors.
  ///   - components: The component of each.
  /// - Returns: The number of pairs.
  static func cutPairs(by set: [String], score: Double, actors: [String], components: [Int]) -> Int {
    func pairs(_ size: Int) -> Int { size * (size - 1) / 2 }
    let gone = Set(set)
    let left = zip(actors, components).filter { !gone.contains($0.0) }.map(\.1)
    let joinedToday = Dictionary(grouping: left, by: { $0 }).values.reduce(0) { $0 + pairs($1.count) }
    let joinedThen = ((1 - score) * Double(pairs(left.count))).rounded()
    return joinedToday - Int(joinedThen)
  }
}
