internal import MaillageModel
internal import NetworkAlgorithms

extension ActorNetwork {
  /// The certain relations of a study with their direction; one without direction goes both ways.
  static func directed(of study: Study) -> DirectedGraph {
    struct Ends: Hashable {
      let source: Int, target: Int
    }
    var ends: Set<Ends> = []
    for relation in study.relations where relation.isCertain {
      guard let origin = study.index(of: relation.origin), let target = study.index(of: relation.target)
      else { continue }
      ends.insert(Ends(source: origin, target: target))
      if !relation.relation.isOriented { ends.insert(Ends(source: target, target: origin)) }
    }
    return DirectedGraph(
      nodeCount: study.actors.count,
      arcs: ends.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
        .map { DirectedGraph.Arc(source: $0.source, target: $0.target) })
  }
}
