import MaillageModel
import Testing

@testable import MaillageAnalysis

struct BackboneTests {
  private func services(_ tables: [String: String]) throws -> BackboneTest {
    BackboneTest(.services, MobilisationTable(.services, of: try Sample.study(tables))) { _ in nil }
  }

  private func pair(_ a: String, _ b: String, in test: BackboneTest) throws -> BackboneTest.Pair {
    try #require(test.pairs.first { $0.a == a && $0.b == b })
  }

  @Test("Davis’s women: one pair together and eight apart before correction; the SDSM finds none")
  func davis() throws {
    let test = try services(Literature.davisTables)
    #expect(test.pairs.count == 153)
    #expect(!test.isExact && test.hasConverged)
    let found = test.pairs.filter { $0.twoTailed <= 0.05 }
    #expect(found.filter { $0.fixed.upper < $0.fixed.lower }.map(\.b) == ["sylvia"])
    #expect((7...9).contains(found.count { $0.fixed.upper > $0.fixed.lower }))
    let apart = try pair("evelyn", "nora", in: test)
    #expect(near(apart.fixed.lower, 0.0015, within: 0.0015))
    let close = try pair("flora", "olivia", in: test)
    #expect(near(close.stochastic?.upper, 0.0884, within: 0.0005))
    #expect(near(close.fixed.upper, 0.034, within: 0.01))
    #expect(test.pairs.allSatisfy { ($0.stochastic?.upper ?? 0) > 0.05 })
  }

  @Test("Three services in three actions: the five tables of these sizes, by hand")
  func exact() throws {
    let test = try services(Attendance.tables(["001", "010", "101"]))
    #expect(test.isExact && test.tableCount == 5 && test.neededTogether == 1)
    #expect(test.pairs.map(\.fixed.upper) == [1, 0.4, 1])
    #expect(test.pairs.map(\.fixed.lower) == [0.8, 1, 0.6])
    #expect(test.pairs.allSatisfy { $0.errors.upper == 0 && $0.errors.lower == 0 })
    #expect(test.pairs.allSatisfy { $0.verdict == .chance && !$0.hasMargin && $0.adjusted == nil })
  }

  @Test("Independent cells: hardly any territory has a pair that stands out")
  func noise() throws {
    let alarms = try (0..<6 as Range<UInt64>).count { seed in
      let test = try services(Attendance.tables(Attendance.noise(rows: 7, columns: 24, seed: seed)))
      return test.pairs.contains { $0.verdict != .chance }
    }
    #expect(alarms <= 1)
  }

  @Test("Two services that act together, and one seldom with them, are found and said")
  func planted() throws {
    var rows = Attendance.noise(rows: 7, columns: 36, seed: 1)
    rows[1] = String(repeating: "10", count: 18)
    rows[4] = "00" + String(repeating: "10", count: 17)
    rows[6] = String(repeating: "01", count: 18)
    let result = Backbone().run(on: try Sample.study(Attendance.tables(rows)))
    let test = try #require(result.test(.services))
    #expect(try pair("s1", "s4", in: test).verdict == .positive)
    #expect(try pair("s1", "s6", in: test).verdict == .negative)
    let text = result.findings.map(\.text.fr).joined()
    #expect(text.contains("Service 1 et Service 4 (17 en commun"))
    #expect(text.contains("ensemble moins que par hasard"))
    let row = try #require(
      result.tables[0].rows.first { $0[0] == .identifier("services") && $0[1] == .identifier("s1") })
    #expect(row.count == result.tables[0].columns.count)
  }

  @Test("When nothing is established, the finding says so; a part to be verified is not counted")
  func doubt() throws {
    let result = Backbone().run(on: try Sample.study(Attendance.tables(["110", "1?0", "011"])))
    let test = try #require(result.test(.services))
    #expect(test.doubtfulCount == 1)
    let doubtful = try pair("s0", "s1", in: test)
    #expect(doubtful.shared == 1 && doubtful.possible == 1 && doubtful.sizeB == 1)
    let texts = result.findings.map(\.text.fr)
    #expect(texts.contains { $0.contains("n’est pas distinguable du hasard") })
    #expect(texts.contains { $0.contains("à vérifier") && $0.contains("1 de services") })
  }

  @Test("Cells out of competence are structural zeros of the SDSM, and contradictions are counted")
  func competences() throws {
    var tables = Attendance.tables(["1100", "0011", "1011"])
    tables["competences_services"] = "service,type,statut\ns0,C,obligatoire\ns1,C,exclu\ns1,C2.2,obligatoire"
    let study = try Sample.study(tables)
    let result = Backbone().run(on: study)
    let text = result.findings.map(\.text.fr).joined().withPlainSpaces
    // s0 must be everywhere and is in two; s1's line about the type prevails over the family's.
    #expect(text.contains("0 case hors compétence et 4 obligatoires"))
    #expect(text.contains("4 cases où la mobilisation contredit"))
    let pairs = try #require(result.test(.services)).pairs
    // Only the third service is left to chance: what the first two share is certain.
    #expect(pairs[0].constrained?.lower == 1)
  }

  @Test("The columns of the table, in their order")
  func columns() throws {
    let tables = Backbone().run(on: try Sample.study(Attendance.tables(["11", "11"]))).tables
    #expect(
      tables[0].columns.prefix(9).map(\.id) == [
        "objet", "a", "b", "communes", "p_plus_sdsm", "p_moins_sdsm", "p_plus_fdsm", "p_moins_fdsm",
        "verdict",
      ])
    #expect(tables.map(\.id) == ["dorsale", "dorsale_synthese"])
  }

  @Test("A territory without mobilisations says that nothing can be compared")
  func silent() throws {
    let result = Backbone().run(on: try Sample.study(["acteurs": "id,nom,categorie\na,A,ASSO"]))
    #expect(result.findings.count == 1)
    #expect(result.tables[0].rows.isEmpty)
  }
}

extension String {
  /// The text with ordinary spaces in place of those of French typography.
  fileprivate var withPlainSpaces: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
