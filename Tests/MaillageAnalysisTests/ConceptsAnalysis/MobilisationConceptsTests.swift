import MaillageModel
import NetworkAlgorithms
import Testing

@testable import MaillageAnalysis

struct MobilisationConceptsTests {
  private func result(_ tables: [String: String]) throws -> MobilisationConcepts.Result {
    MobilisationConcepts().run(on: try Sample.study(tables))
  }

  /// The events as services and the women as actions: the context of the literature.
  private var davisEvents: [String: String] {
    let rows = (1...14).map { event in
      String(
        Literature.davis.map { line -> Character in
          line.split(separator: " ").dropFirst().contains { $0 == "\(event)" } ? "1" : "0"
        })
    }
    return Attendance.tables(rows)
  }

  @Test("Davis: 65 concepts; 23 implications of the events, 20 of them with a case")
  func davis() throws {
    let result = try result(davisEvents)
    #expect(result.concepts.count == 65 && result.leastActions == 0)
    #expect(result.hasWholeBasis)
    #expect(result.implications.count == 23)
    #expect(result.implications.count { $0.support > 0 } == 20)
    // E5 ∧ E6 → E8 (6 women), E3 → E5 (6), E10 → E12 (5); services are numbered from 0.
    func rule(_ premise: [String]) -> MobilisationConcepts.Implication? {
      result.implications.first { $0.premise == premise }
    }
    #expect(rule(["s4", "s5"])?.conclusion == ["s7"] && rule(["s4", "s5"])?.support == 6)
    #expect(rule(["s2"])?.conclusion == ["s4"] && rule(["s2"])?.support == 6)
    #expect(rule(["s9"])?.conclusion == ["s11"] && rule(["s9"])?.support == 5)
    let sentence = try #require(rule(["s2"]).map { result.sentence($0).fr.withPlainSpaces })
    #expect(sentence == "Toute action qui mobilise « Service 2 » mobilise aussi « Service 4 » : 6 cas sur 6.")
  }

  @Test("Davis’s women by level: 15 together at 3, two groups of 8 and 6 at 4")
  func levels() throws {
    let levels = try result(Literature.davisTables).levels
    #expect(levels.prefix(6).map(\.tieCount) == [139, 95, 46, 24, 9, 8])
    #expect(levels[2].groups.map(\.count) == [15])
    #expect(levels[3].groups.map(\.count) == [8, 6])
    #expect(levels[3].tooFew == 4)
    #expect(levels.last?.least == 7 && levels.last?.tieCount == 1)
  }

  @Test("A rule is certain, or possible only, when a part remains to be verified")
  func doubt() throws {
    // s0 → s1 holds over e0 and e1, and over e2 if the part of s1 there is confirmed.
    let result = try result(Attendance.tables(["11100", "11?10", "00010"]))
    let possible = result.implications.filter { !$0.isCertain }
    #expect(possible.contains { $0.premise == ["s0"] && $0.conclusion == ["s1"] && $0.support == 3 })
    #expect(
      !result.implications.contains {
        $0.isCertain && $0.premise == ["s0"] && !$0.conclusion.isEmpty && $0.support > 0
      })
    #expect(result.findings.last?.tone == .caution)
  }

  @Test("A rule with exceptions: five of six, and lift over the share of all")
  func associations() throws {
    let result = try result(Attendance.tables(["1111110000", "1111100000", "0000001111"]))
    let rule = try #require(result.associations.first { $0.premise == ["s0"] && $0.conclusion == "s1" })
    #expect(rule.support == 5 && rule.cases == 6)
    #expect(near(rule.lift, 5.0 / 6 / 0.5))
    #expect(result.sentence(rule).fr.hasSuffix("5 cas sur 6."))
  }

  @Test("Past the limit, the concepts of enough actions are listed: the closed sets of that support")
  func limited() throws {
    let rows = Attendance.noise(rows: 12, columns: 30, seed: 3)
    let table = MobilisationTable(.services, of: try Sample.study(Attendance.tables(rows)))
    let context = FormalContext(table.known.transposed)
    let all = try #require(context.concepts())
    let listing = ConceptListing(of: context, atMost: 60)
    #expect(listing.least > 1 && listing.intents.count <= 60)
    let expected = all.filter { $0.extent.count >= listing.least }.map(\.intent)
    #expect(listing.intents == expected)
    // One action fewer and they would not fit.
    #expect(all.count { $0.extent.count >= listing.least - 1 } > 60)
  }

  @Test("Services that never come together make a rule without a case; columns in their order")
  func never() throws {
    let result = try result(Attendance.tables(["1100", "0011", "1010"]))
    let rule = try #require(result.implications.first { $0.premise == ["s0", "s1"] })
    #expect(rule.support == 0)
    let columns = result.tables.map { $0.columns.prefix(3).map(\.id) }
    #expect(columns[0] == ["concept", "extension", "intension"])
    #expect(columns[1] == ["premisse", "conclusion", "support"])
    #expect(try self.result(["acteurs": "id,nom,categorie\na,A,ASSO"]).findings.count == 1)
  }
}

extension String {
  /// The text with ordinary spaces in place of those of French typography.
  fileprivate var withPlainSpaces: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
