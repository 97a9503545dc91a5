import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("Who should coordinate")
struct CoordinationTests {
  /// Four actors by four functions; the ties are a1–a2 and a3–a4.
  static func fourByFour(_ functions: [String], family: String = "I") -> [String: String] {
    let parts = ["a1 0", "a1 1", "a2 0", "a2 2", "a3 2", "a4 2", "a4 3"]
    return [
      "acteurs": CoverageFixture.tables["acteurs"] ?? "",
      "roles": Sample.table(
        "acteur,fonction,niveau,famille",
        parts.map { part in
          let words = part.split(separator: " ")
          return "\(words[0]),\(functions[Int(words[1]) ?? 0]),C,\(family)"
        }),
      "relations": "id,origine,cible,type\nr1,a1,a2,travail\nr2,a3,a4,travail",
    ]
  }

  private func ends(_ pairs: [CoordinationPair]) -> [String] { pairs.map { "\($0.a) \($0.b)" } }

  @Test("independent functions: congruence 0.5, gaps a2–a3 and a2–a4", arguments: ["I", ""])
  func independent(family: String) throws {
    let tables = Self.fourByFour(["FIN", "GAR", "INS", "COO"], family: family)
    let result = Coordination().run(on: try Sample.study(tables))
    #expect(ends(result.pairs) == ["a1 a2", "a2 a3", "a2 a4", "a3 a4"])
    #expect(near(result.congruence, 0.5, within: 1e-12))
    #expect(result.congruenceRange == 0.5...0.5)
    #expect(ends(result.pairs.filter { $0.state == .gap }) == ["a2 a3", "a2 a4"])
    #expect(result.pairs.map(\.weight) == [1, 1, 1, 1])
    #expect(result.pairs.map(\.reading).contains(.coordinatedRedundancy))
  }

  @Test("when the first function leads to the last, a1–a4 is needed and a2–a4 weighs 2")
  func dependent() throws {
    let tables = Self.fourByFour(["DET", "FIN", "COO", "CON"])
    let result = Coordination().run(on: try Sample.study(tables))
    #expect(ends(result.pairs) == ["a1 a2", "a1 a4", "a2 a3", "a2 a4", "a3 a4"])
    #expect(result.pairs.map(\.weight) == [1, 1, 1, 2, 1])
    #expect(result.pairs[1].reading == .untiedChain)
    #expect(near(result.congruence, 0.4, within: 1e-12))
    #expect(near(result.congruenceOfSameFunction, 0.5, within: 1e-12))
  }

  @Test("a doubtful part or tie makes the gap to be verified, and the congruence an interval")
  func unknown() throws {
    var tables = Self.fourByFour(["FIN", "GAR", "INS", "COO"])
    tables["roles"]? += "\na1,INS,?,I"
    tables["relations"] =
      "id,origine,cible,type,certitude\nr1,a1,a2,travail,oui\nr2,a3,a4,travail,oui\nr3,a2,a3,travail,?"
    let result = Coordination().run(on: try Sample.study(tables))
    let states = Dictionary(uniqueKeysWithValues: result.pairs.map { ("\($0.a) \($0.b)", $0.state) })
    #expect(states["a2 a3"] == .toCheck && states["a2 a4"] == .gap)
    #expect(states["a1 a3"] == .toCheck && states["a1 a4"] == .toCheck)
    #expect(near(result.congruence, 0.5, within: 1e-12))
    let range = try #require(result.congruenceRange)
    // At worst two more pairs without tie; at best the doubtful tie exists.
    #expect(near(range.lowerBound, 2.0 / 6, within: 1e-12))
    #expect(near(range.upperBound, 3.0 / 4, within: 1e-12))
  }

  @Test("distant zones and other sectors ask for no coordination; an empty one matches all")
  func zonesAndSectors() throws {
    let tables = [
      "acteurs": """
      id,nom,categorie,secteur
      bois,Bois,POLE,bois
      eau,Eau,POLE,Eau
      eau-2,Eau bis,POLE,eau
      tous,Tous,POLE,
      """,
      "roles": """
      acteur,fonction,niveau,famille,zone
      bois,RES,C,I,
      eau,RES,C,I,maghreb
      eau-2,RES,C,I,asie-est
      tous,RES,C,I,maghreb
      """,
    ]
    let result = Coordination().run(on: try Sample.study(tables))
    #expect(ends(result.pairs) == ["bois tous", "eau tous"])
  }

  @Test("the zone of a part is that of its family: another family without zone does not widen it")
  func zonesByFamily() throws {
    let tables = [
      "acteurs": "id,nom,categorie\na,A,POLE\nb,B,POLE\nc,C,POLE",
      "roles": """
      acteur,fonction,niveau,famille,zone
      a,RES,C,I,maghreb
      a,RES,C,C,
      b,RES,C,I,asie-est
      c,RES,C,C,asie-est
      """,
    ]
    let result = Coordination().run(on: try Sample.study(tables))
    // In the first family the zones are apart; in the other, a works everywhere.
    #expect(ends(result.pairs) == ["a c"])
  }

  @Test("foreign partners and an actor beside its own whole are not compared")
  func leftOut() throws {
    let tables = [
      "acteurs": """
      id,nom,categorie,nature,pays,parent
      marque,Marque,AGEN,marque,FR,ville
      partenaire,Partenaire,ETRA,organisme,MA,
      ville,Ville,COLL,organisme,FR,
      """,
      "roles": "acteur,fonction,niveau,famille\nmarque,RES,C,P\npartenaire,RES,C,P\nville,RES,C,P",
    ]
    #expect(Coordination().run(on: try Sample.study(tables)).pairs.isEmpty)
  }

  @Test("members of one collective, and kinds of actors, are to be verified rather than gaps")
  func possibleTies() throws {
    let tables = [
      "acteurs": """
      id,nom,categorie,nature
      equipe,Équipe,ETAT,collectif
      groupe,Les chambres,CONS,groupe-generique
      un,Un,ETAT,organisme
      deux,Deux,CONS,organisme
      """,
      "roles": "acteur,fonction,niveau,famille\nun,INF,C,I\ndeux,INF,C,I\ngroupe,INF,C,I",
      "relations": "id,origine,cible,type\nr1,un,equipe,appartenance\nr2,deux,equipe,appartenance",
    ]
    let result = Coordination().run(on: try Sample.study(tables))
    #expect(result.pairs.map(\.state) == [.toCheck, .toCheck, .toCheck])
    #expect(result.pairs[1].commonBodies == ["equipe"])
    #expect(result.congruence == 0)
    #expect(result.congruenceRange == 0...1)
  }

  @Test("each pair says why in words, in both languages")
  func words() throws {
    let tables = Self.fourByFour(["FIN", "GAR", "INS", "COO"])
    let result = Coordination().run(on: try Sample.study(tables))
    let words = result.motive(of: result.pairs[1])
    #expect(words.fr.contains("Acteur 2 et Acteur 3") && words.fr.contains("Instruction des dossiers"))
    #expect(words.fr.hasSuffix("aucune relation en vigueur."))
    #expect(words.en.contains("Acteur 2 and Acteur 3 both hold"))
  }

  @Test("no relation, and one pair, are told as one says them")
  func few() throws {
    var tables = Self.fourByFour(["FIN", "GAR", "INS", "COO"])
    tables["relations"] = nil
    let none = try #require(Coordination().run(on: try Sample.study(tables)).findings.first).text
    #expect(none.fr.contains("aucune n’a de relation en vigueur"))
    #expect(none.fr.contains("Les tables ne déclarent aucune relation sûre\u{A0}; toutes les paires"))
    #expect(none.en.contains("none has a relation in force"))
    #expect(none.en.contains("The tables declare no sure relation; not all pairs"))
    let two = [
      "acteurs": "id,nom,categorie\na,A,CONS\nb,B,AGEN",
      "roles": "acteur,fonction,niveau,famille\na,INF,C,I\nb,INF,C,I",
    ]
    let one = try #require(Coordination().run(on: try Sample.study(two)).findings.first).text
    #expect(
      one.fr.hasPrefix(
        "Une seule paire d’acteurs tient la même fonction ou deux fonctions qui se suivent, sans relation "
          + "en vigueur, soit 0\u{A0}%"))
    #expect(one.en.hasPrefix("Only one pair of actors holds the same function"))
    #expect(one.en.contains("each other, without a relation in force, 0%"))
  }

  @Test("nothing at all is not a success: the finding says what is missing")
  func empty() {
    for study in [Sample.nothing, Sample.nothingAtAll] {
      let result = Coordination().run(on: study)
      #expect(result.congruence == nil && result.congruenceRange == nil)
      #expect(result.findings.map(\.tone) == [.caution])
      #expect(result.tables.count == 5)
    }
  }

  @Test("fixed columns come first")
  func columns() throws {
    let tables = Coordination().run(on: try Sample.study(Self.fourByFour(["FIN", "GAR", "INS", "COO"])))
      .tables
    let columns = Dictionary(uniqueKeysWithValues: tables.map { ($0.id, $0.columns.map(\.id)) })
    let pairs = ["acteur_a", "acteur_b", "motif", "poids", "relation", "etat"]
    #expect(columns["coordination"]?.prefix(6) == pairs[...])
    #expect(columns["coordination_synthese"]?.prefix(3) == ["mesure", "valeur", "unite"])
    #expect(columns["relais"]?.prefix(5) == ["phase_a", "phase_b", "relais", "acteurs", "etat"])
  }
}
