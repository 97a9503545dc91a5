import MaillageModel
import MaillageReading
import Testing

@testable import MaillageDrawing

struct TypologyFigureTests {
  @Test("Each action counts in its type; types without any are told in words")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(TypologyFigure())
    #expect(
      diagram.summary.withPlainSpaces
        == "2 actions commencées ou sans date de début, dans 2 types sur 27 ; les plus pratiqués : « Missions et B2B » et « Échanges "
        + "d’expérience » (1) ; "
        + "25 types sans action.")
    #expect(diagram.cellTexts.prefix(2).contains("I1.5 Missions et B2B 1 action"))
    #expect(diagram.cellTexts.contains("Trous : types sans action déclarée (25)"))
    #expect(diagram.legend.marks.map(\.sample) == ["I1", "C2"])
  }

  @Test("The map keeps the size that its areas are in proportion of")
  func proportions() throws {
    let study = try Territories.study("dispositif-national")
    let diagrams = TypologyFigure().diagrams(of: study, filter: FigureFilter(), language: .fr)
    guard case .grid(let grid) = diagrams[0].body, case .grid(let map) = grid.rows[0][0].content else {
      return #expect(Bool(false), "not a map")
    }
    #expect(map.isFixed)
    var cells: [(area: Double, count: Double)] = []
    func collect(_ grid: Grid) {
      for cell in grid.rows.joined() {
        switch cell.content {
        case .grid(let inner): collect(inner)
        case .text(let lines):
          let count = lines.last?.map(\.text).joined().prefix { $0.isNumber }
          cells.append((Double((cell.width ?? 0) * (cell.height ?? 0)), count.flatMap { Double($0) } ?? 0))
        }
      }
    }
    collect(map)
    let whole = Double((map.width ?? 0) * (map.height ?? 0))
    #expect(cells.map(\.count).reduce(0, +) == 10)
    for cell in cells { #expect(abs(cell.area / whole - cell.count / 10) < 0.01) }
  }

  @Test("A map whose smallest cells could not be read becomes bars")
  func bars() throws {
    var tables = SmallTerritory.tables
    tables["mobilisations"] = nil
    var actions = "id,intitule,type\nb1,Seule,C2.1\nb2,Seule,P1.1\nb3,Seule,P2.1"
    for index in 0..<900 { actions += "\na\(index),Action,I1.5" }
    tables["actions"] = actions
    let diagrams = try SmallTerritory.diagrams(TypologyFigure(), tables)
    #expect(diagrams.count == 1)
    #expect(diagrams[0].cellTexts.contains("900 actions"))
    #expect(diagrams[0].cellTexts.contains("aucune action"))
    #expect(diagrams[0].legend.notes[0].hasPrefix("La longueur d’une barre"))
  }

  @Test("A filter by family keeps its types and says what it leaves out")
  func filter() throws {
    var filter = FigureFilter()
    filter.families = ["C"]
    let diagram = try #require(try SmallTerritory.diagrams(TypologyFigure(), filter: filter).first)
    let counted = "1 action commencée ou sans date de début"
    #expect(diagram.summary.withPlainSpaces.hasPrefix(counted + ", dans 1 type sur 6"))
    #expect(diagram.cartouche.counts.withPlainSpaces == counted + " ; 1 hors du filtre.")
  }

  @Test("Black can be read on every tint, and tints of a family differ")
  func tints() {
    #expect(Palette.mixed("#000000", strength: 0.5) == "#808080")
    #expect(Palette.mixed("no colour", strength: 1) == Palette.paper)
    for family in TypologyReader.shipped().families {
      let tints = [0.42, 0.16].map { Palette.mixed(family.color, strength: $0) }
      #expect(tints[0] != tints[1])
      for tint in tints { #expect(Contrast.ratio(tint, Palette.ink) >= 4.5, "\(family.code) \(tint)") }
    }
  }
}
