/// What a set of key players is chosen for.
public enum KeyPlayerGoal: Sendable, Hashable {
  /// Whose absence splits the network (KPP-NEG): F = 1 − Σ s(s − 1) / (n(n − 1)) over the sizes s of the
  /// components left, n the number of nodes left.
  case fragmentation
  /// Whose absence cuts the most pairs: the ordered pairs left that a path joins today and none would join, over
  /// n(n − 1), n the number of nodes left. Unlike the fragmentation, it leaves out the pairs of the absent.
  case separation
  /// Whose absence lengthens its paths (KPP-NEG): 1 − Σ 1/d(i,j) / (n(n − 1)) over the ordered pairs left.
  case distanceFragmentation
  /// Who reaches the others in few steps (KPP-POS): Σ 1/d(K,j) / n, members of the set counting 1.
  case reach
}

/// The best sets of key players of one size.
public struct KeyPlayerSets: Sendable, Equatable {
  /// The score of the best sets, 0...1.
  public let score: Double
  /// All sets of that score, within 10⁻¹², in dictionary order; some of them only when not exact.
  public let sets: [[Int]]
  /// How many sets were evaluated, or left aside because a bound shows that they are not among the best.
  public let evaluated: Int
  /// Whether these are all the sets of the size.
  public let isExact: Bool
}

extension Graph {
  /// Borgatti's key players: the sets of nodes that matter most together.
  ///
  /// Up to `limit` sets, every set is evaluated (three players among 150 nodes are 551,300 sets) but those that
  /// cannot lengthen the paths enough. Beyond, sets
  /// grow node by node from each of the ten best players and swap members while the score improves: good, not proven
  /// best, and those of equal score that no climb met are missing.
  ///
  /// - Parameters:
  ///   - size: How many players, at least 1.
  ///   - goal: What they are chosen for.
  ///   - candidates: The nodes that may be players; `nil` for all.
  ///   - limit: How many sets to evaluate at most for an exact answer.
  /// - Returns: The best sets; `nil` when there are fewer candidates than players, or fewer than two other nodes
  ///   for the goals that look at the nodes left.
  /// - Complexity: O(n·m) for the bound, then for each set O(n + m) for fragmentation and separation, O(m·n·diameter / 512) for distances, O(k·n) for reach.
  /// - Source: S. P. Borgatti, Comput. Math. Organ. Theory 12, 2006, doi:10.1007/s10588-006-7084-x.
  public func keyPlayers(
    _ size: Int, for goal: KeyPlayerGoal, among candidates: [Int]? = nil, limit: Int = 600_000
  ) -> KeyPlayerSets? {
    let others = goal == .reach ? 0 : 2
    let candidates = candidates.map { Array(Set($0)).sorted() } ?? Array(0..<nodeCount)
    precondition(candidates.allSatisfy { (0..<nodeCount).contains($0) }, "a candidate is not a node")
    guard size > 0, candidates.count >= size, nodeCount >= size + others else { return nil }
    var score = KeyPlayerScore(self, goal: goal)
    // One player is soon evaluated.
    if size > 1 { score.makeBound() }
    var search = KeyPlayerSearch(score, among: candidates)
    let isExact = subsetCount(candidates.count, size, atMost: limit) <= limit
    if isExact { search.tryAll(size: size) } else { search.climb(size: size) }
    return KeyPlayerSets(
      score: search.best, sets: search.sets.sorted { $0.lexicographicallyPrecedes($1) },
      evaluated: search.evaluated, isExact: isExact)
  }

  /// The score of a set of key players.
  ///
  /// - Precondition: the players are nodes, each named once.
  ///
  /// - Parameters:
  ///   - players: The set.
  ///   - goal: What they are chosen for.
  /// - Returns: 0...1; `nil` without players, or with fewer than two others for the goals that look at the nodes
  ///   left.
  /// - Complexity: O(n + m) for fragmentation and separation, O(n·m) for the others.
  /// - Source: S. P. Borgatti, Comput. Math. Organ. Theory 12, 2006, doi:10.1007/s10588-006-7084-x.
  public func keyPlayerScore(of players: [Int], for goal: KeyPlayerGoal) -> Double? {
    guard !players.isEmpty, nodeCount >= players.count + (goal == .reach ? 0 : 2) else { return nil }
    var score = KeyPlayerScore(self, goal: goal)
    return score.value(players, score.makeSearch())
  }
}

/// Keeps the best sets seen.
private struct KeyPlayerSearch: Sendable {
  /// Scores nearer than this are equal: more than rounding, and less than one pair among a million nodes.
  private static let tolerance = 1e-12
  /// A bound must lie this far under a score to rule a set out: more than rounding makes of either.
  private static let caution = 1e-9
  /// How many single players to climb from.
  private static let climbs = 10

  private var score: KeyPlayerScore
  private(set) var best = -1.0
  /// A score that some set has.
  private var known = -1.0
  private(set) var sets: [[Int]] = []
  private(set) var evaluated = 0
  private var mayRepeat = false
  private let candidates: [Int]

  init(_ score: KeyPlayerScore, among candidates: [Int]) {
    self.score = score
    self.candidates = candidates
  }

  /// Tries every set; the sets of each first player are a part of the work.
  mutating func tryAll(size: Int) {
    let (start, nodes) = (score, candidates)
    // What cannot reach a good set need not be evaluated.
    var good = KeyPlayerSearch(start, among: nodes)
    if let first = start.bound?.most(among: nodes) { good.climb(from: first, size: size) }
    let known = good.best
    let parts = inParallel(nodes.count - size + 1) { first in
      var search = KeyPlayerSearch(start, among: nodes)
      search.known = known
      let distances = start.makeSearch()
      forEachSubset(of: nodes.count - first - 1, size: size - 1) { rest in
        search.offer([nodes[first]] + rest.map { nodes[$0 + first + 1] }, distances)
      }
      return search
    }
    best = parts.reduce(best) { max($0, $1.best) }
    evaluated = parts.reduce(0) { $0 + $1.evaluated }
    sets = parts.filter { $0.best >= best - Self.tolerance }.flatMap(\.sets)
  }

  /// Climbs from each of the best single players, since the best set need not hold the best of them.
  mutating func climb(size: Int) {
    let (start, nodes) = (score, candidates)
    let distances = score.makeSearch()
    let single = nodes.map { score.value([$0], distances) }
    let best = nodes.indices.sorted { (single[$1], $0) < (single[$0], $1) }.prefix(Self.climbs)
    let parts = inParallel(best.count) { place in
      var search = KeyPlayerSearch(start, among: nodes)
      search.climb(from: nodes[best[place]], size: size)
      return search
    }
    self.best = parts.reduce(self.best) { max($0, $1.best) }
    evaluated = parts.reduce(nodes.count) { $0 + $1.evaluated }
    sets = Array(Set(parts.filter { $0.best >= self.best - Self.tolerance }.flatMap(\.sets)))
  }

  /// Adds the best player one by one to a first one, then swaps one player for another while that helps.
  private mutating func climb(from first: Int, size: Int) {
    mayRepeat = true
    let distances = score.makeSearch()
    var players = [first]
    offer(players, distances)
    while players.count < size {
      let start = players
      best = -1
      sets = []
      for node in candidates where !start.contains(node) { offer((start + [node]).sorted(), distances) }
      players = sets.first ?? []
    }
    var improved = true
    while improved {
      improved = false
      let reference = best
      for place in players.indices {
        for node in candidates where !players.contains(node) {
          var changed = players
          changed[place] = node
          offer(changed.sorted(), distances)
        }
      }
      if best > reference + Self.tolerance, let first = sets.first {
        players = first
        improved = true
      }
    }
  }

  private mutating func offer(_ players: [Int], _ distances: borrowing MultiSourceSearch) {
    evaluated += 1
    if let bound = score.bound, bound.highestScore(without: players) < max(known, best) - Self.caution {
      return
    }
    let value = score.value(players, distances)
    if value > best + Self.tolerance {
      best = value
      sets = [players]
    } else if value >= best - Self.tolerance && !(mayRepeat && sets.contains(players)) {
      sets.append(players)
    }
  }
}
