import MaillageAnalysis
@testable import MaillageDrawing
import MaillageModel
import Testing

struct NetworkPagesTests {
  @Test("Every relation is on a page, unless the pages are too many, and nobody stands there without one")
  func relations() throws {
    for count in [50, 90] {
      let study = try SmallTerritory.study(SyntheticTerritory.tables(actors: count))
      let data = NetworkData(FigureContext(study, FigureFilter(), .fr))
      let plan = NetworkPages(data, room: 250_000)
      #expect(plan.pages.first?.part == .core)
      #expect(plan.pages.count > 1 && plan.pages.count <= NetworkPages.most)
      for page in plan.pages {
        for id in page.actors {
          #expect(!data.ties.neighbours[id, default: []].isDisjoint(with: page.actors))
        }
      }
      guard plan.pages.count < NetworkPages.most else { continue }
      #expect(plan.left.isEmpty)
      for relation in study.relations where relation.origin != relation.target {
        #expect(plan.pages.contains { $0.actors.isSuperset(of: [relation.origin, relation.target]) })
      }
    }
  }
}
