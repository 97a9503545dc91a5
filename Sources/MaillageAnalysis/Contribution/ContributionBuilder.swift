internal import MaillageModel
internal import NetworkAlgorithms

/// Turns the coverage of a study into a game and back into actors.
struct ContributionBuilder {
  private let study: Study
  private let coverage: Coverage.Result
  private let applicable: [CoverageCell]
  private let game: CoverageGame

  init(_ study: Study) {
    self.study = study
    coverage = study.answer(to: Coverage.self)
    applicable = coverage.cells.filter { $0.state != .notApplicable }
    game = CoverageGame(
      playerCount: study.actors.count,
      holders: applicable.map { cell in cell.holders.compactMap { study.index(of: $0) } })
  }

  func result(workLimit: Int) -> Contribution.Result {
    let shares = actorShares()
    return Contribution.Result(
      actors: shares, cells: coverage.cells.map(robustness), curves: curves(shares: shares.map(\.share)),
      team: smallestTeam(workLimit: workLimit), typology: study.typology, names: Names(of: study),
      categories: Dictionary(uniqueKeysWithValues: study.actors.map { ($0.id, $0.category) }),
      generic: Set(study.actors.filter { $0.nature == .genericGroup }.map(\.id)))
  }

  private func actorShares() -> [Contribution.ActorShare] {
    let shares = game.shares()
    let exclusivities = game.exclusivities()
    let held = game.heldCells()
    let lost = game.lostCells()
    let heldCount = game.holders.count { !$0.isEmpty }
    let intervals = ShareIntervals(
      of: game, doubtful: applicable.map { cell in cell.uncertain.compactMap { study.index(of: $0) } })
    let scoring = CandidateScoring(study, coverage: coverage)
    return study.actors.enumerated().map { index, actor in
      Contribution.ActorShare(
        actor: actor.id, cells: held[index].map { applicable[$0].key },
        uncertainCells: applicable.filter { $0.uncertain.contains(actor.id) }.map(\.key),
        share: shares[index], relativeShare: heldCount > 0 ? shares[index] / Double(heldCount) : nil,
        exclusivity: exclusivities[index],
        losses: lost[index].map { loss(of: applicable[$0], by: actor.id, scoring) },
        hasRoles: !(study.roles[actor.id]?.isEmpty ?? true), shareRange: intervals.shares[index],
        rank: intervals.observed[index], rankRange: intervals.ranks[index])
    }
  }

  private func loss(
    of cell: CoverageCell, by actor: String, _ scoring: CandidateScoring
  ) -> Contribution.Loss {
    Contribution.Loss(
      cell: cell.key, uncertain: cell.uncertain, collectives: cell.collectives,
      successors: Array(scoring.candidates(for: cell.key, leaving: actor).prefix(Candidates.limit)))
  }

  private func robustness(of cell: CoverageCell) -> Contribution.CellRobustness {
    let applies = cell.state != .notApplicable
    let range = cell.holderRange
    let low = Robustness.random(holders: range.lowerBound, players: game.playerCount)
    let high = Robustness.random(holders: range.upperBound, players: game.playerCount)
    var robustness: ClosedRange<Double>?
    if applies, let low, let high { robustness = low...high }
    return Contribution.CellRobustness(
      cell: cell.key, applies: applies, holders: range, robustness: robustness)
  }

  private func curves(shares: [Double]) -> [DepartureCurve] {
    guard game.playerCount > 0 else { return [] }
    let random = curve(.random, scores: [Double](repeating: 0, count: game.playerCount))
    // Betweenness has no meaning under three actors: there is then no such order.
    let central = study.network.graph.betweenness().compactMap { $0 }
    let byCentrality =
      central.count == game.playerCount ? [curve(.betweenness, scores: central)] : []
    return [random] + byCentrality + [curve(.share, scores: shares)]
  }

  private func curve(_ order: DepartureCurve.Order, scores: [Double]) -> DepartureCurve {
    let classes = Dictionary(grouping: scores.indices) { scores[$0].withoutRoundingError }
      .sorted { $0.key > $1.key }.map(\.value)
    let held = Robustness.curve(of: game, departures: classes)
    // Of those level with others none leaves before the rest.
    let leaving: [String?] =
      [nil]
      + classes.flatMap { players in players.map { players.count == 1 ? study.actors[$0].id : nil } }
    let areMeans = [false] + classes.flatMap { players in players.indices.map { $0 < players.count - 1 } }
    return DepartureCurve(
      order: order,
      points: zip(held, leaving).enumerated().map { step, state in
        DepartureCurve.Point(
          departures: step, actor: state.1, held: state.0, isMean: areMeans[step])
      },
      area: Robustness.area(under: held))
  }

  private func smallestTeam(workLimit: Int) -> SmallestTeam? {
    let answer = SetCover.smallestTeams(
      holders: game.holders, playerCount: game.playerCount, workLimit: workLimit)
    guard let answer else { return nil }
    let teams = answer.teams.map { team in team.map { study.actors[$0].id } }
    let allAreKnown = answer.isComplete && answer.count == teams.count
    let common = teams.dropFirst().reduce(Set(teams.first ?? [])) { $0.intersection($1) }
    return SmallestTeam(
      size: answer.size, lowerBound: answer.lowerBound, teams: teams, count: answer.count,
      isComplete: answer.isComplete,
      holderCount: Set(game.holders.joined()).count,
      indispensable: allAreKnown ? common.sortedByBytes() : [])
  }
}
