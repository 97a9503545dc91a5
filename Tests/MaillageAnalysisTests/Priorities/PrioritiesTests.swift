import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("What to act on first")
struct PrioritiesTests {
  /// A chamber alone in front, an agency behind it, a body that nobody asked, and no relation but one.
  static let tables = [
    "acteurs": """
    id,nom,categorie,nature
    agence,Agence,AGEN,organisme
    chambre,Chambre,CONS,organisme
    muet,Muet,ASSO,organisme
    pole,Pôle,POLE,organisme
    """,
    "roles": """
    acteur,fonction,niveau,famille
    chambre,SEN,P,I
    chambre,INF,C,I
    agence,INF,C,I
    agence,PRO,P,I
    pole,GAR,?,I
    """,
    "relations": """
    id,origine,cible,type
    r1,agence,pole,travail
    r2,pole,muet,travail
    """,
  ]

  @Test("each kind is found with its numbers, its confidence and a next step")
  func kinds() throws {
    let result = Priorities().run(on: try Sample.study(Self.tables))
    let byKind = Dictionary(grouping: result.found, by: \.kind)
    // SEN, INF and PRO have a sure holder, GAR a doubtful one: the other 14 of 18 functions have nobody.
    #expect(byKind[.missingEverywhere]?.map(\.extent) == [14])
    // A share of all functions would leave these 14 out of what it counts.
    let holes = try #require(byKind[.hole]?.map(\.statement.fr))
    #expect(holes.allSatisfy { $0.contains(" autres fonctions n’ont aucun acteur") && !$0.contains(" sur ") })
    // Three of four actors have a role line: neither nine in ten nor under one half.
    #expect(byKind[.missingEverywhere]?.map(\.confidence) == [.medium])
    #expect(byKind[.undetermined]?.map(\.extent) == [1])
    #expect(byKind[.undeclared]?.map(\.extent) == [1])
    // Agency: PRO. Chamber: SEN. INF has both.
    #expect(byKind[.dependence]?.map(\.subject) == ["agence", "chambre"])
    #expect(byKind[.dependence]?.map(\.extent) == [1, 1])
    // The pole joins the agency and the silent body: without it, one of the two is cut off.
    #expect(byKind[.cut]?.map(\.subject) == ["pole"])
    #expect(byKind[.cut]?.map(\.extent) == [1])
    // INF is held by two that declare no relation.
    #expect(byKind[.duplicate]?.map(\.extent) == [1])
    #expect(result.priorities.allSatisfy { !$0.step.fr.isEmpty && !$0.evidence.en.isEmpty })
  }

  @Test("gravity, then confidence, then extent, then kind and subject decide the order")
  func order() {
    let ranked = Priorities.ranked([
      priority(.agreement, "a", 9, .high), priority(.cut, "b", 1, .high), priority(.cut, "a", 1, .high),
      priority(.hole, "a", 2, .low), priority(.dependence, "a", 1, .high), priority(.hole, "b", 5, .low),
      priority(.brokenRelay, "a", 1, .low), priority(.crowded, "", 1, .high),
    ])
    #expect(
      ranked.map { "\($0.kind) \($0.subject)" } == [
        "brokenRelay a", "dependence a", "hole b", "hole a", "cut a", "cut b", "crowded ", "agreement a",
      ])
  }

  @Test("ten are kept, three of a kind")
  func limits() {
    let many = (0..<20).map { priority(.hole, "h\($0)", $0, .high) }
    let others = (0..<20).map { priority(.cut, "c\($0)", $0, .high) }
    let rest = (0..<9).map { place in
      priority([.crowded, .duplicate, .undetermined][place % 3], "r\(place)", 1, .high)
    }
    let kept = Priorities.kept(Priorities.ranked(many + others + rest))
    #expect(kept.count == 10)
    #expect(kept.count { $0.kind == .hole } == 3)
    #expect(kept.count { $0.kind == .cut } == 3)
  }

  @Test("a territory without roles is told to fill them in, and hears of no gap")
  func withoutRoles() throws {
    let result = Priorities().run(
      on: try Sample.study(["acteurs": "id,nom,categorie\na,A,CONS\nb,B,ETAT\n"]))
    #expect(result.priorities.map(\.kind) == [.missingRoles])
    #expect(result.priorities.first?.confidence == .high)
    #expect(result.shortfalls.count == 1)
  }

  @Test("a relay that nothing makes is told as broken, one that a doubtful tie makes as to be verified")
  func relay() throws {
    // SEN is upstream, PRO in the carrying out; nobody stands between, so both hand-overs fail.
    let result = Priorities().run(on: try Sample.study(Self.tables))
    #expect(result.priorities.filter { $0.kind == .brokenRelay }.map(\.subject) == ["AMONT", "CONC"])
  }

  @Test("a relay broken in every family may have one actor in both phases")
  func relayAcrossFamilies() throws {
    var tables = Self.tables
    tables["roles"] = "acteur,fonction,niveau,famille\nagence,SEN,C,I\nagence,CON,C,C\nagence,PRO,C,C"
    let relay = try #require(
      Priorities().run(on: try Sample.study(tables)).found.first { $0.kind == .brokenRelay })
    #expect(
      relay.evidence.en == "Sure actors in the first phase: 1, in the second: 1; in no family does one actor "
        + "stand in both, nor does a relation join two of them.")
  }

  @Test("pairs without relation are told beside those that have one and those to be verified")
  func duplicates() throws {
    var tables = Self.tables
    tables["roles"] = """
      acteur,fonction,niveau,famille
      agence,INF,C,I
      chambre,INF,C,I
      muet,INF,C,I
      """
    tables["relations"] = """
      id,origine,cible,type,certitude
      r1,agence,chambre,travail,oui
      r2,agence,muet,travail,?
      """
    let found = try #require(
      Priorities().run(on: try Sample.study(tables)).found.first { $0.kind == .duplicate })
    #expect(
      found.statement.en
        == "Out of 3 pairs of actors that hold the same function, 1 has no "
        + "relation in force; 1 has one, 1 is to be verified.")
  }

  @Test("one function is asked about as one, several as several")
  func oneHole() throws {
    var tables = Self.tables
    let functions = try Sample.study(tables).typology.functions.map(\.code)
    func step(without missing: Int) throws -> String? {
      let held = functions.dropLast(missing).flatMap { ["agence,\($0),C,I", "chambre,\($0),C,C"] }
      tables["roles"] = (["acteur,fonction,niveau,famille"] + held + functions.map { "muet,\($0),C,C" })
        .joined(separator: "\n")
      return Priorities().run(on: try Sample.study(tables)).found
        .first { $0.kind == .hole && $0.subject == "I" }?.step.en
    }
    #expect(try step(without: 1)?.contains("whether this function is held") == true)
    #expect(try step(without: 2)?.contains("whether these functions are held") == true)
  }

  @Test("thousands of pairs are told with their thousands apart")
  func manyPairs() throws {
    let actors = (0..<100).map { "a\($0)" }
    let found = try #require(
      Priorities().run(
        on: try Sample.study([
          "acteurs": "id,nom,categorie\n" + actors.map { "\($0),\($0),CONS" }.joined(separator: "\n"),
          "roles": "acteur,fonction,niveau,famille\n"
            + actors.map { "\($0),INF,C,I" }.joined(separator: "\n"),
        ])
      ).found.first { $0.kind == .duplicate })
    #expect(
      found.statement.fr.hasSuffix("même fonction, 4\u{202F}950 n’ont aucune relation en vigueur."))
  }

  @Test("the page for officials tells what there is and what is missing, with its worth")
  func overview() throws {
    let result = Priorities().run(on: try Sample.study(Self.tables))
    #expect(
      result.assets.map(\.en) == [
        "4 actors of 4 categories in force, and 2 sure relations between them.",
        "Out of 18 functions of support, between 3 and 4 are held by at least one actor; by family: "
          + "Internationalisation 17% to 22%, Promotion 0% and Cooperation 0%.",
      ])
    #expect(result.shortfalls.last?.en.contains("3 out of 4 actors") ?? false)
  }

  @Test("the page for officials names the guide that its actions are held against")
  func guide() throws {
    var tables = Self.tables
    tables["actions"] = "id,intitule,type,nature,debut\na1,Salon,I1.5,action,2020"
    let told = Priorities().run(on: try Sample.study(tables)).shortfalls.first {
      $0.en.hasPrefix("Against the guide: ")
    }
    #expect(told?.en.hasSuffix(" (source: Guide ARRICOD).") == true)
    #expect(told?.fr.hasSuffix(" (source\u{A0}: Guide ARRICOD).") == true)
    let found = Priorities().run(on: try Sample.study(tables)).found.first { $0.kind == .ruleToCheck }
    #expect(found?.statement.en.hasPrefix("The guide recommends a look at 1 case: ") == true)
    #expect(found?.statement.fr.hasPrefix("Le guide recommande de regarder 1\u{A0}cas\u{A0}: ") == true)
  }

  @Test("the page for officials counts one and none as one says them")
  func overviewOfFew() throws {
    func assets(_ actors: String, _ relations: String, _ roles: String = "") throws -> [LocalizedText] {
      Priorities().run(
        on: try Sample.study([
          "acteurs": "id,nom,categorie,pays\n" + actors,
          "relations": "id,origine,cible,type,certitude\n" + relations,
          "roles": "acteur,fonction,niveau,famille\n" + roles,
        ])
      ).assets
    }
    let doubtful = try assets("a,A,ASSO,\nb,B,ASSO,", "r,a,b,travail,?")
    #expect(
      doubtful.map(\.fr) == [
        "2\u{A0}acteurs d’une seule catégorie en vigueur, et aucune\u{A0}relation sûre entre eux (1 à vérifier)."
      ])
    let other = try assets("a,A,ASSO,\nb,B,CONS,\nc,C,CONS,", "r,a,b,travail,oui\ns,a,c,travail,?")
    #expect(
      other.map(\.fr) == [
        "3\u{A0}acteurs de 2\u{A0}catégories en vigueur, et 1\u{A0}relation sûre entre eux (1 autre à vérifier)."
      ])
    let alone = try assets("a,A,ASSO,", "")
    #expect(alone.map(\.fr) == ["1\u{A0}acteur en vigueur, et aucune\u{A0}relation sûre."])
    #expect(alone.map(\.en) == ["1 actor in force, and no sure relations."])
    let abroad = try assets("a,A,COLL,FR\nb,B,ETRA,MA", "r,a,b,jumelage,oui")
    #expect(
      abroad.last?.fr
        == "Aucune\u{A0}action en cours, 1\u{A0}partenariat sûr avec l’étranger dans 1 pays.")
    let one = try assets("a,A,COLL,FR\nb,B,CONS,", "", "a,SEN,P,I")
    #expect(one.last?.fr.hasPrefix("Sur 18 fonctions d’appui, 1 est tenue par au moins un acteur") == true)
    let none = try assets("a,A,COLL,FR\nb,B,CONS,", "", "a,SEN,non,I")
    #expect(none.last?.en.hasPrefix("Out of 18 functions of support, none is held by at least") == true)
  }

  private func priority(
    _ kind: Priority.Kind, _ subject: String, _ extent: Int, _ confidence: Priority.Confidence
  ) -> Priority {
    let text = LocalizedText(verbatim: "x")
    return Priority(
      kind: kind, subject: subject, extent: extent, confidence: confidence, reason: text, statement: text,
      evidence: text, step: text, analysis: "x", table: "x")
  }
}
