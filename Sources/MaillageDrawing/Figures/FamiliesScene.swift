internal import MaillageAnalysis
internal import MaillageModel

/// The sure ties between actors, one for each family that a relation names, and the place of the actors among
/// the families.
struct FamiliesScene {
  /// Two actors surely tied, with the families that their relations name; none when none is named.
  struct Tie {
    let a: String, b: String
    let families: [Family]
  }

  let context: FigureContext
  let part: FamiliesPart
  let positions: FamilyPositions.Result
  /// The actors drawn, in the order of identifiers, and how many tied actors are not.
  let shown: [Actor]
  let left: Int
  /// The ties drawn, in the order of their ends, and how many the part has in all.
  let ties: [Tie]
  let tieCount: Int
  /// Whether actors drawn have other ties of the part, to actors that are not.
  let leavesTies: Bool
  private let positionByActor: [String: FamilyPosition]

  /// How many actors stand on a page at most.
  private static let limit = 50

  /// The part of the network that a room holds, in square points.
  init(
    _ context: FigureContext, _ positions: FamilyPositions.Result, part: FamiliesPart = .whole,
    room: Double = .infinity
  ) {
    self.context = context
    self.part = part
    self.positions = positions
    positionByActor = Dictionary(
      positions.actors.map { ($0.actor, $0) }, uniquingKeysWith: { first, _ in first })
    let relations = context.selection.relations.filter(\.isCertain)
    let named = Self.ties(relations, context.typology)
    let all = named.compactMap(part.kept)
    let pairs = Set(all.map { [$0.a, $0.b] })
    let network = NetworkTies(
      relations.filter { pairs.contains([$0.origin, $0.target].sortedByBytes()) })
    let tied = context.selection.actors.filter { network.partners[$0.id] != nil }
    let actors = Dictionary(tied.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var area = 0.0, drawn: Set<String> = []
    let size = Self.textSize(context)
    let chosen = Set(
      network.grown(from: Set(actors.keys), cores: network.coreNumbers(), jumps: true) { id in
        guard let actor = actors[id] else { return false }
        area +=
          NodeEstimate(
            lines: context.nodeLabel(actor) + [""], size: size, style: context.nodeStyle(of: actor)
          ).area
        area += Double(network.neighbours[id, default: []].intersection(drawn).count) * Diagram.lineArea
        drawn.insert(id)
        return drawn.count <= Self.limit && area <= room
      })
    tieCount = all.count
    let told = Set(named.flatMap(\.families).map(\.code)), wanted = context.filter.families
    absent = context.typology.families.filter {
      !told.contains($0.code) && (wanted.isEmpty || wanted.contains($0.code))
    }
    namesFamilies = !told.isEmpty
    ties = all.filter { chosen.contains($0.a) && chosen.contains($0.b) }
    // Whoever is only tied to those left out would stand alone, which would be untrue.
    let ends = Set(ties.flatMap { [$0.a, $0.b] })
    shown = tied.filter { ends.contains($0.id) }
    left = tied.count - shown.count
    leavesTies = all.contains { ends.contains($0.a) != ends.contains($0.b) }
  }

  private static func textSize(_ context: FigureContext) -> Double {
    context.isTight ? Typography.smallest : 11.5
  }

  private static func ties(_ relations: [ActiveRelation], _ typology: Typology) -> [Tie] {
    var families: [[String]: Set<String>] = [:]
    for relation in relations where relation.origin != relation.target {
      let ends = [relation.origin, relation.target].sortedByBytes()
      families[ends, default: []].formUnion([relation.relation.family].compactMap { $0 })
    }
    return families.map { ends, codes in
      Tie(a: ends[0], b: ends[1], families: typology.families.filter { codes.contains($0.code) })
    }
    .sorted { $0.a != $1.a ? $0.a.precedesInBytes($1.a) : $0.b.precedesInBytes($1.b) }
  }

  /// Whether some tie, drawn or not, names its family: without any, there is nothing to tell apart.
  let namesFamilies: Bool
  /// The families asked for that no tie names.
  let absent: [Family]

  // MARK: Nodes and lines

  var nodes: [DiagramNode] {
    shown.map { actor in
      let role = role(of: actor), style = context.nodeStyle(of: actor)
      let words = context.nodeLabel(actor) + (role.map { ["(" + $0 + ")"] } ?? [])
      return DiagramNode(
        id: actor.id,
        content: .label(context.lines(words, in: style), size: Self.textSize(context), isBold: false),
        style: style,
        title: context.title(actor) + (role.map { ", " + $0 } ?? ""), classes: context.classes(actor))
    }
  }

  /// The class of an actor, with a question mark when the ties without family could change it.
  func role(of actor: Actor) -> String? {
    guard let position = positionByActor[actor.id], let label = position.roleLabel else { return nil }
    return context.say(label) + (position.isRoleSure ? "" : context.say(fr: "\u{A0}?", en: "?"))
  }

  /// A line per tie and family; a thin one where no relation names a family.
  var edges: [DiagramEdge] {
    ties.flatMap { tie -> [DiagramEdge] in
      let title = name(tie.a) + " – " + name(tie.b) + Wording.colon(context.language)
      guard !tie.families.isEmpty else {
        return [
          DiagramEdge(
            from: tie.a, to: tie.b, style: Self.unnamedStyle,
            title: title + context.say(fr: "famille inconnue", en: "family unknown"))
        ]
      }
      return tie.families.map { family in
        DiagramEdge(
          from: tie.a, to: tie.b, style: Self.style(of: family), title: title + context.say(family.label),
          classes: ["family-" + context.plain(family.code)])
      }
    }
  }

  private func name(_ id: String) -> String {
    context.study.actor(id).map { PlainText.printable($0.shortName) } ?? id
  }

  private static func style(of family: Family) -> LineStyle {
    LineStyle(
      pattern: LineStyle.Pattern(rawValue: family.lineStyle) ?? .solid, width: 2.2, color: family.color)
  }

  private static let unnamedStyle = LineStyle(pattern: .solid, width: 0.8, color: Palette.rule)

  // MARK: Legend

  /// How many ties drawn name a family, in the typology's order, those without any last.
  var tiesByFamily: [(label: String, count: Int, style: LineStyle)] {
    let named = context.typology.families.map { family in
      (
        label: context.say(family.label),
        count: ties.count { tie in tie.families.contains { $0.code == family.code } },
        style: Self.style(of: family)
      )
    }
    let unnamed = (
      label: context.say(fr: "famille inconnue", en: "family unknown"),
      count: ties.count(where: \.families.isEmpty), style: Self.unnamedStyle
    )
    return (named + [unnamed]).filter { $0.count > 0 }
  }

  /// The classes that stand on the drawing, each with what it means.
  private var classes: String {
    let present = shown.compactMap { positionByActor[$0.id] }.sorted {
      ($0.participation ?? 0, $0.actor) < ($1.participation ?? 0, $1.actor)
    }
    var seen: Set<String> = []
    return present.compactMap { position -> String? in
      guard let label = position.roleLabel.map(context.say), seen.insert(label).inserted,
        let meaning = position.roleMeaning.map(context.say)
      else { return nil }
      return label + " (" + meaning + ")"
    }
    .joined(separator: ", ")
  }

  var legend: Legend {
    var legend = Legend()
    legend.categories = context.legend(of: shown, withShapes: true)
    legend.lines = tiesByFamily.map { entry in
      Legend.LineEntry(
        style: entry.style, look: LineWords.description(of: entry.style, context.language),
        meaning: entry.label + " (" + context.count(entry.count, .tie) + ")")
    }
    let roles = shown.compactMap(role)
    if !roles.isEmpty {
      let unnamed =
        roles.count == shown.count
        ? LocalizedText(fr: "", en: "")
        : LocalizedText(
          fr: "\u{A0}; rien quand aucun de ses liens ne nomme de famille",
          en: "; nothing when none of its ties names a family")
      let doubt =
        roles.contains { $0.hasSuffix("?") }
        ? context.say(
          fr: " «\u{A0}?\u{A0}»\u{A0}: la famille des autres liens de l’acteur pourrait changer sa classe.",
          en: " “?”: the family of the actor’s other ties could change its class.") : ""
      let whole =
        context.filter.isEmpty
        ? LocalizedText(fr: "", en: "")
        : LocalizedText(
          fr: " Elle est mesurée sur tous ses liens, ceux que le filtre cache aussi.",
          en: " It is measured over all its ties, those that the filter hides too.")
      legend.notes.append(
        context.say(
          fr:
            "Entre parenthèses, la place de l’acteur selon sa participation, de 0 (une seule famille) à 1 (toutes à "
            + "parts égales)\u{A0}: \(classes)\(unnamed.fr).\(whole.fr)\(doubt)",
          en:
            "In brackets, the place of the actor by its participation, from 0 (a single family) to 1 (all of them "
            + "evenly): \(classes)\(unnamed.en).\(whole.en)\(doubt)"
        ))
    }
    legend.notes += context.glossary(of: shown, limit: context.nameLimit)
    return legend
  }
}
