import MaillageAnalysis
import MaillageModel
import Testing

struct CohesionTests {
  @Test("The Florentine families: one component, published density, cut points and bridges")
  func florentine() throws {
    let result = Cohesion().run(on: try Sample.study(Literature.florentineTables()))
    #expect(result.actorCount == 15)
    #expect(result.tieCount == 20)
    #expect(result.components.map(\.count) == [15])
    #expect(near(result.density, 20.0 / 105))
    #expect(result.articulations == ["albizzi", "guadagni", "medici", "salviati"])
    #expect(
      result.bridges.map { $0.a + " " + $0.b } == [
        "acciaiuoli medici", "albizzi ginori", "guadagni lamberteschi", "medici salviati",
        "pazzi salviati",
      ])
    #expect(result.isolated.isEmpty)
    #expect(result.categoryIndex == -1)
  }

  @Test("One component, one cut point, no bridge: the sentences agree with their numbers")
  func agreement() throws {
    // Two triangles that share b; then as many ties within a category as across.
    let texts = Cohesion().run(
      on: try Sample.study(
        Networks.relations(
          ["a b", "b c", "a c", "b d", "d e", "b e"],
          categories: ["a": "ETAT", "c": "ETAT", "d": "CONS", "e": "CONS", "b": "ETAT"], others: [],
          isOriented: false))
    ).findings.map(\.text.fr)
    #expect(texts[0].contains("5\u{A0}acteurs et 6\u{A0}liens sûrs forment une seule composante\u{A0};"))
    #expect(
      texts[1].hasPrefix("1\u{A0}acteur tient à lui seul des parties du réseau (Actor b), mais chaque lien"))
    let path = Cohesion().run(
      on: try Sample.study(
        Networks.relations(
          ["a b", "b c"], categories: ["a": "ETAT", "b": "ETAT", "c": "CONS"], others: [], isOriented: false))
    )
    #expect(path.categoryIndex == 0)
    #expect(path.findings.contains { $0.text.fr.contains("autant de liens dans une même catégorie") })
  }

  @Test("The most closed category is named where one is: not among equals, all of several lowest")
  func mostClosed() throws {
    func text(_ pairs: [String], _ categories: [String: String]) throws -> String {
      let tables = Networks.relations(pairs, categories: categories, others: [], isOriented: false)
      return Cohesion().run(on: try Sample.study(tables)).findings.map(\.text.fr).joined()
    }
    let two = ["a": "ETAT", "b": "ETAT", "c": "CONS", "d": "CONS"]
    let equals = try text(["a b", "c d", "a c"], two)
    #expect(equals.contains("Indice E–I par catégorie") && !equals.contains("repliée"))
    #expect(try !text(["a b"], ["a": "ETAT", "b": "ETAT"]).contains("Indice E–I"))
    #expect(try text(["a b", "a c"], two).contains("la plus repliée\u{A0}: État"))
    let three = ["a": "ETAT", "b": "ETAT", "c": "CONS", "d": "CONS", "e": "COLL"]
    #expect(try text(["a b", "c d", "a e", "c e"], three).contains("les plus repliées\u{A0}: "))
  }

  @Test("The most closed category is told to be another depending on the doubtful ties, only where it may")
  func mostClosedInDoubt() throws {
    // State: one tie inside, one outside, 0; chambers: 1. A tie to verify between chambers makes them equal; one
    // between b and d leaves the State lower, 1/3 against 1.
    func text(_ doubtful: String) throws -> String {
      var tables = Networks.relations(
        ["a b", "a c"], categories: ["a": "ETAT", "b": "ETAT", "c": "CONS", "d": "CONS"], others: ["d"],
        isOriented: false)
      let lines = ["a,b,travail,oui", "a,c,travail,oui", doubtful + ",travail,?"]
      tables["relations"] = Sample.table("origine,cible,type,certitude", lines)
      return Cohesion().run(on: try Sample.study(tables)).findings.map(\.text.fr).joined()
    }
    let words = "(ce peut être une autre, selon les liens à vérifier)"
    #expect(try text("c,d").contains(words))
    let steady = try text("b,d")
    #expect(steady.contains("la plus repliée\u{A0}: État") && !steady.contains(words))
  }

  private let tables = [
    "acteurs": """
    id,nom,categorie
    a,A,CONS
    b,B,CONS
    c,C,COLL
    d,D,COLL
    e,E,ASSO
    """,
    "relations": """
    origine,cible,type,certitude
    a,b,travail,oui
    b,c,travail,oui
    a,c,accord,oui
    c,d,travail,oui
    a,d,travail,?
    """,
    "roles": """
    acteur,fonction,niveau,famille
    a,SEN,C,I
    b,SEN,C,I
    b,SEN,C,C
    c,SEN,C,C
    d,SEN,?,C
    """,
  ]

  @Test("E–I by category: two ties inside, two outside; by family: only known families count")
  func mixing() throws {
    let result = Cohesion().run(on: try Sample.study(tables))
    #expect(result.tieCount == 4)
    #expect(result.doubtfulTieCount == 1)
    #expect(result.components == [["a", "b", "c", "d"], ["e"]])
    #expect(result.isolated == ["e"])
    #expect(result.categoryIndex == 0)
    let byCategory = Dictionary(
      uniqueKeysWithValues: result.categoryIndices.map { ($0.group, $0.value) })
    #expect(near(byCategory["CONS"] ?? nil, 1.0 / 3))
    #expect(near(byCategory["COLL"] ?? nil, 1.0 / 3))
    #expect(byCategory.keys.sorted() == ["ASSO", "COLL", "CONS"])
    #expect(byCategory["ASSO"] == .some(nil))
    // a–b share I, b–c share C, a–c share nothing, c–d is left out.
    #expect(near(result.familyIndex, -1.0 / 3))
    #expect(result.actorsWithoutFamily == ["d", "e"])
  }

  @Test("The measures and columns of the table")
  func table() throws {
    let table = Cohesion().run(on: try Sample.study(tables)).tables[0]
    #expect(table.columns.prefix(3).map(\.id) == ["mesure", "valeur", "unite"])
    let measures = table.rows.map(\.[0])
    let expected = [
      "acteurs", "liens", "liens_incertains", "composantes", "taille_plus_grande_composante", "isoles",
      "densite", "points_articulation", "ponts", "indice_ei_categorie", "indice_ei_famille",
    ]
    #expect(Array(measures.prefix(11)) == expected.map(Cell.identifier))
    #expect(measures.contains(.identifier("indice_ei_categorie:COLL")))
  }

  @Test("Without ties, indices are absent and nothing fails")
  func noTies() throws {
    let result = Cohesion().run(on: try Sample.study(["acteurs": "id,nom,categorie\na,A,ASSO"]))
    #expect(result.density == nil)
    #expect(result.categoryIndex == nil)
    #expect(result.familyIndex == nil)
    #expect(result.findings.count == 1)
  }
}
