public import MaillageAnalysis
public import MaillageModel

/// Who makes up the territory: a box per category, every actor in force in it.
public struct PanoramaFigure: Figure {
  public static let id = "panorama"
  public static let title = LocalizedText(fr: "Panorama des acteurs", en: "Panorama of the actors")
  public static let question = LocalizedText(
    fr: "Qui compose l’écosystème du territoire, et de quelle nature\u{A0}?",
    en: "Who makes up the territory’s ecosystem, and of what nature?")
  public static let tables = ["centralite"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let boxes = context.categories(of: context.selection.actors).map { category in
      PanoramaBox(category, context)
    }
    guard !boxes.isEmpty else {
      let reason = context.say(
        fr: "Aucun acteur en vigueur au \(context.day).", en: "No actor in force on \(context.day).")
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    let sheets = PanoramaSheets(boxes, on: context.pages)
    return sheets.pages.enumerated().map { index, columns in
      let part = PanoramaPart(context, columns.flatMap { $0 }, of: boxes)
      return Diagram(
        id: sheets.pages.count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: language,
        title: context.say(Self.title) + context.pageNumber(index, of: sheets.pages.count),
        question: context.say(Self.question), page: sheets.page,
        body: .grid(sheets.grid(columns)), cartouche: part.cartouche,
        summary: part.summary, description: part.description, tables: Self.tables)
    }
  }
}

/// A category of the panorama with its actors.
struct PanoramaBox {
  let category: Category
  let actors: [Actor]
  /// How many actors the category has, in this box and in others.
  private let total: Int
  private let context: FigureContext

  init(_ category: Category, _ context: FigureContext) {
    let actors = context.selection.actors.filter { $0.category == category.code }
      .sortedInFrench(by: \.name)
    self.init(category, context, actors, of: actors.count)
  }

  private init(_ category: Category, _ context: FigureContext, _ actors: [Actor], of total: Int) {
    self.category = category
    self.total = total
    self.context = context
    self.actors = actors
  }

  /// The box in pieces, none higher than the room of a page.
  func parts(fitting room: Int, limit: Int) -> [PanoramaBox] {
    guard height(limit: limit) > room, actors.count > 1 else { return [self] }
    let half = actors.count / 2
    return [actors[..<half], actors[half...]].flatMap {
      PanoramaBox(category, context, Array($0), of: total).parts(fitting: room, limit: limit)
    }
  }

  /// As much of the box as a height holds, then what is left of it; `nil` where that is only a few actors.
  func parted(fitting room: Int, limit: Int) -> (head: PanoramaBox, tail: PanoramaBox?)? {
    if height(limit: limit) <= room { return (self, nil) }
    func part(_ range: Range<Int>) -> PanoramaBox {
      PanoramaBox(category, context, Array(actors[range]), of: total)
    }
    var low = Self.leastPart - 1, high = actors.count - Self.leastPart
    while low < high {
      let middle = (low + high + 1) / 2
      if part(0..<middle).height(limit: limit) <= room { low = middle } else { high = middle - 1 }
    }
    guard low >= Self.leastPart else { return nil }
    return (part(0..<low), part(low..<actors.count))
  }

  /// The width of the code of a category, in points.
  private static let codeWidth = 42

  /// How many actors a part of a box has at least.
  private static let leastPart = 3

  /// The box in boxes side by side, for a page that has no other.
  func pieces(_ count: Int) -> [PanoramaBox] {
    guard actors.count > Self.pieceSize * count else { return [self] }
    return actors.evenly(atMost: (actors.count + count - 1) / count).map {
      PanoramaBox(category, context, Array($0), of: total)
    }
  }

  /// A category alone on a page is spread over its columns when it has more actors than this for each.
  private static let pieceSize = 4

  var heading: String {
    let count =
      actors.count == total
      ? "\(total)"
      : context.say(fr: "\(actors.count) sur\u{A0}\(total)", en: "\(actors.count) of\u{A0}\(total)")
    return "\(context.say(category.label)) (\(count))"
  }

  /// The box, its lines wrapped at a number of characters.
  func grid(limit: Int, width: Int) -> Grid {
    let style = ShapeStyle(category.look)
    let headingLines = Wrapping.lines(heading, limit: limit - 7)
    let code = GridCell([category.code], color: style.text).with {
      $0.fill = style.fill
      $0.border = 1
      $0.borderColor = style.border
      $0.alignment = .center
      // The names of all boxes start at one place.
      $0.width = Self.codeWidth
    }
    let words = GridCell(headingLines, bold: true).with { $0.width = max(0, width - Self.codeWidth - 20) }
    // The words stand off the code.
    let space = GridCell([""]).with { $0.width = 2 }
    let top = Grid(rows: [[code, space, words]], padding: 2)
    var rows = [[GridCell(top).with { $0.border = 0 }]]
    rows += actors.map { actor in
      [
        GridCell(lines(actor, limit: limit), color: style.text).with {
          $0.fill = style.fill
          $0.border = max(1, Int(style.borderWidth))
          $0.borderColor = style.border
          $0.borderPattern = style.isDashed ? .dashed : .solid
          $0.actor = actor.id
          // The library gives a table's width to its border only: the cells ask for it themselves.
          $0.width = width - 10
        }
      ]
    }
    return Grid(
      rows: rows, spacing: 3, padding: 3, border: 2, borderColor: style.border, fill: Palette.box)
  }

  func lines(_ actor: Actor, limit: Int) -> [String] {
    let nature =
      actor.nature == .organisation
      ? "" : " – " + context.say(context.typology.vocabulary.label(actor.nature)).lowercased()
    return Wrapping.lines(PlainText.printable(actor.name) + nature, limit: limit)
  }

  /// The height of the box, in points.
  func height(limit: Int) -> Int { Int(grid(limit: limit, width: 0).estimatedHeight) }
}

/// What a page of the panorama says.
struct PanoramaPart {
  private let context: FigureContext
  private let boxes: [PanoramaBox]
  private let all: [PanoramaBox]

  init(_ context: FigureContext, _ boxes: [PanoramaBox], of all: [PanoramaBox]) {
    self.context = context
    self.boxes = boxes
    self.all = all
  }

  private var shown: Int { boxes.reduce(0) { $0 + $1.actors.count } }
  /// What the actors counted are: a filter leaves some in force out.
  private var kept: String {
    context.filter.isEmpty
      ? context.say(fr: "en vigueur", en: "in force") : context.say(fr: "dans le filtre", en: "in the filter")
  }

  private var total: Int { all.reduce(0) { $0 + $1.actors.count } }

  var cartouche: Cartouche {
    let ended = context.study.endedActors.count, future = context.study.futureActors.count
    var counts = context.say(
      fr:
        "\(context.count(shown, .actor)) \(shown < 2 ? "représenté" : "représentés") sur \(total) \(kept)",
      en: "\(context.count(shown, .actor)) shown of \(total) \(kept)")
    if ended > 0 {
      counts += context.say(
        fr: "\u{A0}; \(ended) n’existai\(ended == 1 ? "t" : "ent") plus à cette date",
        en: "; \(ended) had ended by that day")
    }
    if future > 0 {
      counts += context.say(
        fr: "\u{A0}; \(future) pas encore", en: "; \(future) had not begun")
    }
    return context.cartouche(counts: counts + ".")
  }

  var summary: String {
    let categories = context.count(Set(boxes.map(\.category.code)).count, .category)
    // A page is not the territory.
    guard shown == total else {
      return context.say(
        fr: "\(shown) des \(context.count(total, .actor)) \(kept), dans \(categories).",
        en: "\(shown) of the \(context.count(total, .actor)) \(kept), in \(categories).")
    }
    return context.say(
      fr: "\(context.count(shown, .actor)) en vigueur dans \(categories).",
      en: "\(context.count(shown, .actor)) in force in \(categories).")
  }

  var description: String {
    let parts = boxes.map { box in
      box.heading + Wording.colon(context.language)
        + box.actors.map { PlainText.printable($0.name) }.joined(separator: ", ") + "."
    }
    return ([summary] + parts).joined(separator: " ")
  }
}
