/// The size of a drawing before it was reduced to its page.
package struct PictureSize: Sendable, Equatable {
  /// The size, in points.
  package let width: Double, height: Double
  /// By how much the drawing was reduced, 1 when it was not.
  package let scale: Double

  /// Reads the size of Graphviz's SVG; `nil` when it does not tell.
  ///
  /// The scale is written with two decimals, which would draw a reduced picture smaller than its view box, or
  /// push its edges out: the background tells the exact one.
  init?(svg bytes: [UInt8]) {
    let head = String(decoding: bytes.prefix(4_000), as: UTF8.self)
    let box = Self.numbers(after: "viewBox=\"", in: head)
    let corners = Self.numbers(after: "points=\"", in: head)
    guard box.count == 4, corners.count == 10 else { return nil }
    width = abs(corners[4] - corners[0])
    height = abs(corners[5] - corners[1])
    guard height > 0, width > 0, box[3] > 0 else { return nil }
    scale = min(1, box[3] / height)
  }

  /// The transformation of the drawing, with the exact scale.
  func exact(_ transform: String) -> String {
    guard scale < 1, transform.hasPrefix("scale("), let end = transform.firstIndex(of: ")") else {
      return transform
    }
    return "scale(\((scale * 1e6).rounded() / 1e6)" + transform[end...]
  }

  private static func numbers(after mark: String, in text: String) -> [Double] {
    guard let start = text.firstRange(of: mark)?.upperBound else { return [] }
    let list = text[start...].prefix { $0 != "\"" }
    return list.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
  }

  /// Whether the smallest text can be read on paper.
  var isLegible: Bool { Typography.smallest * scale >= Typography.smallestOnPaper - 0.05 }
}

extension Page {
  /// The pages worth trying for a drawing that this page made too small, the most likely first.
  ///
  /// The title and the legend take the width of the page: a drawing no wider than they are may be narrower.
  func alternatives(for size: PictureSize) -> [Page] {
    let isFrame = size.width <= drawingWidth
    return Self.choices.filter { page in
      page != self && size.height <= page.drawingHeight
        && (isFrame || size.width <= page.drawingWidth)
    }
  }
}
