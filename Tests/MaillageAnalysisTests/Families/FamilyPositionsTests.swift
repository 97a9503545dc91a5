import MaillageAnalysis
import MaillageModel
import NetworkAlgorithms
import Testing

struct FamilyPositionsTests {
  /// A hub with that many ties in each family, and some without; every tie leads to an actor of its own.
  private func hub(_ ties: [Int], unnamed: Int = 0) throws -> FamilyPosition {
    let families =
      zip(["I", "P", "C"], ties).flatMap { Array(repeating: $0, count: $1) }
      + Array(repeating: "", count: unnamed)
    let leaves = families.indices.map { "leaf-\($0)" }
    let result = FamilyPositions().run(
      on: try Sample.study([
        "acteurs": Sample.table("id,nom,categorie", (["hub"] + leaves).map { "\($0),\($0),ASSO" }),
        "relations": Sample.table(
          "origine,cible,type,famille", zip(leaves, families).map { "hub,\($0),travail,\($1)" }),
      ]))
    return try #require(result.actors.first { $0.actor == "hub" })
  }

  @Test(
    "Participation and entropy of Battiston, Nicosia and Latora",
    arguments: [
      ([4, 4, 4], 1, 1.098612, MultiplexRole.crossCutting), ([6, 0, 0], 0, 0, .focused),
      ([3, 1, 0], 0.5625, 0.562335, .mixed), ([2, 2, 0], 0.75, 0.693147, .crossCutting),
      ([5, 2, 1], 0.796875, 0.900256, .crossCutting),
    ])
  func fixtures(ties: [Int], participation: Double, entropy: Double, role: MultiplexRole) throws {
    let position = try hub(ties)
    #expect(position.tiesByFamily == ties)
    #expect(position.overlap == ties.reduce(0, +))
    #expect(near(position.participation, participation))
    #expect(near(position.entropy, entropy, within: 1e-6))
    #expect(position.role == role)
    #expect(position.isRoleSure)
  }

  @Test("Ties without family stay out of the value and open its bounds")
  func unnamed() throws {
    let position = try hub([3, 0, 0], unnamed: 2)
    #expect(position.participation == 0)
    #expect(position.tiesWithoutFamily == 2)
    #expect(position.participationRange?.lowerBound == 0)
    #expect(near(position.participationRange?.upperBound, 1.5 * (1 - 11.0 / 25)))
    #expect(!position.isRoleSure)
  }

  @Test("Only ties without family: no participation, but a sure count of them")
  func onlyUnnamed() throws {
    let position = try hub([0, 0, 0], unnamed: 3)
    #expect(position.overlap == 0)
    #expect(position.participation == nil)
    #expect(position.role == nil)
    #expect(position.participationRange?.upperBound == 1)
  }

  @Test("A doubtful relation does not count; two relations of one family and pair count once")
  func merged() throws {
    let result = FamilyPositions().run(
      on: try Sample.study([
        "acteurs": "id,nom,categorie\na,A,ASSO\nb,B,ASSO\nc,C,ASSO",
        "relations": """
        origine,cible,type,famille,certitude
        a,b,travail,I,oui
        b,a,financement,I,oui
        a,b,convention,C,oui
        a,b,adhesion,,oui
        a,c,travail,P,?
        """,
      ]))
    let a = try #require(result.actors.first)
    #expect(a.tiesByFamily == [1, 0, 1])
    #expect(a.tiesWithoutFamily == 0)
    #expect(result.doubtfulRelations == 1)
    #expect(result.overlaps.first { $0.a == "I" && $0.b == "C" }?.share == 1)
    #expect(result.actors.last?.participation == nil)
    #expect(result.actors.last?.participationRange == nil)
  }

  @Test("The columns and the words of the classes")
  func table() throws {
    let result = FamilyPositions().run(
      on: try Sample.study([
        "acteurs": "id,nom,categorie\na,A,ASSO\nb,B,ASSO",
        "relations": "origine,cible,type,famille\na,b,travail,I",
      ]))
    let table = result.tables[0]
    #expect(table.columns.prefix(4).map(\.id) == ["acteur", "recouvrement", "participation", "entropie"])
    let place = try #require(table.columns.firstIndex { $0.id == "classe" })
    #expect(table.rows[0][place] == .identifier("focalise"))
  }

  @Test("Without any relation that names a family, only that is said")
  func nothing() throws {
    let empty = FamilyPositions().run(on: try Sample.study(Networks.undirected([], others: ["a"])))
    #expect(empty.findings.count == 1)
    let none = FamilyPositions().run(on: try Sample.study(Networks.undirected(["a b"])))
    #expect(none.findings.map(\.tone) == [.caution])
    #expect(none.tiesWithoutFamily == 1)
  }
}
