import MaillageDrawing
import MaillageModel
import Testing

struct ChainFigureTests {
  @Test("The chain names who holds each step, and says where nobody does")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(ChainFigure())
    #expect(
      diagram.summary.withPlainSpaces.hasPrefix(
        "Aucun acteur déclaré pour 14 fonctions sur 18, dont informer, former et veiller ; 2 fonctions"))
    #expect(diagram.summary.withPlainSpaces.contains("2 fonctions ne tiennent que par un seul acteur"))
    // The chamber is in the first two phases, and an agreement joins it to the agency of the third.
    #expect(diagram.summary.withPlainSpaces.hasSuffix("aucun relais rompu."))
    #expect(
      diagram.description.withPlainSpaces.contains("Amont, sensibiliser : CCI Essai et Service de l’État."))
  }

  @Test("Roles of other families are not denied")
  func otherFamilies() throws {
    var tables = SmallTerritory.tables
    tables["roles"] = "acteur,fonction,famille,niveau\nregion,FIN,C,P"
    let diagram = try #require(try SmallTerritory.diagrams(ChainFigure(), tables).first)
    #expect(diagram.summary.hasPrefix("Aucun rôle déclaré dans la famille de cette chaîne"))
  }

  @Test("A collective beside one of its members is named, and not counted as without a role")
  func collective() throws {
    var tables = SmallTerritory.tables
    tables["roles"] = "acteur,fonction,niveau,famille\ncci,SEN,P,I\nequipe,SEN,C,I"
    let diagram = try #require(try SmallTerritory.diagrams(ChainFigure(), tables).first)
    let note = "Un collectif n’est pas montré à côté de l’un de ses membres : Équipe Essai (sensibiliser)."
    #expect(diagram.legend.notes.map(\.withPlainSpaces).contains(note))
    // Of eight actors, the chamber and the collective have a role.
    #expect(diagram.cartouche.counts.withPlainSpaces.contains("6 sans rôle dans cette famille"))
    let relay = try #require(try SmallTerritory.diagrams(RelayFigure(), tables).first)
    #expect(relay.legend.notes.map(\.withPlainSpaces).contains(note))
    let without = try SmallTerritory.diagram(ChainFigure())
    #expect(!without.legend.notes.contains { $0.contains("collectif") })
  }

  @Test("A role without family is called so; a category with doubtful roles only is not shown in its colour")
  func doubtful() throws {
    var tables = SmallTerritory.tables
    tables["roles"] = "acteur,fonction,niveau,famille\ncci,SEN,P,I\netat,FIN,C,"
    let diagram = try #require(try SmallTerritory.diagrams(ChainFigure(), tables).first)
    #expect(diagram.legend.marks.last?.meaning == "rôle à vérifier ou de famille non précisée")
    let fills = Dictionary(uniqueKeysWithValues: diagram.legend.categories.map { ($0.code, $0.style.fill) })
    let doubt = diagram.legend.marks.last?.style.fill
    #expect(fills["ETAT"] == doubt && fills["CONS"] != doubt && fills.count == 2)
  }
}
