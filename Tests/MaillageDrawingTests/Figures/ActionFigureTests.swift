import MaillageDrawing
import MaillageModel
import Testing

struct ActionFigureTests {
  private func diagram(_ action: String) throws -> Diagram {
    var filter = FigureFilter()
    filter.action = action
    return try #require(try SmallTerritory.diagrams(ActionFigure(), filter: filter).first)
  }

  @Test("Without a choice, the actions richest in actors and services come first, and the rule is told")
  func ranked() throws {
    let diagrams = try SmallTerritory.diagrams(ActionFigure())
    // The mission has a service, its region and the firms; the exchanges a service and its region.
    #expect(diagrams.map(\.id) == ["action-1", "action-2"])
    #expect(diagrams[0].title.hasSuffix("Mission d’entreprises"))
    let rule = diagrams[0].cartouche.omissions.first?.withPlainSpaces
    #expect(rule?.hasPrefix("2 sur 2 actions commencées") == true)
  }

  @Test("The action stands between who acts and the agreement’s partner")
  func agreement() throws {
    let diagram = try diagram("a1")
    #expect(diagram.id == "action")
    #expect(
      diagram.summary.withPlainSpaces
        == "Échanges avec la ville lointaine : 1 acteur et 1 service mobilisés, pilote : Région Essai ; "
        + "s’appuie sur : jumelage, dates non renseignées.")
    guard case .graph(let graph) = diagram.body else { throw Missing() }
    let lines = graph.edges.map { [$0.from, $0.to] }
    #expect(lines.contains(["service/s-ri", "region"]) && lines.contains(["region", "action/"]))
    #expect(lines.contains(["region", "agreement/"]) && lines.contains(["agreement/", "ville"]))
    #expect(diagram.nodeLabels["service/s-ri"] == "Relations internationales (pilote)")
  }

  @Test("Who benefits stands after the action; the part is told in the box, and no line carries words")
  func sides() throws {
    let diagram = try diagram("a2")
    guard case .graph(let graph) = diagram.body else { throw Missing() }
    #expect(graph.edges.contains { $0.from == "action/" && $0.to == "pme" })
    #expect(diagram.nodeLabels["pme"]?.hasSuffix("(bénéficiaire)") == true)
    // No relation is drawn as a service is tied to its actor.
    let styles = graph.edges.filter { $0.classes != ["service-of"] }.compactMap(\.style)
    let own = graph.edges.filter { $0.classes == ["service-of"] }.compactMap(\.style)
    #expect(!own.isEmpty && Set(own).isDisjoint(with: styles))
    #expect(Set(own.map(\.head)) == [.atEnd("dot")])
    #expect(diagram.nodeLabels["action/"]?.contains("Aucun accord nommé") == true)
    #expect(graph.edges.allSatisfy { $0.label.isEmpty })
  }

  @Test("An action that does not exist, or not yet, is told")
  func missing() throws {
    #expect(try diagram("zz").summary.withPlainSpaces == "Aucune action « zz » dans les tables.")
    var tables = SmallTerritory.tables
    tables["actions"] = "id,intitule,type,debut\na1,Demain,C2.2,2030\na2,Mission,I1.5,2020"
    var filter = FigureFilter()
    filter.action = "a1"
    let later = try SmallTerritory.diagrams(ActionFigure(), tables, filter: filter)
    #expect(later.first?.summary.withPlainSpaces.contains("commence après le 30/06/2024 (2030)") == true)
    let silence = try SmallTerritory.diagrams(ActionFigure(), SmallTerritory.silent)
    #expect(silence.count == 1 && silence[0].summary.hasSuffix("."))
  }

  private struct Missing: Error {}

  @Test("Parts to be verified are counted, and said to be so")
  func doubtful() throws {
    var tables = SmallTerritory.tables
    tables["mobilisations"] = "action,acteur,service,role\na2,region,,P\na2,cci,,?\na2,pme,,?"
    var filter = FigureFilter()
    filter.action = "a2"
    let diagram = try #require(try SmallTerritory.diagrams(ActionFigure(), tables, filter: filter).first)
    #expect(
      diagram.summary.withPlainSpaces.contains("3 acteurs (dont 2 à vérifier) et aucun service mobilisés"))
  }

  @Test("A relation past the action keeps the order of the columns, whichever way it points")
  func past() throws {
    var tables = SmallTerritory.tables
    tables["relations"] = "id,origine,cible,type\nr1,pme,region,adhesion\nr2,region,pme,accompagnement"
    tables["actions"] = "id,intitule,type\na1,Échanges,C2.2\na2,Mission,I1.5"
    var filter = FigureFilter()
    filter.action = "a2"
    let diagram = try #require(try SmallTerritory.diagrams(ActionFigure(), tables, filter: filter).first)
    guard case .graph(let graph) = diagram.body else { throw Missing() }
    let lines = graph.edges.filter { $0.from == "region" && $0.to == "pme" }
    #expect(lines.count == 2 && lines.allSatisfy(\.orders))
    #expect(lines.map(\.style?.head) == [.atStart("odot"), .atEnd("normal")])
    #expect(graph.clusters.map(\.alignsRight) == [false, true])
    #expect(diagram.description.withPlainSpaces.contains("Les PME → Région Essai : adhésion."))
    let looks = diagram.legend.lines.map { [$0.look, $0.meaning] }
    #expect(looks.contains { $0[1] == "bénéficiaire" && $0[0].contains("flèche ouverte") })
  }

  @Test("The service of whom the action serves stands behind it, in its frame")
  func serviceAfter() throws {
    var tables = SmallTerritory.tables
    tables["services"] = "id,nom,acteur,type\ns-ri,Relations internationales,region,RI\ns-pme,Export,pme,DDE"
    tables["actions"] = "id,intitule,type\na2,Mission,I1.5"
    tables["mobilisations"] = "action,acteur,service,role\na2,,s-ri,P\na2,pme,,B\na2,,s-pme,B"
    var filter = FigureFilter()
    filter.action = "a2"
    let diagram = try #require(try SmallTerritory.diagrams(ActionFigure(), tables, filter: filter).first)
    guard case .graph(let graph) = diagram.body else { throw Missing() }
    let own = graph.edges.filter { $0.classes == ["service-of"] }
    #expect(own.map { [$0.from, $0.to] }.contains(["pme", "service/s-pme"]))
    #expect(own.map(\.style?.head) == [.atStart("dot"), .atEnd("dot")])
    #expect(graph.clusters.map { Set($0.nodes) } == [["region", "service/s-ri"], ["pme", "service/s-pme"]])
  }
}
