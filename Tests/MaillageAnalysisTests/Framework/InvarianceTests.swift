import Foundation
import MaillageAnalysis
import MaillageModel
import MaillageReading
import Testing

/// Neither the order of the rows nor the identifiers chosen may change what is found.
struct InvarianceTests {
  private static let day = "2025-06-30"

  private func exampleTables() throws -> [String: String] {
    let folder = Sample.repository + "/Graphs/territoire-exemple"
    var tables: [String: String] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) where file.hasSuffix(".csv") {
      tables[String(file.dropLast(4))] = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
    }
    return tables
  }

  private func results(_ study: Study) -> [any AnalysisResult] {
    [
      Coverage().run(on: study), Centrality().run(on: study), Cohesion().run(on: study),
      CoMobilisation().run(on: study), Rules().run(on: study), Crossing().run(on: study),
      Indicators().run(on: study), MobilisationConcepts().run(on: study),
      ExclusiveCombinations().run(on: study), Conformance().run(on: study), Silos().run(on: study),
    ]
  }

  @Test("Rows in the reverse order give the same tables and findings")
  func shuffledRows() throws {
    let tables = try exampleTables()
    let reversed = tables.mapValues { text -> String in
      let lines = text.split(separator: "\n").map(String.init)
      return ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
    }
    let original = results(try Sample.study(tables, on: Self.day))
    let shuffled = results(try Sample.study(reversed, on: Self.day))
    #expect(original.flatMap(\.tables).count == 23)
    #expect(original.flatMap(\.tables) == shuffled.flatMap(\.tables))
    #expect(original.flatMap(\.findings) == shuffled.flatMap(\.findings))
  }

  @Test("Other identifiers for the actors give the same numbers")
  func relabelledActors() throws {
    // The reverse alphabet turns the order of the identifiers round.
    let rename = { (id: String) in
      String(
        id.map { letter in
          letter.asciiValue.map { 97...122 ~= $0 ? Character(Unicode.Scalar(219 - $0)) : letter } ?? letter
        })
    }
    let renamed = Literature.florentineTables(doubtful: ["medici ridolfi"]).mapValues { text in
      let lines = text.split(separator: "\n").map(String.init)
      return
        ([lines[0]]
        + lines.dropFirst().map { line in
          line.split(separator: ",", omittingEmptySubsequences: false)
            .map { Literature.families.contains(String($0)) ? rename(String($0)) : String($0) }
            .joined(separator: ",")
        }).joined(separator: "\n")
    }
    let original = Centrality().run(
      on: try Sample.study(Literature.florentineTables(doubtful: ["medici ridolfi"])))
    let relabelled = Centrality().run(on: try Sample.study(renamed))
    let byName = Dictionary(uniqueKeysWithValues: relabelled.actors.map { ($0.actor, $0) })
    for actor in original.actors {
      let twin = try #require(byName[rename(actor.actor)])
      #expect(near(twin.betweenness, actor.betweenness ?? -1))
      #expect(twin.rank == actor.rank)
      #expect(twin.rankRange == actor.rankRange)
      #expect(twin.isArticulation == actor.isArticulation)
      #expect(near(twin.eigenvector, actor.eigenvector ?? -1, within: 1e-8))
    }
  }

  @Test("Every finding and every table of the example reads in both languages")
  func wording() throws {
    let study = try Sample.study(exampleTables(), on: Self.day)
    for result in results(study) {
      for finding in result.findings {
        for text in [finding.text.fr, finding.text.en] {
          #expect(text.hasSuffix(".") && !text.contains("  ") && !text.contains("{"), "\(text)")
        }
        #expect(
          !finding.text.fr.contains("\u{20};") && !finding.text.fr.contains("\u{20}:"), "\(finding.text.fr)")
      }
      #expect(!result.findings.isEmpty)
      for table in result.tables {
        #expect(!table.title.fr.isEmpty && !table.title.en.isEmpty)
        #expect(Set(table.columns.map(\.id)).count == table.columns.count, "\(table.id)")
        #expect(table.rows.allSatisfy { $0.count == table.columns.count })
      }
    }
  }
}
