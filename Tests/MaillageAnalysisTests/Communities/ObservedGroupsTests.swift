import MaillageAnalysis
import MaillageModel
import Testing

struct ObservedGroupsTests {
  /// Two cliques of five, one bridge, and an actor alone.
  private static func cliques(_ prefixes: [String] = ["a", "b"]) -> [String: String] {
    var ties = ["\(prefixes[0])1 \(prefixes[1])1"]
    for prefix in prefixes {
      for i in 1...5 {
        for j in 1...5 where i < j { ties.append("\(prefix)\(i) \(prefix)\(j)") }
      }
    }
    let categories = Dictionary(
      uniqueKeysWithValues: (1...5).flatMap {
        [("\(prefixes[0])\($0)", "ETAT"), ("\(prefixes[1])\($0)", "CONS")]
      })
    return Networks.relations(ties, categories: categories, others: ["z"], isOriented: false)
  }

  @Test("Two cliques are two groups, which are the categories; the isolated actor is in none")
  func twoCliques() throws {
    let result = ObservedGroups().run(on: try Sample.study(Self.cliques()))
    #expect(result.groupCount == 2)
    #expect(result.members(of: 1).map(\.actor) == ["a1", "a2", "a3", "a4", "a5"])
    #expect(result.actors.last?.group == nil)
    #expect(result.actors.last?.stability == nil)
    #expect(result.categoryRand == 1)
    #expect(near(result.categoryInformation, 1))
    #expect(result.agreement == 1)
    #expect(near(result.modularity, 2 * (10.0 / 21 - 0.25)))
    #expect(result.categoryModularity == result.modularity)
    #expect((result.chanceProbability ?? 1) <= 0.05)
    #expect(result.actors.first?.tiesInside == 4)
    #expect(result.actors.first?.tiesOutside == 1)
  }

  @Test("Who has as many ties in a group as those named, and who may have more, is told")
  func hubs() throws {
    // Two stars of four leaves: s has 4 ties, each leaf 1; a tie to verify would give s2 and s3 two.
    var tables = Networks.undirected(["s", "t"].flatMap { star in (1...4).map { "\(star) \(star)\($0)" } })
    tables["relations"]? += "\nr99,s2,s3,travail,non"
    tables["relations"] = tables["relations"].map { table in
      let lines = table.split(separator: "\n").map(String.init)
      return lines.enumerated().map { place, line in
        line + (place == 0 ? ",certitude" : line.hasPrefix("r99") ? ",?" : ",oui")
      }.joined(separator: "\n")
    }
    let words = ObservedGroups().run(on: try Sample.study(tables)).findings.map(\.text.fr)
    #expect(
      words.contains {
        $0.contains(
          "autour de Actor s et Actor s1 (3 autres ont autant de liens\u{A0}; Actor s2 et Actor s3 peuvent passer "
            + "avant selon les liens à vérifier)")
      })
    #expect(
      words.contains { $0.contains("autour de Actor t et Actor t1 (3 autres ont autant de liens)\u{A0}:") })
  }

  @Test("The order of the lines and other identifiers change nothing to the groups")
  func invariance() throws {
    let tables = ObservedGroups().run(on: try Sample.study(Self.cliques())).tables
    #expect(ObservedGroups().run(on: try Sample.study(Networks.reversed(Self.cliques()))).tables == tables)
    let renamed = ObservedGroups().run(on: try Sample.study(Self.cliques(["y", "c"])))
    #expect(renamed.members(of: 1).map(\.actor) == ["c1", "c2", "c3", "c4", "c5"])
  }

  @Test("A complete network is one group")
  func oneGroup() throws {
    let result = ObservedGroups().run(on: try Sample.study(Networks.undirected(["a b", "b c", "a c"])))
    #expect(result.groupCount == 1)
    #expect(result.findings.count == 1)
    #expect(result.findings[0].text.fr.contains("aucune division trouvée"))
  }

  @Test("With a single category, nothing is said of following it")
  func singleCategory() throws {
    let tables = Networks.undirected(["a b", "b c", "a c", "c d", "d e", "e f", "d f"])
    let result = ObservedGroups().run(on: try Sample.study(tables))
    #expect(result.groupCount == 2)
    #expect(!result.findings.contains { $0.text.fr.contains("les catégories") })
  }

  @Test("One of ten in another category: adjusted Rand 0.597 by scikit-learn, which Steinley calls poor")
  func followsInPart() throws {
    var tables = Self.cliques()
    tables["acteurs"] = tables["acteurs"]?.replacing("a5,Actor a5,ETAT", with: "a5,Actor a5,CONS")
    let result = ObservedGroups().run(on: try Sample.study(tables))
    #expect(near(result.categoryRand, 0.5970149253731343))
    #expect(result.findings.contains { $0.text.fr.contains("suivent en partie les catégories") })
    #expect(!result.findings.contains { $0.text.fr.contains("ses pareils") })
  }

  @Test("Doubtful ties stay out of the groups, and what they would change is said")
  func doubtful() throws {
    var tables = Self.cliques()
    tables["relations", default: ""] = Sample.table(
      "origine,cible,type,certitude",
      (tables["relations"] ?? "").split(separator: "\n").dropFirst().map { line in
        let cells = line.split(separator: ",")
        return "\(cells[1]),\(cells[2]),travail,oui"
      } + ["a2,b2,travail,?", "z,a2,travail,?"])
    let result = ObservedGroups().run(on: try Sample.study(tables))
    #expect(result.doubtfulTieCount == 2)
    #expect(result.groupCount == 2)
    #expect(result.actors.last?.group == nil)
    #expect(result.findings.contains { $0.text.en.contains("to be verified besides") })
  }

  @Test("No actor, or no tie: no group, and no failure", arguments: [[], ["a"], ["a", "b"]])
  func tiny(actors: [String]) throws {
    let result = ObservedGroups().run(on: try Sample.study(Networks.undirected([], others: actors)))
    #expect(result.groupCount == 0)
    #expect(result.modularity == nil)
    #expect(result.categoryRand == nil)
    #expect(result.findings.map(\.tone) == [.caution])
    #expect(result.tables[0].rows.count == actors.count)
  }

  @Test("The columns of the tables, in their order")
  func columns() throws {
    let tables = ObservedGroups().run(on: try Sample.study(Self.cliques())).tables
    #expect(tables.map(\.id) == ["communautes", "communautes_synthese"])
    #expect(tables[0].columns.prefix(2).map(\.id) == ["acteur", "communaute"])
    #expect(tables[1].columns.prefix(3).map(\.id) == ["mesure", "valeur", "unite"])
    #expect(tables[1].rows.first?.first == .identifier("modularite"))
  }
}
