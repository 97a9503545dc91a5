import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import Testing

struct CandidatesFigureTests {
  @Test("The gaps are counted by state, and nobody is named where the tables name nobody")
  func figure() throws {
    let diagrams = try SmallTerritory.diagrams(CandidatesFigure())
    // 51 cells make sense: one has two sure actors, three have one, one only a role to be verified.
    let summary = diagrams.first?.summary.withPlainSpaces ?? ""
    #expect(
      summary.hasPrefix("50 manques (46 sans acteur déclaré, 1 à vérifier, 3 avec un seul acteur) ; pour"))
    let words = diagrams.map(\.description).joined().withPlainSpaces
    #expect(words.contains("Financer (internationalisation) : Service de l’État ("))
    #expect(words.contains(", rang 1"))
    #expect(diagrams.allSatisfy { $0.legend.notes.first?.contains("Capacité d’agir inconnue") == true })
  }

  @Test("A gap for which nobody can be asked names who holds it alone")
  func orphan() throws {
    let study = try Territories.study("bretagne-2011")
    let diagrams = CandidatesFigure().diagrams(of: study, filter: FigureFilter(), language: .fr)
    let words = diagrams.flatMap(\.cellTexts).filter { $0.hasPrefix("Sans acteur à proposer") }
    #expect(words.count == 1)
    #expect(words.first?.withPlainSpaces.contains("financer (tenue par Région Bretagne)") == true, "\(words)")
  }

  @Test("The parts of a score add up to it, three actors at most, most points first")
  func parts() throws {
    let study = try Territories.study("territoire-exemple")
    let diagrams = CandidatesFigure().diagrams(of: study, filter: FigureFilter(), language: .fr)
    #expect(diagrams.count > 1)
    for diagram in diagrams {
      guard case .grid(let grid) = diagram.body else { continue }
      var scores: [Int] = []
      for row in grid.rows.dropFirst() where row.count >= 8 {
        // A row that begins a gap has its name first.
        if row.count == 9 { scores = [] }
        let parts = row.suffix(5).compactMap { Int($0.words) }
        let score = try #require(Int(row[row.count - 6].words))
        #expect(parts.count == 5)
        // The best and the worst rank stand before the score, that of the order among them.
        let ranks = row[row.count - 7].words.split(separator: "\u{A0}–\u{A0}").compactMap { Int($0) }
        let place = 1 + scores.count { $0 > score }
        #expect((ranks.first ?? .max) <= place && place <= (ranks.last ?? 0))
        #expect(parts.reduce(0, +) == score)
        scores.append(score)
        #expect(scores == scores.sorted(by: >))
        #expect(scores.count <= 3)
      }
    }
  }

  @Test("Of actors of one score, the one whose place is surest comes first, not the first by identifier")
  func equals() throws {
    for name in Territories.names {
      let gaps = try Territories.study(name).answer(to: Candidates.self).gaps
      for gap in gaps {
        let keys = zip(gap.candidates, gap.ranks).map { candidate, ranks in
          [-candidate.score, ranks.upperBound, ranks.lowerBound]
        }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) }, "\(gap.cell)")
      }
    }
    // Three more have the same score; only the Régions would be first whatever is missing.
    let gap = try #require(
      Territories.study("dispositif-national").answer(to: Candidates.self).gap(function: "REC", family: "P"))
    #expect(gap.candidates.first?.actor == "regions" && gap.ranks.first == 1...1)
  }
}

extension GridCell {
  /// The words of a cell and of those in it.
  var words: String {
    switch content {
    case .text(let lines): lines.joined().map(\.text).joined().filter { $0 != " " }
    case .grid(let grid): grid.rows.joined().map(\.words).joined()
    }
  }
}
