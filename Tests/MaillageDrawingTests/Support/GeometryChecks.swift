import Testing

@testable import MaillageDrawing

/// Reads a picture and looks for what a reader would stumble on.
enum GeometryChecks {
  /// Draws diagrams, and checks each picture.
  static func check(_ diagrams: [Diagram], _ territory: String) async throws {
    for result in await FigureRenderer(InProcessRendering(), width: 1).render(diagrams) {
      let figure = try result.get()
      let picture = SVGGeometry(try #require(figure.pictures[.svg]))
      let name = "\(territory), \(figure.diagram.id)"
      texts(of: picture, name)
      nodes(of: picture, name)
      if case .graph(let graph) = figure.diagram.body {
        #expect(
          picture.lines.count == graph.edges.count { $0.style != nil && $0.from != $0.to }, "\(name)")
      }
      lines(of: picture, name)
    }
  }

  /// Text is legible, on the page, within its shape or cell, and over no other text.
  private static func texts(of picture: SVGGeometry, _ name: String) {
    let smallest = (picture.texts.map(\.size).min() ?? 0) * picture.scale
    #expect(smallest > Typography.smallestOnPaper - 0.1, "\(name): \(smallest) pt")
    for text in picture.texts {
      #expect(picture.page.contains(text.box, tolerance: 0), "\(name): \(text)")
      let around = picture.shapes.filter {
        $0.group == text.group && $0.box.contains(x: text.box.left + 0.5, y: text.box.bottom - 1)
      }
      .min { $0.box.area < $1.box.area }
      if let around, around.kind.hasPrefix("node") {
        #expect(around.box.contains(text.box, tolerance: 1.5), "\(name): \(text) in \(around.box)")
      }
    }
    for (index, text) in picture.texts.enumerated() {
      for other in picture.texts[(index + 1)...] where text.box.overlaps(other.box, tolerance: 1.2) {
        Issue.record("\(name): \(text) over \(other)")
      }
    }
  }

  /// Nodes stand apart; the mark of a line shorter than itself may touch an end with its white margins.
  private static func nodes(of picture: SVGGeometry, _ name: String) {
    let nodes = picture.nodes
    for (index, node) in nodes.enumerated() {
      for other in nodes[(index + 1)...] {
        let isMark = [node.id, other.id].contains { $0.contains("-w") }
        if node.box.overlaps(other.box, tolerance: isMark ? 8 : 0.5) {
          Issue.record("\(name): \(node) over \(other)")
        }
      }
    }
  }

  /// The eye can follow lines: none passes under a node that it does not join, none runs along another between other
  /// nodes. Axes and curves of a plot run as they must.
  private static func lines(of picture: SVGGeometry, _ name: String) {
    let lines = picture.lines
    guard !picture.identifiers.values.contains(where: { $0.hasPrefix("curve/") }) else { return }
    for line in lines {
      for node in picture.nodes {
        guard let id = picture.identifiers[node.id], id != line.from, id != line.to else { continue }
        let hidden = 2 * line.points.count { node.box.holdsInside($0) }
        if hidden > 4 { Issue.record("\(name): \(line.from) – \(line.to) under \(id), \(hidden) pt") }
      }
    }
    for (index, line) in lines.enumerated() {
      let box = Box(points: line.points.map { ($0.x, $0.y) })
      for other in lines[(index + 1)...]
      where Set([line.from, line.to, other.from, other.to]).count == 4
        && box.overlaps(Box(points: other.points.map { ($0.x, $0.y) }), tolerance: 0)
      {
        let near = 3 / picture.scale
        let shared =
          2
          * line.points.count { point in
            other.points.contains { $0.distance(to: point) < near }
          }
        if shared > 44 {
          Issue.record("\(name): \(line.from) – \(line.to) along \(other.from) – \(other.to), \(shared) pt")
        }
      }
    }
  }
}

extension Box {
  /// Whether a point is well inside: within the ellipse that leaves corners out, whatever the shape.
  fileprivate func holdsInside(_ point: LinePoint) -> Bool {
    let x = (2 * point.x - left - right) / (right - left), y = (2 * point.y - top - bottom) / (bottom - top)
    return x * x + y * y < 0.7
  }
}
