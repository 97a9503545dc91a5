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
          "Chaque fonction nomme au plus \(longest - 1)\u{A0}acteurs et compte les autres, qui sont dans les tables.",
        en: "Each function names at most \(longest - 1) actors and counts the others, who are in the tables.")
    ]
  }

  var legend: Legend {
    var legend = Legend()
    let cells = (chain.relay + chain.transverse).flatMap(\.cells)
    let named = Set(cells.flatMap(shown))
    let actors = chain.actors.filter { named.contains($0.id) }
    let sure = cells.flatMap { cell in shown(of: cell).filter { !cell.uncertain.contains($0) } }
    legend.categories = context.legend(of: actors, sure: Set(sure))
    if cells.contains(where: { !$0.pilots.isEmpty }) {
      legend.marks.append(
        Legend.MarkEntry(
          sample: pilotCode, style: ShapeStyle(),
          meaning: context.say(fr: "pilote, en gras", en: "lead, in bold")))
    }
    if cells.contains(where: { !Set($0.uncertain).isDisjoint(with: shown(of: $0)) }) {
      legend.marks.append(context.doubtfulRoleMark)
    }
    let rule =
      chain.handovers.isEmpty
      ? []
      : [
        context.say(
          fr:
            "Relais assuré\u{A0}: un acteur tient une fonction dans les deux phases, ou une relation joint leurs "
            + "acteurs.",
          en: "Relay ensured: an actor holds a function in both phases, or a relation joins their actors.")
      ]
    legend.notes = rule + context.collectiveNote(cells) + context.glossary(of: actors, limit: Self.nameLimit)
    return legend
  }
}
