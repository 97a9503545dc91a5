import MaillageAnalysis
import MaillageModel
import Testing

/// What a reorganisation does to actors, roles and relations.
struct FiliationTests {
  /// Direccte, with six functions, became DREETS in 2021.
  private let succession = [
    "acteurs": """
    id,nom,categorie,debut,fin
    direccte,Direccte,ETAT,2010,
    dreets,DREETS,ETAT,,
    cci,CCI,CONS,,
    """,
    "filiations": "ancien,nouveau,type,date\ndireccte,dreets,succession,2021-04-01",
    "roles": """
    acteur,fonction,niveau,famille
    direccte,SEN,C,I
    direccte,INF,C,I
    direccte,DET,C,I
    direccte,ORI,P,I
    direccte,CON,C,I
    direccte,INS,C,I
    direccte,VEI,non,I
    """,
    "relations": "id,origine,cible,type\nr,direccte,cci,travail",
  ]

  @Test("Before the succession, the predecessor alone is in force, with its roles")
  func before() throws {
    let study = try Sample.study(succession, on: "2021-03-31")
    #expect(study.actors.map(\.id) == ["cci", "direccte"])
    #expect(study.futureActors.map(\.id) == ["dreets"])
    #expect(study.role(of: "direccte", in: "ORI")?.level == .pilot)
    #expect(study.relations.map(\.origin) == ["direccte"])
    #expect(study.relations[0].isCertain)
  }

  @Test("From its day on, the successor holds the six functions, to be verified")
  func after() throws {
    let study = try Sample.study(succession, on: "2021-04-01")
    #expect(study.actors.map(\.id) == ["cci", "dreets"])
    #expect(study.endedActors.map(\.id) == ["direccte"])
    let roles = try #require(study.roles["dreets"])
    for function in ["SEN", "INF", "DET", "ORI", "CON", "INS"] {
      #expect(roles[function]?.level == .unknown, "\(function)")
      #expect(roles[function]?.levelByFamily["I"] == .unknown)
      #expect(roles[function]?.inheritedFrom == "direccte")
    }
    #expect(roles["VEI"]?.level == RoleLevel.none)
    #expect(Coverage().run(on: study).cell(function: "SEN", family: "I")?.uncertain == ["dreets"])
  }

  @Test("Its relations pass to the successor, to be verified")
  func relations() throws {
    let relation = try #require(try Sample.study(succession).relations.first)
    #expect(relation.origin == "dreets")
    #expect(relation.target == "cci")
    #expect(!relation.isCertain)
    #expect(relation.isInherited)
    #expect(relation.probability == 0.5)
  }

  @Test("A successor with lines of its own inherits nothing more")
  func ownLines() throws {
    var tables = succession
    tables["roles"]? += "\ndreets,COO,P,I"
    tables["relations"]? += "\ns,dreets,cci,financement"
    let study = try Sample.study(tables)
    #expect(study.roles["dreets"]?.keys.sorted() == ["COO"])
    #expect(study.relations.map(\.relation.id) == ["s"])
  }

  @Test("What had ended before the actor did is not passed on")
  func endedBefore() throws {
    var tables = succession
    tables["roles"] = "acteur,fonction,niveau,famille,fin\ndireccte,SEN,C,I,2015\ndireccte,INF,C,I,2021-03-31"
    #expect(try Sample.study(tables).roles["dreets"]?.keys.sorted() == ["INF"])
  }

  @Test("A change of name keeps roles and relations as they are")
  func nameChange() throws {
    var tables = succession
    tables["filiations"] = "ancien,nouveau,type,date\ndireccte,dreets,changement_nom,2021-04-01"
    let study = try Sample.study(tables)
    #expect(study.role(of: "dreets", in: "ORI")?.level == .pilot)
    #expect(study.role(of: "dreets", in: "ORI")?.inheritedFrom == nil)
    #expect(study.relations.first?.isCertain == true)
    #expect(study.relations.first?.origin == "dreets")
  }

  @Test("A transfer of mission moves one function and ends nobody")
  func missionTransfer() throws {
    let tables = [
      "acteurs": "id,nom,categorie\ncoface,Coface,ETAT\nbpi,Bpifrance,ETAT",
      "filiations": "ancien,nouveau,type,fonction,date\ncoface,bpi,transfert_mission,GAR,2017-01-01",
      "roles": "acteur,fonction,niveau,famille\ncoface,GAR,P,I\ncoface,VEI,C,I\nbpi,FIN,P,I",
    ]
    let before = try Sample.study(tables, on: "2016-12-31")
    #expect(before.role(of: "coface", in: "GAR")?.level == .pilot)
    #expect(before.role(of: "bpi", in: "GAR") == nil)
    let after = try Sample.study(tables, on: "2017-01-01")
    #expect(after.actors.map(\.id) == ["bpi", "coface"])
    #expect(after.role(of: "coface", in: "GAR") == nil)
    #expect(after.role(of: "coface", in: "VEI")?.level == .contributes)
    #expect(after.role(of: "bpi", in: "GAR")?.level == .unknown)
    #expect(after.role(of: "bpi", in: "VEI") == nil)
    #expect(after.role(of: "bpi", in: "FIN")?.level == .pilot)
  }

  @Test("A merger gathers what its predecessors did; a split passes it to both")
  func mergerAndSplit() throws {
    let merger = try Sample.study([
      "acteurs": "id,nom,categorie\na,A,AGEN\nb,B,AGEN\nc,C,AGEN",
      "filiations": "ancien,nouveau,type,date\na,c,fusion,2022-01-01\nb,c,fusion,2022-01-01",
      "roles": "acteur,fonction,niveau,famille\na,SEN,C,I\nb,FOR,C,I",
    ])
    #expect(merger.roles["c"]?.keys.sorted() == ["FOR", "SEN"])
    let split = try Sample.study([
      "acteurs": "id,nom,categorie\na,A,AGEN\nb,B,AGEN\nc,C,AGEN",
      "filiations": "ancien,nouveau,type,date\na,b,scission,2022-01-01\na,c,scission,2022-01-01",
      "roles": "acteur,fonction,niveau,famille\na,SEN,C,I",
    ])
    #expect(split.role(of: "b", in: "SEN")?.level == .unknown)
    #expect(split.role(of: "c", in: "SEN")?.level == .unknown)
  }

  @Test("Doubt passes on along a chain of successions")
  func chain() throws {
    let study = try Sample.study([
      "acteurs": "id,nom,categorie\na,A,ETAT\nb,B,ETAT\nc,C,ETAT",
      "filiations": "ancien,nouveau,type,date\na,b,succession,2010-01-01\nb,c,changement_nom,2020-01-01",
      "roles": "acteur,fonction,niveau,famille\na,SEN,P,I",
    ])
    #expect(study.role(of: "c", in: "SEN")?.level == .unknown)
    #expect(study.role(of: "c", in: "SEN")?.inheritedFrom == "a")
  }
}
