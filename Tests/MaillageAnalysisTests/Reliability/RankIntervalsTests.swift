import MaillageAnalysis
import MaillageModel
import Testing

struct RankIntervalsTests {
  /// Fifteen actors, ties and doubtful ties by arithmetic: degrees of many sizes, some equal.
  private static let tables: [String: String] = {
    var actors = "id,nom,categorie", relations = "origine,cible,type,certitude"
    for index in 0..<15 {
      actors += "\na\(index),Acteur \(index),ASSO"
      for step in 1...3 where (index * step) % 4 != 1 {
        let target = (index * step + step) % 15
        guard target != index else { continue }
        relations += "\na\(index),a\(target),convention,\((index + step) % 5 == 0 ? "?" : "oui")"
      }
    }
    return ["acteurs": actors, "relations": relations]
  }()

  @Test("The intervals are those of every case tried", arguments: RankedMeasure.allCases)
  func exhaustive(measure: RankedMeasure) throws {
    let study = try Sample.study(Self.tables)
    let intervals = RankIntervals(of: study, by: measure)
    let result = Reliability().run(on: study)
    let removed = try #require(result.trial(measure, .withoutOneTie))
    let doubtful = try #require(result.trial(measure, .doubtfulTies))
    #expect(removed.isExhaustive && doubtful.isExhaustive)
    for (place, range) in intervals.ranges.enumerated() {
      let trials = [removed.actors[place], doubtful.actors[place]]
      let range = try #require(range)
      #expect(intervals.observed[place] == trials[0].observed)
      #expect(range.lowerBound == trials.compactMap(\.best).min())
      #expect(range.upperBound == trials.compactMap(\.worst).max())
    }
    #expect(intervals.ranges.contains { ($0?.count ?? 0) > 1 })
  }
}
