import MaillageDrawing
import MaillageModel
import Testing

struct RobustnessFigureTests {
  @Test("The curves start at what is held, and the areas are those of the formula")
  func figure() throws {
    let diagrams = try SmallTerritory.diagrams(RobustnessFigure())
    #expect(diagrams.map(\.id) == ["robustesse", "robustesse-2"])
    let curve = try #require(diagrams.first)
    // Four of 51 cells are held, one by two actors of eight: R = (0.6875 + 3 · 0.5) / 4. The chamber and one of
    // those who hold one cell each take two of them away.
    #expect(
      curve.summary.withPlainSpaces
        == "4 couples fonction-famille sur 51 ont un acteur sûr (8 %) ; si des acteurs partent au hasard, solidité R de 0,55 sur 1 ; le départ "
        + "des 2 acteurs qui ont les plus grandes parts en laisse en moyenne au plus la moitié.")
    #expect(
      diagrams.last?.summary.withPlainSpaces
        == "51 couples fonction-famille : 1 avec plusieurs acteurs sûrs, 3 avec un seul acteur sûr, 47 sans acteur sûr."
    )
  }

  @Test("Each order has its own pattern, its words beside it, and its place")
  func lines() throws {
    let diagram = try #require(try SmallTerritory.diagrams(RobustnessFigure()).first)
    guard case .graph(let graph) = diagram.body else { return }
    let curves = graph.edges.filter { !$0.title.isEmpty }
    #expect(Set(curves.compactMap(\.style?.pattern)).count == curves.count)
    #expect(diagram.legend.lines.map(\.style) == curves.compactMap(\.style))
    #expect(graph.nodes.filter { $0.id.hasPrefix("curve/") }.map(\.title) == curves.map(\.title))
    #expect(graph.nodes.allSatisfy { $0.place != nil })
    // 4 of 51 cells at the start, on a plot 300 points high whose top is 10%.
    let height = 3000.0 * 4 / 51
    for curve in curves { #expect(abs((curve.path.first?.y ?? 0) - height) < 1e-9) }
    let marks = graph.nodes.filter { $0.id.hasPrefix("y/") }.map(\.title.withPlainSpaces)
    #expect(marks == ["0 %", "2 %", "4 %", "6 %", "8 %", "10 %"])
    #expect(
      diagram.legend.notes.last?.withPlainSpaces == "L’échelle verticale s’arrête à 10 %, et non à 100 %.")
    #expect(curves.allSatisfy { $0.path.last?.y == 0 })
  }

  @Test("A departure that leaves nothing says so, and ends the list of departures")
  func nothing() throws {
    let tables = [
      "acteurs": "id,nom,categorie\na,Acteur a,ASSO\nb,Acteur b,ASSO",
      "roles": "acteur,fonction,niveau,famille\na,SEN,C,I",
    ]
    let diagram = try #require(try SmallTerritory.diagrams(RobustnessFigure(), tables).first)
    let words = diagram.description.withPlainSpaces
    #expect(words.contains("le départ de l’acteur qui a la plus grande part n’en laisse aucun."))
    #expect(words.hasSuffix("selon les rôles à vérifier : Acteur a (0, rang 1)."))
  }

  @Test("A territory without a sure role has nothing to lose")
  func empty() throws {
    let diagrams = try SmallTerritory.diagrams(RobustnessFigure(), SmallTerritory.silent)
    #expect(diagrams.count == 1)
    #expect(diagrams.first?.summary.contains("rien à perdre") == true)
  }
}
