import MaillageAnalysis
import MaillageModel
import Testing

struct DataQualityTests {
  private let tables = [
    "acteurs": """
    id,nom,categorie,debut,fin,source
    a,A,CONS,,,Guide
    b,B,COLL,,,
    old,Ancien,ETAT,,2020,Guide
    new,Nouveau,ETAT,2021,,Guide
    later,Plus tard,ETAT,2030,,Guide
    abroad,Ailleurs,ETRA,,,Guide
    """,
    "filiations": """
    ancien,nouveau,type,date
    old,new,succession,2021
    """,
    "roles": """
    acteur,fonction,niveau,famille
    a,SEN,C,I
    a,INF,?,I
    a,FOR,non,I
    old,VEI,P,I
    """,
    "relations": """
    id,origine,cible,type,certitude
    r1,a,b,convention,oui
    r2,a,new,travail,?
    """,
    "actions": """
    id,intitule,type
    x,Une action,C1.1
    """,
  ]

  @Test("What is known, unknown and taken over is counted apart")
  func counts() throws {
    let result = DataQuality().run(on: try Sample.study(tables))
    #expect(result.count("acteurs_en_vigueur") == 4)
    #expect(result.count("acteurs_eteints") == 1)
    #expect(result.count("acteurs_a_venir") == 1)
    #expect(result.count("acteurs_sans_role") == 2)
    #expect(result.count("acteurs_sans_role_attendus") == 1)
    #expect(result.count("roles_connus") == 1)
    #expect(result.count("roles_a_verifier") == 2)
    #expect(result.count("roles_herites") == 1)
    #expect(result.count("roles_non") == 1)
    #expect(result.count("relations_en_vigueur") == 2)
    #expect(result.count("relations_a_verifier") == 1)
    #expect(result.count("actions_sans_participant") == 1)
    #expect(result.count("acteurs_sans_source") == 1)
  }

  @Test("What there is none of is told in words, and one thing in the singular")
  func noneInWords() throws {
    let few = DataQuality().run(on: try Sample.study(["acteurs": "id,nom,categorie\na,A,CONS"]))
    #expect(
      few.findings[0].text.fr
        == "1\u{A0}acteur en vigueur au 30/06/2024, aucun éteint, aucun à venir\u{A0}; aucune\u{A0}relation et "
        + "aucune\u{A0}action.")
    #expect(
      few.findings[0].text.en
        == "1 actor in force on 2024-06-30, none ended, none to come; no relations and no actions.")
  }

  @Test("A finding begins with a capital even where there is nobody")
  func nobody() throws {
    let nobody = DataQuality().run(on: try Sample.study(["acteurs": "id,nom,categorie,fin\na,A,CONS,2020"]))
    #expect(nobody.findings[0].text.fr.hasPrefix("Aucun\u{A0}acteur en vigueur au 30/06/2024, 1 éteint"))
    #expect(nobody.findings[0].text.en.hasPrefix("No actors in force on 2024-06-30, 1 ended"))
  }

  @Test("What is to be verified is told without what is not, and one thing in the singular")
  func doubts() throws {
    func doubts(_ table: String, _ rows: String) throws -> LocalizedText? {
      let result = DataQuality().run(
        on: try Sample.study(["acteurs": "id,nom,categorie\na,A,CONS\nb,B,COLL", table: rows]))
      return result.findings.map(\.text).first { $0.fr.contains("à vérifier") }
    }
    let role = try #require(try doubts("roles", "acteur,fonction,niveau,famille\na,SEN,?,I"))
    #expect(role.fr.hasPrefix("1\u{A0}rôle est à vérifier\u{A0}: les résultats"))
    #expect(role.en.hasPrefix("1 role is to be verified: results that depend on it are"))
    let relation = try #require(try doubts("relations", "id,origine,cible,type,certitude\nr,a,b,travail,?"))
    #expect(relation.fr.hasPrefix("1\u{A0}relation est à vérifier\u{A0}: les résultats"))
    let several = try #require(
      DataQuality().run(on: try Sample.study(tables)).findings.first { $0.text.fr.contains("à vérifier") })
    #expect(several.text.fr.hasPrefix("2\u{A0}rôles et 1\u{A0}relation sont à vérifier"))
    #expect(
      several.text.en.hasPrefix("2 roles and 1 relation are to be verified: results that depend on them"))
  }

  @Test("What a predecessor said no to is neither to be verified nor confirmed of its successor")
  func inheritedNo() throws {
    var tables = tables
    tables["roles"]? += "\nold,SEN,non,I"
    let result = DataQuality().run(on: try Sample.study(tables))
    #expect(result.count("roles_herites") == 1)
    #expect(result.count("roles_non") == 1)
  }

  @Test("No table of remarks holds a line number: the order of the rows may not show")
  func rowOrder() throws {
    let study = try Sample.study(tables)
    var shuffled = tables
    let lines = tables["acteurs"]?.split(separator: "\n").map(String.init) ?? []
    shuffled["acteurs"] = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
    let other = try Sample.study(shuffled)
    #expect(DataQuality().run(on: study).tables == DataQuality().run(on: other).tables)
  }

  @Test("The first sentence gives the numbers of the day")
  func finding() throws {
    let findings = DataQuality().run(on: try Sample.study(tables)).findings
    #expect(findings.first?.text.en.hasPrefix("4 actors in force on 2024-06-30, 1 ended, 1 to come") == true)
    #expect(findings.contains { $0.tone == .caution })
  }
}
