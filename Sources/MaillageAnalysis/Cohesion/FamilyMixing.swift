internal import MaillageModel
internal import NetworkAlgorithms

/// How far ties join actors that work in a same family.
struct FamilyMixing {
  /// The E–I index; absent without a tie between actors of known families.
  let index: Double?
  /// The actors that surely hold no function in any family, in the order of their identifiers.
  let actorsWithoutFamily: [String]

  init(of study: Study, graph: Graph) {
    let families = study.actors.map { actor -> Set<String> in
      let roles = study.roles[actor.id]?.values.map(\.levelByFamily) ?? []
      return Set(roles.flatMap { levels in levels.filter(\.value.holds).keys })
    }
    var within = 0
    var between = 0
    for tie in graph.ties where !families[tie.a].isEmpty && !families[tie.b].isEmpty {
      if families[tie.a].isDisjoint(with: families[tie.b]) { between += 1 } else { within += 1 }
    }
    index = within + between > 0 ? Double(between - within) / Double(between + within) : nil
    actorsWithoutFamily = zip(study.actors, families).filter(\.1.isEmpty).map(\.0.id)
  }
}
