import Testing

@testable import MaillageDrawing

@Suite("Room for the words of a line whose end nothing else holds")
struct WordRoomTests {
  private static let style = LineStyle(pattern: .solid, width: 1, head: .none)

  /// Boxes of 40 by 20 at some centres on a row, the first tied to the second by a line that may have words.
  private func made(at centers: [Double], words: [String], width: Double = 900) -> [String: Places.Place] {
    var graph = GraphBody(engine: .neato)
    graph.edges = [DiagramEdge(from: "n0", to: "n1", style: Self.style, label: words, title: "")]
    let places = centers.enumerated().map { index, x in
      ("n\(index)", Places.Place(x: x, y: 0, width: 40, height: 20))
    }
    return WordRoom(width: width, height: 400)
      .made(in: Places(byNode: Dictionary(uniqueKeysWithValues: places)), for: graph).byNode
  }

  private func gap(_ places: [String: Places.Place], _ a: String, _ b: String) -> Double {
    abs((places[b]?.x ?? 0) - (places[a]?.x ?? 0)) - 40
  }

  @Test("A short line with words becomes long enough to show them and its ends")
  func short() {
    let places = made(at: [0, 60], words: ["?"])
    #expect(gap(places, "n0", "n1") >= 46 && gap(places, "n0", "n1") < 50)
  }

  @Test("A line that is long enough, or has no words, stays as it is")
  func still() {
    #expect(gap(made(at: [0, 100], words: ["?"]), "n0", "n1") == 60)
    #expect(gap(made(at: [0, 60], words: []), "n0", "n1") == 20)
  }

  @Test("A node moves neither up to another nor out of the room")
  func bounds() {
    let blocked = made(at: [0, -60, 60, -124], words: ["?"])
    #expect(gap(blocked, "n1", "n3") >= 18)
    #expect(gap(blocked, "n0", "n1") < 46)
    #expect(gap(made(at: [0, 60], words: ["?"], width: 110), "n0", "n1") <= 30)
    #expect(
      gap(made(at: [0, 60, 110], words: ["?"]), "n1", "n2") == 10, "nor through one that it is near to")
  }

  @Test("A short line of dashes becomes long enough to show them; one that a mark holds stays")
  func dashes() {
    func gap(marksLine: Bool) -> Double {
      var graph = GraphBody(engine: .neato)
      graph.nodes = ["n0", "n1"].map {
        DiagramNode(
          id: $0, content: .label([$0], size: 10.5, isBold: false), style: ShapeStyle(), title: "",
          marksLine: marksLine && $0 == "n1")
      }
      graph.edges = [
        DiagramEdge(from: "n0", to: "n1", style: LineStyle(pattern: .dashed, width: 1), title: "")
      ]
      let places = [
        "n0": Places.Place(x: 0, y: 0, width: 40, height: 20),
        "n1": Places.Place(x: 60, y: 0, width: 40, height: 20),
      ]
      return self.gap(
        WordRoom(width: 900, height: 400).made(in: Places(byNode: places), for: graph).byNode, "n0", "n1")
    }
    #expect(gap(marksLine: false) >= 36 && gap(marksLine: false) < 40)
    #expect(gap(marksLine: true) == 20)
  }
}
