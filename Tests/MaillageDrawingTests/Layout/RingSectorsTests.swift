import Testing

@testable import MaillageDrawing

/// The turn shared out between the nodes of rings.
@Suite struct RingSectorsTests {
  @Test("A single branch takes two thirds of the turn, those behind it share it by their ends")
  func single() throws {
    let rings = [["c"], ["a"], ["b", "d"], ["e", "f"]]
    let neighbours = [
      "c": ["a"], "a": ["c", "b", "d"], "b": ["a", "e", "f"], "d": ["a"], "e": ["b"], "f": ["b"],
    ]
    let directions = RingSectors(rings, neighbours).directions
    // The branch runs from 60° to 300°: b, with two ends behind it, takes 160°, d 80°.
    let degrees = directions.mapValues { ($0 * 180 / Double.pi).rounded() }
    #expect(degrees == ["a": 180, "b": 140, "d": 260, "e": 100, "f": 180])
  }

  @Test("Two branches share the whole turn")
  func two() {
    let neighbours = ["c": ["a", "b"], "a": ["c", "d"], "b": ["c"], "d": ["a"]]
    let directions = RingSectors([["c"], ["a", "b"], ["d"]], neighbours).directions
    let degrees = directions.mapValues { ($0 * 180 / Double.pi).rounded() }
    #expect(degrees == ["a": 90, "b": 270, "d": 90])
  }
}
