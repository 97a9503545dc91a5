import MaillageDrawing
import MaillageModel
import Testing

struct LatticeFigureTests {
  @Test("Two services that never meet: a box for each, none for all actions")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(LatticeFigure())
    #expect(diagram.nodeTitles.count == 2 && diagram.edgeCount == 0)
    #expect(
      diagram.summary.withPlainSpaces.hasPrefix(
        "2 actions rangées par services communs en 2 ensembles de services ;"))
    #expect(
      diagram.cartouche.counts.withPlainSpaces
        == "2 ensembles de services pour 2 actions.")
    #expect(
      diagram.legend.lines.isEmpty && diagram.legend.marks.map(\.meaning) == ["un service de l’ensemble"])
    #expect(!diagram.legend.notes.joined().contains("reliés"))
    // Each box has its own service only: no box is told apart from what it holds exactly.
    #expect(!diagram.legend.notes.joined().contains("Sans autre"))
  }

  @Test("One action is told in the singular")
  func single() throws {
    var tables = SmallTerritory.tables
    tables["actions"] = "id,intitule,type,relation,pays\na2,Mission d’entreprises,I1.5,,JP"
    tables["mobilisations"] = "action,acteur,service,role\na2,,s-ri,P"
    let diagram = try #require(try SmallTerritory.diagrams(LatticeFigure(), tables).first)
    #expect(
      diagram.summary.withPlainSpaces.hasPrefix(
        "1 action rangée par services communs en 1 ensemble de services ;"))
  }

  @Test(
    "Of more services than stand side by side, the sets of several that most actions share, and their parts")
  func crowd() throws {
    var services = "id,nom,acteur,type", actions = "id,intitule,type", parts = "action,acteur,service,role"
    for index in 0..<14 {
      services += "\ns\(index),Service \(index),region,RI"
      // Three actions for each service alone.
      for step in 0..<3 {
        actions += "\na\(index)-\(step),Action,I1.5"
        parts += "\na\(index)-\(step),,s\(index),P"
      }
    }
    // The first two services come together twice.
    for step in 0..<2 {
      actions += "\nb\(step),Action,I1.5"
      parts += "\nb\(step),,s0,P\nb\(step),,s1,C"
    }
    var tables = SmallTerritory.tables
    tables["services"] = services
    tables["actions"] = actions
    tables["mobilisations"] = parts
    let diagram = try #require(try SmallTerritory.diagrams(LatticeFigure(), tables).first)
    #expect(diagram.summary.withPlainSpaces.contains("en 3 ensembles de services ; le plus précis réunit 2"))
    #expect(diagram.edgeCount == 2 && diagram.legend.notes.joined().contains("reliés au-dessus"))
    // Three of the five actions of the first service mobilise it alone.
    #expect(diagram.legend.notes.joined().contains("Sans autre"))
    #expect(
      diagram.cartouche.omissions.first?.withPlainSpaces.contains("12 autres ne le sont pas")
        == true)
  }
}
