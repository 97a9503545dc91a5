@testable import MaillageDrawing
import MaillageModel
import Testing

struct CrossingFigureTests {
  @Test("Actors are joined to the zones where they act, a line for each family")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(CrossingFigure())
    // The region cooperates, prospects and is twinned without family; the firms prospect: four lines, twice.
    #expect(diagram.edgeCount == 8)
    #expect(
      diagram.summary.withPlainSpaces.hasPrefix(
        "2 acteurs sont présents dans 2 zones ; aucune n’en réunit 3."))
    #expect(diagram.description.withPlainSpaces.contains("OCDE : Les PME et Région Essai."))
  }

  @Test("Two numbers stand on one line where they are narrow enough: the table takes one page")
  func narrow() throws {
    let study = try Territories.study("territoire-exemple")
    let diagrams = CrossingFigure().diagrams(of: study, filter: FigureFilter(), language: .fr)
    #expect(diagrams.count == 1)
    #expect(diagrams[0].cellTexts.contains("Int 1 Coo 3"))
    guard case .grid(let grid) = diagrams[0].body else {
      Issue.record("no table")
      return
    }
    let lines = grid.rows.joined().compactMap { cell -> [[TextRun]]? in
      if case .text(let lines) = cell.content { lines } else { nil }
    }
    #expect(!lines.contains { $0.count == 2 && $0[0].map(\.text).joined().hasPrefix("Int") })
  }

  @Test("Zones of which all are crowded are not counted twice")
  func crowded() throws {
    let study = try Territories.study("territoire-exemple")
    func summary(_ crowded: Int, of zones: Int = 4) -> String {
      CrossingScene.summary(
        FigureContext(study, FigureFilter(), .fr), actors: 9, zones: zones, crowded: crowded
      ).withPlainSpaces
    }
    #expect(summary(1, of: 1) == "9 acteurs sont présents dans 1 zone ; elle en réunit au moins 3.")
    #expect(summary(0, of: 1) == "9 acteurs sont présents dans 1 zone ; elle n’en réunit pas 3.")
    #expect(summary(4) == "9 acteurs sont présents dans 4 zones ; chacune en réunit au moins 3.")
    #expect(summary(1) == "9 acteurs sont présents dans 4 zones ; 1 en réunit au moins 3.")
    #expect(summary(0) == "9 acteurs sont présents dans 4 zones ; aucune n’en réunit 3.")
  }

  @Test("More lines than the eye can follow become a table, page by page")
  func table() throws {
    var actors = "id,nom,categorie", actions = "id,intitule,type,pays", parts = "action,acteur,role"
    for index in 0..<100 {
      actors += "\nx\(index),Acteur \(index),ASSO"
      actions += "\na\(index),Action,I1.5,JP"
      parts += "\na\(index),x\(index),P"
    }
    let tables = ["acteurs": actors, "actions": actions, "mobilisations": parts]
    let diagrams = try SmallTerritory.diagrams(CrossingFigure(), tables)
    // Japan is in two zones at least: a hundred actors make more than sixty lines.
    #expect(diagrams.count > 1)
    #expect(diagrams.enumerated().allSatisfy { $1.id == "croisement-\($0 + 1)" })
    let named = diagrams.map { $0.cellTexts.filter { $0.hasPrefix("Acteur ") }.count }
    #expect(named.reduce(0, +) == 52)
    #expect(diagrams[0].cellTexts.contains("Int 1"))
    let last = try #require(diagrams.last).cellTexts
    #expect(last.contains("48 acteurs de plus") && last.contains("100"))
    #expect(diagrams.allSatisfy { $0.cellTexts.contains("Nombre d’acteurs (100 en tout)") })
    #expect(diagrams[0].cartouche.omissions.contains { $0.contains("un tableau remplace le dessin") })
  }

  @Test("No page is left to a few actors when others are counted together", arguments: [18, 20, 22])
  func lastPage(_ wordy: Int) throws {
    // The first actors have names of four lines: pages hold fewer of them, and no even number fits all pages.
    let long = String(repeating: " au nom vraiment très long", count: 5)
    var actors = "id,nom,categorie", actions = "id,intitule,type,pays", parts = "action,acteur,role"
    for index in 0..<80 {
      let id = index < 10 ? "x0\(index)" : "x\(index)"
      actors += "\n\(id),Acteur \(index)\(index < wordy ? long : ""),ASSO"
      actions += "\na\(index),Action,I1.5,JP"
      parts += "\na\(index),\(id),P"
    }
    let tables = ["acteurs": actors, "actions": actions, "mobilisations": parts]
    let named = try SmallTerritory.diagrams(CrossingFigure(), tables).map {
      $0.cellTexts.filter { $0.hasPrefix("Acteur ") }.count
    }
    #expect(named.count > 1 && (named.last ?? 0) * 2 >= named[0], "\(named)")
  }

  @Test("A zone that holds one where somebody acts is not called empty, one that overlaps is told apart")
  func holding() throws {
    var tables = SmallTerritory.tables
    tables["zones"] = "zone,libelle,pays\nchine,Chine,CN"
    tables["relations"] = "id,origine,cible,type\nr4,region,agence,convention"
    tables["actions"] = "id,intitule,type,zones\na1,Mission,I1.5,chine\na2,Mission,I1.5,ocde"
    tables["mobilisations"] = "action,acteur,role\na1,region,P\na2,region,P"
    let diagram = try #require(try SmallTerritory.diagrams(CrossingFigure(), tables).first)
    guard case .graph(let graph) = diagram.body else { return #expect(Bool(false), "not a graph") }
    let words = try #require(graph.appendix).rows.joined().map { cell -> String in
      guard case .text(let lines) = cell.content else { return "" }
      return lines.joined().map(\.text).joined(separator: " ")
    }.joined(separator: " ")
    #expect(
      words.withPlainSpaces.hasPrefix(
        "Zones sans acteur ainsi présent, sauf par une action nommant une zone qui a des pays communs avec elles :"
      ))
    #expect(!words.contains("Asie de l’Est") && !words.contains("BRICS") && words.contains("Maghreb"))
    #expect(
      diagram.legend.notes.map(\.withPlainSpaces).contains(
        "Zones ni atteintes ni vides, une zone atteinte y tenant tout entière : BRICS et Asie de l’Est."))
    // Where actions name countries only, nothing is left to be reached by a zone.
    tables["actions"] = "id,intitule,type,pays\na1,Mission,I1.5,CN\na2,Mission,I1.5,JP"
    let plain = try #require(try SmallTerritory.diagrams(CrossingFigure(), tables).first)
    #expect(!String(describing: plain.body).contains("sauf par"))
  }

  @Test("An action of several zones counts once in the order of the rows")
  func weights() throws {
    var tables = SmallTerritory.tables
    // The region: one action in a country of several zones; the firms: two in a country of one.
    tables["relations"] = nil
    tables["actions"] = "id,intitule,type,pays\na1,Une,C2.2,DE\na2,Deux,I1.5,SN\na3,Trois,I1.5,SN"
    tables["mobilisations"] = "action,acteur,service,role\na1,region,,P\na2,pme,,B\na3,pme,,B"
    let context = FigureContext(try SmallTerritory.study(tables), FigureFilter(), .fr)
    let matrix = CrossingMatrix(context)
    let zones = matrix.ties.filter { $0.actor == "region" }.map(\.zone)
    #expect(zones.count > 2)
    #expect(matrix.ranked.map(\.id) == ["pme", "region"])
  }
}
