import MaillageAnalysis
import MaillageModel
import NetworkAlgorithms
import Testing

struct BrokerageTests {
  private func run(_ tables: [String: String]) throws -> [String: ActorBrokerage] {
    let result = Brokerage().run(on: try Sample.study(tables))
    return Dictionary(uniqueKeysWithValues: result.actors.map { ($0.actor, $0) })
  }

  @Test("The Florentine families: constraint and effective size")
  func florentine() throws {
    let actors = try run(Literature.florentineTables())
    let expected: [String: (constraint: Double, size: Double)] = [
      "medici": (0.209877, 5.666667), "guadagni": (0.25, 4), "strozzi": (0.458333, 3),
      "peruzzi": (0.655864, 1.666667),
    ]
    for (family, value) in expected {
      #expect(near(actors[family]?.constraint, value.constraint, within: 1e-6), "\(family)")
      #expect(near(actors[family]?.effectiveSize, value.size, within: 1e-6), "\(family)")
    }
    #expect(near(actors["medici"]?.efficiency, 5.666667 / 6, within: 1e-6))
  }

  @Test("Burt’s example, as UCINET and igraph have it: with weights, only the weighted columns change")
  func weights() throws {
    let ties = [
      "a b 2", "a f 3", "a g 5", "a e 2", "e g 8", "f g 3", "b g 4", "b d 1", "d g 3", "g c 10",
    ].map { $0.split(separator: " ").map(String.init) }
    var tables = Networks.undirected(ties.map { $0[0] + " " + $0[1] })
    tables["relations"] = Sample.table(
      "origine,cible,type,poids", ties.map { "\($0[0]),\($0[1]),travail,\($0[2])" })
    let actors = try run(tables)
    #expect(near(actors["g"]?.constraint, 0.400, within: 5e-4))
    #expect(near(actors["a"]?.constraint, 0.595, within: 5e-4))
    #expect(actors["c"]?.constraint == 1)
    #expect(near(actors["g"]?.effectiveSize, 4.67, within: 5e-3))
    #expect(near(actors["g"]?.weightedConstraint, 0.299, within: 5e-4))
    #expect(near(actors["a"]?.weightedConstraint, 0.795, within: 5e-4))
    #expect(near(actors["g"]?.weightedEffectiveSize, 5.47, within: 5e-3))
  }

  /// Arcs between the State, the chambers, a cluster and a firm.
  private static let domain = Networks.directed(
    [
      "dreets bf", "dreets cci", "bf cci-int", "cci cci-int", "cci cluster", "cluster pme", "cci pme",
      "pme cci", "cluster cci",
    ],
    categories: [
      "dreets": "ETAT", "bf": "ETAT", "cci": "CONS", "cci-int": "CONS", "cluster": "POLE", "pme": "ENTR",
    ])

  @Test("Gatekeeper lets the outside into its group, representative speaks for it outside")
  func directedRoles() throws {
    let actors = try run(Self.domain)
    let cci = try #require(actors["cci"])
    #expect(cci.roles[.gatekeeper] == 3)
    #expect(cci.roles[.liaison] == 3)
    #expect(cci.roles.total == 6)
    #expect(actors["bf"]?.roles[.representative] == 1)
    #expect(near(cci.expected?[.itinerant], 0.126))
    #expect(near(cci.expected?[.representative], 0.252))
    #expect(near(cci.expected?[.gatekeeper], 0.252))
    #expect(near(cci.expected?[.liaison], 0.63))
    #expect(near(cci.expected?.total, 1.26))
    #expect(actors["bf"]?.atLeast != nil)
    #expect(actors["dreets"]?.atLeast == nil)
  }

  @Test("A relation without direction counts both ways: gatekeeper and representative are equal")
  func undirectedRoles() throws {
    let actors = try run(
      Networks.relations(
        ["a b", "b c"], categories: ["a": "ETAT", "b": "CONS", "c": "CONS"], others: [], isOriented: false))
    let b = try #require(actors["b"])
    #expect(b.roles[.gatekeeper] == 1)
    #expect(b.roles[.representative] == 1)
    #expect(b.roles.total == 2)
    #expect(b.pairs == 1)
    #expect(b.pairsAlone == 1)
  }

  @Test("An isolated actor has no constraint and no role; a doubtful tie only opens the bounds")
  func isolatedAndDoubtful() throws {
    let actors = try run([
      "acteurs": "id,nom,categorie\na,A,ASSO\nb,B,ASSO\nc,C,ASSO\nd,D,ASSO",
      "relations": "origine,cible,type,certitude\na,b,travail,oui\nb,c,travail,oui\na,c,travail,?",
    ])
    let d = try #require(actors["d"])
    #expect(d.constraint == nil)
    #expect(d.effectiveSize == nil)
    #expect(d.constraintRange == nil)
    #expect(d.roles.total == 0)
    #expect(d.atLeast == nil)
    #expect(near(actors["b"]?.constraint, 0.5))
    #expect(near(actors["b"]?.constraintRange?.upperBound, 1.125))
  }

  @Test("The pairs linked over the doubtful ties: a tie between two contacts takes a pair away")
  func pairsOverDoubts() throws {
    let actors = try run([
      "acteurs": "id,nom,categorie\na,A,ETAT\nb,B,CONS\nc,C,ENTR\nd,D,ASSO",
      "relations": """
      origine,cible,type,certitude
      a,b,travail,oui
      b,c,travail,oui
      a,c,travail,?
      b,d,travail,?
      """,
    ])
    // b: a and c, unless tied; a and d, c and d when d is tied to b.
    #expect(actors["b"]?.pairs == 1)
    #expect(actors["b"]?.pairsRange == 0...3)
    #expect(actors["a"]?.pairsRange == 0...0)
  }

  @Test("Who stands between two categories, and who alone")
  func bridges() throws {
    let result = Brokerage().run(
      on: try Sample.study(
        Networks.relations(
          ["e1 b1", "e1 b2", "b1 f1", "b2 f1", "b1 f2"],
          categories: ["e1": "ETAT", "b1": "CONS", "b2": "AGEN", "f1": "ENTR", "f2": "ENTR"], others: [],
          isOriented: false)))
    let bridge = try #require(result.bridges.first { $0.a == "ETAT" && $0.b == "ENTR" })
    #expect(bridge.directTies == 0)
    #expect(bridge.bridgedPairs == 2)
    #expect(bridge.brokers.map(\.actor) == ["b1", "b2"])
    #expect(bridge.brokers.map(\.pairs) == [2, 1])
    #expect(bridge.brokers.map(\.pairsAlone) == [1, 0])
  }

  @Test("Roles by category are told as tested where there are several categories only")
  func categories() throws {
    func texts(_ tables: [String: String]) throws -> String {
      Brokerage().run(on: try Sample.study(tables)).findings.map(\.text.fr).joined()
    }
    #expect(try !texts(Literature.florentineTables()).contains("éprouvés"))
    #expect(try texts(Self.domain).contains("éprouvés"))
  }

  @Test("The columns of the tables, in their order")
  func columns() throws {
    let tables = Brokerage().run(on: try Sample.study(Literature.florentineTables())).tables
    #expect(tables.map(\.id) == ["passerelles", "acteurs_cles", "passerelles_categories"])
    #expect(
      tables[0].columns.prefix(9).map(\.id) == [
        "acteur", "contrainte", "taille_effective", "efficacite", "coordinateur", "itinerant", "portier",
        "representant", "liaison",
      ])
    #expect(tables[1].columns.prefix(4).map(\.id) == ["critere", "taille", "ensemble", "valeur"])
  }

  @Test("The order of the lines changes nothing")
  func rowOrder() throws {
    let result = Brokerage().run(on: try Sample.study(Self.domain))
    let other = Brokerage().run(on: try Sample.study(Networks.reversed(Self.domain)))
    #expect(result.tables == other.tables)
    #expect(result.findings == other.findings)
  }

  @Test("No actor, one actor, two actors: nothing fails", arguments: [[], ["a"], ["a", "b"]])
  func tiny(actors: [String]) throws {
    let result = Brokerage().run(on: try Sample.study(Networks.undirected([], others: actors)))
    #expect(result.actors.count == actors.count)
    #expect(result.keyActors.isEmpty)
    #expect(result.findings.count == 1)
  }
}
