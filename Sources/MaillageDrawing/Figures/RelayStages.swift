internal import MaillageAnalysis
internal import MaillageModel

/// The phases that hand over to each other in one family, with who holds them, as the analysis finds them.
struct RelayStages {
  private let context: FigureContext
  /// The code of the family.
  let family: String
  /// The phases in the order of the relay.
  let phases: [Phase]
  /// How each phase hands over to the next; absent where there is nothing to say.
  let links: [RelayLink.FamilyLink?]
  /// The actors whose part in a phase is only to be verified, phase by phase.
  private let uncertain: [Set<String>]
  /// The functions of the phases in the family.
  let cells: [CoverageCell]

  /// An actor in a phase.
  struct Holder: Hashable {
    let actor: String
    /// Whether it surely holds a function of the phase.
    let isSure: Bool
    /// In how many of the phases it stands, and in how many of them surely.
    let phaseCount: Int, surePhaseCount: Int
  }

  /// The families asked for, in the order of the analysis.
  static func all(in context: FigureContext) -> [RelayStages] {
    let relay = context.study.answer(to: Coordination.self).relay
    let coverage = context.study.answer(to: Coverage.self)
    var families: [String] = []
    for family in relay.flatMap(\.families).map(\.family) where !families.contains(family) {
      families.append(family)
    }
    let codes = relay.prefix(1).map(\.phaseA) + relay.map(\.phaseB)
    let phases = codes.compactMap { context.typology.phases[$0] }
    let wanted = context.filter.families
    return families.filter { wanted.isEmpty || wanted.contains($0) }.map { family in
      let cells = phases.map { phase in
        coverage.cells.filter {
          $0.family == family && $0.phase == phase.code && $0.state != .notApplicable
        }
      }
      return RelayStages(
        context: context, family: family, phases: phases,
        links: relay.map { link in link.families.first { $0.family == family } },
        uncertain: cells.map { Set($0.flatMap(\.uncertain)) }, cells: cells.flatMap { $0 })
    }
  }

  /// Whether nobody stands in any phase.
  var isEmpty: Bool { phases.indices.allSatisfy { holders(of: $0).isEmpty } }

  /// Whether the family is one of the typology, rather than what names none.
  var isNamed: Bool { context.typology.families[family] != nil }

  var familyName: String {
    context.typology.families[family].map { context.say($0.label) }
      ?? context.say(fr: "famille non précisée", en: "family not specified")
  }

  /// Who stands in a phase, in the order of their identifiers: those who surely do, and those whose part is
  /// to be verified.
  func holders(of phase: Int) -> [Holder] {
    let presences = phases.indices.map(presence)
    return presences[phase].keys.sortedByBytes().map { actor in
      Holder(
        actor: actor, isSure: presences[phase][actor] ?? false,
        phaseCount: presences.count { $0[actor] != nil },
        surePhaseCount: presences.count { $0[actor] == true })
    }
  }

  private func presence(_ phase: Int) -> [String: Bool] {
    let before = phase > 0 ? links[phase - 1] : nil
    let after = links.indices.contains(phase) ? links[phase] : nil
    var isSure: [String: Bool] = [:]
    for actor in uncertain[phase] { isSure[actor] = false }
    // Parts that name no family are in the ways only.
    for actor in (before?.doubts.map(\.to) ?? []) + (after?.doubts.map(\.from) ?? []) {
      isSure[actor] = false
    }
    for actor in (before?.holdersOfB ?? []) + (after?.holdersOfA ?? []) { isSure[actor] = true }
    return isSure
  }

  // MARK: Words

  var summary: String {
    let steps = links.enumerated().map { index, link in
      let ends = ends(index)
      let verdict = link.map { context.word(of: $0.state) + detail($0, index) } ?? nothing
      return context.say(
        fr: "de «\u{A0}\(ends.0)\u{A0}» à «\u{A0}\(ends.1)\u{A0}», \(verdict)",
        en: "from “\(ends.0)” to “\(ends.1)”, \(verdict)")
    }
    return familyName.uppercasedFirst + Wording.colon(context.language)
      + steps.joined(separator: Wording.semicolon(context.language)) + "."
  }

  private var nothing: String { context.say(fr: "rien à relayer", en: "nothing to hand over") }

  private func ends(_ link: Int) -> (String, String) {
    (context.say(phases[link].label), context.say(phases[link + 1].label))
  }

  private func detail(_ link: RelayLink.FamilyLink, _ index: Int) -> String {
    switch link.state {
    case .assured:
      let parts =
        (link.shared.isEmpty ? [] : [context.count(link.shared.count, .sharedActor)])
        + (link.ties.isEmpty ? [] : [context.count(link.ties.count, .tie)])
      return " (" + parts.joined(separator: ", ") + ")"
    case .toCheck:
      let ways = context.count(link.doubts.count, .way)
      return context.say(fr: " (\(ways) à vérifier)", en: " (\(ways) to verify)")
    case .broken:
      let ends = ends(index)
      let empty = [(link.holdersOfA, ends.0), (link.holdersOfB, ends.1)].filter(\.0.isEmpty).map(\.1)
      guard !empty.isEmpty else { return "" }
      let phases = context.list(empty.map { context.say(fr: "«\u{A0}\($0)\u{A0}»", en: "“\($0)”") })
      return context.say(fr: " (aucun acteur sûr en \(phases))", en: " (no sure actor in \(phases))")
    }
  }

  var description: String {
    let held = phases.indices.map { index in
      let names = holders(of: index).map { name($0.actor) + ($0.isSure ? "" : " (?)") }
      let words =
        names.isEmpty ? context.say(fr: "aucun acteur déclaré", en: "no actor declared") : context.list(names)
      return context.say(phases[index].label) + Wording.colon(context.language) + words + "."
    }
    let passages = links.enumerated().compactMap { index, link -> String? in
      let ways = (link?.passages ?? []).filter { $0.from != $0.to }.map { way in
        name(way.from) + " – " + name(way.to) + (way.isCertain ? "" : " (?)")
      }
      guard !ways.isEmpty else { return nil }
      let ends = ends(index)
      return context.say(
        fr: "Liens de «\u{A0}\(ends.0)\u{A0}» à «\u{A0}\(ends.1)\u{A0}»\u{A0}: \(context.list(ways)).",
        en: "Ties from “\(ends.0)” to “\(ends.1)”: \(context.list(ways)).")
    }
    return ([summary] + held + passages).joined(separator: " ")
  }

  private func name(_ id: String) -> String {
    context.study.actor(id).map { PlainText.printable($0.name) } ?? id
  }
}
