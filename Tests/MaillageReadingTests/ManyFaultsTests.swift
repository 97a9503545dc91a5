import MaillageModel
import MaillageReading
import Testing

@Suite("Tables wrong from top to bottom")
struct ManyFaultsTests {
  @Test("thousands of faults are counted, two hundred of each told, in little time")
  func many() {
    let count = 700
    let relations = (0..<count).map { "inconnu-\($0),autre\($0),type \($0),\($0)x,le \($0)\n" }.joined()
    let actors = (0..<count).map { "Acteur \($0),Nom commun,Genre \($0),Pays \($0)\n" }.joined()
    let outcome = Folder.base.with([
      "acteurs.csv": "id,nom,categorie,pays\n" + actors,
      "relations.csv": "origine,cible,type,poids,debut\n" + relations,
    ]).read()
    for code in ["E05", "E06", "E07", "E08", "E10"] {
      let found = outcome.all(code)
      #expect(found.count == 201, "\(code)")
      #expect(found.contains { $0.location.line == nil && $0.message.fr.contains("autres constats") })
    }
    let more = outcome.all("E10").first { $0.location.line == nil }
    #expect(more?.message.fr.hasPrefix("\(count - 200) ") == true)
  }
}
