import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("What each actor brings")
struct ContributionTests {
  @Test("the four by four example as a territory, to 1e-12")
  func fourByFour() throws {
    let result = Contribution().run(on: try Sample.study(CoverageFixture.tables))
    #expect(result.actors.map(\.actor) == ["a1", "a2", "a3", "a4"])
    for (actor, share) in zip(result.actors, [1.5, 5.0 / 6, 1.0 / 3, 4.0 / 3]) {
      #expect(near(actor.share, share, within: 1e-12))
    }
    #expect(result.actors.map(\.losses.count) == [1, 0, 0, 1])
    #expect(near(result.meanRobustnessOfHeld, 0.630208333333333333, within: 1e-12))
    #expect(result.team?.teams == [["a1", "a4"]])
    #expect(result.team?.indispensable == ["a1", "a4"])
  }

  @Test("a part to verify widens the robustness and changes no share")
  func unknown() throws {
    var tables = CoverageFixture.tables
    tables["roles"]? += "\na3,GAR,?,I"
    let result = Contribution().run(on: try Sample.study(tables))
    let cell = try #require(result.cells.first { $0.cell == CellKey(function: "GAR", family: "I") })
    #expect(cell.holders == 1...2)
    let range = try #require(cell.robustness)
    #expect(near(range.lowerBound, 0.5, within: 1e-12) && range.upperBound > 0.6)
    #expect(near(result.actors[2].share, 1.0 / 3, within: 1e-12))
    #expect(result.actors[0].losses.first?.uncertain == ["a3"])
    #expect(result.actors[0].losses.first?.successors.first?.actor == "a3")
  }

  @Test("functions without meaning in a family leave every count")
  func notApplicable() throws {
    let result = Contribution().run(on: try Sample.study(CoverageFixture.tables))
    let cells = result.cells.filter { !$0.applies }
    #expect(!cells.isEmpty && cells.allSatisfy { $0.robustness == nil })
    #expect(result.applicableCells.count + cells.count == result.cells.count)
  }

  @Test("departures start with everything held, end with nothing, and name who leaves")
  func curves() throws {
    let result = Contribution().run(on: try Sample.study(CoverageFixture.tables))
    #expect(result.curves.map(\.order) == [.random, .betweenness, .share])
    for curve in result.curves {
      #expect(curve.points.count == 5)
      #expect(near(curve.points.first?.held, 4) && near(curve.points.last?.held, 0))
    }
    #expect(result.curves[2].points.map(\.actor) == [nil, "a1", "a4", "a2", "a3"])
    #expect(result.curves[2].points.map(\.held) == [4, 3, 2, 1, 0])
    #expect(result.curves[2].departuresToHalf == 2)
  }

  @Test("without tables there is nothing to lose, and the finding says so")
  func empty() {
    let result = Contribution().run(on: Sample.nothing)
    #expect(result.team == nil && result.curves.isEmpty && result.meanRobustness == nil)
    #expect(result.findings.map(\.tone) == [.caution])
    #expect(result.tables.map(\.id).first == "contribution")
  }

  @Test("other identifiers change no number")
  func relabelling() throws {
    let names = ["a1": "z", "a2": "y", "a3": "x", "a4": "w"]
    let renamed = CoverageFixture.tables.mapValues { table in
      names.reduce(table) { $0.replacing($1.key + ",", with: $1.value + ",") }
    }
    let result = Contribution().run(on: try Sample.study(renamed))
    let shares = Dictionary(uniqueKeysWithValues: result.actors.map { ($0.actor, $0) })
    for (name, share) in [("z", 1.5), ("y", 5.0 / 6), ("x", 1.0 / 3), ("w", 4.0 / 3)] {
      #expect(near(shares[name]?.share, share, within: 1e-12))
    }
    #expect(result.team?.teams == [["w", "z"]])
    #expect(near(result.meanRobustnessOfHeld, 0.630208333333333333, within: 1e-12))
  }

  @Test("the order of the rows leaves no trace")
  func rowOrder() throws {
    var tables = CoverageFixture.tables
    let straight = Contribution().run(on: try Sample.study(tables))
    for (name, table) in tables {
      let lines = table.split(separator: "\n").map(String.init)
      tables[name] = Sample.table(lines[0], lines.dropFirst().reversed())
    }
    let reversed = Contribution().run(on: try Sample.study(tables))
    #expect(straight.tables == reversed.tables && straight.findings == reversed.findings)
  }

  @Test("fixed columns come first")
  func columns() throws {
    let tables = Contribution().run(on: try Sample.study(CoverageFixture.tables)).tables
    let first = Dictionary(uniqueKeysWithValues: tables.map { ($0.id, $0.columns.map(\.id)) })
    #expect(first["contribution"]?.prefix(5) == ["acteur", "fonctions", "part", "exclusivite", "perdues"])
    #expect(first["robustesse"]?.prefix(4) == ["famille", "fonction", "tenants", "robustesse"])
    #expect(first["equipe"]?.prefix(3) == ["equipe", "taille", "acteurs"])
  }
}
