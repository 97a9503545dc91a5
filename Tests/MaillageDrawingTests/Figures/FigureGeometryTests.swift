import MaillageDrawing
import MaillageModel
import Testing

/// Reads the pictures of every figure of every territory and looks for what a reader would stumble on.
@Suite(.serialized) struct FigureGeometryTests {
  @Test("Text is legible, within its shape or cell, and over no other text", arguments: Territories.names)
  func texts(name: String) async throws {
    for (figure, picture) in try await Self.pictures(of: name) {
      let label: Comment = "\(name), \(figure.diagram.id)"
      let smallest = picture.texts.map(\.size).min() ?? 0
      #expect(smallest * picture.scale > Typography.smallestOnPaper - 0.1, label)
      for text in picture.texts {
        #expect(picture.page.contains(text.box, tolerance: 0), "\(name), \(figure.diagram.id): \(text)")
        let around = picture.shapes.filter {
          $0.group == text.group && $0.box.contains(x: text.box.left + 0.5, y: text.box.bottom - 1)
        }
        .min { $0.box.area < $1.box.area }
        if let around, around.kind.hasPrefix("node") {
          #expect(
            around.box.contains(text.box, tolerance: 1.5),
            "\(name), \(figure.diagram.id): \(text) in \(around.box)")
        }
      }
      for (index, text) in picture.texts.enumerated() {
        for other in picture.texts[(index + 1)...] {
          #expect(
            !text.box.overlaps(other.box, tolerance: 1.2),
            "\(name), \(figure.diagram.id): \(text) over \(other)")
        }
      }
    }
  }

  @Test("Nodes stand apart", arguments: Territories.names)
  func nodes(name: String) async throws {
    for (figure, picture) in try await Self.pictures(of: name) {
      let nodes = picture.nodes
      for (index, node) in nodes.enumerated() {
        for other in nodes[(index + 1)...] {
          // The mark of a line shorter than itself may touch an end.
          let isMark = [node.id, other.id].contains { $0.contains("-w") }
          #expect(
            !node.box.overlaps(other.box, tolerance: isMark ? 5 : 0.5),
            "\(name), \(figure.diagram.id): \(node) over \(other)")
        }
      }
    }
  }

  private static func pictures(of name: String) async throws -> [(RenderedFigure, SVGGeometry)] {
    let study = try Territories.study(name)
    let diagrams = Territories.figures.flatMap {
      $0.diagrams(of: study, filter: FigureFilter(), language: .fr)
    }
    return try await FigureRenderer(InProcessRendering(), width: 1).render(diagrams).map { result in
      let figure = try result.get()
      return (figure, SVGGeometry(try #require(figure.pictures[.svg])))
    }
  }
}
