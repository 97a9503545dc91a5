import Foundation
import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("The gap audit leaves no trace of the order of the rows")
struct RowOrderTests {
  /// The example territory's tables, each with its rows in another order.
  private static func study(shuffled: Bool) throws -> Study {
    let folder = URL(fileURLWithPath: Sample.repository + "/Graphs/territoire-exemple")
    var tables: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".csv")
    {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let lines = text.split(separator: "\n").map(String.init)
      let rows = Array(lines.dropFirst())
      let middle = rows.count / 3
      let other = Array(rows[middle...].reversed()) + Array(rows[..<middle])
      tables[String(name.dropLast(4))] = Sample.table(lines[0], shuffled ? other : rows)
    }
    return try Sample.study(tables, on: "2025-06-30")
  }

  private static let analyses: [@Sendable (Study) -> any AnalysisResult] = [
    { Contribution().run(on: $0) }, { Coordination().run(on: $0) }, { Candidates().run(on: $0) },
    { CoverageSlices().run(on: $0) }, { ReferenceModel().run(on: $0) }, { Geography().run(on: $0) },
    { Levels().run(on: $0) }, { ForeignPartners().run(on: $0) }, { ActionFunding().run(on: $0) },
    { Skills().run(on: $0) }, { Survey().run(on: $0) }, { Filiations().run(on: $0) },
    { Stakeholders().run(on: $0) },
  ]

  @Test("tables and findings are the same whatever the order")
  func everyAnalysis() throws {
    let straight = try Self.study(shuffled: false)
    let shuffled = try Self.study(shuffled: true)
    for analysis in Self.analyses {
      let (first, second) = (analysis(straight), analysis(shuffled))
      #expect(first.tables == second.tables)
      #expect(first.findings == second.findings)
      #expect(!first.findings.isEmpty && first.tables.allSatisfy { !$0.columns.isEmpty })
    }
  }

  @Test("no column has two names, and every text has its French and its English")
  func wording() throws {
    let study = try Self.study(shuffled: false)
    for table in Self.analyses.flatMap({ $0(study).tables }) {
      #expect(Set(table.columns.map(\.id)).count == table.columns.count, "\(table.id)")
      let texts = [table.title] + table.columns.map(\.heading) + [table.note].compactMap { $0 }
      #expect(texts.allSatisfy { !$0.fr.isEmpty && !$0.en.isEmpty }, "\(table.id)")
    }
    let ids = Self.analyses.flatMap { $0(study).tables }.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test("French sentences keep their spaces together")
  func typography() throws {
    let study = try Self.study(shuffled: false)
    for finding in Self.analyses.flatMap({ $0(study).findings }) {
      for mark in [" :", " ;", " ?", " !", " %", " »", "« ", "'"] {
        #expect(!finding.text.fr.contains(mark), "\(finding.text.fr)")
      }
      #expect(!finding.text.fr.contains("  ") && !finding.text.en.contains("  "))
    }
  }
}
