import MaillageModel
import MaillageReading
import Testing

@Suite("Lines without identifier, which others name")
struct NamelessRowsTests {
  /// Three actors, one of which has lost its identifier, and six cells that name it.
  private static func folder(named: String, acronym: String = "", calledAs id: String = "cci") -> Folder {
    Folder.base.with([
      "acteurs.csv": "id,nom,sigle,categorie\n,\(named),\(acronym),CONS\nregion,Région Exemple,,COLL\n",
      "roles.csv": "acteur,fonction,niveau\n\(id),INF,P\n\(id),FIN,C\n\(id),SEN,O\n",
      "relations.csv":
        "origine,cible,type\n\(id),region,convention\nregion,\(id),adhesion\n\(id),region,travail\n",
    ])
  }

  @Test(
    "the cause is told once, with the identifier that the other tables use",
    arguments: [("CCI", ""), ("Chambre de commerce", "CCI")])
  func recognised(named: String, acronym: String) {
    let errors = Self.folder(named: named, acronym: acronym).read().errors
    #expect(
      errors == [
        "acteurs.csv, ligne 2, colonne «\u{A0}id\u{A0}»\u{A0}: la cellule est vide. "
          + "Proposition\u{A0}: cci, que nomment 6 autres cellules des tables."
      ])
  }

  @Test("an identifier that may be the line’s is told once, with the line")
  func perhaps() {
    let found = Self.folder(named: "Chambre de commerce", calledAs: "exemplia").read().all("E07")
    #expect(found.map(\.location.short) == ["relations.csv:2:origine"])
    #expect(found.first?.message.fr.contains("que nomment 6 cellules, n’existe pas dans acteurs.csv") == true)
    #expect(found.first?.remedy.fr.hasPrefix("Est-ce la ligne sans identifiant (ligne 2)\u{A0}? ") == true)
    #expect(found.first?.remedy.en.hasPrefix("Is it the line without identifier (line 2)? ") == true)
  }

  @Test("what is no identifier is not proposed as one")
  func malformedReference() {
    let outcome = Self.folder(named: "CCI", calledAs: "CCI").read()
    #expect(outcome.all("E07").count == 1)
    #expect(outcome.all("E19").allSatisfy { !$0.remedy.fr.contains("CCI") })
  }

  @Test("a slip of the pen is told beside a line without identifier, wherever it is")
  func slip() {
    let found = Self.folder(named: "CCI").with([
      "services.csv": "id,nom,acteur,type\nri,RI,regoin,RI\n"
    ]).read().all("E07")
    #expect(found.map(\.location.short) == ["services.csv:2:acteur"])
    #expect(found.first?.remedy.fr == "Proches\u{A0}: region.")
  }

  @Test("every other unknown identifier is told when all lines without one are recognised")
  func others() {
    let found = Self.folder(named: "CCI").with([
      "services.csv": "id,nom,acteur,type\nri,RI,zephyr,RI\ntech,TECH,zephyr,TECH\n"
    ]).read().all("E07")
    #expect(found.map(\.location.short) == ["services.csv:2:acteur", "services.csv:3:acteur"])
  }

  @Test("a malformed identifier is told, not the cells that write the one proposed")
  func malformed() {
    let outcome = Folder.base.with([
      "acteurs.csv": "id,nom,categorie\nCCI Nord,CCI,CONS\nregion,Région,COLL\n",
      "relations.csv": "origine,cible,type\ncci-nord,region,travail\nCCI Nord,region,accord\n",
    ]).read()
    #expect(outcome.errors.count == 1 && outcome.codes.contains("E05"))
  }
}
