internal import MaillageModel

extension Diagram {
  /// The same drawing laid out by a faster engine, saying so; `nil` when there is none.
  var withFallbackEngine: Diagram? {
    guard case .graph(var graph) = body else { return nil }
    switch graph.engine {
    case .dot, .neato:
      graph.engine = .sfdp
      graph.packsParts = false
    case .sfdp, .placed: return nil
    }
    return replacing(
      graph,
      omission: LocalizedText(
        fr: "La disposition prévue demandait trop de temps\u{A0}: les positions viennent d’un calcul plus "
          + "rapide et ne suivent plus les niveaux.",
        en: "The intended layout took too long: the places come from a faster computation and no longer "
          + "follow the levels."))
  }

  /// The same drawing with straight lines, saying so; `nil` when they are straight already.
  ///
  /// The library gives up, or worse, on some curves around nodes that nearly touch.
  var withStraightLines: Diagram? {
    guard case .graph(var graph) = body, graph.engine != .dot, graph.routing != .straight else { return nil }
    graph.routing = .straight
    return replacing(
      graph,
      omission: LocalizedText(
        fr: "Les traits sont droits et peuvent passer sous un acteur\u{A0}: les contourner n’a pas abouti.",
        en: "Lines are straight and may pass under an actor: leading them around did not succeed."))
  }

  private func replacing(_ graph: GraphBody, omission: LocalizedText) -> Diagram {
    var copy = self
    copy.body = .graph(graph)
    copy.cartouche.omissions.append(omission[language])
    return copy
  }
}
