internal import MaillageAnalysis
internal import MaillageModel

extension FigureContext {
  /// The day of the study, in words.
  var day: String { study.date.formatted(language) }

  /// The number of a page in the title, when there are several.
  func pageNumber(_ index: Int, of count: Int) -> String {
    count == 1 ? "" : " (\(index + 1)/\(count))"
  }

  /// What follows the name of a total on one of several pages: it would seem to count the rows above it only.
  func overPages(_ count: Int) -> String {
    switch count {
    case ...1: ""
    case 2: say(fr: " (sur les deux pages)", en: " (over both pages)")
    default: say(fr: " (sur les \(count) pages)", en: " (over the \(count) pages)")
    }
  }

  /// Which collectives are set aside because one of their members holds the same function, where some are.
  func collectiveNote(_ cells: [CoverageCell]) -> [String] {
    let functions = Dictionary(
      grouping: cells.flatMap { cell in cell.collectives.map { (actor: $0, function: cell.function) } },
      by: \.actor)
    guard !functions.isEmpty else { return [] }
    let names = functions.keys.sortedByBytes().map { id in
      let name = study.actor(id).map { PlainText.printable($0.name) } ?? id
      let held = (functions[id] ?? []).map { say(typology.functions.label($0.function)).lowercasedFirst }
      return name + " (" + held.joined(separator: ", ") + ")"
    }
    .sortedInFrench { $0 }
    return [
      say(
        fr: "Un collectif n’est pas montré à côté de l’un de ses membres\u{A0}: ",
        en: "A collective is not shown beside one of its members: ")
        + names.joined(separator: Wording.semicolon(language)) + "."
    ]
  }

  /// A code as part of a class name.
  func plain(_ code: String) -> String {
    code.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }

  /// A relation in words that suit any name, alone or many: « A → B : financement », « A – B : convention ».
  func sentence(of active: ActiveRelation, _ kind: RelationKind, inFull: Bool = false) -> String {
    func name(_ id: String) -> String {
      study.actor(id).map { PlainText.printable(inFull ? $0.name : $0.shortName) } ?? id
    }
    let origin = name(active.origin), target = name(active.target)
    let doubt = active.isCertain ? "" : say(fr: " (à vérifier)", en: " (to be verified)")
    let link = active.relation.isOriented ? "\u{A0}→ " : "\u{A0}– "
    return origin + link + target + Wording.colon(language) + say(kind.label).lowercasedFirst + doubt
  }

  /// One line per pair of actors and kind of relation; a doubtful one is thinner and bears « ? ».
  func lines(of relations: [ActiveRelation]) -> [DiagramEdge] {
    var seen: Set<[String]> = []
    return relations.compactMap { active in
      let relation = active.relation
      guard let kind = typology.relationKinds[relation.kind] else { return nil }
      let pair = [active.origin, active.target]
      let ends = relation.isOriented ? pair : pair.sortedByBytes()
      guard seen.insert(ends + [relation.kind, active.isCertain ? "" : "?"]).inserted else { return nil }
      let style = LineStyle(kind, isDirected: relation.isOriented)
      return DiagramEdge(
        from: ends[0], to: ends[1], style: active.isCertain ? style : style.doubtful,
        label: active.isCertain ? [] : ["?"], labelColor: Palette.ink,
        title: sentence(of: active, kind), classes: ["kind-" + plain(kind.code)])
    }
  }

  /// The lines of a label as its shape can hold them: the top of a cylinder would run through the first of
  /// many, or of any when its border is double.
  func lines(_ words: [String], in style: ShapeStyle) -> [String] {
    switch style.shape {
    case "cylinder" where words.count > 2 || style.borderCount > 1: [""] + words
    // The flat roof over one line would run through it.
    case "house" where words.count < 2: [""] + words
    case "invhouse" where words.count < 2: words + [""]
    // The folded corner would cover the end of a first line as long as any.
    case "note" where words.count > 1 && words.allSatisfy({ $0.count < words[0].count + 2 }): [""] + words
    default: words
    }
  }

  /// « 12 relations et 3 à vérifier ».
  func sureAndDoubtful(_ relations: [ActiveRelation]) -> String {
    let sure = relations.count(where: \.isCertain), doubtful = relations.count - sure
    guard doubtful > 0 else { return count(sure, .relation) }
    guard sure > 0 else {
      return count(doubtful, .relation) + say(fr: " à vérifier", en: " to be verified")
    }
    return say(
      fr: count(sure, .relation) + " et \(doubtful) à vérifier",
      en: count(sure, .relation) + " and \(doubtful) to be verified")
  }

  /// « 26 acteurs, 19 relations et 8 à vérifier représentés ».
  func shown(_ actors: Int, _ relations: [ActiveRelation]) -> String {
    let nodes = count(actors, .actor), lines = sureAndDoubtful(relations)
    let sure = relations.count(where: \.isCertain)
    let isMixed = sure > 0 && sure < relations.count
    return say(
      fr: nodes + (isMixed ? ", " : " et ") + lines + " représentés",
      en: nodes + (isMixed ? ", " : " and ") + lines + " shown")
  }

  /// How many acronyms a legend explains.
  private static let glossaryLimit = 36

  /// The names behind the acronyms that labels show, as a note of the legend; empty without any.
  func glossary(of actors: [Actor], limit: Int = 20) -> [String] {
    glossary(of: actors.map { ($0, name($0, limit: limit)) })
  }

  /// The same for names that are not all shortened to the same length.
  func glossary(of labels: [(actor: Actor, limit: Int)]) -> [String] {
    glossary(of: labels.map { ($0.actor, name($0.actor, limit: $0.limit)) })
  }

  /// The same, of the actors that services belong to, which stand after them by their short names.
  func glossary(ofHosts services: [String]) -> [String] {
    let ids = Set(services.compactMap { study.service($0)?.actor })
    return glossary(
      of: ids.sortedByBytes().compactMap { study.actor($0) }.map { ($0, PlainText.printable($0.shortName)) })
  }

  private func glossary(of labels: [(actor: Actor, shown: String)]) -> [String] {
    let entries = labels.compactMap { actor, shown -> String? in
      let full = PlainText.printable(actor.name)
      // « Direccte : Direccte (directions régionales) » would explain nothing.
      return full.split(separator: " ").contains { $0.utf8.elementsEqual(shown.utf8) }
        || full.utf8.starts(with: shown.utf8)
        ? nil : shown + Wording.colon(language) + full
    }
    guard !entries.isEmpty else { return [] }
    let all = entries.sortedInFrench { $0 }
    let sorted = all.prefix(Self.glossaryLimit)
    let rest =
      all.count > sorted.count
      ? say(fr: " Les autres sont dans la table des acteurs.", en: " The others are in the table of actors.")
      : ""
    return [
      say(fr: "Sigles. ", en: "Acronyms. ") + sorted.joined(separator: Wording.semicolon(language)) + "."
        + rest
    ]
  }

  /// Actors as coloured cells side by side, for those that a drawing has no place for.
  func chips(heading: String, _ actors: [Actor], perRow: Int = 4) -> Grid {
    let ordered = actors.sortedInFrench(by: \.name)
    var rows = [[GridCell([heading], bold: true).with { $0.columnSpan = perRow }]]
    for start in stride(from: 0, to: ordered.count, by: perRow) {
      rows.append(ordered[start..<min(start + perRow, ordered.count)].map { chip($0) })
    }
    return Grid(rows: rows, spacing: 3, padding: 3)
  }

  /// An actor in a cell: its name and the code of its category, on its colour.
  func chip(_ actor: Actor, limit: Int = 30) -> GridCell {
    let style = style(ofCategory: actor.category)
    let lines = Wrapping.lines(name(actor, limit: limit / 2) + " [" + actor.category + "]", limit: limit)
    return GridCell(lines, color: style.text).with {
      $0.fill = style.fill
      $0.border = 1
      $0.borderColor = style.border
      $0.borderPattern = style.isDashed ? .dashed : .solid
      $0.actor = actor.id
    }
  }

  /// A figure that says why it is empty.
  func emptyDiagram(_ figure: (some Figure).Type, reason: String) -> Diagram {
    let cell = GridCell([reason], size: 13).with {
      $0.border = 1
      $0.borderColor = Palette.rule
      $0.alignment = .center
      $0.height = 120
      $0.width = Frame.width(on: smallestPage)
    }
    return Diagram(
      id: figure.id, language: language, title: say(figure.title), question: say(figure.question),
      page: smallestPage, body: .grid(Grid(rows: [[cell]])),
      cartouche: cartouche(counts: ""), summary: reason, description: reason, tables: figure.tables)
  }
}

extension Array {
  /// The fewest parts of at most that many elements, of sizes as even as they can be.
  func evenly(atMost limit: Int) -> [[Element]] {
    guard !isEmpty else { return [] }
    let parts = (count + limit - 1) / limit
    let size = (count + parts - 1) / parts
    return stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
