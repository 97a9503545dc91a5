import MaillageAnalysis
@testable import MaillageDrawing
import MaillageModel
import Testing

struct PanoramaFigureTests {
  @Test("Every actor in force, once, in the box of its category")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(PanoramaFigure())
    #expect(diagram.summary.withPlainSpaces.hasPrefix("8 acteurs en vigueur dans 7 catégories"))
    for name in [
      "Équipe Essai", "Service de l’État", "CCI Essai", "Acteur isolé", "Les PME", "Ville lointaine",
    ] {
      #expect(diagram.description.withPlainSpaces.ranges(of: name).count == 1, "\(name)")
    }
  }

  @Test("Many categories go on from column to column, so that no sheet of paper stays half empty")
  func flow() throws {
    // Thirteen categories of 24: a column holds one and a half.
    let rows = try Territories.study("territoire-exemple").typology.categories.enumerated().flatMap {
      place, category in
      (0..<24).map { "a\(place)-\($0),Organisme \(place)-\($0),\(category.code)" }
    }
    let tables = ["acteurs": "id,nom,categorie\n" + rows.joined(separator: "\n")]
    let diagrams = try SmallTerritory.diagrams(PanoramaFigure(), tables)
    #expect(diagrams.count <= (rows.count + 104) / 105)
    #expect(diagrams.allSatisfy { $0.fitsPage })
    let names = diagrams.flatMap(\.cellTexts).filter { $0.hasPrefix("Organisme ") }
    #expect(Set(names).count == rows.count && names.count == rows.count)
    // No part of a category is a heading over one or two names.
    let parts = diagrams.flatMap(\.cellTexts).compactMap { text in
      (try? /\((\d+) sur/.firstMatch(in: text)).flatMap { Int($0.1) }
    }
    #expect(!parts.isEmpty && parts.allSatisfy { $0 >= 3 })
  }

  @Test("A category spread over several boxes says in each how many of how many")
  func parts() throws {
    let rows = (0..<90).map { "a\($0),Association numéro \($0),ASSO" }.joined(separator: "\n")
    let diagrams = try SmallTerritory.diagrams(PanoramaFigure(), ["acteurs": "id,nom,categorie\n" + rows])
    let headings = diagrams.flatMap(\.cellTexts).filter { $0.hasPrefix("Associations") }
    let counts = headings.compactMap { try? /\((\d+) sur 90\)/.firstMatch(in: $0).flatMap { Int($0.1) } }
    #expect(headings.count > 1 && counts.count == headings.count && counts.reduce(0, +) == 90)
    #expect(diagrams.count == 1 || diagrams.allSatisfy { $0.summary.contains(" des 90") })
    #expect(diagrams.allSatisfy { $0.summary.withPlainSpaces.contains("dans 1 catégorie") })
  }
}
