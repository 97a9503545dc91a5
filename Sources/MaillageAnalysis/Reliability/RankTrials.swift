/// The rankings of the actors of a network put to the test: each test is made once, whoever asks.
final class RankTrials: Sendable {
  let network: ActorNetwork
  /// The identifiers of the actors, in the order of the nodes.
  private let actors: [String]

  private struct Key: Hashable {
    let measure: RankedMeasure, perturbation: Perturbation
  }

  private let trials = Remembered<Key, RankTrial?>()
  private let scores = Remembered<RankedMeasure, WorldScores>()

  init(in network: ActorNetwork, actors: [String]) {
    self.network = network
    self.actors = actors
  }

  /// A ranking put to one test; absent over the doubtful ties where there are none.
  func trial(of measure: RankedMeasure, under perturbation: Perturbation) -> RankTrial? {
    trials.value(of: Key(measure: measure, perturbation: perturbation)) {
      if let change = perturbation.change {
        return RankTrial(measure, under: perturbation, change, in: network, actors: actors)
      }
      guard !network.doubts(weighted: measure.isWeighted).isEmpty else { return nil }
      return RankTrial(measure, over: worlds(of: measure), in: network, actors: actors)
    }
  }

  /// The scores over the networks that the doubtful ties allow.
  func worlds(of measure: RankedMeasure) -> WorldScores {
    scores.value(of: measure) { WorldScores(of: measure, in: network) }
  }
}
