internal import MaillageAnalysis
internal import MaillageModel

/// The functions of a family, phase by phase, with their holders and the relays between phases.
struct SupportChain {
  private let context: FigureContext
  /// The family of the chain.
  let family: Family
  /// The phases of the relay in their order, and those that run through all of it.
  let relay: [Stage], transverse: [Stage]
  /// How one hands over from each phase of the relay to the next, as the analysis of coordination finds it; on
  /// a part of the chain, from its last phase too.
  let handovers: [RelayLink.FamilyLink?]
  /// The place of the first phase in the whole relay, and the phase that follows the last on another page.
  let firstRank: Int
  let next: Phase?
  /// How many actors of the study have no role in the family, and whether other pages hold the rest of the chain.
  private let outside: Int
  let isPart: Bool

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
    firstRank = 0
    next = nil
    isPart = false
    let held = Set(
      (relay + transverse).flatMap(\.cells).flatMap { $0.holders + $0.uncertain + $0.collectives })
    outside = context.study.actors.count { !held.contains($0.id) }
  }

  /// Some phases of a chain, and its transverse phases or none.
  private init(_ chain: SupportChain, relay range: Range<Int>, transverse: [Stage]) {
    context = chain.context
    family = chain.family
    relay = Array(chain.relay[range])
    self.transverse = transverse
    handovers = chain.handovers.indices.filter(range.contains).map { chain.handovers[$0] }
    firstRank = range.lowerBound
    next = range.isEmpty || range.upperBound == chain.relay.count ? nil : chain.relay[range.upperBound].phase
    outside = chain.outside
    isPart = range.count < chain.relay.count || transverse.count < chain.transverse.count
  }

  /// The ways to lay the phases over pages in their order, from the fewest pages to the most; of as many pages,
  /// first those that keep the relay together.
  var partitions: [[SupportChain]] {
    let end = relay.count, units = end + (transverse.isEmpty ? 0 : 1)
    // A bit for each place where a page may end.
    let places = Array(1..<max(1, units))
    let cuts: [[Int]] = (0..<(1 << places.count)).map { bits in
      places.filter { bits & (1 << ($0 - 1)) != 0 }
    }
    let ordered = cuts.sorted { (a: [Int], b: [Int]) -> Bool in
      a.count != b.count ? a.count < b.count : b.lexicographicallyPrecedes(a)
    }
    return ordered.map { part(of: $0, end, units) }
  }

  private func part(of cut: [Int], _ end: Int, _ units: Int) -> [SupportChain] {
    zip([0] + cut, cut + [units]).map { first, last in
      let range = min(first, end)..<min(last, end)
      return SupportChain(self, relay: range, transverse: last > end ? transverse : [])
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
    let named = cells.count { $0.state != .notApplicable && !($0.holders + $0.uncertain).isEmpty }
    let isPart = 0 < named && named < functions
    let shown = context.count(actors.count, .actor)
    return context.say(
      fr:
        "\(shown) pour \(isPart ? "\(named) des " : "")\(context.count(functions, .function))"
        + (outside > 0 ? "\u{A0}; \(outside) sans rôle dans cette famille." : "."),
      en: "\(shown) for \(isPart ? "\(named) of the " : "")\(context.count(functions, .function))"
        + (outside > 0 ? "; \(outside) without a role in this family." : "."))
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
    if !handovers.isEmpty {
      parts.append(
        broken == 0
          ? context.say(fr: "aucun relais rompu", en: "no broken relay") : context.count(broken, .brokenRelay)
      )
    }
    let phases = isPart ? names(relay + transverse) + Wording.colon(context.language) : ""
    return (phases + parts.joined(separator: Wording.semicolon(context.language))).uppercasedFirst + "."
  }

  private func names(_ stages: [Stage]) -> String { context.list(stages.map { context.say($0.phase.label) }) }

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
