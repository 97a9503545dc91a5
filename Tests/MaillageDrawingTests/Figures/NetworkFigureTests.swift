import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import Testing

struct NetworkFigureTests {
  @Test("Every relation is a line, the doubtful one included; cut points are counted without it")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(NetworkFigure())
    #expect(diagram.edgeCount == 7)
    #expect(
      diagram.summary.withPlainSpaces
        == "7 acteurs, 6 relations et 1 à vérifier ; en tête par « nombre de partenaires sûrs » : Agence de "
        + "développement de la Région Essai (4, rang 1) ; 2 couperaient le réseau des liens sûrs en se retirant."
    )
    #expect(
      diagram.cartouche.counts.withPlainSpaces == "7 acteurs, 6 relations et 1 à vérifier représentés.")
    #expect(
      diagram.description.withPlainSpaces.contains("Agence de développement de la Région Essai (4, rang 1)"))
    #expect(diagram.description.withPlainSpaces.hasSuffix("Sans relation en vigueur : Acteur isolé."))
    #expect(diagram.legendCodes == ["ETAT", "CONS", "COLL", "AGEN", "ASSO", "ENTR", "ETRA"])
  }

  @Test("The size of the text is explained where it differs, and only there")
  func sizes() throws {
    func notes(_ relations: String) throws -> [String] {
      let tables = [
        "acteurs": "id,nom,categorie\na,A,ASSO\nb,B,ASSO\nc,C,ASSO\nd,D,ASSO",
        "relations": "origine,cible,type\n" + relations,
      ]
      return try SmallTerritory.diagrams(NetworkFigure(), tables)[0].legend.notes.map(\.withPlainSpaces)
    }
    #expect(try notes("a,b,travail\nc,d,travail") == [])
    #expect(
      try notes("a,b,travail\na,c,travail\na,d,travail").first
        == "Taille du texte : nombre de partenaires sûrs (de 1 à 3).")
  }

  /// Sure ties b–a, b–c, b–d, e–f and e–g; a doubtful one e–h.
  private static let ranked = [
    "acteurs": "id,nom,categorie\n" + "abcdefgh".map { "\($0),Acteur \($0),ASSO" }.joined(separator: "\n"),
    "relations": """
    origine,cible,type,certitude
    b,a,convention,oui
    b,c,convention,oui
    b,d,accord,oui
    e,f,accord,oui
    e,g,convention,oui
    e,h,accord,?
    """,
  ]

  @Test("The first rank carries what a missing tie or a doubtful one would change")
  func intervals() throws {
    // Without one of its ties, b is level with e; with its doubtful tie e is level with b: never behind.
    let diagram = try #require(try SmallTerritory.diagrams(NetworkFigure(), Self.ranked).first)
    let words = diagram.description.withPlainSpaces
    #expect(words.contains("Acteur b (3, rang 1), Acteur e (2, rang 1 à 2)"))
    // Without a tie of e, only b is ahead of a; without its own, the six that are still tied.
    #expect(words.contains("Acteur a (1, rang 2 à 7)"))
  }

  @Test("A doubtful relation keeps the pattern of its kind, thinner, with a question mark")
  func doubt() throws {
    let diagram = try #require(try SmallTerritory.diagrams(NetworkFigure(), Self.ranked).first)
    guard case .graph(let graph) = diagram.body else { return }
    let doubtful = try #require(graph.edges.first { $0.label == ["?"] }?.style)
    let sure = try #require(graph.edges.first { $0.from == "b" && $0.to == "d" }?.style)
    #expect(doubtful.pattern == sure.pattern)
    #expect(doubtful.width < sure.width)
  }

  @Test("Any numeric column of the table sizes the text; an undefined value has a mark and the smallest size")
  func measure() throws {
    #expect(NetworkFigure.measures.map(\.id).contains("contrainte"))
    #expect(!NetworkFigure.measures.map(\.id).contains("nom"))
    var filter = FigureFilter()
    filter.measure = "regroupement"
    let diagram = try #require(
      try SmallTerritory.diagrams(NetworkFigure(), Self.ranked, filter: filter).first)
    guard case .graph(let graph) = diagram.body else { return }
    let node = try #require(graph.nodes.first { $0.id == "a" })
    guard case .label(let words, let size, _) = node.content else { return }
    // A single contact has no pair to be tied.
    #expect(words.contains("(s.\u{A0}o.)"))
    #expect(size == Typography.smallest)
    let note = diagram.legend.notes.joined(separator: " ").withPlainSpaces
    #expect(note.contains("Taille du texte : regroupement (0,000)"))
    #expect(note.contains("sans objet, écrit au plus petit (6)"))
  }

  @Test("A rank is larger when it is first")
  func rank() throws {
    var filter = FigureFilter()
    filter.measure = "rang"
    let diagram = try #require(
      try SmallTerritory.diagrams(NetworkFigure(), Self.ranked, filter: filter).first)
    guard case .graph(let graph) = diagram.body else { return }
    let sizes = graph.nodes.compactMap { node -> (String, Double)? in
      guard case .label(_, let size, _) = node.content else { return nil }
      return (node.id, size)
    }
    #expect(sizes.max { $0.1 < $1.1 }?.0 == "b")
    // Without a tie of b, the three pairs between its contacts become one: e, between two of its own, is level.
    #expect(diagram.summary.withPlainSpaces.contains("Acteur b (1, rang 1)"))
  }

  @Test("A measure whose ranks are not put to the test says so, in the caption and in the description")
  func untriedRanks() throws {
    var filter = FigureFilter()
    filter.measure = "katz"
    let diagram = try #require(
      try SmallTerritory.diagrams(NetworkFigure(), Self.ranked, filter: filter).first)
    #expect(diagram.summary.contains(", rang non éprouvé"))
    #expect(diagram.description.contains("Ce que vaut cet ordre si un lien manque n’a pas été calculé."))
  }

  /// Two rings of forty actors joined by one tie: no page holds them all.
  private static func rings() -> [String: String] {
    var actors = "id,nom,categorie", relations = "origine,cible,type,certitude"
    for ring in 0..<2 {
      for place in 0..<40 {
        actors += "\nr\(ring)-\(place),Acteur \(ring) \(place),ASSO"
        for step in 1...2 {
          relations += "\nr\(ring)-\(place),r\(ring)-\((place + step) % 40),convention,oui"
        }
      }
    }
    relations += "\nr0-0,r1-0,convention,oui"
    return ["acteurs": actors, "relations": relations]
  }

  @Test("Past a page, a core in one piece comes first, then groups, every actor being somewhere")
  func pages() throws {
    let diagrams = try SmallTerritory.diagrams(NetworkFigure(), Self.rings())
    #expect(diagrams.count > 1)
    #expect(diagrams.map(\.id) == (1...diagrams.count).map { "reseau-\($0)" })
    var everyone: Set<String> = []
    for diagram in diagrams {
      guard case .graph(let graph) = diagram.body else { continue }
      everyone.formUnion(graph.nodes.map(\.id))
      #expect(diagram.cartouche.omissions.first?.contains("dépasse une page") == true)
    }
    #expect(everyone.count == 80)
    guard case .graph(let core) = diagrams[0].body else { return }
    var reached: Set<String> = [try #require(core.nodes.first?.id)]
    for _ in core.nodes {
      for edge in core.edges where reached.contains(edge.from) || reached.contains(edge.to) {
        reached.formUnion([edge.from, edge.to])
      }
    }
    #expect(reached.count == core.nodes.count)
  }

  @Test("A relation to verify towards another page is drawn on one, with both of its actors")
  func doubtBetweenPages() throws {
    var tables = Self.rings()
    tables["acteurs", default: ""] += "\nx,Acteur x,POLE"
    tables["relations", default: ""] += "\nx,r0-20,convention,?"
    let diagrams = try SmallTerritory.diagrams(NetworkFigure(), tables)
    let page = try #require(
      diagrams.first { diagram in
        guard case .graph(let graph) = diagram.body else { return false }
        return graph.nodes.contains { $0.id == "x" }
      })
    guard case .graph(let graph) = page.body else { return }
    #expect(graph.nodes.contains { $0.id == "r0-20" })
    #expect(graph.edges.contains { $0.label == ["?"] && [$0.from, $0.to].contains("x") })
    #expect(page.cartouche.omissions.first?.contains("Sur aucune page") == false)
  }

  @Test("The number elsewhere and the ranks that a note explains are there")
  func explained() throws {
    for diagram in try SmallTerritory.diagrams(NetworkFigure(), Self.rings()) {
      guard case .graph(let graph) = diagram.body else { continue }
      let lines = graph.nodes.flatMap { node -> [String] in
        guard case .label(let words, _, _) = node.content else { return [] }
        return words
      }
      for note in diagram.legend.notes where note.contains("hors de cette page") {
        #expect(lines.contains { $0.hasSuffix(")") && note.contains($0.split(separator: " ").last ?? "") })
      }
      let parts = diagram.description.withPlainSpaces.split(separator: "« Rang ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let rank = parts[1].prefix { $0 != "»" }.dropLast()
      #expect(parts[0].contains("rang \(rank)"))
    }
  }

  @Test("The relations told as on no page are all those that no page draws")
  func undrawn() throws {
    let tables = SyntheticTerritory.tables(actors: 200)
    let study = try SmallTerritory.study(tables)
    let diagrams = try SmallTerritory.diagrams(NetworkFigure(), tables)
    var pages: [Set<String>] = []
    for diagram in diagrams {
      guard case .graph(let graph) = diagram.body else { continue }
      pages.append(Set(graph.nodes.map(\.id)))
    }
    let undrawn = study.relations.filter { relation in
      relation.isCertain && relation.origin != relation.target
        && !pages.contains { $0.isSuperset(of: [relation.origin, relation.target]) }
    }
    let everywhere = pages.reduce(into: Set<String>()) { $0.formUnion($1) }
    let told = undrawn.count { everywhere.contains($0.origin) || everywhere.contains($0.target) }
    #expect(told > 0 && told < undrawn.count)
    let words = try #require(diagrams.first?.cartouche.omissions.first).withPlainSpaces
    #expect(words.contains("Sur aucune page : \(undrawn.count) relations sûres, dont \(told) comptées dans"))
  }
}
