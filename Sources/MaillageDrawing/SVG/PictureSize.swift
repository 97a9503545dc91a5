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

  private static func numbers(after mark: String, in text: String) -> [Double] {
    guard let start = text.firstRange(of: mark)?.upperBound else { return [] }
    let list = text[start...].prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == " " }
    return list.split(separator: " ").compactMap { Double($0) }
  }

  /// Whether the smallest text can be read on paper; Graphviz rounds the scale to two decimals.
  var isLegible: Bool { Typography.smallest * (scale + 0.005) >= Typography.smallestOnPaper }
}

extension Page {
  /// The smallest page on which a drawing of that size can be read, or the largest page.
  static func holding(_ size: PictureSize) -> Page {
    choices.first { size.width <= $0.drawingWidth && size.height <= $0.drawingHeight }
      ?? Page(.a3, size.width > size.height ? .landscape : .portrait)
  }
}
