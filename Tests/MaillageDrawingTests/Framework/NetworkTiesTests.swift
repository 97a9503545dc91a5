import MaillageAnalysis
import MaillageModel
import Testing

@testable import MaillageDrawing

struct NetworkTiesTests {
  /// A triangle a, b, c; a tail c–d–e; a doubtful tie e–f.
  private static func ties() throws -> NetworkTies {
    let study = try SmallTerritory.study([
      "acteurs": "id,nom,categorie\n" + "abcdef".map { "\($0),Acteur \($0),ASSO" }.joined(separator: "\n"),
      "relations": """
      origine,cible,type,certitude
      a,b,convention,oui
      b,c,convention,oui
      c,a,convention,oui
      c,d,convention,oui
      d,e,convention,oui
      e,f,convention,?
      """,
    ])
    return NetworkTies(study.relations)
  }

  @Test("Cores, steps with and without doubtful ties")
  func cores() throws {
    let ties = try Self.ties()
    #expect(ties.coreNumbers() == ["a": 2, "b": 2, "c": 2, "d": 1, "e": 1, "f": 1])
    #expect(ties.steps(from: "a") == ["a": 0, "b": 1, "c": 1, "d": 2, "e": 3])
    #expect(ties.stepsWithDoubts(from: "a")["f"] == 4)
    #expect(ties.degree("c") == 3)
    #expect(ties.degree("f") == 0)
  }

  @Test("The choice begins with the highest core and stays in one piece")
  func grown() throws {
    let ties = try Self.ties()
    var room = 4
    let chosen = ties.grown(from: ["a", "b", "c", "d", "e", "f"], cores: ties.coreNumbers(), jumps: false) {
      _ in
      room -= 1
      return room >= 0
    }
    #expect(chosen == ["c", "a", "b", "d"])
    let apart = ties.grown(from: ["a", "e"], cores: ties.coreNumbers(), jumps: false) { _ in true }
    #expect(apart == ["a"])
    #expect(
      ties.grown(from: ["a", "e"], cores: ties.coreNumbers(), jumps: true) { _ in true } == ["a", "e"])
  }
}
