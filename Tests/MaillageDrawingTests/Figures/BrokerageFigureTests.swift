import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import Testing

struct BrokerageFigureTests {
  @Test("Tied categories have a line with their number of ties, the others the name of who links them")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(BrokerageFigure())
    guard case .graph(let graph) = diagram.body else { return }
    #expect(graph.nodes.map(\.id) == ["ETAT", "CONS", "COLL", "AGEN", "ASSO", "ENTR", "ETRA"])
    // Sure ties: region–agence, agence–pme, cci–agence, region–ville, cci–equipe, agence–equipe.
    let direct = graph.edges.filter { $0.style?.pattern == .solid }
    #expect(
      Set(direct.map { [$0.from, $0.to] }) == [
        ["COLL", "AGEN"], ["AGEN", "ENTR"], ["CONS", "AGEN"], ["COLL", "ETRA"], ["ETAT", "CONS"],
        ["ETAT", "AGEN"],
      ])
    #expect(direct.allSatisfy { $0.label == ["1"] })
    // The agency alone joins the State, the chamber, the region and the firms; the region the city.
    let apart = graph.edges.filter { $0.style?.pattern == .dashed }
    #expect(apart.count == 6)
    let city = try #require(apart.first { [$0.from, $0.to].contains("ETRA") })
    #expect(city.title.hasSuffix("par Région Essai seulement"))
    #expect(
      diagram.summary.withPlainSpaces.hasPrefix(
        "6 paires de catégories ont des liens directs ; 6 n’en ont pas mais ont un contact commun, chacune par "
          + "un seul acteur, le plus souvent Agence de développement de la Région Essai (5, rang 1)."))
  }

  @Test("Key actors are those of the table, with their values")
  func keyActors() throws {
    let diagram = try SmallTerritory.diagram(BrokerageFigure())
    let result = Brokerage().run(on: try SmallTerritory.study())
    let reach = try #require(result.keyActors(.reach, size: 1))
    #expect(reach.sets == [["agence"]])
    let value = Phrasing.number(reach.score, decimals: 2).fr
    let worth = try #require(reach.trials.first).words.fr
    #expect(
      diagram.description.contains(
        "Agence de développement de la Région Essai (portée \(value), le mieux dans \(worth)"))
  }

  @Test("One category has nothing between, and no category no number of nothing")
  func oneCategory() throws {
    func counts(_ relations: String) throws -> String? {
      try SmallTerritory.diagrams(
        BrokerageFigure(),
        [
          "acteurs": "id,nom,categorie\na,Ville,COLL\nb,Bourg,COLL\nc,Port,COLL",
          "relations": "origine,cible,type,certitude\n" + relations,
        ]
      ).first?.cartouche.counts.withPlainSpaces
    }
    #expect(
      try counts("a,b,accord,oui\nb,c,accord,oui")?.contains("1 catégorie, 2 liens à l’intérieur.") == true)
  }

  @Test("Categories that ties join stand beside each other on the ring, not where the typology has them")
  func ringOrder() throws {
    let tables = [
      "acteurs": "id,nom,categorie\ne,État,ETAT\nc,Chambre,CONS\nl,Ville,COLL\na,Agence,AGEN",
      "relations": "origine,cible,type,certitude\ne,l,accord,oui\nc,a,accord,oui",
    ]
    let diagram = try #require(try SmallTerritory.diagrams(BrokerageFigure(), tables).first)
    guard case .graph(let graph) = diagram.body else {
      Issue.record("no drawing")
      return
    }
    let counts = diagram.cartouche.counts.withPlainSpaces
    #expect(counts.contains("4 catégories, 2 liens entre elles et aucun à l’intérieur."))
    let ring = try #require(graph.rings.last?.nodes)
    #expect(graph.nodes.map(\.id) == ["ETAT", "CONS", "COLL", "AGEN"])
    #expect(ring.sorted() == ["AGEN", "COLL", "CONS", "ETAT"])
    for (one, other) in [("ETAT", "COLL"), ("CONS", "AGEN")] {
      let places = try (#require(ring.firstIndex(of: one)), #require(ring.firstIndex(of: other)))
      #expect([1, 3].contains(abs(places.0 - places.1)), "\(one) \(other)")
    }
  }

  @Test("Of more categories than lines can join, a table has every pair, its ties or its common contacts")
  func table() throws {
    // Thirteen categories, every two of them tied once but the last two, and the first two three times.
    let codes = [
      "ETAT", "DIPL", "CONS", "COLL", "AGEN", "POLE", "PATR", "ASSO", "ESR", "BAIL", "ENTR", "PRES", "ETRA",
    ]
    var actors = "id,nom,categorie", relations = "origine,cible,type,certitude"
    for code in codes {
      for step in 0..<3 { actors += "\n\(code.lowercased())\(step),Acteur \(code) \(step),\(code)" }
    }
    for (index, code) in codes.enumerated() {
      for other in codes[..<index] where [code, other] != ["ETRA", "PRES"] {
        relations += "\n\(code.lowercased())0,\(other.lowercased())0,accord,oui"
      }
    }
    relations += "\netat1,dipl1,accord,oui\netat2,dipl2,accord,oui\netra1,etra2,accord,oui"
    let tables = ["acteurs": actors, "relations": relations]
    let diagram = try #require(try SmallTerritory.diagrams(BrokerageFigure(), tables).first)
    guard case .grid(let sheet) = diagram.body, case .grid(let grid)? = sheet.rows.first?.first?.content
    else {
      Issue.record("no table")
      return
    }
    func words(_ row: Int) -> [String] {
      grid.rows[row].map { cell in
        guard case .text(let lines) = cell.content else { return "" }
        return lines.map { $0.map(\.text).joined() }.joined(separator: " ")
      }
    }
    #expect(grid.rows.count == 14)
    #expect(words(0).dropFirst() == codes[...])
    #expect(Array(words(1).dropFirst(2)) == ["0", "3"] + Array(repeating: "1", count: 11))
    // The eleven others stand between the first of PRES and the first of ETRA.
    #expect(Array(words(13).dropFirst(2)) == Array(repeating: "1", count: 11) + ["(11)", "1"])
    #expect(words(13)[1].withPlainSpaces == "Partenaires étrangers (3 acteurs)")
  }
}
