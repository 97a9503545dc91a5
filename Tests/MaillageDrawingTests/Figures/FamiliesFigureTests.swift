import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import Testing

struct FamiliesFigureTests {
  /// One pair tied in all families, one in none that is named, one doubtful.
  private static let tables = [
    "acteurs": "id,nom,categorie\na,Acteur a,COLL\nb,Acteur b,CONS\nc,Acteur c,ESR\nd,Acteur d,ESR",
    "relations": """
    origine,cible,type,certitude,famille
    a,b,convention,oui,I
    b,a,accord,oui,P
    a,b,travail,oui,C
    a,b,financement,oui,
    b,c,accord,oui,
    c,d,accord,?,I
    """,
  ]

  @Test("A stroke per tie and family, each with its pattern; a thin one where none is named")
  func strokes() throws {
    _ = try SmallTerritory.diagram(FamiliesFigure())
    let diagram = try #require(try SmallTerritory.diagrams(FamiliesFigure(), Self.tables).first)
    guard case .graph(let graph) = diagram.body else { return }
    #expect(graph.nodes.map(\.id) == ["a", "b", "c"])
    let parallel = graph.edges.filter { [$0.from, $0.to] == ["a", "b"] }
    #expect(Set(parallel.compactMap { $0.style?.pattern }).count == 3)
    let other = graph.edges.filter { [$0.from, $0.to] == ["b", "c"] }
    #expect(other.compactMap { $0.style?.width } == [0.8])
    #expect(diagram.legend.lines.count == 4)
    #expect(
      diagram.cartouche.omissions.contains {
        $0.withPlainSpaces == "1 relation à vérifier n’est pas représentée."
      })
    #expect(diagram.summary.withPlainSpaces.contains("place des acteurs : transversal 2"))
  }

  @Test("Strokes between the same two actors are drawn apart")
  func apart() async throws {
    let diagram = try #require(try SmallTerritory.diagrams(FamiliesFigure(), Self.tables).first)
    let results = await FigureRenderer(InProcessRendering()).render([diagram])
    let figure = try #require(results.first).get()
    let picture = SVGGeometry(try #require(figure.pictures[.svg]))
    let strokes = ["e1", "e2", "e3"].compactMap { id in picture.shapes.first { $0.group.hasSuffix("-" + id) }
    }
    #expect(strokes.count == 3)
    for (index, stroke) in strokes.enumerated() {
      for other in strokes[(index + 1)...] {
        let distance = max(
          abs(stroke.box.left - other.box.left), abs(stroke.box.top - other.box.top),
          abs(stroke.box.right - other.box.right), abs(stroke.box.bottom - other.box.bottom))
        #expect(distance > 3)
      }
    }
  }

  @Test("Ties that name no family leave nothing to draw, and the figure says so")
  func unnamed() throws {
    var tables = Self.tables
    tables["relations"] = "origine,cible,type,certitude,famille\na,b,convention,oui,\nb,c,accord,oui,"
    let diagram = try #require(try SmallTerritory.diagrams(FamiliesFigure(), tables).first)
    #expect(diagram.summary.withPlainSpaces.hasPrefix("2 liens sûrs sont déclarés, sans dire"))
  }

  @Test("The legend defines the classes drawn, and no other")
  func classes() throws {
    let diagram = try #require(try SmallTerritory.diagrams(FamiliesFigure(), Self.tables).first)
    let note = try #require(diagram.legend.notes.first?.withPlainSpaces)
    #expect(note.contains("transversal (au-delà de 2/3, ses liens se répartissent entre les familles)"))
    #expect(!note.contains("mixte") && !note.contains("focalisé"))
    #expect(note.contains("rien quand aucun de ses liens ne nomme de famille"))
  }

  @Test("The folded corner of a sheet covers no word, and each page has a title of its own")
  func corner() throws {
    let study = try Territories.study("territoire-exemple")
    let diagrams = FamiliesFigure().diagrams(of: study, filter: FigureFilter(), language: .fr)
    // Its first line is as long as any: an empty one stands above.
    #expect(diagrams.first?.nodeLabels["atlas-export-conseil"] == " Atlas Export Conseil (focalisé)")
    #expect(diagrams.last?.title.hasSuffix("Famille inconnue") == true)
  }
}
