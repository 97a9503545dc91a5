import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("Stakeholders")
struct StakeholdersTests {
  static let tables = [
    "acteurs": """
    id,nom,categorie,echelon
    region,Région,COLL,regional
    cci,CCI,CONS,local
    muet,Muet,ASSO,
    """,
    "roles": "acteur,fonction,niveau,famille\nregion,FIN,P,I\nregion,INF,?,P",
    "relations": """
    id,origine,cible,type,famille,certitude
    r1,region,cci,convention,C,oui
    r2,region,cci,financement,,oui
    r3,cci,muet,travail,,?
    """,
    "actions": "id,intitule,type,debut,fin\na,Salon,P2.1,2020,\nb,Fini,I1.5,2019,2020",
    "mobilisations": "action,acteur,role\na,region,P\nb,cci,P",
  ]

  @Test("each has what the tables surely say; what is doubtful or over is kept apart")
  func members() throws {
    let list = Stakeholders().run(on: try Sample.study(Self.tables)).stakeholders
    let region = try #require(list.first { $0.actor == "region" })
    // Funds in I, takes part in an action of P, has an agreement of C.
    #expect(region.families == ["I", "P", "C"])
    #expect(region.functions == ["FIN"] && region.uncertainFunctions == ["INF"])
    #expect(region.relations == 2 && region.partners == 1 && region.actions == ["a"])
    let chamber = try #require(list.first { $0.actor == "cci" })
    #expect(chamber.relations == 2 && chamber.uncertainRelations == 1 && chamber.actions.isEmpty)
    #expect(chamber.families == ["C"])
    #expect(list.filter(\.isSilent).map(\.actor) == ["muet"])
  }

  @Test("the order by partners is told to depend on the relations to verify, only where there are some")
  func order() throws {
    func note(_ tables: [String: String]) throws -> String {
      try #require(Stakeholders().run(on: try Sample.study(tables)).tables[0].note).fr
    }
    let words = " Les acteurs liés le sont par des relations sûres\u{A0}: celles à vérifier peuvent changer"
    #expect(try note(Self.tables).contains("." + words))
    var sure = Self.tables
    sure["relations"] = sure["relations"]?.replacing(",?", with: ",oui")
    #expect(try !note(sure).contains("celles à vérifier peuvent"))
  }

  @Test("the findings count the categories and name those of whom nothing is said")
  func findings() throws {
    let texts = Stakeholders().run(on: try Sample.study(Self.tables)).findings.map(\.text.fr)
    #expect(texts.count == 2)
    #expect(texts[0].hasPrefix("3\u{A0}parties prenantes"))
    #expect(texts[1].hasSuffix("Muet."))
  }

  @Test("the state of play lists what is in force and what has begun")
  func stateOfPlay() throws {
    let tables = Stakeholders().run(on: try Sample.study(Self.tables)).tables
    #expect(tables.map(\.id) == ["parties_prenantes", "relations_en_vigueur", "actions_commencees"])
    #expect(tables[1].rows.map { $0[0] } == [.identifier("r1"), .identifier("r2"), .identifier("r3")])
    #expect(tables[1].rows.map { $0[7] } == [.boolean(true), .boolean(true), .boolean(false)])
    // The fair goes on; the mission is over.
    #expect(tables[2].rows.map { $0[6] } == [.boolean(true), .boolean(false)])
    #expect(tables[2].rows.map { $0[10] } == [.list(["region"]), .list(["cci"])])
  }

  @Test("nothing at all has its table and a finding")
  func empty() {
    for study in [Sample.nothing, Sample.nothingAtAll] {
      let result = Stakeholders().run(on: study)
      #expect(result.findings.map(\.tone) == [.caution] && result.tables.map(\.rows.count) == [0, 0, 0])
    }
  }
}
