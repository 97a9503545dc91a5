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
    // What is only counted is counted, and does not stand before what there is to mend.
    #expect(outcome.diagnostics.filter { $0.code == "E10" }.findingCount(.error) == count)
    #expect(outcome.diagnostics.first { $0.severity == .error }?.location.line != nil)
    #expect(outcome.diagnostics.last { $0.severity == .error }?.untold ?? 0 > 0)
  }

  @Test("one fault too many is told as one")
  func one() {
    let relations = (0..<201).map { "cci,region,travail,\($0)x\n" }.joined()
    let outcome = Folder.base.with(["relations.csv": "origine,cible,type,poids\n" + relations]).read()
    let more = outcome.all("E10").last
    #expect(more?.message.fr == "Un autre constat du même genre (code E10) n’est pas détaillé.")
  }
}
