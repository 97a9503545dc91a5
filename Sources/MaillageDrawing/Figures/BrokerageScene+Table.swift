internal import MaillageAnalysis
internal import MaillageModel

/// Every category with every other, where there are more of them than a drawing can join clearly.
extension BrokerageScene {
  /// The table, over what stands under a drawing.
  func table(on page: Page) -> Grid {
    let room = page.cellWidth - Double(categories.count * (Self.columnWidth + 4)) - Self.aside
    let limit = Int(room / (Typography.smallest * Typography.averageCharacterWidth))
    let rows = [heading] + categories.map { row($0.category, count: $0.actors.count, limit: limit) }
    let parts = [Grid(rows: rows, padding: 2, cellBorder: 1)] + [appendix].compactMap { $0 }
    return Grid(rows: parts.map { [GridCell($0)] }, spacing: 4, padding: 0)
  }

  /// The width of a column of numbers, and what codes and margins take, in points.
  private static let columnWidth = 36, aside = 60.0
  /// How many characters a line of a name has at least and at most.
  private static let names = 22...64

  private var heading: [GridCell] {
    let first = GridCell([context.say(fr: "Liens sûrs entre catégories", en: "Sure ties between categories")])
    return [
      first.with {
        $0.columnSpan = 2
        $0.border = 0
      }
    ]
      + categories.map { category, _ in code(category).with { $0.width = Self.columnWidth } }
  }

  private func code(_ category: Category) -> GridCell {
    let style = context.style(ofCategory: category.code)
    return GridCell([category.code], color: style.text).with {
      $0.fill = style.fill
      $0.borderColor = style.border
      $0.alignment = .center
    }
  }

  private func row(_ category: Category, count: Int, limit: Int) -> [GridCell] {
    let words = context.say(category.label) + " (" + context.count(count, .actor) + ")"
    let characters = min(Self.names.upperBound, max(Self.names.lowerBound, limit))
    let name = GridCell(Wrapping.lines(words, limit: characters)).with { $0.border = 0 }
    return [code(category), name] + categories.map { other, _ in cell(category.code, other.code) }
  }

  private func cell(_ a: String, _ b: String) -> GridCell {
    guard a != b else {
      return GridCell(["\(innerTies(of: a))"]).with {
        $0.fill = Palette.heading
        $0.alignment = .center
      }
    }
    guard let bridge = bridge(a, b) else { return .empty }
    guard bridge.directTies > 0 else {
      return GridCell(["(\(bridge.brokers.count))"], color: Palette.grey).with { $0.alignment = .center }
    }
    let tint = bridge.directTies >= strong ? Palette.medium : Palette.light
    return GridCell(["\(bridge.directTies)"], color: tint.text).with {
      $0.fill = tint.fill
      $0.alignment = .center
    }
  }

  private func bridge(_ a: String, _ b: String) -> CategoryBridge? {
    (tied + apart).first { [$0.a, $0.b] == [a, b] || [$0.a, $0.b] == [b, a] }
  }

  /// From how many ties on a cell is darker: half of the most, unless that is hardly more than one.
  private var strong: Int { max(3, ((tied.map(\.directTies).max() ?? 0) + 1) / 2) }

  /// The signs of the cells that are there.
  var tableMarks: [Legend.MarkEntry] {
    var marks: [Legend.MarkEntry] = []
    func add(_ sample: String, _ tint: Palette.Tint, _ fr: String, _ en: String) {
      marks.append(
        Legend.MarkEntry(
          sample: sample, style: ShapeStyle(fill: tint.fill, text: tint.text),
          meaning: context.say(fr: fr, en: en)))
    }
    if !tied.isEmpty {
      add(
        "n", Palette.light, "nombre de paires d’acteurs sûrement liés, un de chaque catégorie",
        "number of pairs of actors surely tied, one of each category")
    }
    if tied.contains(where: { $0.directTies >= strong }) {
      add("n", Palette.medium, "le même, à partir de \(strong)", "the same, from \(strong) on")
    }
    add(
      "n", Palette.Tint(fill: Palette.heading, text: Palette.ink), "paires liées dans la catégorie",
      "tied pairs within the category")
    if !apart.isEmpty {
      add(
        "(n)", Palette.blank, "aucun lien direct\u{A0}; nombre d’acteurs en contact avec les deux",
        "no direct tie; number of actors in contact with both")
    }
    return marks
  }

  /// What cells without number are, where there is one.
  var tableNotes: [String] {
    let pairs = categories.count * (categories.count - 1) / 2
    guard tied.count + apart.count < pairs else { return [] }
    return [
      context.say(
        fr: "Case vide\u{A0}: ni lien ni contact commun.", en: "Empty cell: neither tie nor common contact.")
    ]
  }
}
