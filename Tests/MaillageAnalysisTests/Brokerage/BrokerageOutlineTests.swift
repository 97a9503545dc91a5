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
    #expect(outline.keyActors.count == 6)
    for key in outline.keyActors { #expect(result.keyActors(key.criterion, size: key.size) == key) }
    // The Medici alone tie the Acciaiuoli to the rest, and the Salviati to whom the Pazzi hold.
    let worst = try #require(outline.keyActors.first { $0.criterion == .fragmentation && $0.size == 1 })
    #expect(worst.sets == [["medici"]])
    #expect(outline.cutPairs(by: ["medici"], score: worst.score) == 1 * 2 + 1 * 11 + 2 * 11)
  }
}
