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
