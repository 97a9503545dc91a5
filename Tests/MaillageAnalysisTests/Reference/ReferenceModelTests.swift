import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("Roles compared with the guide")
struct ReferenceModelTests {
  static let tables = [
    "acteurs": """
    id,nom,categorie
    agence,Agence,AGEN
    chambre,Chambre,CONS
    etat,État,ETAT
    pole,Pôle,POLE
    """,
    "roles": """
    acteur,fonction,niveau,famille
    agence,SEN,C,I
    chambre,DET,C,I
    etat,DET,?,I
    etat,PRO,non,I
    """,
  ]

  private func comparison(_ function: String, _ category: String) throws -> ReferenceModel.Comparison? {
    let result = ReferenceModel().run(on: try Sample.study(Self.tables))
    return result.comparisons.first {
      $0.cell == CellKey(function: function, family: "I") && $0.category == category
    }
  }

  @Test("present, to verify, absent, outside the tables, and unexpected")
  func outcomes() throws {
    #expect(try comparison("DET", "CONS")?.outcome == .present)
    #expect(try comparison("DET", "ETAT")?.outcome == .toCheck)
    #expect(try comparison("PRO", "CONS")?.outcome == .absent)
    #expect(try comparison("SEN", "PRES")?.outcome == .outsideScope)
    #expect(try comparison("SEN", "AGEN")?.outcome == .unexpected)
    #expect(try comparison("GAR", "POLE") == nil)
  }

  @Test("a lead expected and a mere contribution found is told; a refusal too; each with its source")
  func details() throws {
    #expect(try comparison("DET", "CONS")?.lacksLead == true)
    #expect(try comparison("PRO", "ETAT")?.refusals == ["etat"])
    let sources = try #require(try comparison("DET", "CONS")?.sources)
    #expect(!sources.isEmpty && sources.allSatisfy { !$0.isEmpty })
  }

  @Test("the overview counts only what the actors described allow to examine")
  func overview() throws {
    let result = ReferenceModel().run(on: try Sample.study(Self.tables))
    let judged = result.comparisons.count { [.present, .toCheck, .absent].contains($0.outcome) }
    #expect(result.findings.first?.text.fr.contains("Sur \(judged) attentes") == true)
  }

  @Test("nothing at all has its table and one finding")
  func empty() {
    for study in [Sample.nothing, Sample.nothingAtAll] {
      let result = ReferenceModel().run(on: study)
      #expect(result.findings.count == 1 && result.tables.count == 1)
    }
  }
}
