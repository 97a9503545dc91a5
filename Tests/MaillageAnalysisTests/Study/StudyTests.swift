import MaillageAnalysis
import MaillageModel
import Testing

struct StudyTests {
  @Test("A year runs from its first day to its last")
  func years() throws {
    let tables = ["acteurs": "id,nom,categorie,debut,fin\na,A,ASSO,2020,2021"]
    #expect(try Sample.study(tables, on: "2019-12-31").futureActors.count == 1)
    #expect(try Sample.study(tables, on: "2020-01-01").actors.count == 1)
    #expect(try Sample.study(tables, on: "2021-12-31").actors.count == 1)
    #expect(try Sample.study(tables, on: "2022-01-01").endedActors.count == 1)
  }

  @Test("Of overlapping lines the strongest stays: pilot, contributes, occasional, to be verified")
  func strongest() throws {
    let study = try Sample.study([
      "acteurs": "id,nom,categorie\na,A,ASSO",
      "roles": """
      acteur,fonction,niveau,famille,zone
      a,SEN,?,I,
      a,SEN,O,I,maghreb
      a,SEN,C,P,
      a,INF,?,,
      """,
    ])
    let role = try #require(study.role(of: "a", in: "SEN"))
    #expect(role.level == .contributes)
    #expect(role.levelByFamily == ["I": .occasional, "P": .contributes])
    #expect(role.zones == ["maghreb"])
    // A line without zone holds everywhere, in its family.
    #expect(role.zonesByFamily.isEmpty)
    #expect(study.role(of: "a", in: "INF")?.levelByFamily == ["I": .unknown, "P": .unknown, "C": .unknown])
  }

  @Test("A line about a family prevails there over one that names none")
  func unspecifiedFamily() throws {
    let study = try Sample.study([
      "acteurs": "id,nom,categorie\ncci,CCI,CONS",
      "roles": """
      acteur,fonction,niveau,famille,zone
      cci,SEN,C,,maghreb
      cci,SEN,non,C,asie-est
      cci,SEN,O,P,
      cci,INF,non,,
      cci,INF,?,I,
      """,
    ])
    let role = try #require(study.roles["cci"]?["SEN"])
    #expect(role.level == .contributes)
    #expect(role.levelByFamily == ["I": .unknown, "P": .occasional, "C": RoleLevel.none])
    // Where it says no is no zone of its part.
    #expect(role.zones == ["maghreb"])
    // The line without family tells of the families that have no line of their own.
    #expect(role.zonesByFamily == ["I": ["maghreb"]])
    #expect(
      study.roles["cci"]?["INF"]?.levelByFamily == ["I": .unknown, "P": RoleLevel.none, "C": RoleLevel.none])
  }

  @Test("Relations hold between actors in force, on the day")
  func relations() throws {
    let tables = [
      "acteurs": "id,nom,categorie,fin\na,A,ASSO,\nb,B,ASSO,\nc,C,ASSO,2020",
      "relations": """
      id,origine,cible,type,debut,fin,certitude,probabilite
      r1,a,b,travail,2020,,oui,
      r2,a,b,accord,2015,2019,oui,
      r3,a,c,accord,2015,,oui,
      r4,a,b,jumelage,,,?,0.8
      """,
    ]
    let study = try Sample.study(tables)
    #expect(study.relations.map(\.relation.id) == ["r1", "r4"])
    #expect(study.partnerships.map(\.relation.id) == ["r4"])
    #expect(study.relations[1].probability == 0.8)
    #expect(!study.relations[1].isCertain)
    #expect(try Sample.study(tables, on: "2019-06-30").relations.map(\.relation.id) == ["r2", "r3", "r4"])
  }

  @Test("Members of a collective are those that surely belong to it")
  func members() throws {
    let study = try Sample.study([
      "acteurs": "id,nom,categorie,nature\nt,T,ETAT,collectif\na,A,CONS,\nb,B,CONS,\nc,C,CONS,",
      "relations": """
      origine,cible,type,certitude
      a,t,appartenance,oui
      b,t,appartenance,?
      c,t,travail,oui
      """,
    ])
    #expect(study.members(of: "t") == ["a"])
  }

  @Test("A service mobilises its actor with the same part; the strongest is told, all are known")
  func participation() throws {
    let study = try Sample.study([
      "acteurs": "id,nom,categorie\nm,M,COLL\nc,C,CONS",
      "services": "id,nom,acteur,type\nm1,Un,m,RI\nm2,Deux,m,DDE\nm3,Trois,m,TECH",
      "actions": "id,intitule,type\nx,X,I1.3",
      "mobilisations": """
      action,acteur,service,role
      x,,m1,P
      x,,m2,?
      x,,m3,non
      x,m,,F
      x,c,,non
      """,
    ])
    let participation = try #require(study.participations["x"])
    #expect(participation.actors == ["m": .pilot, "c": .none])
    #expect(participation.partsByActor["m"] == [.pilot, .funder, .unknown])
    #expect(participation.certainServices == ["m1"])
    #expect(participation.certainActors == ["m"])
  }

  @Test("Actions begun are known; those in force apart")
  func actions() throws {
    let study = try Sample.study([
      "acteurs": "id,nom,categorie\nm,M,COLL",
      "actions": "id,intitule,type,debut,fin\nx,X,I1.3,2010,2011\ny,Y,I1.3,2010,\nz,Z,I1.3,2030,",
    ])
    #expect(study.actions.map(\.id) == ["x", "y"])
    #expect(study.currentActions.map(\.id) == ["y"])
  }
}
