internal import MaillageAnalysis
internal import MaillageModel

/// The gaps of the coverage in rows, the best placed actors of each with their points.
struct CandidateSheets {
  let context: FigureContext
  /// Whether some actor has a role line.
  let hasRoles: Bool
  /// The gaps of the families asked for: those without actor first, then uncertain, then fragile.
  let gaps: [Candidates.Gap]
  /// The page that they are made for.
  let page: Page

  /// About how many gaps a page holds: those whose actors may share its legend.
  private static let mostOnPage = 14
  /// How many actors each gap shows.
  static let limit = 3
  /// How many characters half a line of a name holds: past a line, its acronym stands for it.
  static let nameLimit = 13
  /// The width of a bar for each point, in points.
  private static let pointWidth = 4

  init(_ context: FigureContext) {
    let result = context.study.answer(to: Candidates.self)
    let wanted = context.filter.families
    let order: [CoverageState] = [.hole, .undetermined, .fragile]
    gaps =
      result.gaps.filter { wanted.isEmpty || wanted.contains($0.cell.family) }.enumerated()
      .sorted { a, b in
        let left = order.firstIndex(of: a.element.state) ?? 0
        let right = order.firstIndex(of: b.element.state) ?? 0
        return left != right ? left < right : a.offset < b.offset
      }
      .map(\.element)
    hasRoles = result.hasRoles
    // A list is read from top to bottom.
    page = context.pages.first { $0.orientation == .portrait } ?? context.pages.first ?? Page(.a4, .portrait)
    self.context = context
  }

  /// The gaps of each page, as many as fit: those with an actor to ask, then the others together.
  var pages: [[Candidates.Gap]] {
    guard hasRoles, !gaps.isEmpty else { return [] }
    let orphans = gaps.filter { shown($0).isEmpty }
    let appendix = orphans.isEmpty ? 0 : Grid(rows: [nobody(orphans)], padding: 2).estimatedHeight
    let all = Array(gaps.filter { !shown($0).isEmpty }.prefix(Self.mostOnPage))
    let room =
      context.room(
        on: page, for: CandidatesFigure.self, legend(of: all + orphans), counts: counts(of: gaps),
        omissions: omissions)
      - Grid(rows: [heading], padding: 2, cellBorder: 1).estimatedHeight - appendix
    let pieces = gaps.filter { !shown($0).isEmpty }.map { gap in
      (gap: gap, height: Grid(rows: rows(of: gap), padding: 2, cellBorder: 1).estimatedHeight)
    }
    func filled(_ room: Double) -> [[Candidates.Gap]] {
      var pages: [[Candidates.Gap]] = []
      var used = 0.0
      for piece in pieces {
        if pages.isEmpty || used + piece.height > room {
          pages.append([])
          used = 0
        }
        pages[pages.count - 1].append(piece.gap)
        used += piece.height
      }
      return pages
    }
    // As few pages as the room allows, then as even as they can be.
    var pages = filled(room)
    var less = room - 20
    while less > room / 2, case let other = filled(less), other.count == pages.count {
      pages = other
      less -= 20
    }
    guard !orphans.isEmpty else { return pages }
    return pages.dropLast() + [(pages.last ?? []) + orphans]
  }

  /// The actors shown for a gap, of the categories asked for.
  func shown(_ gap: Candidates.Gap) -> [Candidate] {
    let categories = context.filter.categories
    return Array(
      gap.candidates.filter { candidate in
        categories.isEmpty
          || context.study.actor(candidate.actor).map { categories.contains($0.category) } ?? false
      }
      .prefix(Self.limit))
  }

  // MARK: Grid

  func grid(of gaps: [Candidates.Gap]) -> Grid {
    let answered = gaps.filter { !shown($0).isEmpty }
    let rows = answered.isEmpty ? [] : [heading] + answered.flatMap(rows)
    let orphans = gaps.filter { shown($0).isEmpty }
    return Grid(rows: rows + (orphans.isEmpty ? [] : [nobody(orphans)]), padding: 2, cellBorder: 1)
  }

  private var heading: [GridCell] {
    let names = [
      context.say(fr: "Fonction, famille et constat", en: "Function, family and finding"),
      context.say(fr: "Acteur à solliciter", en: "Actor to ask"),
      context.say(fr: "Rang au mieux – au pire", en: "Rank at best – at worst"),
      context.say(fr: "Score sur 11", en: "Score of 11"),
    ]
    return (names + Self.parts.map { context.say($0.words) + " /\($0.most)" }).enumerated().map {
      index, name in
      GridCell(Wrapping.lines(name, limit: index < 2 ? 24 : 11), bold: true).with {
        $0.fill = Palette.heading
        $0.alignment = index < 2 || index == 3 ? .left : .center
      }
    }
  }

  private func rows(of gap: Candidates.Gap) -> [[GridCell]] {
    let candidates = shown(gap)
    let state = context.say(context.typology.vocabulary.label(gap.state)).lowercasedFirst
    let holder = holder(of: gap)
    let finding = holder.isEmpty ? state : state + Wording.colon(context.language) + holder
    let words = [cellName(gap), finding].flatMap { Wrapping.lines($0, limit: 24) }
    let head = GridCell(words).with {
      $0.fill = FindingWords.of(gap.state).fill
      $0.rowSpan = max(1, candidates.count)
    }
    return candidates.enumerated().map { index, candidate in
      (index == 0 ? [head] : []) + [name(candidate), rank(candidate, in: gap), bar(candidate)]
        + Self.parts.map { points($0.points(candidate)) }
    }
  }

  /// The gaps for which there is nobody to ask, family by family.
  private func nobody(_ gaps: [Candidates.Gap]) -> [GridCell] {
    let families = context.typology.families.compactMap { family -> String? in
      let functions = gaps.filter { $0.cell.family == family.code }.map { gap in
        let function = context.say(context.typology.functions.label(gap.cell.function)).lowercasedFirst
        let holder = holder(of: gap)
        return holder.isEmpty
          ? function : function + context.say(fr: " (tenue par \(holder))", en: " (held by \(holder))")
      }
      guard !functions.isEmpty else { return nil }
      return context.say(family.shortLabel).lowercasedFirst + Wording.colon(context.language)
        + functions.joined(separator: ", ")
    }
    // The table keeps the first of each gap, whatever their category.
    let words =
      context.filter.categories.isEmpty
      ? context.say(
        fr:
          "Sans acteur à proposer\u{A0}: parmi ceux de ces tables que l’on puisse solliciter, aucun autre n’a de rôle à vérifier ni "
          + "de fonction voisine, n’est nommé par le guide, ni ne tient de fonction dans la famille tout en étant d’une "
          + "catégorie attendue. ",
        en:
          "Without an actor to propose: of those of these tables that could be asked, no other has a part to be verified or a "
          + "neighbouring function, is named by the guide, or holds a function in the family while of a category "
          + "expected. ")
      : context.say(
        fr:
          "Aucun acteur des catégories demandées parmi les \(Candidates.limit)\u{A0}premiers à solliciter. ",
        en: "No actor of the categories asked for among the first \(Candidates.limit) to ask. ")
    return [
      GridCell(
        Wrapping.filled(
          words + families.joined(separator: Wording.semicolon(context.language)).uppercasedFirst + ".",
          limit: 106)
      ).with { $0.columnSpan = 4 + Self.parts.count }
    ]
  }

  /// A function and its family: « Former (coopération) ».
  func cellName(_ gap: Candidates.Gap) -> String {
    let family = context.typology.families[gap.cell.family].map { context.say($0.shortLabel) }
    return context.say(context.typology.functions.label(gap.cell.function))
      + (family.map { " (" + $0.lowercasedFirst + ")" } ?? "")
  }

  /// The name of the single holder of a fragile cell; empty for another.
  private func holder(of gap: Candidates.Gap) -> String {
    guard let holder = gap.holders.first.flatMap({ context.study.actor($0) }) else { return "" }
    return context.name(holder, limit: Self.nameLimit)
  }

  private func name(_ candidate: Candidate) -> GridCell {
    guard let actor = context.study.actor(candidate.actor) else { return .empty }
    return context.chip(actor, limit: Self.nameLimit * 2).with { $0.headsRow = true }
  }

  /// The best and the worst rank of an actor among those to ask, by the interval of the analysis.
  func ranks(_ candidate: Candidate, in gap: Candidates.Gap) -> ClosedRange<Int>? {
    zip(gap.candidates, gap.ranks).first { $0.0.actor == candidate.actor }?.1
  }

  private func rank(_ candidate: Candidate, in gap: Candidates.Gap) -> GridCell {
    guard let ranks = ranks(candidate, in: gap) else { return .empty }
    let (best, worst) = ("\(ranks.lowerBound)", "\(ranks.upperBound)")
    return GridCell([best == worst ? best : best + "\u{A0}–\u{A0}" + worst]).with { $0.alignment = .center }
  }

  /// The score as a bar, always with its value.
  private func bar(_ candidate: Candidate) -> GridCell {
    let value = GridCell(["\(candidate.score)"], bold: true).with { $0.width = 18 }
    let bar = BarCells.bar(
      share: Double(candidate.score) / 11, width: 11 * Self.pointWidth,
      style: ShapeStyle(fill: Palette.medium.fill, border: Palette.rule))
    return GridCell(Grid(rows: [[value, bar]], padding: 1))
  }

  private func points(_ count: Int) -> GridCell {
    GridCell(["\(count)"], color: count > 0 ? Palette.ink : Palette.grey).with {
      $0.alignment = .center
      if count > 0 { $0.fill = Palette.light.fill }
    }
  }

  /// A part of a score: what it rewards, its most points, and its points for an actor.
  private struct Part {
    let words: LocalizedText
    let most: Int
    let points: @Sendable (Candidate) -> Int
  }

  /// The five parts of a score, in the order of the table.
  private static let parts = [
    Part(words: LocalizedText(fr: "attendu par le guide", en: "expected by the guide"), most: 3) {
      $0.expectedPoints
    },
    Part(words: LocalizedText(fr: "rôle à vérifier", en: "role to verify"), most: 2) { $0.unverifiedPoints },
    Part(words: LocalizedText(fr: "fonctions voisines", en: "functions nearby"), most: 3) {
      $0.neighbourPoints
    },
    Part(words: LocalizedText(fr: "relations utiles", en: "useful relations"), most: 2) {
      $0.contactPoints
    },
    Part(words: LocalizedText(fr: "présence en zone", en: "presence in zones"), most: 1) {
      $0.presencePoints
    },
  ]
}
