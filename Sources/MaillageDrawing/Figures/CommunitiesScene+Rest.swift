internal import MaillageAnalysis
internal import MaillageModel

/// Those who are in no box: on the page of the boxes, or on pages of their own.
extension CommunitiesScene {
  /// What stands under the drawing.
  var outside: Grid? {
    switch rest {
    case .cells:
      guard !alone.isEmpty else { return nil }
      return context.chips(heading: aloneHeading, alone, perRow: Int(page.drawingWidth / Self.aloneRoom))
    case .words:
      guard !told.isEmpty else { return nil }
      return Grid(rows: told.map { [paragraph($0.heading, $0.actors, on: page)] }, padding: 2)
    case .pages: return nil
    }
  }

  /// Those whom a paragraph under the drawing names: the members that boxes do not, and those in no group.
  var told: [(heading: String, actors: [Actor])] {
    guard rest == .words else { return [] }
    let unnamed = groups.compactMap { group -> (heading: String, actors: [Actor])? in
      let named = Set(group.named.map(\.id))
      let actors = members(of: group).filter { !named.contains($0.id) }
      guard !actors.isEmpty else { return nil }
      return (
        context.say(fr: "Groupe \(group.number), aussi\u{A0}:", en: "Group \(group.number), also:"), actors
      )
    }
    return unnamed + (alone.isEmpty ? [] : [(aloneHeading, alone)])
  }

  private var aloneHeading: String {
    context.say(fr: "Dans aucun groupe, faute de lien sûr\u{A0}:", en: "In no group, for want of a sure tie:")
  }

  private func members(of group: Group) -> [Actor] {
    Self.ordered(group.members.compactMap { context.study.actor($0.actor) }, context.typology)
  }

  /// A heading in bold and names with the codes of their categories, in lines as wide as the page.
  private func paragraph(_ heading: String, _ actors: [Actor], on page: Page) -> GridCell {
    let names = actors.map { PlainText.printable($0.name) + "\u{A0}[" + $0.category + "]" }
    let letters = page.drawingWidth * 0.88 / (Typography.smallest * Typography.averageCharacterWidth)
    let lines = Wrapping.filled(heading + " " + names.joined(separator: ", ") + ".", limit: Int(letters))
    var cell = GridCell([""])
    cell.content = .text(
      lines.enumerated().map { index, line in
        guard index == 0, line.hasPrefix(heading) else { return [TextRun(line)] }
        return [TextRun(heading, bold: true), TextRun(String(line.dropFirst(heading.count)))]
      })
    return cell
  }

  // MARK: Pages

  /// Some members of a group, or some actors of none.
  struct Listing {
    fileprivate let heading: String
    let actors: [Actor]
  }

  /// How many actors stand under one heading at most.
  private static let listingLimit = 120

  /// The page of lists, which are read from top to bottom.
  var listPage: Page {
    let pages = context.pages
    return pages.first { $0.orientation == .portrait } ?? pages.first ?? Page(.a4, .portrait)
  }

  /// As few pages as name everybody, group by group; none when the page of the boxes does.
  var lists: [[Listing]] {
    guard rest == .pages else { return [] }
    let headed = groups.map {
      (heading($0).joined(separator: ", ") + Wording.colon(context.language), members(of: $0))
    }
    let listings = (headed + (alone.isEmpty ? [] : [(aloneHeading, alone)])).flatMap { heading, actors in
      actors.evenly(atMost: Self.listingLimit).map { Listing(heading: heading, actors: $0) }
    }
    let room = context.room(
      on: listPage, for: CommunitiesFigure.self, legend(of: listings), counts: counts(of: listings))
    var pages: [[Listing]] = []
    var used = 0.0
    for listing in listings {
      let height = grid(of: [listing]).estimatedHeight
      if pages.isEmpty || used + height > room {
        pages.append([])
        used = 0
      }
      pages[pages.count - 1].append(listing)
      used += height
    }
    return pages
  }

  func grid(of list: [Listing]) -> Grid {
    Grid(rows: list.map { [paragraph($0.heading, $0.actors, on: listPage)] }, padding: 5)
  }

  func legend(of list: [Listing]) -> Legend {
    var legend = Legend()
    legend.categories = context.legend(of: list.flatMap(\.actors), withShapes: false)
    legend.notes = [caution].compactMap { $0 }
    return legend
  }

  func counts(of list: [Listing]) -> String {
    let shown = list.reduce(0) { $0 + $1.actors.count }
    let all = groups.reduce(0) { $0 + $1.members.count } + alone.count
    let part = shown == all ? "" : context.say(fr: " sur \(all)", en: " of \(all)")
    let actors = context.count(shown, .actor)
    return context.say(fr: "\(actors)\(part), groupe par groupe.", en: "\(actors)\(part), group by group.")
  }

  func summary(of list: [Listing]) -> String {
    let boxes = context.count(groups.count, .observedGroup)
    return context.say(
      fr: "Les membres des \(boxes), et les acteurs hors de tout groupe\u{A0}: \(counts(of: list))",
      en: "The members of the \(boxes), and the actors in no group: \(counts(of: list))")
  }

  func description(of list: [Listing]) -> String {
    let groups = list.map { listing in
      listing.heading + " " + context.list(listing.actors.map { PlainText.printable($0.name) }) + "."
    }
    return ([summary(of: list)] + groups).joined(separator: " ")
  }
}
