internal import MaillageModel
internal import NetworkAlgorithms

/// Whether members of one group act together more with each other than with the rest.
public struct SiloTest: Sendable, Equatable {
  /// One group, or all of them.
  public struct Group: Sendable, Equatable {
    /// Its identifier; absent for all groups together.
    public let id: String?
    /// How many members it has.
    public let memberCount: Int
    /// How many pairs of members act together: both within the group, and one of the two.
    public let `internal`: Int, external: Int
    /// (external − internal) / (external + internal), −1 to 1; absent without ties.
    public let index: Double?
    /// How many internal ties it would have on average if the groups were dealt out at random.
    public let expected: Double
    /// The probabilities that dealing out gives as many internal ties or more, and as many or fewer; absent where
    /// nothing could differ.
    public let more: Double?, fewer: Double?
  }

  /// The members with a sure action, in the order of their identifiers, and how many pairs act together.
  public let members: [String], tieCount: Int
  /// All groups together.
  public let overall: Group
  /// Each group, in the order of their identifiers.
  public let groups: [Group]

  /// How many times the groups are dealt out.
  static let draws = 1_999

  /// Tests the ties of a table.
  ///
  /// - Parameters:
  ///   - table: Who is in which action.
  ///   - group: The group of a member.
  init(_ table: MobilisationTable, group: (String) -> String) {
    let kept = table.members.indices.filter { table.known.degree(ofRow: $0) > 0 }
    let present = table.keeping { table.known.degree(ofRow: $0) > 0 }
    let labels = kept.map { group(table.members[$0]) }
    let names = Set(labels).sortedByBytes()
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let groups = labels.map { numbers[$0] ?? 0 }
    let projection = present.known.projection()
    let ties = projection.pairs.map { ($0.first, $0.second) }
    let index = projection.graph.externalInternalIndex(groups: groups)
    let sizes = names.indices.map { number in groups.count { $0 == number } }
    let observed = Self.internalCounts(ties, groups, count: names.count)
    let draws = Self.deal(ties, groups, observed)
    let pairs = Double(groups.count * (groups.count - 1))
    func expected(_ size: Int) -> Double {
      pairs > 0 ? Double(ties.count) * Double(size * (size - 1)) / pairs : 0
    }
    var external = [Int](repeating: 0, count: names.count)
    for tie in ties where groups[tie.0] != groups[tie.1] {
      external[groups[tie.0]] += 1
      external[groups[tie.1]] += 1
    }
    self.members = present.members
    tieCount = ties.count
    let inside = observed.reduce(0, +)
    overall = Group(
      id: nil, memberCount: groups.count, internal: inside, external: ties.count - inside,
      index: index.overall, expected: sizes.reduce(0) { $0 + expected($1) },
      more: names.count > 1 && !ties.isEmpty ? draws.overall.more : nil,
      fewer: names.count > 1 && !ties.isEmpty ? draws.overall.fewer : nil)
    self.groups = names.indices.map { number in
      let mayVary = names.count > 1 && sizes[number] > 1 && !ties.isEmpty
      return Group(
        id: names[number], memberCount: sizes[number], internal: observed[number],
        external: external[number], index: index.perGroup[number], expected: expected(sizes[number]),
        more: mayVary ? draws.groups[number].more : nil, fewer: mayVary ? draws.groups[number].fewer : nil)
    }
  }

  private static func internalCounts(_ ties: [(Int, Int)], _ groups: [Int], count: Int) -> [Int] {
    ties.reduce(into: [Int](repeating: 0, count: count)) { counts, tie in
      if groups[tie.0] == groups[tie.1] { counts[groups[tie.0]] += 1 }
    }
  }

  private typealias Tails = (more: Double, fewer: Double)

  /// Deals the groups out at random, sizes kept; the deal observed counts as one more.
  private static func deal(
    _ ties: [(Int, Int)], _ groups: [Int], _ observed: [Int]
  ) -> (overall: Tails, groups: [Tails]) {
    var generator = SeededGenerator(seed: 1)
    var dealt = groups
    let all = observed.reduce(0, +)
    var more = [Int](repeating: 1, count: observed.count + 1)
    var fewer = more
    for _ in 0..<draws {
      dealt.shuffle(using: &generator)
      let counts = internalCounts(ties, dealt, count: observed.count)
      for (place, count) in (counts + [counts.reduce(0, +)]).enumerated() {
        let known = place < observed.count ? observed[place] : all
        if count >= known { more[place] += 1 }
        if count <= known { fewer[place] += 1 }
      }
    }
    let tails = zip(more, fewer).map { pair -> Tails in
      (Double(pair.0) / Double(draws + 1), Double(pair.1) / Double(draws + 1))
    }
    return (tails[observed.count], Array(tails.prefix(observed.count)))
  }
}
