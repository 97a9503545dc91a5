import Foundation
import Testing

@Suite("What changed, as a user asks for it")
struct CompareCommandTests {
  @Test("a folder gets the tables at its root and the figures beside them")
  func folder() throws {
    let scratch = try Scratch()
    let outcome = try Tool.run([
      "comparer", "Graphs/bretagne-2011", "Graphs/bretagne-2013", "-o", scratch.path("sortie"), "-q",
    ])
    #expect(outcome.code == 0, "\(outcome.messages)")
    let files = try scratch.files("sortie")
    for name in ["comparaison", "comparaison_couverture"] {
      #expect(files[name + ".csv"] != nil)
      #expect(files["figures/\(name).dot"] != nil)
      let picture = String(decoding: files["figures/\(name).svg"] ?? Data(), as: UTF8.self)
      #expect(XMLProbe(picture).isWellFormed)
    }
  }

  @Test("a simulation draws the same figures")
  func simulation() throws {
    let scratch = try Scratch()
    let outcome = try Tool.run([
      "simuler", "Graphs/bretagne-2011", "Examples/06-simuler-une-fusion/scenario.csv", "--date",
      "2013-06-30",
      "-o", scratch.path("sortie"), "-q",
    ])
    #expect(outcome.code == 0, "\(outcome.messages)")
    let files = try scratch.files("sortie")
    #expect(files["figures/comparaison.svg"] != nil)
    #expect(files["figures/comparaison_couverture.svg"] != nil)
  }
}
