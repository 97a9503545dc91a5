import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("Levels of government")
struct LevelsTests {
  static let tables = [
    "acteurs": """
    id,nom,categorie,echelon
    etat,État,ETAT,national
    region,Région,COLL,regional
    rien,Rien,ASSO,
    ville,Ville,COLL,local
    village,Village,COLL,local
    """,
    "roles": "acteur,fonction,niveau,famille\nregion,FIN,P,I\nregion,INF,?,I\nville,FIN,C,I",
    "relations": """
    id,origine,cible,type,certitude
    r1,region,ville,convention,oui
    r2,region,ville,financement,oui
    r3,ville,village,travail,oui
    r4,etat,ville,travail,?
    """,
  ]

  @Test("each actor has what it holds, what it leads, and its ties within and across levels")
  func members() throws {
    let result = Levels().run(on: try Sample.study(Self.tables))
    let region = try #require(result.members.first { $0.actor == "region" })
    #expect(region.functions == ["FIN"] && region.uncertain == ["INF"] && region.leads.count == 1)
    #expect(region.tiesWithin == 0 && region.tiesAcross == 1)
    let town = try #require(result.members.first { $0.actor == "ville" })
    #expect(town.tiesWithin == 1 && town.tiesAcross == 1)
  }

  @Test("a pair with several relations counts once; a doubtful one is kept apart")
  func links() throws {
    let result = Levels().run(on: try Sample.study(Self.tables))
    #expect(result.echelons == [.local, .regional, .national, nil])
    #expect(result.links.count == 10)
    func link(_ a: Echelon?, _ b: Echelon?) -> [Int] {
      result.links.filter { $0.a == a && $0.b == b }.flatMap { [$0.certain, $0.doubtful] }
    }
    #expect(link(.local, .regional) == [1, 0])
    #expect(link(.local, .local) == [1, 0])
    #expect(link(.local, .national) == [0, 1])
  }

  @Test("nothing at all has its tables and a finding")
  func empty() {
    for study in [Sample.nothing, Sample.nothingAtAll] {
      let result = Levels().run(on: study)
      #expect(result.findings.map(\.tone) == [.caution] && result.tables.count == 3)
    }
  }
}
