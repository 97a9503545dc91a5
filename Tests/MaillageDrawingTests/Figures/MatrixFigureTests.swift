import MaillageAnalysis
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
        == "4 acteurs et 18 fonctions ; sur 51 couples fonction-famille, 46 sans acteur déclaré, "
        + "3 tenus par un seul.")
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

  @Test("A role in a function that makes no sense in its family is told, since totals count it")
  func outOfFindings() throws {
    var tables = SmallTerritory.tables
    let plain = try SmallTerritory.diagrams(MatrixFigure(), tables).flatMap(\.legend.notes).joined()
    #expect(!plain.contains("case sans objet"))
    tables["roles"]? += "\ncci,GAR,C,C"
    let notes = try SmallTerritory.diagrams(MatrixFigure(), tables).flatMap(\.legend.notes).joined()
    #expect(
      notes.withPlainSpaces.contains("1 rôle sûr dans une case sans objet : dans les totaux, sans constat."))
  }

  @Test(
    "Past six pages, the actors of fewest functions are counted together, and the totals stand on the last")
  func crowd() throws {
    var tables = SmallTerritory.tables
    var actors = "id,nom,categorie", roles = "acteur,fonction,niveau,famille"
    for index in 0..<300 {
      actors += "\na\(index),Acteur \(index),ASSO"
      roles += "\na\(index),SEN,C,I"
      if index < 20 { roles += "\na\(index),INF,C,I" }
    }
    tables["acteurs"] = actors
    tables["roles"] = roles
    for name in ["relations", "actions", "mobilisations", "services", "filiations"] { tables[name] = nil }
    let diagrams = try SmallTerritory.diagrams(MatrixFigure(), tables)
    #expect(diagrams.count == 6)
    // Sheets that show the functions of other phases name the same actors again.
    let texts: [String] = diagrams.flatMap { diagram in diagram.cellTexts.map(\.withPlainSpaces) }
    let named = Set(texts.filter { $0.contains("Acteur ") })
    let left = 300 - named.count
    #expect(left > 0)
    // Those left out hold one function each.
    #expect(texts.contains("\(left) acteurs de plus") && texts.contains("\(left)") && texts.contains("300"))
    #expect(!diagrams[0].cellTexts.contains("300"))
    #expect(
      diagrams[0].cartouche.omissions.first?.withPlainSpaces.hasPrefix(
        "\(left) des 280 acteurs qui tiennent au plus 1 fonction n’ont pas de ligne : à nombre égal de fonctions, les "
          + "lignes vont aux premiers par catégorie puis par nom.") == true)
    // No cell says « toutes » nor « fam. ? ».
    #expect(
      !diagrams[0].legend.notes.contains { $0.contains("toutes celles") || $0.contains("non précisée") })
  }

  @Test("A role denied is a word, in the language of the page; the other levels are letters")
  func denied() throws {
    var tables = SmallTerritory.tables
    tables["roles"]? += "\ncci,INF,non,I\ncci,FOR,non,I"
    for (language, word) in [(Language.fr, "non"), (.en, "no")] {
      let study = try SmallTerritory.study(tables)
      let diagram = try #require(
        MatrixFigure().diagrams(of: study, filter: FigureFilter(), language: language).first)
      let words = diagram.cellTexts.filter { ["no", "non"].contains($0.prefix { $0.isLetter }) }
      #expect(words.count == 2 && words.allSatisfy { $0 == word + " Int" })
      #expect(diagram.legend.marks.map(\.sample).contains(word))
    }
  }
}
