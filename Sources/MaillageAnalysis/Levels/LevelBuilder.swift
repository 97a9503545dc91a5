internal import MaillageModel
internal import NetworkAlgorithms

/// Gathers what each actor does and the ties between levels.
struct LevelBuilder {
  private let study: Study
  private let coverage: Coverage.Result
  private let network: ActorNetwork

  init(_ study: Study) {
    self.study = study
    coverage = study.answer(to: Coverage.self)
    network = study.network
  }

  func result() -> Levels.Result {
    Levels.Result(
      members: study.actors.enumerated().map { member($0.element, at: $0.offset) }, links: links,
      typology: study.typology, names: Names(of: study))
  }

  private func member(_ actor: Actor, at index: Int) -> Levels.Member {
    let levels = study.roles[actor.id] ?? [:]
    let functions = study.typology.functions.map(\.code)
    let neighbours = network.graph.neighbors(of: index).map { study.actors[Int($0)].echelon }
    let within = neighbours.count { $0 == actor.echelon }
    return Levels.Member(
      actor: actor.id, category: actor.category, echelon: actor.echelon,
      functions: functions.filter { levels[$0]?.level.holds ?? false },
      uncertain: functions.filter { levels[$0]?.level == .unknown },
      leads: coverage.cells.filter { $0.state != .notApplicable && $0.pilots.contains(actor.id) }
        .map(\.key),
      actions: study.currentActions.map(\.id).filter {
        study.participations[$0]?.actors[actor.id]?.takesPart ?? false
      },
      tiesWithin: within, tiesAcross: neighbours.count - within)
  }

  private var links: [Levels.Link] {
    let present = Set(study.actors.map(\.echelon))
    let order: [Echelon?] =
      Echelon.allCases.filter { present.contains($0) } + (present.contains(nil) ? [nil] : [])
    var place: [Echelon?: Int] = [:]
    for (index, echelon) in order.enumerated() { place[echelon] = index }
    var certain = [[Int]](repeating: [Int](repeating: 0, count: order.count), count: order.count)
    var doubtful = certain
    func ends(_ a: Int, _ b: Int) -> (Int, Int) {
      let left = place[study.actors[a].echelon] ?? 0
      let right = place[study.actors[b].echelon] ?? 0
      return (min(left, right), max(left, right))
    }
    for tie in network.graph.ties {
      let (a, b) = ends(tie.a, tie.b)
      certain[a][b] += 1
    }
    for tie in network.doubtfulTies {
      let (a, b) = ends(tie.a, tie.b)
      doubtful[a][b] += 1
    }
    return order.indices.flatMap { a in
      (a..<order.count).map { b in
        Levels.Link(a: order[a], b: order[b], certain: certain[a][b], doubtful: doubtful[a][b])
      }
    }
  }
}
