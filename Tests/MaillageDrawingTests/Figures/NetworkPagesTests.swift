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
      let plan = NetworkPages(in: NetworkPageRoom(data, squarePoints: 250_000))
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

  @Test(
    "Of too many pages, the core stays, then one of each group that adds enough, then those that add most")
  func fullest() {
    func page(_ group: Int, _ actors: [String]) -> NetworkPage {
      NetworkPage(part: .groups([group]), actors: Set(actors))
    }
    func actors(_ name: String, _ count: Int) -> [String] { (0..<count).map { "\(name)\($0)" } }
    let core = NetworkPage(part: .core, actors: Set(actors("c", 4)))
    let first = (0..<4).map { page(1, actors("a\($0)-", 5)) }
    let second = (0..<4).map { page(2, actors("b\($0)-", 3)) }
    let pages = [core] + first + second
    func kept(with last: NetworkPage) -> [Set<String>] {
      NetworkPages.fullest(of: pages + [last]).map(\.actors)
    }
    // Two of five are new: its group has no place before the others; three of five: before their next pages.
    let repeating = page(3, actors("c", 3) + actors("d", 2)), fresh = page(3, actors("c", 2) + actors("d", 3))
    #expect(kept(with: repeating) == pages.prefix(8).map(\.actors))
    #expect(kept(with: fresh) == pages.prefix(7).map(\.actors) + [fresh.actors])
    #expect(NetworkPages.fullest(of: Array(pages.prefix(8))).map(\.actors) == pages.prefix(8).map(\.actors))
  }

  @Test(
    "The relations that several pages draw are told, those of no page too, and who is not of a page’s groups")
  func counts() throws {
    let study = try SmallTerritory.study(SyntheticTerritory.tables(actors: 50))
    let data = NetworkData(FigureContext(study, FigureFilter(), .fr))
    let plan = NetworkPages(in: NetworkPageRoom(data, squarePoints: 250_000))
    let scenes = plan.pages.indices.map { NetworkScene(data, plan, page: $0) }
    var times: [String: Int] = [:]
    for relation in scenes.flatMap(\.relations) { times[relation.relation.id, default: 0] += 1 }
    let repeated = study.relations.filter { times[$0.relation.id, default: 0] > 1 }
    #expect(repeated.count > 1)
    let number = data.context.sureAndDoubtful(repeated).withPlainSpaces
    let words = try #require(scenes.first?.omissions.first).withPlainSpaces
    #expect(words.contains("sur plusieurs pages, comme le sont \(number)."))
    var told = 0
    for scene in scenes.dropFirst() {
      let members = scene.page.groups.reduce(into: Set<String>()) { $0.formUnion(plan.groups[$1] ?? []) }
      let others = scene.page.actors.subtracting(members).count
      let title = scene.subtitle.withPlainSpaces
      let own = scene.page.actors.count - others
      #expect(
        others == 0
          || title.contains(", et \(others) autre\(others < 2 ? " lié" : "s liés") à ")
            && title.contains("(\(own) acteur")
      )
      told += others
    }
    #expect(told > 0)
  }
}
