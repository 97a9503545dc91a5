import MaillageAnalysis
import MaillageModel
import Testing

struct FurtherCentralityTests {
  private func run(_ tables: [String: String]) throws -> [String: FurtherCentrality] {
    let result = Centrality().run(on: try Sample.study(tables))
    return Dictionary(uniqueKeysWithValues: result.actors.map { ($0.actor, $0.further) })
  }

  @Test("The Florentine families: published closeness and constraint; PageRank sums to 1, Katz has length 1")
  func florentine() throws {
    let actors = try run(Literature.florentineTables())
    #expect(near(actors["medici"]?.closeness, 0.56))
    #expect(near(actors["medici"]?.constraint, 0.209877, within: 1e-6))
    #expect(near(actors.values.compactMap(\.pageRank).reduce(0, +), 1))
    #expect(near(actors.values.compactMap(\.katz).reduce(0) { $0 + $1 * $1 }, 1))
    #expect(actors["medici"]?.eccentricity == 3)
  }

  @Test("A star of four: the centre has everything, the leaves nothing between them")
  func star() throws {
    let actors = try run(Networks.undirected(["hub a", "hub b", "hub c"]))
    let hub = try #require(actors["hub"])
    let leaf = try #require(actors["a"])
    #expect(hub.closeness == 1)
    #expect(near(leaf.closeness, 0.6))
    #expect(hub.clustering == 0)
    #expect(leaf.clustering == nil)
    #expect(near(hub.constraint, 1.0 / 3))
    #expect(leaf.constraint == 1)
    #expect(near(hub.currentFlowBetweenness, 1))
    #expect(hub.coreNumber == 1)
    #expect(hub.eccentricity == 1 && leaf.eccentricity == 2)
    // Walks of a star: x(hub) = 1 + 3αx(leaf), x(leaf) = 1 + αx(hub), with α half of 1/√3.
    let alpha = 0.5 / 3.0.squareRoot()
    let ratio = (1 + 3 * alpha) / (1 + alpha)
    #expect(near((hub.katz ?? 0) / (leaf.katz ?? 1), ratio))
  }

  @Test(
    "An isolated actor has no closeness, constraint, clustering nor eccentricity; without ties, no walk measure"
  )
  func isolated() throws {
    let z = try #require(try run(Networks.undirected(["a b", "b c"], others: ["z"]))["z"])
    #expect(z.closeness == nil)
    #expect(z.coreNumber == 0)
    #expect(z.clustering == nil && z.constraint == nil && z.eccentricity == nil)
    #expect(z.katz != nil && z.pageRank != nil)
    let alone = try #require(try run(Networks.undirected([], others: ["a", "b"]))["a"])
    #expect(alone.katz == nil && alone.pageRank == nil)
    #expect(alone.currentFlowBetweenness == nil)
  }

  @Test("Beyond sixteen doubtful ties, combinations are drawn, and the note says so")
  func drawnWorlds() throws {
    let result = Centrality().run(
      on: try Sample.study(Literature.florentineTables(doubtful: Set(Literature.florentine))))
    let medici = try #require(result.actors.first { $0.actor == "medici" })
    #expect(!result.areWorldsExhaustive)
    #expect(result.worldCount == 2_000)
    #expect(medici.betweenness == 0)
    #expect((medici.betweennessRange?.upperBound ?? 0) >= 47.5 / 91 - 1e-9)
    #expect(result.tables[0].note?.en.contains("drawn at random") == true)
  }
}
