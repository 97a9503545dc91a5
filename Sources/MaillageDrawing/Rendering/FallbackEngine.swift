internal import MaillageModel

extension Diagram {
  /// The same drawing laid out by a faster engine, saying so; `nil` when there is none.
  var withFallbackEngine: Diagram? {
    guard case .graph(var graph) = body else { return nil }
    switch graph.engine {
    case .dot, .neato: graph.engine = .sfdp
    case .sfdp, .placed: return nil
    }
    let words = LocalizedText(
      fr: "La disposition prévue demandait trop de temps\u{A0}: les positions viennent d’un calcul plus "
        + "rapide et ne suivent plus les niveaux.",
      en: "The intended layout took too long: the places come from a faster computation and no longer "
        + "follow the levels.")
    return Diagram(
      id: id, language: language, title: title, question: question, page: page, body: .graph(graph),
      legend: legend, cartouche: cartouche.adding(omission: words[language]), summary: summary,
      description: description, tables: tables)
  }
}
