import MaillageModel
import NetworkAlgorithms
import Testing

@testable import MaillageAnalysis

struct RankTrialsTests {
  private static let actors = "id,nom,categorie\na,A,ASSO\nb,B,ASSO\nc,C,ASSO\nd,D,ASSO"
  private static let ties = "origine,cible,type,certitude\na,b,convention,oui\nb,c,convention,oui"

  @Test("Analyses of a study share one trial, the same as one made alone")
  func shared() throws {
    let study = try Sample.study([
      "acteurs": Self.actors, "relations": Self.ties + "\nc,d,convention,?",
    ])
    let tests = study.rankTrials
    #expect(tests === study.rankTrials)
    let alone = RankTrials(in: ActorNetwork(of: study), actors: study.actors.map(\.id))
    for measure in RankedMeasure.allCases {
      for perturbation in measure.perturbations {
        let trial = try #require(tests.trial(of: measure, under: perturbation))
        #expect(trial.measure == measure && trial.perturbation == perturbation)
        #expect(trial == alone.trial(of: measure, under: perturbation))
        #expect(study.answer(to: Reliability.self).trial(measure, perturbation) == trial)
      }
    }
    // The middle of the path a–b–c; of a–b–c–d, b and c alike.
    let worlds = tests.worlds(of: .betweenness)
    #expect(worlds.worlds.worlds == 2 && worlds.worlds.isExact)
    #expect(worlds.first == [0, 2, 1, 0] && worlds.ranked == [2, 2, 2, 2])
  }

  @Test("Without doubtful ties there is no trial of them")
  func sure() throws {
    let study = try Sample.study(["acteurs": Self.actors, "relations": Self.ties])
    #expect(study.rankTrials.trial(of: .betweenness, under: .doubtfulTies) == nil)
    #expect(study.rankTrials.trial(of: .betweenness, under: .withoutOneTie) != nil)
  }
}
