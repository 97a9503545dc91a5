import MaillageAnalysis
import MaillageModel
import MaillageReading
import Testing

@testable import Maillage

/// Identifiers are unique within their table only: here every table uses the same ones.
@Suite("What the identifiers of a column are")
struct TableThingsTests {
  /// A territory; with marks, no two things share an identifier, without any, every table uses the same ones.
  private func study(
    actor: String = "", service: String = "", relation: String = "", action: String = ""
  ) throws -> Study {
    let tables = [
      "acteurs": """
      id,nom,categorie,pays,echelon
      \(actor)1,Acteur un,COLL,FR,local
      \(actor)2,Acteur deux,AGEN,FR,regional
      \(actor)3,Acteur trois,ETRA,JP,etranger
      \(actor)4,Acteur quatre,ESR,FR,regional
      """,
      "services": """
      id,acteur,nom,type
      \(service)1,\(actor)2,Service un,DDE
      \(service)2,\(actor)1,Service deux,RI
      \(service)3,\(actor)1,Service trois,PROMO
      """,
      "relations": """
      id,origine,cible,type,debut
      \(relation)1,\(actor)1,\(actor)3,jumelage,2019-01-01
      \(relation)2,\(actor)1,\(actor)2,financement,2019-01-01
      \(relation)3,\(actor)2,\(actor)4,appartenance,2019-01-01
      \(relation)4,\(actor)4,\(actor)3,accord,2019-01-01
      """,
      "actions": """
      id,intitule,type,relation,debut,pays
      \(action)1,Action une,I1.5,,2020-01-01,
      \(action)2,Action deux,C1.1,\(relation)4,2020-01-01,
      \(action)3,Action trois,P1.1,,2020-01-01,
      """,
      "mobilisations": """
      action,acteur,service,role
      \(action)1,,\(service)1,P
      \(action)1,,\(service)2,C
      \(action)2,,\(service)1,P
      \(action)2,,\(service)2,C
      \(action)3,,\(service)1,C
      \(action)3,,\(service)2,C
      \(action)3,,\(service)3,P
      \(action)3,\(actor)3,,C
      """,
      "roles": """
      acteur,fonction,niveau
      \(actor)1,FOR,P
      \(actor)2,FOR,P
      \(actor)2,INF,?
      """,
    ]
    return try TypedTables(tables).study()
  }

  private func people(_ table: Table, of study: Study) -> PeopleTable {
    PeopleTable(table, in: PeopleNames(of: study), limit: .max, .fr)
  }

  private func tables(of study: Study) -> [Table] {
    Catalog.standard.chapters.flatMap(\.analyses).filter { $0.id != Priorities.id }
      .flatMap { $0.run(study).tables }
  }

  @Test("every table shows the same, whether things share their identifiers or not")
  func sharedIdentifiers() throws {
    func pages(_ study: Study) -> [String: [[String]]] {
      Dictionary(
        tables(of: study).map { table in
          let people = people(table, of: study)
          let rows = zip(people.rows, people.actors).map { row, actors in
            zip(row, people.columns).map { CellText.text($0, in: $1, .fr) } + [actors.description]
          }
          return (table.id, rows.sorted { $0.lexicographicallyPrecedes($1) })
        }, uniquingKeysWith: { first, _ in first })
    }
    let shared = pages(try study())
    let apart = pages(try study(actor: "a", service: "s", relation: "r", action: "x"))
    for (id, rows) in apart.sorted(by: { $0.key < $1.key }) {
      let others = Set(shared[id] ?? [])
      let differing = rows.filter { !others.contains($0) }
      #expect(differing.isEmpty, "\(id): \(differing.prefix(2)) \(shared[id]?.prefix(2) ?? [])")
    }
  }

  /// What a column shows, each item once.
  private func shown(_ table: Table, _ column: String, of study: Study) throws -> Set<String> {
    let people = people(table, of: study)
    let place = try #require(people.columns.firstIndex { $0.id == column }, "\(table.id).\(column)")
    return Set(
      people.rows.flatMap { row in
        CellText.text(row[place], in: people.columns[place], .fr).split(separator: "\u{A0}; ").map(
          String.init)
      })
  }

  @Test("a column names the things that it is about")
  func columns() throws {
    let study = try study()
    let all = Dictionary(tables(of: study).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (id, column, start) in [
      ("concepts", "extension", "Action "), ("concepts", "intension", "Service "),
      ("implications", "conclusion", "Service "), ("exclusives", "liste_actions", "Action "),
      ("pilotage", "liste", "Action "), ("comobilisation", "liste_actions", "Action "),
      ("comobilisation_acteurs", "liste_actions", "Action "), ("actions_commencees", "services", "Service "),
      ("actions_commencees", "acteurs", "Acteur "),
      ("typologie", "liste_actions", "Action "), ("niveaux_s_services", "service", "Service "),
    ] {
      let items = try shown(try #require(all[id]), column, of: study).subtracting(["", "sans objet"])
      #expect(
        !items.isEmpty && items.allSatisfy { $0.hasPrefix(start) }, "\(id).\(column): \(items.sorted())")
    }
    #expect(
      try shown(try #require(all["opportunites"]), "accord", of: study) == [
        "Accord\u{A0}: Acteur quatre – Acteur trois", "Jumelage\u{A0}: Acteur un – Acteur trois",
      ])
    // Tables that so small a territory leaves empty.
    for (id, column, name) in [
      ("implications", "premisse", "Service un"), ("associations", "premisse", "Service un"),
      ("associations", "conclusion", "Service un"), ("couverture", "acteurs", "Acteur un"),
      ("competences_liste", "a_verifier", "Service un"), ("releve", "a_verifier", "Acteur un"),
      ("normes_manques", "liste", "Action une"), ("frise", "action", "Action une"),
      ("relais_passages", "relations", "Jumelage\u{A0}: Acteur un – Acteur trois"),
    ] {
      #expect(try shown(rows(id, [column], [[.list(["1"])]]), column, of: study) == [name], "\(id).\(column)")
    }
  }

  @Test("every column of identifiers or of lists says what they are")
  func declared() throws {
    let root = try #require(#filePath.firstRange(of: "/Tests/MaillageTests/")).lowerBound
    let territory = try TerritoryReader(typology: TypologyReader.shipped())
      .read(#filePath[..<root] + "/Graphs/territoire-exemple")
    let study = Study(of: territory, on: try #require(territory.project.observationDate))
    for table in tables(of: study) {
      let things = TableThings(table, study.typology)
      for (place, column) in table.columns.enumerated() {
        let holdsIdentifiers =
          [.identifier, .list].contains(column.kind)
          || table.rows.contains { row in
            switch row[place] {
            case .identifier, .list: true
            case .empty, .text, .label, .integer, .number, .boolean, .date: false
            }
          }
        #expect(
          !holdsIdentifiers || things.isDeclared(at: place) || !column.words.isEmpty
            || PeopleNames.isCode(column), "\(table.id).\(column.id)")
      }
    }
  }

  @Test("sizes are numbers, whoever bears the same number")
  func sizes() throws {
    let study = try study()
    let table = try #require(tables(of: study).first { $0.id == "niveaux_s" })
    #expect(try shown(table, "tailles", of: study).allSatisfy { Int($0) != nil })
  }

  @Test("the name of a column of files is no actor, and no case of the coverage is one")
  func namesOfColumns() throws {
    let study = try study()
    func table(_ id: String, _ column: String, _ cell: Cell) -> Table {
      Table(
        id: id, title: LocalizedText(verbatim: id),
        columns: [Column(column, .identifier, LocalizedText(verbatim: column))], rows: [[cell]])
    }
    for column in ["fichier", "colonne", "code", "inconnue"] {
      #expect(
        try shown(table("qualite_remarques", column, .identifier("1")), column, of: study) == ["1"])
    }
    #expect(try shown(table("t", "cible", .identifier("1")), "cible", of: study) == ["Acteur un"])
    #expect(try shown(table("t", "cible", .identifier("C:FOR")), "cible", of: study) == ["C:FOR"])
  }

  private func rows(_ table: String, _ columns: [String], _ rows: [[Cell]]) -> Table {
    Table(
      id: table, title: LocalizedText(verbatim: table),
      columns: columns.map { Column($0, .identifier, LocalizedText(verbatim: $0)) }, rows: rows)
  }

  @Test("a row says which things its identifiers are")
  func kindsOfRows() throws {
    let study = try study()
    let ties = rows(
      "dorsale", ["objet", "a", "b"],
      BackboneScope.allCases.map { [.identifier($0.rawValue), .identifier("1"), .identifier("2")] })
    #expect(try shown(ties, "a", of: study) == ["Service un", "Acteur un", "Action une"])
    #expect(people(ties, of: study).actors == [[], [0, 1], []])
    let lists = rows(
      "qualite", ["mesure", "identifiants"],
      ["acteurs_sans_role", "relations_a_verifier", "actions_sans_service"].map {
        [.identifier($0), .list(["1"])]
      })
    #expect(
      try shown(lists, "identifiants", of: study) == [
        "Acteur un", "Jumelage\u{A0}: Acteur un – Acteur trois", "Action une",
      ])
    #expect(people(lists, of: study).actors == [[0], [], []])
    let bridges = rows(
      "cohesion", ["mesure", "detail"],
      [[.identifier("ponts"), .list(["1–2"])], [.identifier("isoles"), .list(["3"])]])
    #expect(try shown(bridges, "detail", of: study) == ["Acteur un – Acteur deux", "Acteur trois"])
    #expect(people(bridges, of: study).actors == [[0, 1], [2]])
    let counted = study.typology.indicators.filter { $0.computation != nil }
    let names = try counted.map { indicator in
      try shown(
        rows("indicateurs", ["code", "detail"], [[.identifier(indicator.code), .list(["1"])]]), "detail",
        of: study
      ).first ?? ""
    }
    #expect(
      Set(names) == ["Acteur un", "Action une", "Jumelage\u{A0}: Acteur un – Acteur trois"])
  }

  @Test("a row leads to the actors that it names, not to those that bear the number of something else")
  func actorsOfRows() throws {
    let study = try study()
    for id in ["concepts", "exclusives", "comobilisation", "normes_manques", "pilotage", "typologie"] {
      let table = try #require(tables(of: study).first { $0.id == id })
      let people = people(table, of: study)
      #expect(
        id == "typologie" ? people.actors.contains { !$0.isEmpty } : people.actors.allSatisfy(\.isEmpty),
        "\(id)")
    }
  }
}
