/// About the size of a node before the library measures it, to know how many a page can hold.
struct NodeEstimate {
  /// The size, in points.
  let width: Double, height: Double

  init(lines: [String], size: Double, style: ShapeStyle) {
    if let fit = style.fit {
      let around = Double(style.borderCount - 1) * Self.border
      self.init(width: fit.width + around, height: fit.height + around)
      return
    }
    let least = style.attributes["width"].flatMap(Double.init).map { $0 * 72 }
    self.init(
      lines: lines, size: size, shape: style.shape, least: least ?? 54,
      margins: Self.margins(style.attributes["margin"]),
      borders: style.borderCount)
  }

  init(
    lines: [String], size: Double, shape: String, least: Double = 54,
    margins: (x: Double, y: Double) = (16, 9), borders: Int = 1
  ) {
    let around = Double(borders - 1) * Self.border
    let longest = Double(lines.map(PlainText.letterCount).max() ?? 0)
    let factor = Self.factors[shape] ?? (1, 1)
    width = max(least, longest * size * Typography.averageCharacterWidth * factor.0 + margins.x) + around
    height = max(26, Double(lines.count) * size * 1.2 * factor.1 + margins.y) + around
  }

  private init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// What the margins of a shape add on both sides, in points.
  private static func margins(_ attribute: String?) -> (x: Double, y: Double) {
    switch attribute {
    case ShapeStyle.tightMargin: (10, 6)
    case ShapeStyle.leastMargin: (3, 2)
    default: (16, 9)
    }
  }

  /// What each further border adds on both sides.
  private static let border = 8.0

  /// The room that it takes with the gaps around it.
  var area: Double { Self.area(width: width, height: height) }

  /// The room that a node of some size takes with the gaps around it.
  static func area(width: Double, height: Double) -> Double { (width + 20) * (height + 18) }

  /// What shapes add to the box of their text, as the library draws them.
  private static let factors: [String: (Double, Double)] = [
    "cylinder": (1, 1.35), "ellipse": (1.42, 1.42), "hexagon": (1.38, 1.45), "house": (1.72, 1.6),
    "invhouse": (1.48, 1.55), "octagon": (1.27, 1.34), "polygon": (1.85, 1.85),
  ]
}
