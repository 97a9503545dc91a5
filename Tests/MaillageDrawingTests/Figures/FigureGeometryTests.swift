import MaillageDrawing
import MaillageModel
import Testing

/// Reads the pictures of every figure of every territory.
@Suite(.serialized) struct FigureGeometryTests {
  @Test(
    "Text is legible, within its shape, over no other text; nodes stand apart", arguments: Territories.names)
  func pictures(name: String) async throws {
    let study = try Territories.study(name)
    for figure in Territories.figures {
      try await GeometryChecks.check(
        figure.diagrams(of: study, filter: FigureFilter(), language: .fr), name)
    }
  }
}
