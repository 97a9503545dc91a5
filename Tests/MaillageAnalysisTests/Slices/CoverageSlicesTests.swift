import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("Coverage cut by level, zone, sector and phase")
struct CoverageSlicesTests {
  static let tables = [
    "acteurs": """
    id,nom,categorie,echelon,secteur
    eau,Pôle eau,POLE,regional,eau
    etat,État,ETAT,national,
    flou,Flou,ASSO,,
    ville,Ville,COLL,local,
    """,
    "roles": """
    acteur,fonction,niveau,famille,zone
    eau,RES,C,I,
    etat,REP,C,I,maghreb
    etat,INF,P,I,
    flou,INF,?,I,
    ville,INF,C,P,
    """,
    "actions": "id,intitule,type\na1,Une action,I1.3",
    "mobilisations": "action,acteur,role\na1,ville,P\na1,etat,?",
  ]

  private func cell(
    _ result: CoverageSlices.Result, _ axis: CoverageSlices.Axis, _ value: String?, _ function: String
  ) throws -> CoverageSlices.SliceCell {
    let slice = try #require(result.slices(axis).first { $0.value == value })
    return try #require(slice.cells.first { $0.cell.function == function })
  }

  @Test("a function held at one level is elsewhere for the others, and unknown is neither")
  func levels() throws {
    let result = CoverageSlices().run(on: try Sample.study(Self.tables))
    #expect(result.slices(.echelon).map(\.value) == ["local", "regional", "national", nil])
    let national = try cell(result, .echelon, "national", "INF")
    #expect(national.cell.holders == ["etat"] && national.elsewhere == 1)
    let regional = try cell(result, .echelon, "regional", "INF")
    #expect(regional.cell.state == .hole && regional.elsewhere == 2)
    #expect(try cell(result, .echelon, nil, "INF").cell.state == .undetermined)
    let summary = try #require(result.slices(.echelon).last).summary
    #expect(summary.covered == 0...1)
  }

  @Test("a part without zone holds everywhere; one limited to a zone only there")
  func zones() throws {
    let result = CoverageSlices().run(on: try Sample.study(Self.tables))
    #expect(result.slices(.zone).map(\.value) == ["maghreb"])
    let limited = try cell(result, .zone, "maghreb", "REP")
    #expect(limited.own == ["etat"])
    let unlimited = try cell(result, .zone, "maghreb", "INF")
    #expect(unlimited.cell.holders == ["etat", "ville"] && unlimited.own.isEmpty)
  }

  @Test("an actor without sector works for all")
  func sectors() throws {
    let result = CoverageSlices().run(on: try Sample.study(Self.tables))
    #expect(result.slices(.sector).map(\.value) == ["eau"])
    #expect(try cell(result, .sector, "eau", "RES").own == ["eau"])
    #expect(try cell(result, .sector, "eau", "INF").cell.holders == ["etat", "ville"])
  }

  @Test("the phases of a family add up to the family")
  func phases() throws {
    let study = try Sample.study(Self.tables)
    let result = CoverageSlices().run(on: study)
    for summary in Coverage().run(on: study).summaries {
      let phases = result.phases.map(\.summary).filter { $0.family == summary.family }
      #expect(phases.map(\.functions).reduce(0, +) == summary.functions)
      #expect(phases.map(\.covered.lowerBound).reduce(0, +) == summary.covered.lowerBound)
      #expect(phases.map(\.covered.upperBound).reduce(0, +) == summary.covered.upperBound)
    }
  }

  @Test("types of action by category keep the doubtful apart")
  func types() throws {
    let result = CoverageSlices().run(on: try Sample.study(Self.tables))
    #expect(result.typesByCategory.map(\.category) == ["COLL", "ETAT"])
    #expect(result.typesByCategory.map(\.actors) == [["ville"], []])
    #expect(result.typesByCategory[1].uncertain == ["etat"])
  }

  @Test("nothing at all has its tables and one finding")
  func empty() {
    for study in [Sample.nothing, Sample.nothingAtAll] {
      let result = CoverageSlices().run(on: study)
      #expect(result.findings.map(\.tone) == [.caution] && result.tables.count == 4)
    }
  }
}
