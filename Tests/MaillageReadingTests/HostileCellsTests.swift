import MaillageModel
import Testing

@testable import MaillageReading

@Suite("Hostile cells")
struct HostileCellsTests {
  static let cells = [
    "<script>alert(1)</script>", "\"", "\\N", "=cmd|' /C calc'!A0", "../../x", "a\u{0}b", "\u{202E}gnp.exe",
    "{{title}}", "%s%n", "]]>",
    "'; DROP TABLE acteurs; --", "&amp;", "http://x\"onload=", "\u{FFFE}\u{FFFF}", "🙂", "-1+1", "@SUM(A1)",
    "\t=1",
  ]

  private func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  @Test("in a name they stay text, without control characters", arguments: cells)
  func names(_ cell: String) throws {
    let outcome = Folder.actors(
      "id,nom,alias,commentaire,categorie\ncci,\(quoted("x" + cell)),\(quoted(cell)),\(quoted(cell)),CONS\n"
    ).read()
    let actor = try #require(outcome.territory, "\(outcome.errors)").actors[0]
    for text in [actor.name, actor.aliases.joined(), actor.provenance.comment ?? ""] {
      #expect(!text.unicodeScalars.contains { $0.value < 32 || (0x7F...0x9F).contains($0.value) })
      #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || $0.value == 0xFFFE })
    }
  }

  @Test("in an identifier they are refused, with an identifier proposed", arguments: cells)
  func identifiers(_ cell: String) {
    let outcome = Folder.actors("id,nom,categorie\n\(quoted(cell)),Nom,CONS\n").read()
    // Without its control character, one of them is an identifier like another; it is told all the same.
    #expect(!outcome.all("E05").isEmpty || !outcome.all("A29").isEmpty, "\(outcome.codes)")
    #expect(outcome.territory?.actors.allSatisfy { Identifier.isValid($0.id) } ?? true)
  }

  @Test("in a code, a reference, a date or a number they are refused", arguments: cells)
  func values(_ cell: String) {
    let folder = Folder.base.with([
      "relations.csv":
        "origine,cible,type,poids,debut\ncci,\(quoted("z" + cell)),\(quoted("z" + cell)),\(quoted("z" + cell)),\(quoted("z" + cell))\n"
    ])
    #expect(Set(folder.read().codes).isSuperset(of: ["E06", "E07", "E08", "E10"]))
  }

  @Test("a cell of one megabyte is told, shortened, everywhere")
  func megabyte() {
    let huge = String(repeating: "é@b.fr ", count: 150_000)
    let digits = String(repeating: "04 78 ", count: 170_000)
    let folder = Folder.base.with([
      "acteurs.csv":
        "id,nom,categorie,commentaire,debut,siret\ncci,\(huge),\(digits),\(huge),\(digits),\(digits)\n\(huge),x,CONS,,,\n",
      "roles.csv": "acteur,fonction,niveau\n\(huge),\(huge),\(digits)\n",
    ])
    let outcome = folder.read()
    #expect(Set(outcome.codes).isSuperset(of: ["E05", "E06", "E08", "E20"]))
    for diagnostic in outcome.diagnostics {
      #expect(diagnostic.described(.fr).utf8.count < 3000)
      #expect(!diagnostic.described(.fr).contains("@"))
    }
  }

  @Test("personal data reaches neither the model nor a message")
  func personal() throws {
    let data = "marie.curie@exemple.fr"
    let phone = "06 12 34 56 78"
    let folder = Folder([
      "acteurs.csv": """
      id,nom,alias,categorie,secteur,site,commentaire,note interne,Contact
      cci,CCI \(data),\(data)|\(phone),CONS,\(phone),\(data),appeler \(phone),\(data),\(data)
      region,Région Exemple,,COLL,,,,,

      """,
      "relations.csv": "origine,cible,type,objet,source\ncci,region,travail,\(data),\(phone)\n",
      "reponses.csv": "repondant,question,modalite\n\(data),q,a\n",
      "\(data).csv": "a,b\n1,2\n",
    ])
    let outcome = folder.read()
    let territory = try #require(outcome.territory, "\(outcome.errors)")
    let everything =
      String(describing: territory.actors) + String(describing: territory.relations)
      + String(describing: territory.surveyResponses)
      + outcome.diagnostics.map { String(describing: $0) }.joined()
    #expect(!everything.contains("marie.curie") && !everything.contains("06 12 34"))
    #expect(territory.actors[0].name == "CCI \u{5B}donnée personnelle retirée]")
    #expect(territory.actors[0].website == nil)
    #expect(outcome.all("A28").count == 9)
  }

  @Test("in a personal identifier, the messages stay silent")
  func personalIdentifier() {
    let outcome = Folder.actors("id,nom,categorie,parent\nmarie@exemple.fr,X,CONS,jean@exemple.fr\n").read()
    #expect(Set(outcome.codes).isSuperset(of: ["A28", "E05"]))
    #expect(!outcome.diagnostics.contains { String(describing: $0).contains("@") })
  }
}
