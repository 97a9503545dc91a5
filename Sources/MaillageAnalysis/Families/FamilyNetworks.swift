internal import MaillageModel
internal import NetworkAlgorithms

/// The certain relations as one network for each family, and those that name none.
struct FamilyNetworks {
  /// One layer for each family, in the typology's order.
  let multiplex: Multiplex
  /// The pairs that certain relations join, none of which names a family.
  let withoutFamily: Graph

  init(of study: Study) {
    struct Pair: Hashable, Comparable {
      let a: Int, b: Int
      static func < (x: Pair, y: Pair) -> Bool { (x.a, x.b) < (y.a, y.b) }
    }
    let families = study.typology.families
    var pairs = [Set<Pair>](repeating: [], count: families.count)
    var unnamed: Set<Pair> = []
    for relation in study.relations where relation.isCertain {
      guard let origin = study.index(of: relation.origin), let target = study.index(of: relation.target)
      else { continue }
      let pair = Pair(a: min(origin, target), b: max(origin, target))
      if let family = relation.relation.family.flatMap(families.position(of:)) {
        pairs[family].insert(pair)
      } else {
        unnamed.insert(pair)
      }
    }
    for family in pairs { unnamed.subtract(family) }
    func graph(_ pairs: Set<Pair>) -> Graph {
      Graph(
        nodeCount: study.actors.count, ties: pairs.sorted().map { Graph.Tie(a: $0.a, b: $0.b) })
    }
    multiplex = Multiplex(layers: pairs.map(graph))
    withoutFamily = graph(unnamed)
  }
}
