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

  /// The numbers of its groups.
  var groups: [Int] { if case .groups(let numbers) = part { numbers } else { [] } }
}

/// Shares the network out between pages: the core first, then, group by group, the relations that it lacks.
struct NetworkPages {
  /// The pages, the core first.
  let pages: [NetworkPage]
  /// The identifiers of the tied actors that no page shows.
  let left: Set<String>
  /// Whether these pages were chosen among more.
  let areChosen: Bool
  /// The identifiers of the actors of each observed group, by its number.
  let groups: [Int: Set<String>]

  /// How many pages are drawn at most, among how many, and how many isolated actors are named under the drawing.
  static let most = 8, isolatedLimit = 24
  private static let tried = 60

  /// How many actors stand on a page at most, however small they are.
  static func limit(_ context: FigureContext) -> Int { context.isTight ? 40 : 60 }

  /// The whole network on one page.
  init(whole data: NetworkData) {
    pages = [NetworkPage(part: .whole, actors: Set(data.tied.map(\.id)))]
    left = []
    areChosen = false
    groups = [:]
  }

  /// Pages of what a room holds.
  init(in room: NetworkPageRoom) {
    let everyone = room.tied, core = room.core
    var pages = [NetworkPage(part: core == everyone ? .whole : .core, actors: core)]
    var missing = room.ties.filter { !(core.contains($0.a) && core.contains($0.b)) }
    groups = Dictionary(uniqueKeysWithValues: room.groups.map { ($0.number, $0.members) })
    for group in room.groups {
      let before = pages.count
      while pages.count < Self.tried, pages.count <= before + Self.most {
        let around = missing.filter { group.members.contains($0.a) || group.members.contains($0.b) }
        let chosen = room.chosen(of: NetworkTies(ties: around))
        guard !chosen.isEmpty else { break }
        pages = Self.adding(chosen, of: group.number, to: pages, in: room)
        let last = pages.last?.actors ?? []
        missing.removeAll { last.contains($0.a) && last.contains($0.b) }
      }
    }
    areChosen = pages.count > Self.most
    pages = Self.fullest(of: pages)
    self.pages = pages
    left = everyone.subtracting(pages.reduce(into: []) { $0.formUnion($1.actors) })
  }

  /// The core, then a page of each group, those first that show most of the actors whom none before shows, and
  /// with pages left the next ones of the groups: the first groups alone would show the same actors again and again.
  static func fullest(of pages: [NetworkPage]) -> [NetworkPage] {
    guard pages.count > most else { return pages }
    var kept = [0], shown = pages[0].actors
    var groups: Set<Int> = []
    while kept.count < most {
      let news = pages.indices.map { kept.contains($0) ? -1 : pages[$0].actors.subtracting(shown).count }
      let first = pages.indices.map { page in
        // A page that mostly repeats others is worth no place of its own.
        groups.isDisjoint(with: pages[page].groups) && 2 * news[page] >= pages[page].actors.count ? 1 : 0
      }
      let next =
        news.indices.max { (first[$0], news[$0], $1) < (first[$1], news[$1], $0) } ?? 0
      kept.append(next)
      groups.formUnion(pages[next].groups)
      shown.formUnion(pages[next].actors)
    }
    return kept.sorted().map { pages[$0] }
  }

  /// A small group joins the last page when both fit.
  private static func adding(
    _ chosen: Set<String>, of group: Int, to pages: [NetworkPage], in room: NetworkPageRoom
  ) -> [NetworkPage] {
    guard let last = pages.last, case .groups(let numbers) = last.part,
      room.holds(chosen, with: last.actors)
    else { return pages + [NetworkPage(part: .groups([group]), actors: chosen)] }
    let part = NetworkPage.Part.groups(numbers.contains(group) ? numbers : numbers + [group])
    return pages.dropLast() + [NetworkPage(part: part, actors: last.actors.union(chosen))]
  }
}
