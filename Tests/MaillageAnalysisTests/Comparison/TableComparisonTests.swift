import MaillageAnalysis
import MaillageModel
import MaillageReading
import Testing

@Suite("Two tables compared row by row")
struct TableComparisonTests {
  private let columns = [
    Column("acteur", .identifier, LocalizedText(verbatim: "Actor")),
    Column("etat", .identifier, LocalizedText(verbatim: "State")),
    Column("valeur", .number(decimals: 1), LocalizedText(verbatim: "Value")),
    Column("nom", .text, LocalizedText(verbatim: "Name")),
  ]

  private func table(_ rows: [(String, String, Double)]) -> Table {
    Table(
      id: "t", title: LocalizedText(verbatim: "T"), columns: columns,
      rows: rows.map { [.identifier($0.0), .identifier($0.1), .number($0.2), .text("nom de \($0.0)")] })
  }

  @Test("Rows are told apart by what they are about, not by what they say")
  func statuses() {
    let comparison = TableComparison(
      before: table([("a", "trou", 1), ("b", "couvert", 2), ("c", "couvert", 3)]),
      after: table([("d", "trou", 1), ("b", "couvert", 2 + 1e-12), ("a", "couvert", 1)]))
    #expect(comparison.keys == [0])
    #expect(comparison.rows.map(\.status) == [.changed, .kept, .removed, .added])
    #expect(comparison.rows[0].changes == [1])
    let words = Sample.typology.vocabulary
    let written = comparison.table(words: words)
    #expect(written.id == "comparaison_t")
    #expect(
      written.columns.map(\.id) == [
        "acteur", "statut", "colonnes", "etat_avant", "etat_apres", "valeur_avant", "valeur_apres", "nom",
      ])
    #expect(written.rows.map { $0[1] } == ["change", "retire", "ajoute"].map { .identifier($0) })
    #expect(written.rows[1].last == .text("nom de c"))
  }

  @Test("What is still to be typed stays so, unless a row is missing from that state")
  func absence() {
    let value = Column("valeur", .integer, LocalizedText(verbatim: "V")).absent(
      fr: "à renseigner", en: "to fill")
    let state = Column("etat_x", .identifier, LocalizedText(verbatim: "S"))
      .worded(["o": LocalizedText(verbatim: "open")])
    func table(_ rows: [(String, Cell)]) -> Table {
      Table(
        id: "t", title: LocalizedText(verbatim: "T"), columns: [columns[0], value, state],
        rows: rows.map { [.identifier($0.0), $0.1, .identifier("o")] })
    }
    func written(_ before: [(String, Cell)], _ after: [(String, Cell)]) -> [Column] {
      TableComparison(before: table(before), after: table(after)).table(words: Sample.typology.vocabulary)
        .columns
    }
    let both = written([("a", .empty)], [("a", .integer(3))])
    #expect(both.first { $0.id == "valeur_avant" }?.absence?.fr == "à renseigner")
    #expect(both.first { $0.id == "etat_x_avant" }?.words["o"]?.en == "open")
    let added = written([("a", .empty)], [("a", .integer(3)), ("b", .empty)])
    #expect(added.first { $0.id == "valeur_avant" }?.absence == nil)
    #expect(added.first { $0.id == "valeur_apres" }?.absence?.fr == "à renseigner")
  }

  @Test("A renamed actor is no new row, and those that became one are each compared with it")
  func renaming() {
    let comparison = TableComparison(
      before: table([("a", "trou", 1), ("b", "trou", 2)]), after: table([("c", "trou", 2)]),
      renaming: ["a": "c", "b": "c"])
    #expect(comparison.rows.map(\.status).sorted { $0.rawValue < $1.rawValue } == [.changed, .kept])
    let written = comparison.table(words: Sample.typology.vocabulary)
    #expect(written.columns.map(\.id).prefix(2) == ["acteur", "acteur_avant"])
    #expect(written.rows.map { $0[1] } == [.identifier("a")])
  }

  @Test("Of rows that have one key, the equal ones go together")
  func twins() {
    let comparison = TableComparison(
      before: table([("a", "x", 1), ("a", "y", 2), ("a", "z", 3)]),
      after: table([("a", "z", 3), ("a", "x", 1)]))
    #expect(comparison.rows.count { $0.status == .kept } == 2)
    #expect(comparison.rows.count { $0.status == .removed } == 1)
  }

  @Test("A row is told by what it is about, not by its place in a ranking")
  func rankings() {
    func ranking(_ subjects: [String]) -> Table {
      Table(
        id: "priorites", title: LocalizedText(verbatim: "T"),
        columns: [
          Column("rang", .integer, LocalizedText(verbatim: "Rank")),
          Column("nature", .identifier, LocalizedText(verbatim: "Kind")),
          Column("objet", .identifier, LocalizedText(verbatim: "Subject")),
        ],
        rows: subjects.enumerated().map { place, subject in
          [.integer(place + 1), .identifier("n"), .identifier(subject)]
        })
    }
    let comparison = TableComparison(before: ranking(["b", "c"]), after: ranking(["a", "b"]))
    #expect(comparison.rows.map(\.status) == [.added, .changed, .removed])
    #expect(comparison.rows[1].changes == [0])
  }

  @Test("Every row of every table is told apart in a full territory")
  func rowsToldApart() throws {
    let folder = Sample.repository + "/Graphs/territoire-exemple"
    let territory = try TerritoryReader(typology: Sample.typology).read(folder)
    let study = Study(of: territory, on: try Sample.date("2025-06-30"))
    let tables =
      Priorities().run(on: study).tables + CoverageSlices().run(on: study).tables
      + ReferenceModel().run(on: study).tables + Survey().run(on: study).tables
      + Indicators().run(on: study).tables + Contribution().run(on: study).tables
      + Geography().run(on: study).tables + MobilisationConcepts().run(on: study).tables
      + Conformance().run(on: study).tables
    for table in tables {
      let comparison = TableComparison(before: table, after: table)
      let keys = Set(comparison.rows.map { row in comparison.keys.map { (row.after ?? [])[$0] } })
      #expect(keys.count == table.rows.count, "\(table.id)")
    }
  }

  @Test("Columns that only one table has are compared with nothing")
  func columnsThatDiffer() {
    let wide = Table(
      id: "t", title: LocalizedText(verbatim: "T"),
      columns: columns + [Column("plus", .integer, LocalizedText(verbatim: "More"))],
      rows: [[.identifier("a"), .identifier("x"), .number(1), .text("n"), .integer(4)]])
    let comparison = TableComparison(before: table([("a", "x", 1)]), after: wide)
    #expect(comparison.rows.map(\.changes) == [[4]])
  }
}
