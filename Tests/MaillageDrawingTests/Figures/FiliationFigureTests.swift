import MaillageAnalysis
@testable import MaillageDrawing
import MaillageModel
import Testing

struct FiliationFigureTests {
  private static let tables = [
    "projet": "titre,territoire,date_observation\nEssai,Petit territoire,2024-06-30",
    "acteurs": """
    id,nom,categorie
    a,Ancienne agence,AGEN
    b,Agence nouvelle,AGEN
    c,Autre ancienne,AGEN
    d,Caisse,BAIL
    e,Banque,BAIL
    seul,Sans filiation,ASSO
    """,
    "filiations": """
    ancien,nouveau,type,fonction,date,date_precision
    a,b,fusion,,2015-01-01,exacte
    c,b,fusion,,2015-01-01,exacte
    d,e,transfert_mission,GAR,2017-06,au_plus_tard
    """,
  ]

  @Test("Years are columns, what is over has a dashed border, a mission alone a dashed arrow")
  func figure() throws {
    let diagram = try #require(try SmallTerritory.diagrams(FiliationFigure(), Self.tables).first)
    #expect(
      diagram.summary.withPlainSpaces
        == "3 filiations entre 5 acteurs : 3 en vigueur, 2 éteints ; 1 n’est qu’un transfert de mission.")
    guard case .graph(let graph) = diagram.body else { throw Missing() }
    #expect(graph.nodes.prefix(3).map(\.title) == ["avant 2015 ou inconnu", "2015", "2017"])
    #expect(graph.ranks.map { Set($0.dropFirst()) } == [["a", "c", "d"], ["b"], ["e"]])
    let dashed = graph.nodes.filter { $0.style?.isDashed ?? false }.map(\.id)
    #expect(dashed == ["a", "c"])
    let arrows = graph.edges.filter { $0.classes == ["filiation"] }
    #expect(arrows.filter { $0.style?.pattern == .dashed }.map(\.from) == ["d"])
    #expect(
      diagram.description.withPlainSpaces.contains(
        "Caisse → Banque : transfert de mission : garantir, au plus tard en 06/2017."))
  }

  @Test(
    "Pages hold about as many filiations each: 7 and 10 that one page does not hold",
    arguments: [("auvergne-rhone-alpes", [4, 3]), ("dispositif-national", [5, 5])])
  func pages(name: String, counts: [Int]) throws {
    let study = try Territories.study(name)
    let diagrams = FiliationFigure().diagrams(of: study, filter: FigureFilter(), language: .fr)
    let lines = diagrams.map { diagram in
      guard case .graph(let graph) = diagram.body else { return 0 }
      return graph.edges.count { $0.classes == ["filiation"] }
    }
    #expect(lines == counts)
  }

  @Test("Words stand on their own line, and the years above all actors")
  func words() async throws {
    let study = try Territories.study("auvergne-rhone-alpes")
    let diagram = try #require(
      FiliationFigure().diagrams(of: study, filter: FigureFilter(), language: .fr).first)
    guard case .graph(let graph) = diagram.body else {
      Issue.record("no drawing")
      return
    }
    let text = try #require(DotWriter.layoutText(of: diagram))
    let plain = try GraphvizRenderer.render(RenderJob(dot: text, engine: .dot, format: .plain))
    let places = try #require(Places(plain: String(decoding: plain, as: UTF8.self), of: graph))
      .fitted(to: diagram)
    let years = graph.nodes.filter { $0.classes == ["year"] }.compactMap { places.byNode[$0.id]?.y }
    let actors = graph.nodes.filter { $0.classes != ["year"] }.compactMap { places.byNode[$0.id]?.y }
    #expect(try #require(years.min()) > #require(actors.max()))
    let routes = LineRoutes(straightIn: graph, places)
    #expect(routes.blocked.isEmpty)
    let lines = LineLanes(graph, places, routes).lines()
    let words = graph.edges.indices.filter { !graph.edges[$0].label.isEmpty }
    #expect(words.count == 4)
    for index in words {
      let edge = graph.edges[index]
      let center = try #require(lines[index]?.wordsPosition).split(separator: ",").compactMap { Double($0) }
      let ends = try [edge.from, edge.to].map { try #require(places.byNode[$0]).center }
      let way = ends[1] - ends[0]
      let aside = way.unit.cross(LinePoint(x: center[0], y: center[1]) - ends[0])
      #expect(abs(aside) < 8, "\(edge.title)")
    }
  }

  @Test("No line joins two actors of one column, even when all happens in a year or backwards")
  func columns() throws {
    var tables = Self.tables
    tables["acteurs"] = """
      id,nom,categorie,debut
      a,A,AGEN,
      b,B,AGEN,
      c,C,AGEN,
      d,D,BAIL,2010
      e,E,BAIL,1990
      """
    tables["filiations"] = """
      ancien,nouveau,type,fonction,date
      a,b,changement_nom,,2015-01-01
      b,c,changement_nom,,2015-06-01
      d,e,transfert_mission,GAR,2016
      """
    let diagram = try #require(try SmallTerritory.diagrams(FiliationFigure(), tables).first)
    guard case .graph(let graph) = diagram.body else { throw Missing() }
    let column = Dictionary(
      graph.ranks.enumerated().flatMap { index, rank in rank.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    for edge in graph.edges {
      let from = try #require(column[edge.from]), to = try #require(column[edge.to])
      #expect(from < to, "\(edge.title)")
    }
    // The older actor takes over: the arrow points back.
    let back = try #require(graph.edges.first { $0.from == "e" })
    #expect(back.style?.head == .atStart("normal"))
  }

  @Test("An actor to come counts beside those in force and those that ended")
  func future() throws {
    var tables = Self.tables
    tables["acteurs", default: ""] += "\nf,Future agence,AGEN"
    tables["filiations", default: ""] += "\nb,f,succession,,2026-01-01,exacte"
    let diagram = try #require(try SmallTerritory.diagrams(FiliationFigure(), tables).first)
    #expect(
      diagram.summary.withPlainSpaces.hasPrefix(
        "4 filiations entre 6 acteurs : 3 en vigueur, 2 éteints, 1 à venir ;"))
  }

  @Test("Groups share pages; English says as much; a territory without filiation says so")
  func pages() throws {
    var actors = "id,nom,categorie", filiations = "ancien,nouveau,type,date"
    for index in 0..<40 {
      actors += "\nx\(index),Ancien \(index),ASSO\ny\(index),Nouveau \(index),ASSO"
      filiations += "\nx\(index),y\(index),succession,\(1990 + index % 20)"
    }
    let tables = ["acteurs": actors, "filiations": filiations]
    let diagrams = try SmallTerritory.diagrams(FiliationFigure(), tables)
    #expect(diagrams.count > 1)
    let drawn = diagrams.flatMap(\.nodeTitles).filter { $0.hasPrefix("Ancien") }
    #expect(drawn.count == 40 && Set(drawn).count == 40)
    #expect(try SmallTerritory.diagrams(FiliationFigure(), tables, .en).count == diagrams.count)
    let silence = try SmallTerritory.diagrams(FiliationFigure(), SmallTerritory.silent)
    #expect(silence.map(\.summary) == ["Les tables ne déclarent aucune filiation entre acteurs."])
  }

  private struct Missing: Error {}
}
