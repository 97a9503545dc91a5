internal import MaillageAnalysis
internal import MaillageModel

/// What the pages of the network figure share: the actors and relations asked for, and what is known of them.
struct NetworkData {
  let context: FigureContext
  let ties: NetworkTies
  let measure: NetworkMeasure
  /// The actors that a relation reaches, doubtful or not, and the others, in the order of identifiers.
  let tied: [Actor], isolated: [Actor]
  /// The actors whose departure would split the network of sure ties.
  let articulations: Set<String>

  init(_ context: FigureContext) {
    self.context = context
    let ties = NetworkTies(context.selection.relations)
    self.ties = ties
    measure = NetworkMeasure(context, ties: ties)
    tied = context.selection.actors.filter { ties.neighbours[$0.id] != nil }
    isolated = context.selection.actors.filter { ties.neighbours[$0.id] == nil }
    articulations = Set(context.study.answer(to: Cohesion.self).articulations)
  }

  /// The words of a node: its name, and a mark where the measure is undefined.
  func label(_ actor: Actor) -> [String] {
    context.nodeLabel(actor) + (measure[actor.id] == nil ? [measure.mark] : [])
  }

  /// About the room that an actor takes, in square points.
  func area(_ actor: Actor, lines: Int = 0) -> Double {
    var style = context.nodeStyle(of: actor)
    if articulations.contains(actor.id) { style.setApart(by: Palette.alert) }
    let words = context.lines(label(actor) + [String](repeating: "", count: lines), in: style)
    return NodeEstimate(
      lines: words, size: measure.size(of: actor.id), style: style
    ).area
  }
}
