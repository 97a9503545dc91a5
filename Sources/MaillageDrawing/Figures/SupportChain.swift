internal import MaillageAnalysis
internal import MaillageModel

/// The functions of a family, phase by phase, with their holders and the relays between phases.
struct SupportChain {
  private let context: FigureContext
  /// The family of the chain.
  let family: Family
  /// The phases of the relay in their order, and those that run through all of it.
  let relay: [Stage], transverse: [Stage]
  /// How one hands over from each phase of the relay to the next, as the analysis of coordination finds it.
  let handovers: [RelayLink.FamilyLink?]

  /// A phase with its functions.
  struct Stage {
    let phase: Phase
    let cells: [CoverageCell]
  }

  /// The chain of the first family asked for, or of the family that is about firms.
  init?(_ context: FigureContext) {
    let typology = context.typology
    guard let family = context.filter.families.first.flatMap({ typology.families[$0] }) ?? typology.firmFamily
    else { return nil }
    let coverage = context.study.answer(to: Coverage.self)
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
    let links = context.study.answer(to: Coordination.self).relay
    handovers = zip(relay, relay.dropFirst()).map { first, second in
      links.first { $0.phaseA == first.phase.code && $0.phaseB == second.phase.code }?
        .families.first { $0.family == family.code }
    }
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
    let shown = context.count(actors.count, .actor)
    let hidden = context.study.actors.count - actors.count
    return context.say(
      fr:
        "\(shown) pour \(context.count(functions, .function))\u{A0}; \(hidden) sans rôle dans cette famille.",
      en: "\(shown) for \(context.count(functions, .function)); \(hidden) without a role in this family.")
  }

  var summary: String {
    let holes = labels(of: .hole), fragile = labels(of: .fragile)
    let broken = handovers.count { $0?.state == .broken }
    var parts = [
      context.say(
        fr: holes.isEmpty
          ? "chaque fonction a au moins un acteur déclaré ou à vérifier"
          : "aucun acteur déclaré pour \(few(holes))",
        en: holes.isEmpty
          ? "every function has at least one actor, declared or to be verified"
          : "no actor declared for \(few(holes))")
    ]
    if !fragile.isEmpty {
      let functions = context.count(fragile.count, .function)
      parts.append(
        context.say(
          fr: functions + (fragile.count > 1 ? " ne tiennent" : " ne tient") + " que par un seul acteur",
          en: functions + (fragile.count > 1 ? " are held" : " is held") + " by a single actor"))
    }
    parts.append(
      broken == 0
        ? context.say(fr: "aucun relais rompu", en: "no broken relay") : context.count(broken, .brokenRelay))
    return parts.joined(separator: Wording.semicolon(context.language)).uppercasedFirst + "."
  }

  /// How many functions are named before the others are counted.
  private static let named = 3

  /// « former et veiller », or « 17 fonctions sur 18, dont former, veiller et détecter ».
  private func few(_ functions: [String]) -> String {
    guard functions.count > Self.named + 1 else { return context.list(functions) }
    let applicable = cells.count { $0.state != .notApplicable }
    let first = context.list(Array(functions.prefix(Self.named)))
    return context.say(
      fr: "\(context.count(functions.count, .function)) sur \(applicable), dont \(first)",
      en: "\(context.count(functions.count, .function)) of \(applicable), among them \(first)")
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
          : context.list(names)
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
