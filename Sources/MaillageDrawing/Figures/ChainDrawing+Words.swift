internal import MaillageAnalysis
internal import MaillageModel

/// What explains a chain of support.
extension ChainDrawing {
  /// That cards count those that they do not name.
  var omissions: [String] {
    let hidden = (chain.relay + chain.transverse).flatMap(\.cells).contains {
      shown(of: $0).count < $0.holders.count + $0.uncertain.count
    }
    guard hidden else { return [] }
    return [
      context.say(
        fr:
          "Une fonction de plus de \(longest)\u{A0}acteurs n’en nomme que \(longest - 1), les pilotes d’abord, et compte "
          + "les autres, qui sont dans les tables.",
        en:
          "A function of more than \(longest) actors names only \(longest - 1), leads first, and counts the others, "
          + "who are in the tables.")
    ]
  }

  var legend: Legend {
    var legend = Legend()
    let cells = (chain.relay + chain.transverse).flatMap(\.cells)
    let named = Set(cells.flatMap(shown))
    let actors = chain.actors.filter { named.contains($0.id) }
    legend.categories = context.legend(of: actors, withShapes: false)
    if cells.contains(where: { !$0.pilots.isEmpty }) {
      legend.marks.append(
        Legend.MarkEntry(
          sample: pilotCode, style: ShapeStyle(),
          meaning: context.say(fr: "pilote, en gras", en: "lead, in bold")))
    }
    if cells.contains(where: { !Set($0.uncertain).isDisjoint(with: shown(of: $0)) }) {
      legend.marks.append(context.doubtfulRoleMark)
    }
    legend.notes = rules + context.collectiveNote(cells) + context.glossary(of: actors, limit: Self.nameLimit)
    return legend
  }

  /// What the verdicts between phases mean, those that the page bears.
  private var rules: [String] {
    let states = Set(chain.handovers.compactMap { $0?.state })
    var rules: [String] = []
    if states.contains(.assured) {
      rules.append(
        context.say(
          fr:
            "Relais assuré\u{A0}: un acteur tient une fonction dans les deux phases, ou une relation sûre joint leurs "
            + "acteurs.",
          en:
            "Relay ensured: an actor holds a function in both phases, or a sure relation joins their actors.")
      )
    }
    if states.contains(.toCheck) {
      rules.append(
        context.say(
          fr:
            "Relais à vérifier\u{A0}: il ne repose que sur un rôle \(context.roleDoubt.fr), ou sur une relation à vérifier.",
          en:
            "Relay to be verified: it only rests on a role \(context.roleDoubt.en), or on a relation to be verified."
        ))
    }
    if states.contains(.broken) {
      rules.append(
        context.say(
          fr: "Relais rompu\u{A0}: rien dans les tables ne le permet, ce qui ne dit pas que rien ne se fait.",
          en: "Broken relay: nothing in the tables allows it, which does not say that nothing is done."))
    }
    return rules
  }
}
