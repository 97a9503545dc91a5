import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("Skills of the services")
struct SkillsTests {
  static let tables = [
    "acteurs": "id,nom,categorie,type_collectivite\nville,Ville,COLL,commune",
    "services": "id,nom,acteur,type\ndde,Économie,ville,DDE\nri,International,ville,RI\ntech,Eau,ville,TECH",
    "competences": """
    service,competence,statut
    dde,SF01,acquise
    dde,SF02,a_acquerir
    ri,SF01,a_acquerir
    ri,SF03,?
    ri,chanter,acquise
    """,
  ]

  @Test("what is not filled in is neither acquired nor lacking; own words are kept")
  func checklists() throws {
    let result = Skills().run(on: try Sample.study(Self.tables))
    #expect(result.checklists.map(\.service) == ["dde", "ri", "tech"])
    #expect(result.filled.map(\.service) == ["dde", "ri"])
    #expect(result.skills.last == "chanter")
    #expect(result.services(.acquired, for: "SF01") == ["dde"])
    #expect(result.services(.toAcquire, for: "SF01") == ["ri"])
    #expect(result.checklists[1].statuses["SF02"] == nil)
    #expect(result.tables[0].rows.count == 2 * result.skills.count)
  }

  @Test("nothing at all has its tables and a finding")
  func empty() {
    for study in [Sample.nothing, Sample.nothingAtAll] {
      let result = Skills().run(on: study)
      #expect(result.findings.count == 1 && result.tables.count == 3)
    }
  }
}
