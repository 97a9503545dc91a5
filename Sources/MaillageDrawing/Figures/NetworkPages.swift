internal import MaillageAnalysis
internal import MaillageModel

/// One page of the network: some of its actors with the relations between them.
struct NetworkPage {
  /// What the page shows.
  enum Part: Equatable {
    /// The whole network.
    case whole
    /// Its most tied part, in one piece.
    case core
    /// The observed groups of those numbers; none for actors whom only doubtful relations reach.
    case groups([Int])
  }

  let part: Part
  /// The identifiers of its actors.
  let actors: Set<String>
}

/// Shares the network out between pages: the core first, then the observed groups.
struct NetworkPages {
  /// The pages, the core first.
  let pages: [NetworkPage]
  /// The identifiers of the tied actors that no page shows.
  let left: Set<String>

  /// How many pages are drawn at most, and how many actors stand on one.
  static let most = 8, actorsPerPage = 60
  /// The area that the nodes of the largest page may take with the gaps around them, in square points.
  private static let room = 480_000.0
  /// How many isolated actors are named under the drawing, and what each takes of the room.
  static let isolatedLimit = 24
  private static let isolatedArea = 6_000.0

  init(_ data: NetworkData) {
    let actors = Dictionary(data.tied.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let reserved = Self.isolatedArea * Double(min(data.isolated.count, Self.isolatedLimit))
    let total = data.tied.reduce(reserved) { $0 + data.area($1) }
    guard data.tied.count > Self.actorsPerPage || total > Self.room else {
      pages = [NetworkPage(part: .whole, actors: Set(actors.keys))]
      left = []
      return
    }
    func chunk(
      of pool: Set<String>, _ cores: [String: Int], jumps: Bool, reserved: Double, limit: Int
    ) -> [String] {
      var area = reserved, count = 0
      return data.ties.grown(from: pool, cores: cores, jumps: jumps) { id in
        area += actors[id].map { data.area($0, lines: 1) } ?? 0
        count += 1
        return count <= limit && area <= Self.room
      }
    }
    let cores = data.ties.coreNumbers()
    let core = Set(
      chunk(
        of: Set(actors.keys), cores, jumps: false, reserved: reserved, limit: Self.actorsPerPage))
    var pages = [NetworkPage(part: .core, actors: core)]
    var shown = core
    for group in Self.groups(of: data) where !group.members.isSubset(of: shown) {
      var rest = group.members
      // A group too large for a page is cut in parts of like size: a remainder alone would have no tie.
      let area = rest.reduce(0.0) { $0 + (actors[$1].map { data.area($0, lines: 1) } ?? 0) }
      let parts = max(area / Self.room, Double(rest.count) / Double(Self.actorsPerPage)).rounded(.up)
      let limit = Int((Double(rest.count) / max(1, parts)).rounded(.up))
      while !rest.isSubset(of: core), !rest.isEmpty {
        let chosen = Set(chunk(of: rest, cores, jumps: true, reserved: 0, limit: limit))
        guard !chosen.isEmpty else { break }
        rest.subtract(chosen)
        pages = Self.adding(chosen, of: group.number, to: pages, data, actors)
      }
    }
    pages = Array(pages.prefix(Self.most))
    shown = pages.reduce(into: []) { $0.formUnion($1.actors) }
    self.pages = pages
    left = Set(actors.keys).subtracting(shown)
  }

  /// A small group joins the last page when both fit.
  private static func adding(
    _ chosen: Set<String>, of group: Int, to pages: [NetworkPage], _ data: NetworkData,
    _ actors: [String: Actor]
  ) -> [NetworkPage] {
    guard let last = pages.last, case .groups(let numbers) = last.part else {
      return pages + [NetworkPage(part: .groups([group]), actors: chosen)]
    }
    let together = last.actors.union(chosen)
    let area = together.reduce(0.0) { $0 + (actors[$1].map { data.area($0, lines: 1) } ?? 0) }
    guard together.count <= actorsPerPage * 2 / 3, area <= room * 2 / 3 else {
      return pages + [NetworkPage(part: .groups([group]), actors: chosen)]
    }
    let part = NetworkPage.Part.groups(numbers.contains(group) ? numbers : numbers + [group])
    return pages.dropLast() + [NetworkPage(part: part, actors: together)]
  }

  /// The observed groups among the actors asked for, those whom only doubtful relations reach last.
  private static func groups(of data: NetworkData) -> [(number: Int, members: Set<String>)] {
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
}
