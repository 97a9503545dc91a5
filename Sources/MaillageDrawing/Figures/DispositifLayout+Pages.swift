internal import MaillageAnalysis
internal import MaillageModel

/// The pages of the figure of the support system.
extension DispositifLayout {
  /// How many actors are shown at most, the most first.
  private static let limits = [60, 50, 42, 34, 26, 20, 16, 13, 11, 9, 7, 6, 5, 4, 3, 2]

  /// One page or two, of the most actors that they can hold with lines that can be followed.
  static func pages(_ context: FigureContext) -> [DispositifLayout] {
    for limit in limits {
      let scheme = SupportScheme(context, limit: limit)
      func smallest(_ part: Part) -> DispositifLayout? {
        context.pages.lazy.map { Self(context, scheme, on: $0, part) }.first(where: \.fits)
      }
      if let single = smallest(.whole) ?? smallest(.mixed) { return followed([single]) }
      if let joined = smallest(.joined), let others = smallest(.others) { return followed([joined, others]) }
    }
    let scheme = SupportScheme(context, limit: limits.last ?? 0)
    return followed([Self(context, scheme, on: context.pages.last ?? Page(.a4, .portrait), .mixed)])
  }

  /// How many pages list, in cells, the actors that have no room with their lines.
  private static let restLimit = 10

  /// Some pages, then the actors that they have no room for, in cells, on as few pages of one format as hold them.
  private static func followed(_ pages: [DispositifLayout]) -> [DispositifLayout] {
    guard let first = pages.first, first.scheme.left > 0 else { return pages }
    let context = first.context, scheme = first.scheme
    let whole = DispositifLayout(context, scheme, on: first.page, listing: scheme.others)
    // In the order of the bands: a page has few of them.
    let ordered = whole.groups.flatMap { $0.actors.sortedInFrench(by: \.name) }
    let choices = context.pages.map { page -> [DispositifLayout] in
      func list(_ actors: [Actor]) -> DispositifLayout {
        DispositifLayout(context, scheme, on: page, listing: actors)
      }
      // An actor that no page can hold, if there is one, is told as missing with those after it.
      let parts = ordered.shared(onAtMost: restLimit) { list(Array($0)).fits }
      return Array(parts.map(list).prefix(while: \.fits))
    }
    func listed(_ lists: [DispositifLayout]) -> Int { lists.reduce(0) { $0 + $1.actors.count } }
    let most = choices.map(listed).max() ?? 0
    let lists = choices.filter { listed($0) == most }.min { $0.count < $1.count } ?? []
    var last: String?
    return (pages + lists).map { page in
      var told = page
      told.listed = most
      told.missing = scheme.left - most
      if page.part == .rest {
        told.continuesBand = page.groups.first?.label == last
        last = page.groups.last?.label
      }
      return told
    }
  }
}
