import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("The relay of the chain")
struct RelayBuilderTests {
  private func relay(roles: [String], relations: [String] = []) throws -> [RelayLink] {
    let tables = [
      "acteurs": CoverageFixture.tables["acteurs"] ?? "",
      "roles": Sample.table("acteur,fonction,niveau,famille", roles),
      "relations": Sample.table("id,origine,cible,type,certitude", relations),
    ]
    return Coordination().run(on: try Sample.study(tables)).relay
  }

  @Test("one actor in both phases of a family assures the relay")
  func oneActor() throws {
    let relay = try relay(roles: ["a1,DET,C,I", "a1,CON,C,I"])
    #expect(relay.map(\.phaseA) == ["AMONT", "CONC"] && relay.map(\.phaseB) == ["CONC", "MEO"])
    #expect(relay.map(\.state) == [.assured, .broken])
    #expect(relay[0].actors == ["a1"] && relay[0].certainPassages == [["a1", "a1"]])
  }

  @Test("a relation between holders assures it, whichever way it was typed")
  func relation() throws {
    let roles = ["a1,DET,C,I", "a2,CON,C,I", "a3,ORG,C,I"]
    let relay = try relay(roles: roles, relations: ["r1,a2,a1,orientation,oui", "r2,a2,a3,travail,?"])
    #expect(relay.map(\.state) == [.assured, .toCheck])
    #expect(relay[0].certainPassages == [["a1", "a2"]])
    #expect(relay[1].doubtfulPassages == [["a2", "a3"]])
  }

  @Test("two families do not make one relay; a part to verify makes it to be verified")
  func families() throws {
    #expect(try relay(roles: ["a1,DET,C,I", "a1,CON,C,P"])[0].state == .broken)
    #expect(try relay(roles: ["a1,DET,C,I", "a1,CON,?,I"])[0].state == .toCheck)
    #expect(try relay(roles: ["a1,DET,C,", "a1,CON,C,"])[0].state == .assured)
    #expect(try relay(roles: ["a1,DET,C,", "a1,CON,C,I"])[0].state == .toCheck)
  }

  @Test("means and steering stand outside the chain")
  func transverse() throws {
    let relay = try relay(roles: ["a1,FIN,C,I", "a1,COO,C,I"])
    #expect(relay.map(\.state) == [.broken, .broken])
  }
}
