internal import MaillageAnalysis
internal import MaillageModel

/// How many actors of a network a page holds, with the relations between them.
struct NetworkPageRoom {
  /// A group that the ties draw, and its members among the actors asked for; 0 is of those whom only doubtful
  /// relations reach.
  typealias Group = (number: Int, members: Set<String>)

  /// What nodes, with the gaps around them, and lines may take, in square points.
  var squarePoints: Double
  /// The relations between two actors, doubtful or not.
  let ties: [NetworkTies.Tie]
  /// The identifiers of the actors that these relations reach.
  let tied: Set<String>
  /// The groups in the order of their numbers, 0 last.
  let groups: [Group]
  private let network: NetworkTies
  private let cores: [String: Int]
  private let most: Int
  private let areas: [String: Double]

  /// How full a page is made of small groups, and how many actors are too few for a page of their own.
  private static let sharedFilling = 0.8, few = 4

  init(_ data: NetworkData, squarePoints: Double) {
    self.squarePoints = squarePoints
    network = data.ties
    ties = data.context.selection.relations.filter { $0.origin != $0.target }
      .map { ($0.origin, $0.target, $0.isCertain) }
    tied = Set(data.tied.map(\.id))
    cores = network.coreNumbers()
    groups = Self.groups(of: data)
    // Pages that follow one another need not be as full as one alone, and to lead lines around boxes takes a time
    // that grows as the cube of their number.
    most = NetworkPages.limit(data.context) * 13 / 20
    // Whole, so that a sum is the same in whatever order a set gives its members.
    areas = Dictionary(
      data.tied.map { ($0.id, data.area($0).rounded()) }, uniquingKeysWith: { first, _ in first })
  }

  private static func groups(of data: NetworkData) -> [Group] {
    let wanted = Set(data.tied.map(\.id))
    var members: [Int: Set<String>] = [:]
    let study = data.context.study
    for (actor, group) in zip(study.actors, ObservedGroups.numbers(of: study)) where wanted.contains(actor.id)
    {
      members[group ?? .max, default: []].insert(actor.id)
    }
    return members.sorted { $0.key < $1.key }
      .map { (number: $0.key == .max ? 0 : $0.key, members: $0.value) }
  }

  private func area(_ id: String) -> Double { areas[id] ?? 0 }

  private func lines(of id: String, among others: Set<String>) -> Double {
    Double(network.neighbours[id]?.count(where: others.contains) ?? 0) * Diagram.lineArea
  }

  /// Whether some actors may join those of another group on its page.
  func holds(_ chosen: Set<String>, with others: Set<String>) -> Bool {
    let together = others.union(chosen)
    let share = chosen.count <= Self.few ? 1 : Self.sharedFilling
    return Double(together.count) <= Double(most) * share && area(of: together) <= squarePoints * share
  }

  private func area(of part: Set<String>) -> Double {
    part.reduce(0) { $0 + area($1) + lines(of: $1, among: part) / 2 }
  }

  /// Tells, of one actor after the other, whether it still fits on a page of at most that many, with at most that many
  /// pairs joined.
  func filled(by limit: Int, pairs mostPairs: Int = .max) -> (String) -> Bool {
    var used = 0.0, chosen: Set<String> = [], pairs = 0
    return { id in
      used += area(id) + lines(of: id, among: chosen)
      pairs += network.neighbours[id]?.count(where: chosen.contains) ?? 0
      chosen.insert(id)
      return chosen.count <= min(most, limit) && used <= squarePoints && pairs <= mostPairs
    }
  }

  /// How many lines can be followed where all go to and fro between the most tied: other pages have fewer than that.
  private static let followed = 40

  /// The most tied actors that a page holds, in one piece.
  var core: Set<String> {
    Set(network.grown(from: tied, cores: cores, jumps: false, fits: filled(by: .max, pairs: Self.followed)))
  }

  /// A page of the actors of some relations, each with one at least that it has them with.
  func chosen(of ties: NetworkTies) -> Set<String> {
    let pool = Set(ties.neighbours.keys)
    // What is too much for a page is cut in parts of like size: a remainder alone would have no relation.
    let parts = max(area(of: pool) / squarePoints, Double(pool.count) / Double(most)).rounded(.up)
    let limit = max(2, Int((Double(pool.count) / max(1, parts)).rounded(.up)))
    let chosen = Set(
      ties.grown(from: pool, cores: ties.coreNumbers(), jumps: true, fits: filled(by: limit)))
    return chosen.filter { !ties.neighbours[$0, default: []].isDisjoint(with: chosen) }
  }
}
