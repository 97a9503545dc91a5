import MaillageModel
import Testing

@testable import MaillageDrawing

struct TimelineFigureTests {
  @Test("Each agreement has its actions under it, the others are counted")
  func figure() throws {
    var tables = SmallTerritory.tables
    tables["relations"] = """
      id,origine,cible,type,debut
      r3,cci,agence,convention,2021
      r4,region,ville,jumelage,2020
      """
    let diagram = try #require(try SmallTerritory.diagrams(TimelineFigure(), tables).first)
    #expect(
      diagram.summary.withPlainSpaces
        == "2 accords, dont 1 porte 1 action ; 2 en vigueur sans terme.")
    #expect(diagram.cartouche.omissions.map(\.withPlainSpaces) == ["1 action sur 2 ne nomme aucun accord."])
    let texts = diagram.cellTexts
    let agreement = try #require(
      texts.firstIndex { $0.hasPrefix("Jumelage : Région Essai – Ville lointaine") })
    let action = try #require(texts.firstIndex { $0.hasPrefix("– C2.2 Échanges") })
    let other = try #require(texts.firstIndex { $0.hasPrefix("Convention : CCI Essai") })
    #expect(agreement < action && action < other)
    #expect(texts.contains("dates non renseignées"))
    #expect(diagram.legend.notes[0].contains("Avant le nom d’une action, le code de son type."))
    #expect(diagram.legend.marks.last?.meaning.withPlainSpaces == "seul : dates non renseignées")
  }

  @Test(
    "Agreements without date are named together, with their actions, and nothing tells how long they hold")
  func undated() throws {
    let diagram = try SmallTerritory.diagram(TimelineFigure())
    #expect(
      diagram.summary.withPlainSpaces
        == "2 accords, dont 1 porte 1 action ; aucun n’a de date, et rien ne dit jusqu’à quand ils tiennent.")
    var tables = SmallTerritory.tables
    tables["actions"] = tables["actions"]?.replacing(",r4,", with: ",,")
    let alone = try #require(try SmallTerritory.diagrams(TimelineFigure(), tables).first)
    #expect(alone.cartouche.omissions.map(\.withPlainSpaces) == ["Aucune des 2 actions ne nomme d’accord."])
    let texts = diagram.cellTexts.map(\.withPlainSpaces)
    #expect(texts.first == "2 accords sans date :")
    #expect(texts.contains { $0.contains("Région Essai – Ville lointaine : C2.2 Échanges") })
    #expect(!texts.contains("?") && diagram.legend.marks.isEmpty)
  }

  @Test("Agreements without date nor action are in the order of their names, as people count")
  func order() throws {
    let tables = [
      "acteurs": "id,nom,categorie\n" + [3, 10, 2].map { "x\($0),Ville \($0),COLL" }.joined(separator: "\n"),
      "relations": "id,origine,cible,type\nr1,x10,x3,convention\nr2,x3,x2,convention\nr3,x2,x10,convention",
    ]
    let diagram = try #require(try SmallTerritory.diagrams(TimelineFigure(), tables).first)
    #expect(
      diagram.cellTexts.dropFirst().map(\.withPlainSpaces) == [
        "Convention : Ville 2 – Ville 10", "Convention : Ville 3 – Ville 2",
        "Convention : Ville 10 – Ville 3",
      ])
  }

  @Test("A bar runs from the first to the last year, and says when an end is not known")
  func years() throws {
    func period(_ start: Int?, _ end: Int?) -> Period {
      Period(start: start.flatMap { PartialDate(year: $0) }, end: end.flatMap { PartialDate(year: $0) })
    }
    let years = TimelineYears([period(2020, 2023), period(1967, nil)], around: 2024)
    #expect(years.columns == Array(2011...2024))
    func spans(_ period: Period) -> [Int] {
      years.cells(period, fill: Palette.strong.fill, isPast: false).map(\.columnSpan)
    }
    #expect(spans(period(2020, 2023)) == [Int](repeating: 1, count: 9) + [4, 1])
    #expect(spans(period(1967, nil)) == [14])
    #expect(spans(period(nil, 1990)) == [1] + [Int](repeating: 1, count: 13))
    #expect(spans(period(nil, nil)) == [14])
    for period in [period(2020, 2023), period(1967, nil), period(2030, 2031), period(nil, nil)] {
      #expect(spans(period).reduce(0, +) == 14)
    }
  }

  @Test("A review stands with its date, and what comes within twelve months is told of the right date")
  func reviews() throws {
    var tables = SmallTerritory.tables
    tables["acteurs"] = (tables["acteurs"] ?? "") + "\nb,Acteur b,,ASSO,local,,"
    tables["relations"] = """
      id,origine,cible,type,debut,fin,echeance
      r1,region,agence,convention,2020,2026-06-30,2024-12-31
      r2,region,cci,convention,2020,2024-12-31,
      r3,region,seul,convention,2020,,2024-01-31
      r4,region,ville,jumelage,2020,,2030
      r5,region,b,convention,2020,2024-12-31,2024-12-31
      """
    tables["actions"] = nil
    tables["mobilisations"] = nil
    let diagram = try #require(try SmallTerritory.diagrams(TimelineFigure(), tables).first)
    let texts = diagram.cellTexts.map(\.withPlainSpaces)
    #expect(
      texts.filter { $0.contains(" ; ") }.sorted() == [
        "de 2020 au 30/06/2026 ; révision le 31/12/2024, dans les douze mois",
        "de 2020 au 31/12/2024 ; fin dans les douze mois",
        "de 2020 au 31/12/2024 ; fin dans les douze mois, révision le 31/12/2024",
        "depuis 2020, sans terme ; révision en 2030",
        "depuis 2020, sans terme ; révision le 31/01/2024, dépassée",
      ])
    // The agency stands by its acronym.
    #expect(
      diagram.legend.notes.last?.withPlainSpaces
        == "Sigles. ADRE : Agence de développement de la Région Essai.")
  }

  @Test("Expired agreements and actions that outlive them are told in words")
  func expired() throws {
    var tables = SmallTerritory.tables
    tables["relations"] = "id,origine,cible,type,debut,fin\nr4,region,ville,jumelage,2010,2020-12-31"
    tables["actions"] = "id,intitule,type,relation,debut,pays\na1,Échanges,C2.2,r4,2015,JP"
    tables["mobilisations"] = nil
    let diagram = try #require(try SmallTerritory.diagrams(TimelineFigure(), tables).first)
    #expect(
      diagram.summary.withPlainSpaces
        == "1 accord, dont 1 porte 1 action ; 1 expiré ; "
        + "1 action continue après l’accord.")
    #expect(diagram.cellTexts.contains("de 2010 au 31/12/2020 ; expiré"))
    #expect(diagram.cellTexts.contains("depuis 2015, sans terme ; en cours, après l’accord"))
  }

  @Test("An agreement to be verified says so where it is named, and is counted apart")
  func doubtful() throws {
    var tables = SmallTerritory.tables
    tables["relations"] = """
      id,origine,cible,type,certitude,debut
      r1,region,agence,convention,oui,2020
      r3,cci,agence,accord,?,
      r4,region,ville,jumelage,oui,
      """
    let diagram = try #require(try SmallTerritory.diagrams(TimelineFigure(), tables).first)
    #expect(diagram.summary.withPlainSpaces.hasPrefix("3 accords, dont 1 à vérifier ; 1 porte 1 action ;"))
    #expect(
      diagram.cartouche.counts.withPlainSpaces == "3 accords, dont 1 à vérifier, et 1 action rattachée.")
    let texts = diagram.cellTexts.map(\.withPlainSpaces)
    let named = texts.filter { $0.contains("(à vérifier)") }
    #expect(named.count == 1 && named[0].hasPrefix("Accord : CCI Essai"))
    #expect(diagram.legend.notes.first?.withPlainSpaces.contains("« À vérifier »") == true)
  }

  @Test("An action that has not begun starts « à partir de » its date")
  func toCome() throws {
    var tables = SmallTerritory.tables
    tables["relations"] = """
      id,origine,cible,type,debut
      r4,region,ville,jumelage,2020
      """
    tables["actions"] = """
      id,intitule,type,relation,pays,debut
      a1,Échanges avec la ville lointaine,C2.2,r4,JP,2040
      a2,Mission d’entreprises,I1.5,,JP,2020
      """
    let texts = try #require(try SmallTerritory.diagrams(TimelineFigure(), tables).first).cellTexts
      .map(\.withPlainSpaces)
    #expect(texts.contains { $0.hasPrefix("depuis 2020, sans terme") })
    #expect(texts.contains { $0.hasPrefix("à partir de 2040, sans terme") })
  }

  @Test("Without an action that is over, none is told so, and no action is told in words")
  func past() throws {
    var tables = SmallTerritory.tables
    tables["relations"] = "id,origine,cible,type,certitude,debut,fin\nr4,region,ville,jumelage,oui,2010,2020"
    for table in ["actions", "mobilisations"] { tables[table] = nil }
    let diagram = try #require(try SmallTerritory.diagrams(TimelineFigure(), tables).first)
    let marks = diagram.legend.marks.map(\.meaning.withPlainSpaces)
    #expect(marks.contains("bord tireté : accord expiré"))
    #expect(diagram.cartouche.counts.withPlainSpaces.hasPrefix("1 accord et aucune action rattachée."))
  }
}
