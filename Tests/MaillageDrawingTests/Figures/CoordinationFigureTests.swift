import MaillageDrawing
import MaillageModel
import Testing

struct CoordinationFigureTests {
  /// Actors that all raise awareness and inform, none related unless said.
  private static func tables(_ count: Int, relations: [String] = []) -> [String: String] {
    let ids = (0..<count).map { "a\($0 < 10 ? "0" : "")\($0)" }
    return [
      "projet": "titre,territoire,date_observation\nEssai,Petit territoire,2024-06-30",
      "acteurs": (["id,nom,categorie"] + ids.map { "\($0),Acteur \($0),CONS" }).joined(separator: "\n"),
      "roles": (["acteur,fonction,niveau,famille"] + ids.flatMap { ["\($0),SEN,C,I", "\($0),INF,C,I"] })
        .joined(separator: "\n"),
      "relations": (["id,origine,cible,type,certitude"] + relations).joined(separator: "\n"),
    ]
  }

  @Test("A doubtful relation leaves a pair to be verified, drawn as such")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(CoordinationFigure())
    // The chamber and the State both raise awareness, and their working relation is to be verified.
    #expect(
      diagram.summary.withPlainSpaces
        == "1 paire d’acteurs qui devraient se coordonner : aucune avec une relation sûre (congruence 0 %), 1 à "
        + "vérifier.")
    #expect(diagram.legendCodes == ["ETAT", "CONS"])
    guard case .graph(let graph) = diagram.body else { return }
    #expect(graph.edges.count == 1 && graph.edges.first?.label == ["?"])
    #expect(graph.edges.first?.title.hasSuffix("(1\u{A0}raison, à vérifier)") == true)
    #expect(diagram.legend.lines.map(\.style.pattern) == [.dotted])
  }

  @Test("A gap carries its number of reasons, a relation is a thin line")
  func gaps() throws {
    let tables = Self.tables(3, relations: ["r,a01,a02,convention,oui"])
    let diagram = try #require(try SmallTerritory.diagrams(CoordinationFigure(), tables).first)
    #expect(
      diagram.summary.withPlainSpaces.contains(
        "3 paires d’acteurs qui devraient se coordonner : 1 avec une relation sûre (congruence 33 %), 2 sans "
          + "relation."))
    guard case .graph(let graph) = diagram.body else { return }
    // Two functions in common, and each informs after the other raised awareness: four reasons.
    let gaps = graph.edges.filter { $0.classes == ["pair"] }
    #expect(gaps.map(\.label) == [["4"], ["4"]])
    #expect(gaps.allSatisfy { $0.style?.pattern == .dashed })
    #expect(graph.edges.filter { $0.style?.pattern == .solid }.count == 1)
    #expect(diagram.cartouche.omissions.isEmpty)
    // Nothing is to be verified: no zero says so.
    #expect(
      diagram.cartouche.counts.withPlainSpaces.hasPrefix(
        "Représentés : 3 acteurs, 1 paire en relation (dont 1 qui devrait sûrement se coordonner) et 2 sans relation."
      )
    )
  }

  @Test("Past what a page holds, the heaviest gaps only, and how many are left out")
  func omissions() throws {
    // Ten actors make 45 pairs.
    let diagram = try #require(try SmallTerritory.diagrams(CoordinationFigure(), Self.tables(10)).first)
    #expect(diagram.edgeCount == 15)
    #expect(diagram.page.format == .a4)
    // All have as many reasons.
    let choice =
      "(15 paires, à égalité d’abord entre acteurs qui n’y sont pas encore, dans l’ordre des "
      + "identifiants)"
    #expect(diagram.cartouche.omissions.first?.withPlainSpaces.contains(choice) == true)
    // Fifteen are drawn; of the thirty others, some are written and the rest is in the table only.
    let omission = try #require(diagram.cartouche.omissions.first).withPlainSpaces
    let told = try #require(
      omission.firstMatch(of: /(\d+) de plus sont écrites sous le dessin, et (\d+) dans/))
    #expect((Int(told.1) ?? 0) + (Int(told.2) ?? 0) == 30)
    #expect(diagram.cartouche.omissions.first?.contains("coordination.csv") == true)
    #expect(diagram.summary.withPlainSpaces.hasPrefix("45 paires"))
  }

  @Test("Pairs to verify of which no drawn actor has two ends are said to be in the table only")
  func doubts() throws {
    var tables = Self.tables(10)
    tables["acteurs"]? += "\nx,Acteur x,CONS\ny,Acteur y,CONS"
    tables["roles"]? += "\nx,GAR,C,I\ny,GAR,C,I"
    tables["relations"]? += "\nr,x,y,convention,?"
    let diagram = try #require(try SmallTerritory.diagrams(CoordinationFigure(), tables).first)
    let words = try #require(diagram.cartouche.omissions.last).withPlainSpaces
    #expect(
      words
        == "À vérifier, aucune paire n’est entre les acteurs dessinés : 1 paire est dans coordination.csv.")
  }
}
