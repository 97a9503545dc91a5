import MaillageModel
import MaillageReading
import Testing

@Suite("Loops")
struct LoopCheckTests {
  @Test("a chain of ten thousand parents is no loop, and closing it makes one")
  func longChain() {
    let count = 10_000
    func actors(_ last: String) -> String {
      "id,nom,categorie,parent\n"
        + (0..<count).map { "a\($0),Acteur \($0),COLL,\($0 == count - 1 ? last : "a\($0 + 1)")\n" }.joined()
    }
    #expect(Folder.actors(actors("")).read().all("E13").isEmpty)
    #expect(Folder.actors(actors("a0")).read().all("E13").count == 1)
  }

  @Test("each loop is told once, by its shortest way")
  func severalLoops() {
    let folder = Folder.actors(
      "id,nom,categorie,parent\na,Aa,COLL,b\nb,Bb,COLL,c\nc,Cc,COLL,a\nd,Dd,COLL,a\ne,Ee,COLL,f\nf,Ff,COLL,e\n"
    )
    let found = folder.read().all("E13").map(\.message.fr)
    #expect(found == ["boucle a → b → c → a.", "boucle e → f → e."])
  }

  @Test("a mission may come back with another function")
  func transfers() {
    let base = Folder.base
    let back = base.with([
      "filiations.csv":
        "ancien,nouveau,type,fonction\ncci,region,transfert_mission,INF\nregion,cci,transfert_mission,FIN\n"
    ])
    #expect(back.read().all("E13").isEmpty)
    let same = base.with([
      "filiations.csv":
        "ancien,nouveau,type,fonction\ncci,region,transfert_mission,INF\nregion,cci,transfert_mission,INF\n"
    ])
    #expect(same.read().all("E13").count == 1)
  }
}
