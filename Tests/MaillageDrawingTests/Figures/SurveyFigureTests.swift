import MaillageDrawing
import MaillageModel
import Testing

struct SurveyFigureTests {
  private static let tables = [
    "projet": "titre,territoire,date_observation\nEssai,Petit territoire,2024-06-30",
    "acteurs": "id,nom,categorie\na,Un acteur,ASSO",
    "reponses": """
    repondant,question,modalite,note
    q1,importance,I,5
    q2,importance,I,2
    q3,importance,sans avis,
    q1,pays_cible,JP,
    q1,pays_cible,CA,
    q2,pays_cible,JP,
    """,
  ]

  @Test("Of answers that are level none comes first, and a title keeps the letters that were typed")
  func level() throws {
    var tables = Self.tables
    tables["reponses"] = "repondant,question,modalite,note\nq1,PAYS_2030,JP,\nq2,PAYS_2030,CA,"
    let summary = try SmallTerritory.diagrams(SurveyFigure(), tables).first?.summary
    let words = try #require(summary).withPlainSpaces
    #expect(words.contains("PAYS 2030 : ") && !words.contains("d’abord"), "\(words)")
  }

  @Test("Each bar says its number and its share, each question who answered and who did not")
  func figure() throws {
    let diagram = try #require(try SmallTerritory.diagrams(SurveyFigure(), Self.tables).first)
    let texts = diagram.cellTexts
    #expect(
      diagram.summary.withPlainSpaces
        == "3 répondants à 2 questions ; moyennes sur 5 : Importance 3,5 ; Pays cible : d’abord Japon, 2 (100 %)."
    )
    #expect(texts.contains("3 répondants sur 3"))
    #expect(texts.contains("2 répondants sur 3, 1 sans réponse"))
    // Scores from 5 down to 0: one five, one two.
    #expect(texts.filter { $0 == "1 (50 %)" }.count == 3)
    #expect(texts.filter { $0 == "0 (0 %)" }.count == 4)
    #expect(texts.contains("Moyenne 3,5 sur 5, pour 2 notes : trop peu pour conclure."))
    #expect(texts.contains("Autres réponses : sans avis 1."))
  }

  @Test("Labels as wide as their words leave the page to scores and options together")
  func page() throws {
    let study = try Territories.study("territoire-exemple")
    let diagrams = SurveyFigure().diagrams(of: study, filter: FigureFilter(), language: .fr)
    #expect(diagrams.count == 1)
    let texts = diagrams[0].cellTexts
    #expect(texts.contains("Allemagne") && texts.contains("Réseau consulaire [CONS]"))
  }

  @Test("Rows in any order give the same figure; no answer gives one that says so")
  func others() throws {
    let reversed = Self.tables.mapValues { table in
      let lines = table.split(separator: "\n")
      return (lines.prefix(1) + lines.dropFirst().reversed()).joined(separator: "\n")
    }
    let diagrams = try SmallTerritory.diagrams(SurveyFigure(), Self.tables)
    #expect(try SmallTerritory.diagrams(SurveyFigure(), reversed) == diagrams)
    let silence = try SmallTerritory.diagrams(SurveyFigure(), SmallTerritory.silent)
    #expect(silence.map(\.summary) == ["Aucune réponse à un sondage dans les tables."])
  }

  @Test("A bar of a third of another is drawn a third as long, however wide the words make its column")
  func lengths() async throws {
    var tables = Self.tables
    tables["reponses"] = """
      repondant,question,modalite,note
      q1,pays_cible,JP,
      q1,pays_cible,CA,
      q2,pays_cible,JP,
      q3,pays_cible,JP,
      """
    let diagrams = try SmallTerritory.diagrams(SurveyFigure(), tables)
    let figure = try #require(await FigureRenderer(InProcessRendering()).render(diagrams).first).get()
    let picture = String(decoding: try #require(figure.pictures[.svg]), as: UTF8.self)
    let bars = picture.matches(of: /<rect fill="#d0d0d0"[^>]*? width="([0-9.]+)"/)
    let widths = bars.compactMap { Double($0.1) }
    #expect(widths.count == 2)
    #expect(abs((widths.first ?? 0) - 3 * (widths.last ?? 0)) < 4, "\(widths)")
  }
}
