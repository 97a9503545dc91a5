import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("Answers to the survey")
struct SurveyTests {
  static let tables = [
    "acteurs": "id,nom,categorie\nun,Un,ASSO",
    "reponses": """
    repondant,question,modalite,note
    r1,importance,promotion,5
    r2,importance,promotion,"2,5"
    r3,importance,sans avis,
    r1,pays,DE,
    r2,pays,DE,
    r2,pays,MA,
    """,
  ]

  @Test("means are over the scores given; shares over those who answered the question")
  func questions() throws {
    let result = Survey().run(on: try Sample.study(Self.tables))
    #expect(result.respondents == 3 && result.questions.map(\.code) == ["importance", "pays"])
    let importance = result.questions[0]
    #expect(importance.respondents == 3 && importance.scores.values == [2.5, 5])
    #expect(near(importance.scores.mean, 3.75))
    #expect(importance.options.map(\.modality) == ["promotion", "sans avis"])
    #expect(importance.options[1].scores.mean == nil)
    let countries = result.questions[1]
    #expect(countries.options.map(\.respondents) == [2, 1])
    #expect(result.label(of: countries.options[0], in: countries).fr == "Allemagne")
  }

  @Test("people read the options of a question by their names, files by their codes")
  func order() throws {
    var tables = Self.tables
    tables["reponses"]? += "\nr1,pays,AE,\nr1,pays,BR,"
    let table = Survey().run(on: try Sample.study(tables)).tables[0]
    func codes(_ rows: [[Cell]]) -> [Cell] { rows.filter { $0[0] == .text("pays") }.map { $0[1] } }
    #expect(codes(table.rows) == ["AE", "BR", "DE", "MA"].map { .text($0) })
    // Allemagne, Brésil, Émirats arabes unis, Maroc; Brazil, Germany, Morocco, United Arab Emirates.
    #expect(codes(table.rowsForPeople(.fr)) == ["DE", "BR", "AE", "MA"].map { .text($0) })
    #expect(codes(table.rowsForPeople(.en)) == ["BR", "DE", "MA", "AE"].map { .text($0) })
  }

  @Test("every whole score is given, even the empty ones")
  func spread() throws {
    let result = Survey().run(on: try Sample.study(Self.tables))
    let spread = try #require(result.tables.last)
    #expect(spread.id == "sondage_notes" && spread.rows.count == 7)
  }

  @Test("nothing at all has its tables and a finding")
  func empty() {
    for study in [Sample.nothing, Sample.nothingAtAll] {
      let result = Survey().run(on: study)
      #expect(result.findings.count == 1 && result.tables.count == 3)
    }
  }
}
