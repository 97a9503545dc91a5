import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import Testing

/// A territory larger than any page.
@Suite(.serialized) struct LargeTerritoryTests {
  private static let count = 150

  /// Actors of every category and level, with roles and relations by arithmetic.
  private static func tables() -> [String: String] {
    let categories = "ETAT DIPL CONS COLL AGEN POLE PATR ASSO ESR BAIL ENTR PRES ETRA".split(separator: " ")
    let levels = "local departemental regional national europeen etranger".split(separator: " ")
    let functions = "SEN INF FOR VEI DET CON ORI REC PRO ORG RES ACC REP FIN GAR INS COO PRM".split(
      separator: " ")
    let kinds =
      "convention adhesion tutelle financement mandat travail appartenance accompagnement orientation"
      .split(separator: " ")
    var actors = "id,nom,categorie,echelon", roles = "acteur,fonction,niveau,famille"
    var relations = "origine,cible,type,certitude"
    for index in 0..<count {
      let name = "Agence de développement économique et d’attractivité numéro \(index)"
      actors += "\na\(index),\(name),\(categories[index * 7 % 13]),\(levels[index * 5 % 6])"
      for step in 0..<3 {
        let level = ["P", "C", "?"][(index + step) % 3], function = functions[(index * 5 + step * 7) % 18]
        roles += "\na\(index),\(function),\(level),I"
      }
      for step in 1...2 {
        let target = (index * (step + 2) + 11 * step) % count
        guard target != index else { continue }
        relations += "\na\(index),a\(target),\(kinds[(index + step) % 9]),\(index % 7 == 0 ? "?" : "oui")"
      }
    }
    return [
      "projet": "titre,territoire,date_observation\nEssai,Grand territoire,2024-06-30", "acteurs": actors,
      "roles": roles, "relations": relations,
    ]
  }

  @Test("Figures keep what their page can hold, say what they left out, and can be read")
  func legible() async throws {
    let study = try SmallTerritory.study(Self.tables())
    for figure in Territories.figures {
      let diagrams = figure.diagrams(of: study, filter: FigureFilter(), language: .fr)
      if figure is NetworkFigure || figure is DispositifFigure || figure is OrganisationChartFigure {
        #expect(diagrams.first?.cartouche.omissions.isEmpty == false)
      }
      if figure is MatrixFigure { #expect(diagrams.count > 1) }
      for result in await FigureRenderer(InProcessRendering(), width: 1).render(diagrams) {
        let figure = try result.get()
        let picture = SVGGeometry(try #require(figure.pictures[.svg]))
        let smallest = (picture.texts.map(\.size).min() ?? 0) * picture.scale
        #expect(smallest > Typography.smallestOnPaper - 0.4, "\(figure.diagram.id): \(smallest)")
      }
    }
  }
}
