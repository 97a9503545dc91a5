@testable import MaillageDrawing
import MaillageModel
import Testing

@Suite struct PageTrialTests {
  @Test("The first page where nodes stand at ease is taken, and none after it is tried")
  func first() throws {
    let diagram = try SmallTerritory.diagram(NetworkFigure())
    var tried: [Page] = []
    let best = PageTrial.best(
      of: Page.choices.lazy.map { page in
        tried.append(page)
        return PageTrial(diagram.on(page))
      })
    #expect(best?.isAtEase == true)
    #expect(best?.diagram.page == tried.last)
    #expect(tried.count < Page.choices.count)
  }

  @Test("Where no page leaves them at ease, the one that leaves nodes most room is taken")
  func roomiest() throws {
    let study = try SmallTerritory.study(SyntheticTerritory.tables(actors: 150))
    let data = NetworkData(FigureContext(study, FigureFilter(), .fr))
    var graph = GraphBody(engine: .neato)
    graph.nodes = data.tied.map { actor in
      DiagramNode(
        id: actor.id, content: .label(data.label(actor), size: 10.5, isBold: false),
        style: data.style(of: actor), title: actor.name, classes: [])
    }
    var diagram = try SmallTerritory.diagram(NetworkFigure())
    diagram.body = .graph(graph)
    let trials = Page.choices.map { PageTrial(diagram.on($0)) }
    try #require(trials.allSatisfy { !$0.isAtEase })
    let least = trials.map(\.density).min()
    #expect(PageTrial.best(of: trials)?.density == least)
    #expect(PageTrial.best(of: trials.reversed())?.density == least)
    #expect(PageTrial.best(of: []) == nil)
  }

  @Test("A diagram of cells asks nothing of the room for nodes")
  func cells() throws {
    let trial = PageTrial(try SmallTerritory.diagram(MatrixFigure()))
    #expect(trial.density == 0)
    #expect(trial.isAtEase)
  }
}
