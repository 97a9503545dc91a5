internal import MaillageAnalysis
internal import MaillageModel

/// The functions of a family, phase by phase, with their holders and the relays between phases.
struct SupportChain {
  private let context: FigureContext
  /// The family of the chain.
  let family: Family
  /// The phases of the relay in their order, and those that run through all of it.
  let relay: [Stage], transverse: [Stage]
  /// How one hands over from each phase of the relay to the next.
  let handovers: [Handover]

  /// A phase with its functions.
  struct Stage {
    let phase: Phase
    let cells: [CoverageCell]

    var holders: Set<String> { Set(cells.flatMap(\.holders)) }
    var uncertain: Set<String> { Set(cells.flatMap(\.uncertain)) }
  }

  /// Whether a firm that leaves a phase is taken further: by an actor present in both, or by actors that a
  /// relation joins.
  struct Handover {
    enum State { case ensured, toVerify, broken }

    let state: State
    /// The actors present in both phases, in the order of their identifiers.
    let shared: [String]
    /// How many relations join holders of the two phases.
    let ties: Int
  }

  /// The chain of the first family asked for, or of the family that is about firms.
  init?(_ context: FigureContext) {
    let typology = context.typology
    guard let family = context.filter.families.first.flatMap({ typology.families[$0] }) ?? typology.firmFamily
    else { return nil }
    let coverage = Coverage().run(on: context.study)
    let stages = typology.phases.map { phase in
      Stage(
        phase: phase,
        cells: typology.functions(ofPhase: phase.code).compactMap { function in
          coverage.cell(function: function.code, family: family.code)
        })
    }
    self.context = context
    self.family = family
    relay = stages.filter { $0.phase.relayRank != nil }
      .sorted { ($0.phase.relayRank ?? 0) < ($1.phase.relayRank ?? 0) }
    transverse = stages.filter { $0.phase.relayRank == nil && !$0.cells.isEmpty }
    handovers = zip(relay, relay.dropFirst()).map { Self.handover($0, $1, context) }
  }

  private static func handover(_ a: Stage, _ b: Stage, _ context: FigureContext) -> Handover {
    let shared = a.holders.intersection(b.holders).sortedByBytes()
    func joins(_ relation: ActiveRelation, _ left: Set<String>, _ right: Set<String>) -> Bool {
      (left.contains(relation.origin) && right.contains(relation.target))
        || (left.contains(relation.target) && right.contains(relation.origin))
    }
    let ties = context.selection.relations.count { $0.isCertain && joins($0, a.holders, b.holders) }
    if !shared.isEmpty || ties > 0 { return Handover(state: .ensured, shared: shared, ties: ties) }
    let left = a.holders.union(a.uncertain), right = b.holders.union(b.uncertain)
    let isPossible =
      !left.isDisjoint(with: right) || context.selection.relations.contains { joins($0, left, right) }
    return Handover(state: isPossible ? .toVerify : .broken, shared: [], ties: 0)
  }

  private var cells: [CoverageCell] { (relay + transverse).flatMap(\.cells) }

  /// The actors that hold a function or may hold one, in the order of their identifiers.
  var actors: [Actor] {
    let ids = Set(cells.flatMap { $0.holders + $0.uncertain })
    return context.study.actors.filter { ids.contains($0.id) }
  }

  // MARK: Words

  var counts: String {
    let functions = cells.count { $0.state != .notApplicable }
    let shown = context.say(Wording.actors(actors.count))
    let hidden = context.study.actors.count - actors.count
    return context.say(
      fr: "\(shown) pour \(functions)\u{A0}fonctions\u{A0}; \(hidden) sans rôle dans cette famille.",
      en: "\(shown) for \(functions) functions; \(hidden) without a role in this family.")
  }

  var summary: String {
    let holes = labels(of: .hole), fragile = labels(of: .fragile)
    let broken = handovers.count { $0.state == .broken }
    var parts = [
      context.say(
        fr: holes.isEmpty
          ? "chaque fonction a au moins un acteur déclaré ou à vérifier"
          : "aucun acteur déclaré pour \(Wording.list(holes, .fr))",
        en: holes.isEmpty
          ? "every function has at least one actor, declared or to be verified"
          : "no actor declared for \(Wording.list(holes, .en))")
    ]
    if !fragile.isEmpty {
      parts.append(
        context.say(
          fr:
            "\(fragile.count)\u{A0}fonction\(fragile.count > 1 ? "s" : "") ne \(fragile.count > 1 ? "tiennent" : "tient") que par un seul acteur",
          en: "\(fragile.count) held by a single actor"))
    }
    parts.append(
      context.say(
        fr: broken == 0 ? "aucun relais rompu" : "\(broken)\u{A0}relais rompu\(broken > 1 ? "s" : "")",
        en: broken == 0 ? "no broken relay" : "\(broken) broken relay\(broken > 1 ? "s" : "")"))
    let text = parts.joined(separator: Wording.semicolon(context.language)) + "."
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func labels(of state: CoverageState) -> [String] {
    cells.filter { $0.state == state }.map {
      context.say(context.typology.functions.label($0.function)).lowercased()
    }
  }

  var description: String {
    let sentences = (relay + transverse).flatMap { stage in
      stage.cells.map { cell in
        let names = cell.holders.map(name) + cell.uncertain.map { name($0) + " (?)" }
        let words =
          names.isEmpty
          ? context.say(context.typology.vocabulary.label(cell.state)).lowercased()
          : Wording.list(names, context.language)
        return context.say(stage.phase.label) + ", "
          + context.say(context.typology.functions.label(cell.function)).lowercased()
          + Wording.colon(context.language) + words + "."
      }
    }
    return ([summary] + sentences).joined(separator: " ")
  }

  private func name(_ id: String) -> String {
    context.study.actor(id).map { PlainText.printable($0.name) } ?? id
  }
}
