import MaillageAnalysis
import MaillageModel
import Testing

struct BrokerageOutlineTests {
  @Test("The outline says what the analysis says")
  func same() throws {
    let study = try Sample.study(Literature.florentineTables())
    let outline = BrokerageOutline(of: study), result = Brokerage().run(on: study)
    #expect(outline.bridges == result.bridges)
    #expect(outline.tieCount == result.tieCount)
    #expect(outline.doubtfulTieCount == result.doubtfulTieCount)
    #expect(outline.keyActors.count == 3)
    for key in outline.keyActors { #expect(result.keyActors(key.criterion, size: key.size) == key) }
    // The Medici alone tie the Acciaiuoli to the rest, and the Salviati to whom the Pazzi hold.
    let worst = try #require(outline.cuts.first)
    #expect(worst.set == ["medici"])
    #expect(worst.pairs == 1 * 2 + 1 * 11 + 2 * 11)
    #expect(worst.equals == 0)
  }

  @Test("Cuts are counted by the pairs cut, not by the fragmentation, which counts the absent's pairs")
  func cuts() throws {
    // A clique of six with a pendant: without c1, 5 pairs cut. Two stars of four leaves: 6 pairs each, 12 in all.
    let clique = (1...6).flatMap { a in (1...6).filter { $0 > a }.map { "c\(a) c\($0)" } }
    let stars = ["s", "t"].flatMap { star in (1...4).map { "\(star) \(star)\($0)" } }
    let outline = BrokerageOutline(of: try Sample.study(Networks.undirected(clique + ["c1 pendant"] + stars)))
    #expect(outline.cuts.map(\.set).prefix(2) == [["s"], ["s", "t"]])
    #expect(outline.cuts.map(\.pairs) == [6, 12, 17])
    #expect(outline.cuts.map(\.equals) == [1, 0, 0])
  }
}
