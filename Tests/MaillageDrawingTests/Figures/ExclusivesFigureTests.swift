import MaillageDrawing
import MaillageModel
import Testing

struct ExclusivesFigureTests {
  @Test("Types, then services: two teams of one, and the team of three services that never forms")
  func figure() throws {
    let diagrams = try SmallTerritory.diagrams(ExclusivesFigure())
    #expect(diagrams.map(\.id) == ["exclusives-1", "exclusives-2"])
    #expect(try SmallTerritory.diagrams(ExclusivesFigure(), SmallTerritory.reversed) == diagrams)
    let types = try #require(diagrams.first)
    #expect(diagrams[1].cartouche.omissions.isEmpty && diagrams[1].legend.notes.count == 1)
    #expect(types.summary.withPlainSpaces.hasPrefix("2 actions forment 2 équipes de types de service"))
    #expect(
      types.description.contains(
        "Développement économique + Relations internationales + Service technique ou thématique"))
    let silent = try SmallTerritory.diagrams(ExclusivesFigure(), SmallTerritory.silent)
    #expect(silent.count == 1 && silent[0].summary.contains("Aucune action"))
  }

  @Test("Services in no team drawn are named, and doubt stands apart from the number")
  func left() throws {
    var services = "id,nom,acteur,type", actions = "id,intitule,type", parts = "action,acteur,service,role"
    for index in 10..<40 {
      services += "\ns\(index),Service \(index),agence,RI"
      actions += "\na\(index),Action,I1.5"
      parts += "\na\(index),,s\(index),P"
    }
    var tables = SmallTerritory.tables
    tables["services"] = services + "\nd,Douteux,agence,RI"
    tables["actions"] = actions
    tables["mobilisations"] = parts + "\na10,,d,?"
    var filter = FigureFilter()
    filter.medium = .a3
    let chart = try #require(try SmallTerritory.diagrams(ExclusivesFigure(), tables, filter: filter).last)
    // Thirty teams of one: a large sheet holds twenty-four.
    #expect(
      chart.cartouche.omissions.first?.withPlainSpaces.hasSuffix(
        "6 services sont sans ligne, faute d’une équipe dessinée : Service 34 (ADRE), Service 35 (ADRE), Service 36 "
          + "(ADRE), Service 37 (ADRE), Service 38 (ADRE) et Service 39 (ADRE).") == true)
    #expect(chart.cellTexts.contains("1 ?") && !chart.cellTexts.contains("1?"))
    #expect(
      chart.legend.notes.last?.withPlainSpaces == "Sigles. ADRE : Agence de développement de la Région Essai."
    )
  }
}
