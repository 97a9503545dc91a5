import MaillageAnalysis
import MaillageModel
import MaillageReading
import Testing

@testable import Maillage

extension String {
  fileprivate func components(before mark: String) -> String {
    firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
  }
}

@Suite("A table as people read it")
struct PeopleTableTests {
  private func study() throws -> Study {
    let tables = [
      "acteurs": """
      id,nom,sigle,categorie,debut,pays
      a-agence,Agence,AG,AGEN,2020-05-01,
      b-chambre,"Chambre, la grande",,CONS,,
      c-ville,Ville lointaine,,ETRA,,JP
      """,
      "services": "id,acteur,nom,type\ns1,a-agence,Export,DDE\n",
      "relations": "id,origine,cible,type\nr1,a-agence,c-ville,jumelage\n",
      "actions": "id,intitule,type\nx1,Mission au Japon,I1.5\n",
    ]
    return try TypedTables(tables).study()
  }

  private func people(_ columns: [Column], _ row: [Cell], _ language: Language = .fr) throws -> [String] {
    let table = PeopleTable(
      Table(id: "t", title: LocalizedText(verbatim: "T"), columns: columns, rows: [row]),
      in: PeopleNames(of: try study()), limit: 10, language)
    return zip(table.rows[0], table.columns).map { CellText.text($0, in: $1, language) }
  }

  private func column(_ id: String, _ kind: Column.Kind, words: [String: LocalizedText] = [:]) -> Column {
    Column(id, kind, LocalizedText(verbatim: id), words: words)
  }

  @Test("a number beside a name is not replaced by it")
  func numbersStay() throws {
    let cells = try people(
      [
        column("service_a", .identifier), column("actions_a", .integer), column("taille_b", .integer),
        column("libelle_a", .text), column("libelle_b", .text),
      ], [.identifier("s1"), .integer(7), .integer(3), .text("Export"), .text("Autre")])
    #expect(cells == ["Export", "7", "3", "Autre"])
  }

  @Test("codes of a closed list are read in words, in both languages")
  func closedLists() throws {
    let words = ["ferme": LocalizedText(fr: "Fermé", en: "Closed")]
    #expect(try people([column("etat", .identifier, words: words)], [.identifier("ferme")]) == ["Fermé"])
    #expect(
      try people([column("etat", .identifier, words: words)], [.identifier("ferme")], .en) == ["Closed"])
  }

  @Test("identifiers and codes of the typology are read by their names")
  func names() throws {
    #expect(
      try people(
        [
          column("guichet", .identifier), column("zones", .list), column("pays", .list),
          column("fonctions", .list), column("cases_voisines", .list), column("regles", .list),
          column("relation", .list), column("liste_actions", .list),
        ],
        [
          .identifier("a-agence"), .list(["afrique-subsaharienne"]), .list(["JP"]), .list(["FOR", "INF"]),
          .list(["C:FOR", "I:FOR>INF"]), .list(["R14"]), .list(["r1"]), .list(["x1"]),
        ]) == [
          "Agence", "Afrique subsaharienne", "Japon", "Former\u{A0}; Informer",
          "Formation (Coopération)\u{A0}; Formation puis Information (Internationalisation)",
          try #require(study().typology.rules.first { $0.code == "R14" }?.title.fr),
          "Jumelage\u{A0}: AG – Ville lointaine", "Mission au Japon",
        ])
  }

  @Test("semicolons part the items of every list, for a name may hold a comma", arguments: Language.allCases)
  func lists(language: Language) throws {
    let mark = language == .fr ? "\u{A0}; " : "; "
    let columns = [column("acteurs", .list), column("annees", .list)]
    #expect(
      try people(columns, [.list(["a-agence", "b-chambre"]), .list(["2021", "2022"])], language)
        == ["AG\(mark)Chambre, la grande", "2021\(mark)2022"])
    #expect(
      try people(columns, [.list(["a-agence", "c-ville"]), .list(["2021"])], language)
        == ["AG\(mark)Ville lointaine", "2021"])
  }

  @Test("no number is said to be without object where it has only not been typed yet")
  func absence() throws {
    let table = try #require(Indicators().run(on: study()).tables.first)
    let people = PeopleTable(table, in: PeopleNames(of: try study()), limit: .max, .fr)
    let place = try #require(people.columns.firstIndex { $0.id == "valeur" })
    let texts = Set(people.rows.map { CellText.text($0[place], in: people.columns[place], .fr) })
    #expect(texts.contains("à renseigner") && !texts.contains("sans objet"))
    let english = people.rows.map { CellText.text($0[place], in: people.columns[place], .en) }
    #expect(english.contains("to be filled in"))
    #expect(CellText.text(.empty, in: column("n", .integer), .fr) == "sans objet")
  }

  @Test("words of the tables are told from those of the product, which are not in their language")
  func typed() throws {
    let label = LocalizedText(fr: "Agence\u{A0}; Ville", en: "Agence; Ville")
    let columns = [
      column("acteur", .identifier), column("nom", .text), column("etat", .text), column("zones", .list),
      column("relation", .identifier), column("liste_actions", .list), column("acteurs", .list),
      column("noms", .text), column("n", .integer), column("commentaire", .text), column("guichet", .list),
    ]
    let row: [Cell] = [
      .identifier("a-agence"), .text("Agence"), .label(LocalizedText(fr: "Tenu", en: "Held")),
      .list(["afrique-subsaharienne"]), .identifier("r1"), .list(["x1"]), .list(["a-agence", "c-ville"]),
      .label(label), .integer(3), .text("12"), .list([]),
    ]
    let table = PeopleTable(
      Table(
        id: "t", title: LocalizedText(verbatim: "T"), columns: columns,
        rows: [row, row.dropLast() + [.list(["a-agence"])]]),
      in: PeopleNames(of: try study()), limit: 10, .en)
    let typed = table.typed.map { places in places.sorted().map { table.columns[$0].id } }
    #expect(typed[0] == ["acteur", "liste_actions", "acteurs"], "nor are empty cells told")
    #expect(typed[1] == typed[0] + ["guichet"])
  }

  @Test("a case is said in the same words in a list and in a finding, and all families in the middle of one")
  func cases() throws {
    #expect(
      try people(
        [column("cases_perdues", .list), column("famille", .identifier)],
        [.list(["toutes:FOR", "non-precisee:INF"]), .identifier("toutes")]) == [
          "Formation (toutes familles)\u{A0}; Information (famille non précisée)", "Toutes familles",
        ])
  }

  @Test("what two ends already name needs no identifier")
  func ends() throws {
    #expect(
      try people(
        [column("relation", .identifier), column("origine", .identifier), column("cible", .identifier)],
        [.identifier("r1"), .identifier("a-agence"), .identifier("c-ville")]) == [
          "Agence", "Ville lointaine",
        ])
  }

  @Test("rows by name follow the reader’s alphabet within each group, and end ties by their own order")
  func alphabet() throws {
    let table = Table(
      id: "t", title: LocalizedText(verbatim: "T"),
      columns: [column("question", .text), column("libelle", .text), column("n", .integer)],
      rows: [
        [.text("pays"), .label(LocalizedText(fr: "Viêt Nam", en: "Vietnam")), .integer(1)],
        [.text("pays"), .label(LocalizedText(fr: "Émirats", en: "Emirates")), .integer(2)],
        [.text("pays"), .label(LocalizedText(fr: "Allemagne", en: "Germany")), .integer(3)],
        [.text("acteurs"), .label(LocalizedText(fr: "Agence", en: "Agency")), .integer(4)],
        [.text("pays"), .label(LocalizedText(fr: "Allemagne", en: "Germany")), .integer(5)],
      ], reading: .names("libelle"))
    func order(_ language: Language) -> [Cell] { table.rowsForPeople(language).map { $0[2] } }
    #expect(order(.fr) == [3, 5, 2, 1, 4].map { .integer($0) })
    #expect(order(.en) == [2, 3, 5, 1, 4].map { .integer($0) })
  }

  private func isBlank(_ cell: Cell) -> Bool {
    switch cell {
    case .label(let words): words.fr.isEmpty
    case .text(let words): words.isEmpty
    case .empty, .identifier, .integer, .number, .boolean, .date, .list: false
    }
  }

  /// Columns whose codes are names to a reader: those of files and columns, and the numbers of remarks.
  private static let codesForReaders: Set = ["fichier", "colonne", "code", "colonnes_inconnues"]

  /// Lists of numbers and of words that users type.
  private static let listsOfWords: Set = ["annees", "colonnes_inconnues", "secteurs", "tailles"]

  @Test("no table of a whole territory shows an identifier or a code")
  func everyTable() throws {
    let folder = #filePath.components(before: "/Tests/MaillageTests/") + "/Graphs/territoire-exemple"
    let territory = try TerritoryReader(typology: TypologyReader.shipped()).read(folder)
    let study = Study(of: territory, on: try #require(territory.project.observationDate))
    let names = PeopleNames(of: study)
    for entry in Catalog.standard.chapters.flatMap(\.analyses) where entry.id != Priorities.id {
      for table in entry.run(study).tables {
        let people = PeopleTable(table, in: names, limit: .max, .fr)
        // The first cell heads its row: a blank one would leave the row without a name.
        #expect(!people.rows.contains { $0.first == .empty || $0.first.map(isBlank) == true }, "\(table.id)")
        for (place, column) in people.columns.enumerated()
        where !Self.codesForReaders.contains(column.id) {
          let raw = people.rows.map { $0[place] }.compactMap { cell -> String? in
            switch cell {
            case .identifier(let code): Int(code) == nil ? code : nil
            case .label(let words): words.fr.contains("_") ? words.fr : nil
            case .empty, .text, .integer, .number, .boolean, .date, .list: nil
            }
          }
          #expect(raw.isEmpty, "\(table.id), \(column.id): \(raw.prefix(3))")
        }
        // A list becomes words as a whole: a code left in it is seen by comparing with the file’s.
        let ordered = table.rowsForPeople(.fr)
        for (place, column) in people.columns.enumerated() where !Self.listsOfWords.contains(column.id) {
          guard let source = table.columns.firstIndex(where: { $0.id == column.id }) else { continue }
          let left = zip(ordered, people.rows).flatMap { row, shown -> [String] in
            guard case .list(let codes) = row[source], case .label(let words) = shown[place] else {
              return []
            }
            let items = words.fr.replacing("\u{A0}; ", with: ", ").split(separator: ", ").map(String.init)
            return codes.filter(items.contains)
          }
          #expect(left.isEmpty, "\(table.id), \(column.id): \(left.prefix(3))")
        }
      }
    }
  }
}
