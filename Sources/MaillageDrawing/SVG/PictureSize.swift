/// The size of a drawing before it was reduced to its page.
struct PictureSize {
  /// The size, in points.
  let width: Double, height: Double
  /// By how much the drawing was reduced, 1 when it was not.
  let scale: Double

  /// Reads the size of Graphviz's SVG; `nil` when it does not tell.
  init?(svg bytes: [UInt8]) {
    let head = String(decoding: bytes.prefix(4_000), as: UTF8.self)
    let box = Self.numbers(after: "viewBox=\"", in: head)
    guard box.count == 4 else { return nil }
    let scale = Self.numbers(after: "scale(", in: head).first ?? 1
    guard scale > 0 else { return nil }
    width = box[2] / scale
    height = box[3] / scale
    self.scale = scale
  }

  /// The view box that holds the whole drawing; absent when the one given does.
  ///
  /// Graphviz writes the scale with two decimals: rounded up, it would push the right and lower edges out.
  var viewBox: String? {
    guard scale < 1 else { return nil }
    let largest = scale + 0.005
    return "0 0 " + Markup.number(width * largest) + " " + Markup.number(height * largest)
  }

  private static func numbers(after mark: String, in text: String) -> [Double] {
    guard let start = text.firstRange(of: mark)?.upperBound else { return [] }
    let list = text[start...].prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == " " }
    return list.split(separator: " ").compactMap { Double($0) }
  }

  /// Whether the smallest text can be read on paper; Graphviz rounds the scale to two decimals.
  var isLegible: Bool { Typography.smallest * (scale + 0.005) >= Typography.smallestOnPaper }
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
