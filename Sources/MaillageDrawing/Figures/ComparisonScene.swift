internal import MaillageAnalysis
internal import MaillageModel

/// The network of two states at once: who was, who is, and the ties of both.
struct ComparisonScene {
  private let context: FigureContext
  private let result: Comparison.Result
  /// The actors drawn.
  let nodes: [ComparedActor]
  /// The actors that no tie reaches and that changed.
  private let alone: [ComparedActor]
  /// How many actors no tie reaches and that did not change, and how many have no room.
  private let quietCount: Int, leftCount: Int
  /// One line per pair of actors and fate.
  private let lines: [Line]

  /// The relations of a pair that had one fate.
  private struct Line: Hashable {
    let a: String, b: String
    let fate: Fate
  }

  /// What became of relations.
  private enum Fate: Int, CaseIterable {
    case kept, changed, added, removed
  }

  /// How many actors a page may have, the most first.
  static let sizes = [60, 50, 42, 36, 30, 25, 20]

  init(_ context: FigureContext, _ result: Comparison.Result, most: Int) {
    let all = result.relations.filter { !$0.isInternal }
    let lines = Set(
      all.map { relation in
        let ends = [relation.identity.origin, relation.identity.target].sortedByBytes()
        return Line(a: ends[0], b: ends[1], fate: Self.fate(relation.status))
      })
    let tied = Set(lines.flatMap { [$0.a, $0.b] })
    let moved = Set(lines.filter { $0.fate != .kept }.flatMap { [$0.a, $0.b] })
    let changed = Set(result.actors.filter { $0.status != .kept }.map(\.id))
    var kept = tied
    if kept.count > most {
      // Those that changed, then their neighbours.
      let core = tied.intersection(changed.union(moved))
      let around = lines.filter { core.contains($0.a) || core.contains($0.b) }.flatMap { [$0.a, $0.b] }
      var degrees: [String: Int] = [:]
      for line in lines { for end in [line.a, line.b] { degrees[end, default: 0] += 1 } }
      func rank(_ id: String) -> (Int, Int) {
        (changed.contains(id) ? 0 : moved.contains(id) ? 1 : 2, -(degrees[id] ?? 0))
      }
      let ranked = core.union(around).sortedByBytes().enumerated().sorted { a, b in
        let left = rank(a.element), right = rank(b.element)
        return left != right ? left < right : a.offset < b.offset
      }
      kept = Set(ranked.prefix(most).map(\.element))
    }
    let drawn = lines.filter { kept.contains($0.a) && kept.contains($0.b) }
    kept.formIntersection(drawn.flatMap { [$0.a, $0.b] })
    self.context = context
    self.result = result
    self.lines = drawn.sorted { x, y in
      x.a != y.a
        ? x.a.precedesInBytes(y.a) : x.b != y.b ? x.b.precedesInBytes(y.b) : x.fate.rawValue < y.fate.rawValue
    }
    nodes = result.actors.filter { kept.contains($0.id) }
    alone = result.actors.filter { changed.contains($0.id) && !kept.contains($0.id) }
    quietCount = result.actors.count { !tied.contains($0.id) && !changed.contains($0.id) }
    leftCount = tied.count { !kept.contains($0) && !changed.contains($0) }
  }

  private static func fate(_ status: ChangeStatus) -> Fate {
    switch status {
    case .added: .added
    case .removed: .removed
    case .changed: .changed
    case .kept: .kept
    }
  }

  // MARK: Drawing

  var graph: GraphBody {
    var graph = GraphBody(engine: .neato)
    graph.nodes = nodes.map(node)
    graph.edges = lines.map { line in
      DiagramEdge(
        from: line.a, to: line.b, style: Self.style(of: line.fate),
        title: name(line.a) + " – " + name(line.b) + ", " + context.say(Self.meaning(of: line.fate)))
    }
    graph.appendix = aside
    return graph
  }

  private func name(_ id: String) -> String {
    PlainText.printable(result.actors.first { $0.id == id }?.name ?? id)
  }

  private static func style(of fate: Fate) -> LineStyle {
    switch fate {
    case .kept: LineStyle(pattern: .solid, width: 0.9)
    case .changed: LineStyle(pattern: .dashed, width: 1.4)
    case .added: LineStyle(pattern: .solid, width: 3, color: Palette.ink)
    case .removed: LineStyle(pattern: .dotted, width: 2.4, color: Palette.rule)
    }
  }

  private static func meaning(of fate: Fate) -> LocalizedText {
    switch fate {
    case .kept: LocalizedText(fr: "relation conservée", en: "relation kept")
    case .changed:
      LocalizedText(
        fr: "relation dont la certitude ou le poids change", en: "relation that changes certainty or weight")
    case .added: LocalizedText(fr: "relation nouvelle", en: "new relation")
    case .removed: LocalizedText(fr: "relation qui n’est plus là", en: "relation no longer there")
    }
  }

  /// The actor whose look the node has: that of the later state, else of the earlier one.
  private func face(_ actor: ComparedActor) -> Actor? { actor.after.first ?? actor.before.first }

  private func node(_ actor: ComparedActor) -> DiagramNode {
    let words = ComparisonWords(context, result)
    guard let face = face(actor) else {
      return DiagramNode(
        id: actor.id, content: .label([actor.id], size: Typography.smallest, isBold: false),
        style: ShapeStyle(), title: actor.id)
    }
    return DiagramNode(
      id: actor.id,
      content: .label(
        words.label(actor), size: Typography.smallest, isBold: actor.status == .added),
      style: style(of: actor, face), title: words.sentence(actor), classes: context.classes(face))
  }

  private func style(of actor: ComparedActor, _ face: Actor) -> ShapeStyle {
    var style = context.nodeStyle(of: face)
    switch actor.status {
    case .added:
      style.borderWidth = 3.4
      style.border = Palette.ink
    case .removed:
      style.fill = Palette.paper
      style.text = Palette.grey
      style.border = Palette.rule
      style.isDashed = true
    case .changed, .kept: break
    }
    return style
  }

  /// The actors that changed and that no tie reaches, with what became of them.
  var aside: Grid? {
    guard !alone.isEmpty else { return nil }
    let words = ComparisonWords(context, result)
    let cells = alone.compactMap { actor -> GridCell? in
      guard let face = face(actor) else { return nil }
      let style = style(of: actor, face)
      return GridCell(words.label(actor, limit: 34), bold: actor.status == .added, color: style.text).with {
        $0.fill = style.fill
        $0.border = max(1, Int(style.borderWidth))
        $0.borderColor = style.border
        $0.borderPattern = style.isDashed ? .dashed : .solid
      }
    }
    let heading = GridCell(
      [context.say(fr: "Ont changé, sans lien tracé\u{A0}:", en: "Changed, without a tie drawn:")], bold: true
    ).with { $0.columnSpan = 4 }
    let rows = stride(from: 0, to: cells.count, by: 4).map { Array(cells[$0..<min($0 + 4, cells.count)]) }
    return Grid(rows: [[heading]] + rows, spacing: 3, padding: 3)
  }

  // MARK: Words

  var legend: Legend {
    var legend = Legend()
    let drawn = nodes + alone
    legend.categories = context.legend(of: drawn.compactMap(face), withShapes: !nodes.isEmpty)
    legend.lines = Fate.allCases.filter { fate in lines.contains { $0.fate == fate } }.map { fate in
      let style = Self.style(of: fate)
      return Legend.LineEntry(
        style: style, look: LineWords.description(of: style, context.language),
        meaning: context.say(Self.meaning(of: fate)))
    }
    func add(_ status: ChangeStatus, _ sample: String, _ style: ShapeStyle, _ fr: String, _ en: String) {
      guard drawn.contains(where: { $0.status == status }) else { return }
      legend.marks.append(
        Legend.MarkEntry(sample: sample, style: style, meaning: context.say(fr: fr, en: en)))
    }
    add(
      .added, "A", ShapeStyle(border: Palette.ink, borderWidth: 3),
      "bord épais, «\u{A0}ajouté\u{A0}»\u{A0}: absent avant",
      "thick border, “added”: absent before")
    add(
      .removed, "A", ShapeStyle(text: Palette.grey, isDashed: true),
      "bord tireté, «\u{A0}retiré\u{A0}»\u{A0}: absent après", "dashed border, “removed”: absent after")
    if drawn.contains(where: { ComparisonWords(context, result).formerNames($0) != nil }) {
      legend.marks.append(
        Legend.MarkEntry(
          sample: "ex-", style: ShapeStyle(),
          meaning: context.say(
            fr: "le même acteur sous un autre nom, ou celui qui a pris la suite",
            en: "the same actor under another name, or the one that took over")))
    }
    legend.notes = context.glossary(of: drawn.compactMap(face))
    return legend
  }

  var counts: String {
    let pairs = Set(lines.map { [$0.a, $0.b] }).count
    return context.say(
      fr: "Représentés\u{A0}: \(context.count(nodes.count, .actor)) et \(context.count(pairs, .tiedPair)).",
      en: "Shown: \(context.count(nodes.count, .actor)) and \(context.count(pairs, .tiedPair)).")
  }

  var omissions: [String] {
    var omissions: [String] = []
    if leftCount > 0 {
      let left = context.count(leftCount, .actor)
      omissions.append(
        context.say(
          fr:
            "Faute de place, seuls sont tracés les acteurs qui changent et leurs voisins\u{A0}; \(left) de plus.",
          en: "For want of room, only the actors that change and their neighbours are drawn; \(left) more."))
    }
    if quietCount > 0 {
      let quiet = context.count(quietCount, .actor)
      let verb = quietCount < 2 ? "n’est pas tracé" : "ne sont pas tracés"
      omissions.append(
        context.say(
          fr: "\(quiet) sans relation et sans changement \(verb).",
          en: "\(quiet) without relation and without change \(quietCount == 1 ? "is" : "are") not drawn."))
    }
    return omissions
  }
}
