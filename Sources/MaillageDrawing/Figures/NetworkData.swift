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
  /// Whether several pages share the network out.
  var isShared = false

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

  /// The same followed by the number of its partners on other pages.
  func label(_ actor: Actor, elsewhere: Int) -> [String] {
    context.signed(label(actor), elsewhere: elsewhere, limit: context.nameLimit)
  }

  /// The look of an actor, apart when its departure would cut the network.
  func style(of actor: Actor) -> ShapeStyle {
    var style = context.nodeStyle(of: actor)
    if articulations.contains(actor.id) { style.setApart(by: Palette.alert) }
    return style
  }

  /// The size of the text of an actor.
  func size(of actor: Actor) -> Double { measure.size(of: actor.id, isSparing: isShared && context.isTight) }

  /// What the size of the text says; nothing where all actors have one and the same.
  func sizeNote(for shown: [Actor]) -> String? {
    let isPlain = Set(shown.map(size)).count < 2 && shown.allSatisfy { measure[$0.id] != nil }
    return isPlain ? nil : measure.note(for: shown)
  }

  /// About the room that an actor takes with a number of partners elsewhere, in square points.
  func area(_ actor: Actor) -> Double {
    let size = size(of: actor)
    let node = context.fitted(label(actor, elsewhere: 10), size: size, in: style(of: actor))
    return NodeEstimate(lines: node.words, size: size, style: node.style).area
  }
}
