import MaillageModel
import Testing

@testable import Maillage

@Suite("What the filters of the page know")
struct ReportIndexTests {
  private func study() throws -> Study {
    let tables = [
      "acteurs": """
      id,nom,categorie,debut,pays
      a,"A </script><b>",CONS,2020-05-01,
      b,B,ETAT,,
      c,C,ETRA,,JP
      """,
      "services": "id,acteur,nom,type\ns1,b,Export,DDE\n",
      "roles": "acteur,fonction,niveau,famille\na,SEN,C,I\n",
      "relations": """
      id,origine,cible,type,certitude,debut
      r1,a,b,travail,oui,2021
      r2,b,c,travail,?,
      """,
    ]
    return try TypedTables(tables).study()
  }

  @Test("actors by their place, with what they are filtered by; doubtful relations make no partner")
  func entries() throws {
    let index = ReportIndex(of: try study(), .fr)
    #expect(index.actors.map(\.id) == ["a", "b", "c"])
    #expect(index.actors[0].families == ["I"])
    #expect(index.actors[0].from == "2020-05-01")
    #expect(index.actors[1].families.isEmpty)
    #expect(!index.actors[2].zones.isEmpty)
    #expect(index.services == ["s1": 1])
    #expect(index.relations.map { [$0.a, $0.b] } == [[0, 1]])
    #expect(index.relations[0].from == "2021-01-01")
    #expect(index.categories.map(\.code).sorted() == ["CONS", "ETAT", "ETRA"])
  }

  @Test("nothing in the tables can end the script that holds it")
  func hostile() throws {
    let text = try ReportIndex(of: try study(), .fr).text()
    #expect(!text.contains("<"))
    #expect(text.contains("\\u003c/script>"))
  }
}
