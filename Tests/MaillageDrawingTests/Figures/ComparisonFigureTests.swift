import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import Testing

struct ComparisonFigureTests {
  private static func diagrams(
    _ before: [String: String], _ after: [String: String],
    days: (String, String) = ("2024-06-30", "2024-06-30"),
    _ language: Language = .fr
  ) throws -> [Diagram] {
    let result = Comparison().run(
      before: try SmallTerritory.study(before, on: days.0), after: try SmallTerritory.study(after, on: days.1)
    )
    return ComparisonFigure().diagrams(of: result, language: language)
  }

  /// One actor less, one more with a role and a relation, and one relation less.
  private static var changed: [String: String] {
    var tables = SmallTerritory.tables
    tables["acteurs"] = tables["acteurs"]?.replacing(
      "seul,Acteur isolé,,ASSO,local,,", with: "neuf,Acteur neuf,,ASSO,local,,")
    tables["roles"]? += "\nneuf,CON,C,I"
    tables["relations"] = tables["relations"]?.replacing(
      "r4,region,ville,jumelage,oui", with: "r4,neuf,cci,convention,oui")
    tables["actions"] = nil
    tables["mobilisations"] = nil
    return tables
  }

  @Test("Who came is thick, who left is a ghost, ties are new, kept or gone")
  func map() throws {
    let diagram = try #require(try Self.diagrams(SmallTerritory.tables, Self.changed).first)
    #expect(diagram.id == "comparaison")
    #expect(
      diagram.summary.withPlainSpaces
        == "1 acteur retiré, 1 ajouté, 7 acteurs qui demeurent, dont 0 sous un autre nom ; 1 relation nouvelle, 1 "
        + "en moins, 6 qui demeurent.")
    guard case .graph(let graph) = diagram.body else { return }
    let patterns = graph.edges.compactMap(\.style).map { ($0.pattern, $0.width > 2.5) }
    #expect(patterns.count { $0 == (.solid, true) } == 1)
    #expect(patterns.count { $0 == (.solid, false) } == 6)
    #expect(patterns.count { $0 == (.dotted, false) } == 1)
    #expect(diagram.nodeTitles.contains("Acteur neuf (ajouté)"))
    // The lonely actor had no tie: it stands under the drawing, with the word.
    #expect(graph.appendix != nil)
    #expect(diagram.description.contains("Retirés\u{A0}: Acteur isolé."))
  }

  @Test("The coverage tells the state before and after, where it changed")
  func coverage() throws {
    let diagram = try #require(try Self.diagrams(SmallTerritory.tables, Self.changed).last)
    #expect(diagram.id == "comparaison_couverture")
    #expect(
      diagram.summary.withPlainSpaces
        == "51 couples fonction-famille : 1 mieux tenu après, 0 moins bien, 50 dans le même état.")
    #expect(
      diagram.description.hasSuffix("Conseiller (internationalisation)\u{A0}: fragile → couvert (2) (mieux).")
    )
  }

  @Test("An actor that takes over from another is drawn once, with the former name")
  func succession() throws {
    var tables = SmallTerritory.tables
    tables["acteurs"]? += "\nagence2,Agence neuve,,AGEN,regional,,"
    tables["filiations"] = "ancien,nouveau,type,date\nagence,agence2,succession,2025-01-01"
    let diagram = try #require(
      try Self.diagrams(tables, tables, days: ("2024-06-30", "2025-06-30")).first)
    #expect(diagram.nodeTitles.contains("Agence neuve (ex-ADRE)"))
    #expect(diagram.nodeTitles.count { $0.contains("Agence") } == 1)
    #expect(
      diagram.summary.withPlainSpaces.hasPrefix("0 acteur retiré, 0 ajouté, 8 acteurs qui demeurent, dont 1"))
    #expect(diagram.title.hasSuffix("du 30/06/2024 au 30/06/2025"))
  }

  @Test("Two states that are the same, or that hold no relation, still give figures")
  func nothing() throws {
    let same = try Self.diagrams(SmallTerritory.tables, SmallTerritory.tables)
    #expect(same.first?.summary.withPlainSpaces.hasPrefix("0 acteur retiré, 0 ajouté") == true)
    let silent = SmallTerritory.silent.merging(["projet": SmallTerritory.tables["projet"] ?? ""]) { $1 }
    for diagram in try Self.diagrams(silent, silent, .en) { #expect(!diagram.summary.isEmpty) }
  }
}
