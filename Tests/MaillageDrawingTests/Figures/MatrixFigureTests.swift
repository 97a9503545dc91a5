import MaillageDrawing
import MaillageModel
import Testing

struct MatrixFigureTests {
  @Test("Each declared level is read, each cell of the coverage is counted")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(MatrixFigure())
    // 51 applicable cells: one held by two actors, three by one, one only to be verified.
    #expect(
      diagram.summary.withPlainSpaces
        == "4 acteurs et 18 fonctions ; sur 51 couples fonction-famille, 46 sans acteur déclaré "
        + "et 3 tenus par un seul.")
    #expect(
      diagram.description.withPlainSpaces.contains(
        "CCI Essai : sensibiliser (pilote), conseiller (contribue)."))
    #expect(diagram.description.withPlainSpaces.contains("financer (à vérifier)"))
  }

  @Test("Each letter says in which families it holds")
  func families() throws {
    var tables = SmallTerritory.tables
    tables["roles"] = """
      acteur,fonction,niveau,famille
      cci,SEN,P,I
      cci,SEN,C,C
      cci,INF,C,I
      cci,INF,C,P
      cci,INF,C,C
      cci,PRO,C,
      cci,RES,?,P
      """
    let texts = try #require(try SmallTerritory.diagrams(MatrixFigure(), tables).first).cellTexts
    #expect(texts.contains("P Int C Coo"))
    #expect(texts.contains("C toutes"))
    #expect(texts.contains("C fam. ?"))
    #expect(texts.contains("? Pro"))
    var filter = FigureFilter()
    filter.families = ["C"]
    let single = try #require(try SmallTerritory.diagrams(MatrixFigure(), tables, filter: filter).first)
    #expect(
      single.cellTexts.contains("C") && !single.cellTexts.contains { $0.contains("Coo") && $0.count < 9 })
  }
}
