import MaillageDrawing
import MaillageModel
import Testing

struct CrossingFigureTests {
  @Test("Actors are joined to the zones where they act, a line for each family")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(CrossingFigure())
    // The region cooperates, prospects and is twinned without family; the firms prospect: four lines, twice.
    #expect(diagram.edgeCount == 8)
    #expect(diagram.summary.withPlainSpaces.hasPrefix("2 acteurs agissent dans 2 zones"))
    #expect(diagram.description.withPlainSpaces.contains("OCDE : Les PME et Région Essai."))
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
    #expect(words.withPlainSpaces.hasPrefix("Aucun acteur déclaré, hors des pays des zones citées :"))
    #expect(!words.contains("Asie de l’Est") && !words.contains("BRICS") && words.contains("Maghreb"))
  }
}
