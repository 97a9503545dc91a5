import MaillageAnalysis
import MaillageModel
import Testing

struct CentralityTests {
  private func run(_ tables: [String: String]) throws -> [String: ActorCentrality] {
    let result = Centrality().run(on: try Sample.study(tables))
    return Dictionary(uniqueKeysWithValues: result.actors.map { ($0.actor, $0) })
  }

  @Test("The Florentine families: published betweenness, divided by the 91 pairs of others")
  func florentine() throws {
    let published: [String: Double] = [
      "medici": 0.521978, "guadagni": 0.254579, "albizzi": 0.212454, "salviati": 0.142857,
      "ridolfi": 0.113553, "bischeri": 0.104396, "strozzi": 0.102564,
      "barbadori": 0.093407, "tornabuoni": 0.091575, "castellani": 0.054945, "peruzzi": 0.021978,
      "pazzi": 0, "ginori": 0, "lamberteschi": 0, "acciaiuoli": 0,
    ]
    let actors = try run(Literature.florentineTables())
    #expect(actors.count == published.count)
    for (family, value) in published {
      #expect(near(actors[family]?.betweenness, value, within: 1e-6), "\(family)")
    }
    #expect(near(actors["medici"]?.eigenvector, 0.430308, within: 1e-6))
    #expect(near(actors["strozzi"]?.eigenvector, 0.355980, within: 1e-6))
    #expect(actors["medici"]?.rank == 1)
    #expect(actors["guadagni"]?.rank == 2)
    #expect(actors["pazzi"]?.rank == 12)
    #expect(
      actors.values.filter(\.isArticulation).map(\.actor).sorted() == [
        "albizzi", "guadagni", "medici", "salviati",
      ])
  }

  @Test("Three doubtful marriages: the interval spans the eight possible networks")
  func possibleWorlds() throws {
    let doubtful: Set = ["medici ridolfi", "medici albizzi", "medici barbadori"]
    let result = Centrality().run(on: try Sample.study(Literature.florentineTables(doubtful: doubtful)))
    let medici = try #require(result.actors.first { $0.actor == "medici" })
    let guadagni = try #require(result.actors.first { $0.actor == "guadagni" })
    #expect(result.areWorldsExhaustive)
    #expect(result.doubtfulTieCount == 3)
    #expect(near(medici.betweennessRange?.lowerBound, 35.0 / 91))
    #expect(near(medici.betweennessRange?.upperBound, 47.5 / 91))
    #expect(near(guadagni.betweennessRange?.lowerBound, 23.166667 / 91, within: 1e-6))
    #expect(near(guadagni.betweennessRange?.upperBound, 42.5 / 91))
    #expect(medici.rankRange == 1...3)
    #expect(medici.degree == 3)
    #expect(medici.doubtfulTies == 3)
  }

  @Test("An isolated actor scores 0, and has no eigenvector value")
  func isolated() throws {
    let actors = try run([
      "acteurs": "id,nom,categorie\na,A,ASSO\nb,B,ASSO\nc,C,ASSO",
      "relations": "origine,cible,type\na,b,travail",
    ])
    let c = try #require(actors["c"])
    #expect(c.degree == 0)
    #expect(c.betweenness == 0)
    #expect(c.harmonicCloseness == 0)
    #expect(c.eigenvector == nil)
    #expect(near(actors["a"]?.eigenvector, 0.5.squareRoot()))
  }

  @Test("With two actors, betweenness and rank are absent")
  func two() throws {
    let actors = try run([
      "acteurs": "id,nom,categorie\na,A,ASSO\nb,B,ASSO", "relations": "origine,cible,type\na,b,travail",
    ])
    #expect(actors["a"]?.betweenness == nil)
    #expect(actors["a"]?.rank == nil)
    #expect(actors["a"]?.betweennessRange == nil)
    #expect(actors["a"]?.harmonicCloseness == 1)
  }

  @Test("Relations of one pair merge: degree 1, weights added; eigenvector ignores them")
  func mergedTies() throws {
    let actors = try run([
      "acteurs": "id,nom,categorie,nature\na,A,ASSO,\nb,B,ASSO,groupe-generique\nc,C,ASSO,",
      "relations": "origine,cible,type,poids\na,b,travail,2\nb,a,financement,3\nb,c,travail,1",
    ])
    let a = try #require(actors["a"])
    #expect(a.degree == 1)
    #expect(a.strength == 5)
    #expect(near(a.eigenvector, 0.5))
    #expect(actors["b"]?.betweenness == 1)
    #expect(actors["b"]?.isGeneric == true)
  }

  @Test("Roles, actions and parents make no tie; belonging does")
  func whatMakesATie() throws {
    let actors = try run([
      "acteurs": "id,nom,categorie,nature,parent\na,A,COLL,,\nb,B,AGEN,,a\nt,T,ETAT,collectif,",
      "relations": "origine,cible,type\nb,t,appartenance",
      "roles": "acteur,fonction,niveau,famille\na,COO,P,I\nb,COO,C,I",
      "actions": "id,intitule,type\nx,X,I1.3",
      "mobilisations": "action,acteur,role\nx,a,P\nx,b,C",
    ])
    #expect(actors["a"]?.degree == 0)
    #expect(actors["b"]?.degree == 1)
  }

  @Test("The columns of the table, in their order")
  func columns() throws {
    let table = Centrality().run(on: try Sample.study(Literature.florentineTables())).tables[0]
    #expect(
      table.columns.prefix(10).map(\.id) == [
        "acteur", "nom", "categorie", "degre", "force", "intermediarite", "proximite_harmonique",
        "vecteur_propre", "articulation", "rang",
      ])
    #expect(table.rows.first?.first == .identifier("acciaiuoli"))
  }

  @Test(
    "Where nobody is between two others, a doubtful tie makes a first place: it does not leave it unchanged")
  func firstPlaceMadeByDoubt() throws {
    let result = Centrality().run(
      on: try Sample.study([
        "acteurs": "id,nom,categorie\na,A,ASSO\nb,B,ASSO\nc,C,ASSO\nd,D,ASSO",
        "relations": "origine,cible,type,certitude\na,b,travail,oui\nb,c,travail,?",
      ]))
    let texts = result.findings.map(\.text.fr)
    #expect(texts.contains { $0.contains("ceux qui sont liés le sont directement") })
    #expect(texts.contains { $0.contains("la première place peut revenir à B") })
  }

  @Test("A single actor in between is told in the singular")
  func oneBetween() throws {
    func first(_ relations: String) throws -> LocalizedText? {
      Centrality().run(
        on: try Sample.study([
          "acteurs": "id,nom,categorie\na,A,ASSO\nb,B,ASSO\nc,C,ASSO\nd,D,ASSO",
          "relations": "origine,cible,type\n" + relations,
        ])
      ).findings.first?.text
    }
    let one = try #require(try first("a,b,travail\nb,c,travail"))
    #expect(one.fr.contains("acteurs se trouve le plus souvent B"))
    #expect(one.en.hasPrefix("The one most often on"))
    let two = try #require(try first("a,b,travail\nb,c,travail\nc,d,travail"))
    #expect(two.fr.contains("acteurs se trouvent le plus souvent B"))
    #expect(two.en.hasPrefix("Those most often on"))
  }
}
